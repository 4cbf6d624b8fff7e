import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build as esbuild, type Metafile } from 'esbuild';
import { declaredActions } from '../declared/actions';
import { declaredKinds } from '../declared/kinds';
import { guideBody } from '../docs/guide';
import { dataNotice, noticesOf, noticeWords } from '../docs/notices';
import { at, root } from '../root';
import { later } from './later';
import { packed } from './packed';
import { bundlePage, pageScript } from './page';
import { templates } from './templates';

/** The files of an Apps Script project, with their content. */
export type Files = Record<string, string>;

const entry = 'src/main.ts';

/**
 * Google's V8 has no class fields, and `es2019` is the newest target that everybody reports to work.
 * Names are kept: they cost a quarter of the size, and make a stack trace from a user readable.
 */
const options: BuildOptions = {
  absWorkingDir: root,
  entryPoints: [entry],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'GiaoBan',
  target: 'es2019',
  platform: 'browser',
  charset: 'utf8',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  // @noble/hashes asks for it of what it may be given.
  define: { 'Object.hasOwn': 'objectHasOwn' },
  inject: [at('build/bundle/older-library.ts')],
  plugins: [templates, packed, later],
};

/** Builds `dist/`, which is what `clasp push` sends and what the local workspace runs, and the local page. */
export async function build(): Promise<void> {
  // First, as the guide lists them.
  replaceFile(at('.build', 'actions.json'), JSON.stringify(await declaredActions()));
  replaceFile(at('.build', 'kinds.json'), JSON.stringify(await declaredKinds()));
  const code = await bundleCode();
  const [sidebar, guide, binder, page] = [
    await pageScript('src/sidebar'),
    await pageScript('src/guide'),
    await pageScript('src/binder'),
    await pageScript('local/page'),
  ];
  const shipped = [code, sidebar, guide, binder].map(({ metafile }) => metafile);
  replaceFolder(at('dist'), {
    'Code.js': code.code,
    'Sidebar.html': await bundlePage(sidebar, 'Giao Ban'),
    'Guide.html': await bundlePage(guide, 'Hướng dẫn', guideBody([...noticesOf(shipped), dataNotice()])),
    'Binder.html': await bundlePage(binder, 'Giao Ban', ''),
    'appsscript.json': readFileSync(at('appsscript.json'), 'utf8'),
  });
  replaceFile(at('.build', 'page.html'), await bundlePage(page, 'Giao Ban'));
  for (const [name, { metafile }] of Object.entries({ code, sidebar, guide, binder, page }))
    replaceFile(at('.build', `${name}.meta.json`), JSON.stringify(metafile));
}

/** The bundle of `src/main.ts`, and esbuild's account of what went into it. */
export async function bundleCode(): Promise<{ code: string; metafile: Metafile }> {
  const { outputFiles = [], metafile } = await esbuild({ ...options, metafile: true });
  const bundle = outputFiles.map(({ text }) => text).join('');
  const notices = `/*!\n${noticeWords([...noticesOf([metafile]), dataNotice()])}\n*/\n`;
  return { code: bundle + notices + (await exportNames()).map(globalFunction).join(''), metafile };
}

/**
 * Google finds the functions it may call by reading the text, and sees only declarations at the top level
 * (developers.google.com/apps-script/guides/html/communication), so each export becomes one.
 */
const globalFunction = (name: string): string =>
  `function ${name}(){return GiaoBan.${name}.apply(null,arguments)}\n`;

/** esbuild lists a file's exports only for ECMAScript modules, so the entry is read once more as one. */
async function exportNames(): Promise<string[]> {
  const { metafile } = await esbuild({
    absWorkingDir: root,
    entryPoints: [entry],
    write: false,
    metafile: true,
    format: 'esm',
    // Its one warning is about require(), which only the bundle resolves.
    logLevel: 'error',
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

/** File by file, so that whoever reads the folder meanwhile finds each file whole; strangers are removed. */
function replaceFolder(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) replaceFile(join(folder, name), content);
  for (const name of readdirSync(folder))
    if (!(name in files)) rmSync(join(folder, name), { recursive: true });
}

function replaceFile(path: string, content: string): void {
  const part = at('.build', `part.${process.pid}`);
  mkdirSync(at('.build'), { recursive: true });
  writeFileSync(part, content);
  renameSync(part, path);
}
