import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { at } from '../../build/root';

/** A copy of the project whose add-on and local workspace are a few lines. */
const project = mkdtempSync(join(tmpdir(), 'giao-ban-prepare-'));
const program = join(project, 'bin', 'giao-ban.mjs');

const write = (path: string, content: string): void => {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), content);
};

beforeAll(() => {
  // The build bundles the guide and writes its reference, so it needs what these are made from.
  const needed = [
    'bin',
    'build',
    'src/tables',
    'src/domain',
    'src/words',
    'src/spoken',
    'src/letters',
    'src/guide',
    'src/samples/vietnam',
    'local',
    'docs/huong-dan',
    'package.json',
    'package-lock.json',
    'appsscript.json',
    'LICENSE',
  ];
  for (const name of needed) {
    cpSync(at(name), join(project, name), { recursive: true });
  }
  symlinkSync(at('node_modules'), join(project, 'node_modules'), 'junction');
  write('src/main.ts', 'export function onOpen() {}\n');
  write('src/actions/all.ts', 'export const actions = [];\n');
  write('src/actions/aliases.ts', 'export const aliases = {};\n');
  write('src/documents/ready/paper-kinds.ts', 'export const paperKinds = [];\n');
  write('src/work/mail/kinds/mail-kinds.ts', 'export const mailKinds = [];\n');
  write('src/work/forms/form-kinds.ts', 'export const formKinds = [];\n');
  write('src/documents/papers/row-values.ts', "export const rowLoops = {};\nexport const rowNumber = '';\n");
  write('src/documents/frame/formats.ts', 'export const formatExamples = () => [];\n');
  cpSync(at('src/sidebar/parts/views.ts'), join(project, 'src/sidebar/parts/views.ts'));
  write('src/sidebar/main.tsx', 'export {};\n');
  write('src/binder/main.ts', 'export {};\n');
  write('local/page/main.tsx', 'export {};\n');
  write('local/index.ts', 'export const main = async (args: string[]) => (console.log(args.join()), 3);\n');
});
afterAll(() => rmSync(project, { recursive: true }));

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    child.on('close', resolve);
  });

it('builds once when two start together, and runs both', async () => {
  const started = [1, 2].map(() => spawn(process.execPath, [program]));
  expect(await Promise.all(started.map(ended))).toEqual([3, 3]);
  expect(readdirSync(join(project, 'dist')).sort()).toEqual([
    'Binder.html',
    'Code.js',
    'Guide.html',
    'Sidebar.html',
    'appsscript.json',
  ]);
  expect(existsSync(join(project, '.build', 'lock'))).toBe(false);
}, 60_000);

it('prints only what the command prints, from any folder, and answers its exit code', () => {
  const { status, stdout } = spawnSync(process.execPath, [program, 'a', 'b'], {
    cwd: tmpdir(),
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 3, stdout: 'a,b\n' });
});

it('builds again after an edit, an addition and a removal', () => {
  const code = () => {
    spawnSync(process.execPath, [program]);
    return readFileSync(join(project, 'dist', 'Code.js'), 'utf8');
  };
  write('src/main.ts', `import { word } from './word';\nexport function onOpen() { return word; }\n`);
  write('src/word.ts', `export const word = 'chào';\n`);
  expect(code()).toContain('chào');
  write('src/main.ts', 'export function onOpen() {}\nexport function call() {}\n');
  rmSync(join(project, 'src', 'word.ts'));
  expect(code()).toMatch(/^function call\(\)/m);
}, 60_000);

it('says what is wrong on stderr, and leaves the last good build', () => {
  write('src/main.ts', 'export function onOpen() { return }}\n');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('src/main.ts');
  expect(readFileSync(join(project, 'dist', 'Code.js'), 'utf8')).toContain('function call()');
}, 60_000);
