import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noticeIn, noticesOf } from '../../../build/docs/notices';
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

test('what is built carries the notice of every package in it', () => {
  const metafile = JSON.parse(readFileSync(at('.build/code.meta.json'), 'utf8'));
  const guide = readFileSync(at('dist/Guide.html'), 'utf8');
  const notices = noticesOf([metafile]);
  expect(notices.length).toBeGreaterThan(7);
  for (const { name, version } of [...notices, { name: 'preact', version: '' }])
    expect(guide).toContain(`<h2>${name} ${version}`);
});
