import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../../../build/root';
import { commandLineIn } from '../../support/cli';
import { sampleWorkspace } from '../../support/local';
import { local } from '../snippet';

jest.setTimeout(120_000);

const { dir } = sampleWorkspace();
const usual = 4020;
type Told = { folder: string; owner: { host: string; started: string } };

/** Holds a port; one that another program holds already is as good. @returns its number */
async function taken(port: number): Promise<{ port: number; server: Server }> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.once('error', () => resolve()).listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : port, server };
}

/** The lines of the command's output until the one with the address, and the process that goes on. */
async function linesOf(child: ChildProcess): Promise<string[]> {
  const lines: string[] = [];
  if (child.stdout)
    for await (const line of createInterface(child.stdout)) {
      lines.push(line);
      if (line.startsWith('Mở ')) break;
    }
  return lines;
}

test('a port that is asked for and taken: it says so, and does not take another', async () => {
  const { port, server } = await taken(0);
  const { status, stdout, stderr } = commandLineIn(root)('serve', dir, '--port', String(port));
  server.close();
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toBe(
    `Cổng ${port} đang có chương trình khác dùng. Xin chọn cổng khác bằng --port, hoặc bỏ --port để máy tự chọn.\n`,
  );
});

test('without a port it takes the next that is free, and says which', async () => {
  const { server } = await taken(usual);
  const script = `require('./.build/local.cjs').main(process.argv.slice(1))`;
  const child = spawn(process.execPath, ['-e', script, '--', 'serve', dir], { cwd: root });
  const [said = '', open = ''] = await linesOf(child);
  const port = Number(/cổng (\d+)\.$/.exec(said)?.[1]);
  const [url = ''] = /http:\S+/.exec(open) ?? [];
  const { status } = await fetch(url);
  child.kill();
  await once(child, 'exit');
  server.close();
  expect(said).toBe(`Cổng 4020 đang bận nên dùng cổng ${port}.`);
  expect([port > usual, status]).toEqual([true, 200]);
  expect(open).toContain(`http://127.0.0.1:${port}/`);
});

describe('a folder that is served already', () => {
  const file = join(dir, 'workspace.serving');

  test('is not served twice: its address is told, to its user alone', async () => {
    const { url, close } = await local.serve(dir, 0);
    const { status, stdout } = commandLineIn(root)('serve', dir);
    expect([status, stdout]).toEqual([
      0,
      `Thư mục này đang mở sẵn. Mở ${url} trong trình duyệt; nhấn Ctrl+C ở cửa sổ lệnh đã mở nó để dừng.\n`,
    ]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await close();
    expect(existsSync(file)).toBe(false);
  });

  test.each([
    ['by a program that has died', (told: Told) => ({ ...told, owner: { ...told.owner, started: '1' } })],
    ['elsewhere, and of which this one is a copy', (told: Told) => ({ ...told, folder: '/khac' })],
    ['on another machine', (told: Told) => ({ ...told, owner: { ...told.owner, host: 'khac' } })],
    ['as half a file says', () => 'hỏng'],
  ])('%s: it is served', async (_how, change) => {
    const { port, server } = await taken(0);
    const { close } = await local.serve(dir, 0);
    const told: Told = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify(change(told)).slice(0, change.length === 0 ? 3 : undefined));
    const { status, stderr } = commandLineIn(root)('serve', dir, '--port', String(port));
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining(`Cổng ${port} đang có chương trình khác dùng.`),
    ]);
    await close();
    server.close();
  });
});
