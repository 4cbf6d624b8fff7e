import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, emptyDir, sampleWorkspace } from '../../support/local';
import { local } from '../snippet';

/** What the built command line says, run in this process. */
async function giaoBan(...args: string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const write = (text: unknown): boolean => said.push(String(text)) > 0;
  const streams = [jest.spyOn(process.stdout, 'write'), jest.spyOn(process.stderr, 'write')];
  for (const stream of streams) stream.mockImplementation(write);
  const code = await local.main(args);
  for (const stream of streams) stream.mockRestore();
  return { code, said: said.join('') };
}

const workspace = sampleWorkspace({ lazy: false });
ask(workspace, { action: 'write-plan' });
ask(workspace, { action: 'open-registration' });
const zip = readFileSync(join(workspace.dir, 'workbook.xlsx'));
const [form = ''] = readdirSync(join(workspace.dir, 'forms'));
const [paper = ''] = readdirSync(join(workspace.dir, 'papers'));

/** Every message names the file and says what to do, in words: nothing of a system's, nothing English. */
function expectWords(said: string, file: string): void {
  expect(said).toContain(file);
  expect(said).toMatch(/[Hh]ãy (chép|xóa|chuyển|chọn|xem|mở)|cần một tệp JSON/);
  // A path may hold any letters.
  expect(said.replaceAll(file, '').replace(/\/\S+/g, '')).not.toMatch(
    /E[A-Z]{3,}|ngoài dự kiến|undefined|Cannot|not |Error|Invalid|unexpected|null/,
  );
}

const spoilt = {
  empty: '',
  'no JSON': '{"a"',
  'a number': '7',
  'nothing at all': 'null',
  'a text': '"x"',
  'a list of numbers': '[1]',
  'entries without their fields': '{"files":[{}],"mails":[{}],"patches":[{}]}',
};
const stateFiles = ['workspace.json', 'properties.json', 'triggers.json', 'drive.json', 'mail.json'];

describe.each([...stateFiles, 'forms/…', 'workspace.pending', 'workspace.lock.999'])('%s', (name) => {
  test.each(Object.entries(spoilt))('that holds %s', async (_what, text) => {
    const dir = copied();
    const file = join(dir, name.replace('…', form));
    writeFileSync(file, `${text}\n`);
    const { code, said } = await giaoBan('run', dir, 'show-call', '--json');
    expect(code).toBe(1);
    expectWords(said, file);
  });
});

const copied = (): string => {
  const dir = join(emptyDir(), 'ban-sao');
  cpSync(workspace.dir, dir, { recursive: true });
  return dir;
};

test.each([...stateFiles, 'forms/…'])('%s that is missing', async (pattern) => {
  const [dir, name] = [copied(), pattern.replace('…', form)];
  rmSync(join(dir, name));
  const { code, said } = await giaoBan('run', dir, 'show-call');
  expect(code).toBeGreaterThan(0);
  expectWords(said.split('\n')[0] ?? '', name);
  expect(existsSync(join(dir, name))).toBe(false);
});

const notWorkbooks: Record<string, (file: string) => void> = {
  missing: () => undefined,
  empty: (file) => writeFileSync(file, ''),
  'a .csv renamed': (file) => writeFileSync(file, 'Mã,Tên\n1,Yên Thế\n'),
  'cut off': (file) => writeFileSync(file, zip.subarray(0, 3000)),
  'a folder': (file) => mkdirSync(file),
  'a .docx renamed': (file) => cpSync(join(workspace.dir, 'papers', paper), file),
};

describe.each(Object.entries(notWorkbooks))('a workbook that is %s', (_what, make) => {
  test('in the folder', async () => {
    const dir = copied();
    rmSync(join(dir, 'workbook.xlsx'));
    make(join(dir, 'workbook.xlsx'));
    const { code, said } = await giaoBan('run', dir, 'check');
    expect(code).toBe(1);
    expectWords(said, join(dir, 'workbook.xlsx'));
  });

  test('given to a new workspace, of which nothing is made', async () => {
    const dir = join(emptyDir(), 'moi');
    const file = join(emptyDir(), 'cho.xlsx');
    make(file);
    const { code, said } = await giaoBan('new', dir, '--workbook', file);
    expect(code).toBeGreaterThan(0);
    expectWords(said.split('\n')[0] ?? '', file);
    expect(existsSync(dir)).toBe(false);
  });
});

test('what a flush left and nobody can read', async () => {
  const dir = copied();
  writeFileSync(join(dir, 'workbook.xlsx.landed'), 'abc');
  expectWords((await giaoBan('run', dir, 'check')).said, join(dir, 'workbook.xlsx.landed'));
});

test('a paper that is a folder', async () => {
  const dir = copied();
  rmSync(join(dir, 'papers', paper));
  mkdirSync(join(dir, 'papers', paper));
  expectWords((await giaoBan('run', dir, 'check')).said, join(dir, 'papers', paper));
});

test.each([
  ['new', 'tep'],
  ['new', 'tep/trong'],
  ['run', 'tep', 'check'],
  ['serve', 'khong-co'],
  ['answer', 'trong', 'x', '--file', 'y'],
])('%s with %s, which is no folder of ours', async (command, name, ...more) => {
  const dir = emptyDir();
  writeFileSync(join(dir, 'tep'), 'x');
  mkdirSync(join(dir, 'trong'));
  const { code, said } = await giaoBan(command, join(dir, name), ...more);
  expect(code).toBeGreaterThan(0);
  expect(said.split('\n')[0]).toContain(join(dir, name));
  expect(said.split('\n')[0]?.replaceAll(join(dir, name), '')).not.toMatch(/E[A-Z]{3,}|not /);
});

test.each(Object.entries(spoilt))('answers from a file that holds %s', async (_what, text) => {
  const file = join(emptyDir(), 'tra-loi.json');
  writeFileSync(file, text);
  const { code, said } = await giaoBan('answer', workspace.dir, 'x', '--file', file);
  expect(code).toBe(2);
  expectWords(said.split('\n')[0] ?? '', file);
});
