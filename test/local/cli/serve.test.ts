import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { createInterface } from 'node:readline';
import { root } from '../../../build/root';
import { cookieOf } from '../../support/address';
import { commandLineIn } from '../../support/cli';
import { sampleWorkspace } from '../../support/local';

jest.setTimeout(120_000);

const { dir } = sampleWorkspace();
const usual = 4020;

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
  const { status } = await fetch(url, { headers: await cookieOf(url) });
  child.kill();
  await once(child, 'exit');
  server.close();
  expect(said).toBe(`Cổng 4020 đang bận nên dùng cổng ${port}.`);
  expect([port > usual, status]).toEqual([true, 200]);
  expect(open).toContain(`http://127.0.0.1:${port}/`);
});
