import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { at } from '../../../build/root';
import { FolderLock } from '../../../local/files/folder-lock';
import { isAlive, type Owner, thisProcess } from '../../../local/files/owner';
import { isLong } from '../../support/long';

jest.setTimeout(600_000);

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'giao-ban-lock-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const around = { refresh: () => undefined, save: () => undefined, forget: () => undefined };
const lockFile = (turn: number): string => join(dir, `workspace.lock.${turn}`);
const owned = (change: Partial<Owner>): string => JSON.stringify({ ...thisProcess(), ...change });

/** Reads a number, waits a moment, writes it back one higher; now and then it leaves a dead owner's turn behind. */
const counter = `
  const { FolderLock } = require(process.argv[2]);
  const fs = require('node:fs');
  const [dir, times] = [process.argv[3], Number(process.argv[4])];
  const lock = new FolderLock(dir);
  const file = dir + '/count';
  const around = { refresh() {}, save() {}, forget() {} };
  for (let done = 0; done < times; done += 1) {
    lock.during(() => {
      const seen = Number(fs.readFileSync(file, 'utf8'));
      for (let spin = 0; spin < 20000; spin += 1) Math.sqrt(spin);
      fs.writeFileSync(file, String(seen + 1));
    }, around);
    if (done % 7 === 0) {
      const highest = Math.max(...fs.readdirSync(dir).map((name) => Number(/lock\\.(\\d+)$/.exec(name)?.[1] ?? 0)));
      try {
        fs.writeFileSync(dir + '/workspace.lock.' + (highest + 1), process.argv[5], { flag: 'wx' });
      } catch {}
    }
  }
`;

test('four processes count together, with dead owners thrown in, and no count is lost', async () => {
  const times = isLong ? 300 : 60;
  const compiled = join(dir, 'folder-lock.cjs');
  buildSync({
    entryPoints: [at('local', 'files', 'folder-lock.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: compiled,
  });
  writeFileSync(join(dir, 'counter.cjs'), counter);
  writeFileSync(join(dir, 'count'), '0');
  const dead = owned({ pid: 4_000_000, started: 'nie' });
  const run = () =>
    new Promise<number | null>((done) => {
      spawn(process.execPath, [join(dir, 'counter.cjs'), compiled, dir, String(times), dead], {
        stdio: 'inherit',
      }).on('close', done);
    });
  expect(await Promise.all([run(), run(), run(), run()])).toEqual([0, 0, 0, 0]);
  expect(Number(readFileSync(join(dir, 'count'), 'utf8'))).toBe(4 * times);
});

describe('an owner', () => {
  test.each([
    ['this process', {}, true],
    ['whose number another process has now', { started: '1' }, false],
    ['from before the machine was started', { boot: 'trước' }, false],
    ['whose number nobody has', { pid: 4_000_000 }, false],
    [
      'on another machine, of whom nobody can tell from here',
      { host: `${hostname()}-khác`, pid: 4_000_000 },
      true,
    ],
  ])('%s', (_who, change, expected) => {
    expect(isAlive({ ...thisProcess(), ...change })).toBe(expected);
  });
});

test('a dead owner is followed at once, and one file stays', () => {
  writeFileSync(lockFile(41), owned({ started: '1' }));
  expect(new FolderLock(dir).during(() => 'xong', around)).toBe('xong');
  expect(readdirSync(dir)).toEqual(['workspace.lock.42']);
  expect(readFileSync(lockFile(42), 'utf8')).toBe('');
});

test('what fails inside is forgotten, and the turn is over', () => {
  const told: string[] = [];
  const noting = { ...around, save: () => told.push('save'), forget: () => told.push('forget') };
  const lock = new FolderLock(dir);
  const fail = () =>
    lock.during(() => {
      throw new Error('hỏng');
    }, noting);
  expect(fail).toThrow('hỏng');
  expect(lock.during(() => lock.during(() => 1, noting), noting)).toBe(1);
  expect(told).toEqual(['forget', 'save']);
});

test('a disk on which no file can have two names is refused with what to do, and nothing is left there', () => {
  const code = `
    require('node:fs').linkSync = () => { throw Object.assign(new Error('EPERM'), { code: 'EPERM' }); };
    const { createWorkspace } = require(${JSON.stringify(at('.build', 'local.cjs'))});
    try { createWorkspace(process.argv[1]).tabs(); } catch (error) { process.stdout.write(error.message); }`;
  const folder = join(dir, 'usb');
  const { stdout } = spawnSync(process.execPath, ['-e', code, folder], { encoding: 'utf8' });
  expect(stdout).toMatch(
    /^Không giữ được khóa trong thư mục .+usb: ổ đĩa này, .+ Hãy chép thư mục sang ổ cứng của máy rồi chạy ở đó\.$/,
  );
  expect(readdirSync(folder).filter((name) => /lock|tmp/.test(name))).toEqual([]);
});
