import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { noticeIn, noticesOf, noticeWords } from '../../../build/docs/notices';
import { at } from '../../../build/root';

const folder = mkdtempSync(join(tmpdir(), 'giao-ban-licences-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A package with these files. */
function made(name: string, license: string, files: Record<string, string>): string {
  const own = join(folder, name);
  mkdirSync(own);
  writeFileSync(join(own, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(own, file), text);
  return own;
}

const bundled = (...paths: string[]) => ({
  outputs: { 'x.js': { inputs: Object.fromEntries(paths.map((path) => [path, { bytesInOutput: 1 }])) } },
});

test('each package whose code is bundled, once, by name; what was only looked at is not', () => {
  const { outputs } = bundled('node_modules/zod/v4/a.js', 'node_modules/@scure/base/i.js', 'src/main.ts');
  const unused = { outputs: { 'y.js': { inputs: { 'node_modules/esbuild/x.js': { bytesInOutput: 0 } } } } };
  const nested = bundled('node_modules/pizzip/node_modules/pako/i.js', 'node_modules/zod/v4/b.js');
  const notices = noticesOf([{ outputs }, unused, nested] as never);
  expect(notices.map(({ name, licence }) => [name, licence])).toEqual([
    ['@scure/base', 'MIT'],
    ['pako', '(MIT AND Zlib)'],
    ['zod', 'MIT'],
  ]);
  expect(notices.map(({ text }) => /permission/i.test(text))).toEqual([true, true, true]);
});

test('a choice between MIT and GPL is taken under MIT, and said', () => {
  const { licence, text } = noticeIn(at('node_modules/pizzip'));
  expect(licence).toMatch(/MIT hoặc GPL; Giao Ban dùng theo MIT/);
  expect(text).toContain('Stuart Knightley');
  expect(text).not.toMatch(/GENERAL PUBLIC/i);
});

test.each([
  ['no-words', 'MIT', { 'README.md': 'MIT' }, /no-words is bundled, and no licence/],
  ['gpl-only', 'GPL-3.0', { LICENSE: 'x' }, /gpl-only comes under GPL-3.0/],
  ['either', '(MIT OR GPL-3.0)', { LICENSE: 'x' }, /either comes under/],
  ['smuggled', 'MIT', { 'LICENSE.md': 'GNU General Public License' }, /smuggled brings the words of the GPL/],
])('%s ends the build by its name', (name, license, files, message) => {
  expect(() => noticeIn(made(name, license, files))).toThrow(message);
});

test('the notice beside a licence is part of it', () => {
  const text = noticeIn(made('both', 'Apache-2.0', { LICENSE: 'words', NOTICE: 'names' })).text;
  expect(text).toBe('words\n\nnames');
});

/** The folders of the packages whose code esbuild says is in a built file. */
function foldersIn(meta: string): string[] {
  const { outputs }: Metafile = JSON.parse(readFileSync(at('.build', `${meta}.meta.json`), 'utf8'));
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const paths = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  return [
    ...new Set(paths.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? [])),
  ];
}

describe.each([
  ['dist/Code.js', 'code', 8],
  ['dist/Sidebar.html', 'sidebar', 2],
  ['dist/Binder.html', 'binder', 7],
  ['.build/page.html', 'page', 5],
])('%s', (file, meta, count) => {
  const folders = foldersIn(meta);
  const built = readFileSync(at(file), 'utf8');
  // Behind the script.
  const notices = built.slice(built.lastIndexOf(file.endsWith('.js') ? '/*!' : '</html>'));

  test('has code of others', () => expect(folders.length).toBeGreaterThanOrEqual(count));

  test.each(folders)('carries the notice of %s', (folder) => {
    const { name, version } = JSON.parse(readFileSync(at(folder, 'package.json'), 'utf8'));
    const own = notices.split(`${name} ${version} (`)[1]?.slice(0, 1500);
    expect(own).toMatch(/copyright/i);
    expect(own).toMatch(/permi|redistribut/i);
    if (!file.startsWith('.build'))
      expect(readFileSync(at('dist/Guide.html'), 'utf8')).toContain(`<h2>${name} ${version}`);
  });
});

test('words that would end the comment they stand in do not', () => {
  const text = 'a */ b --> c \x60d';
  expect(noticeWords([{ name: 'x', version: '1', licence: 'MIT', text }])).toBe(
    "x 1 (MIT)\n\na * / b -- > c 'd",
  );
});
