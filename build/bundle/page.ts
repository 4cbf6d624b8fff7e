import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BuildOptions, build, type Metafile, transform } from 'esbuild';
import { type Notice, noticesOf, noticeWords } from '../docs/notices';
import { at, root } from '../root';

/**
 * What HtmlService needs of a script: one classic script, and no template literals, as it strips `//` and `/*`
 * inside them (enuchi/React-Google-Apps-Script issue 157), also inside those that a minifier made of plain strings.
 */
const script: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  format: 'iife',
  platform: 'browser',
  target: 'es2019',
  supported: { 'template-literal': false },
  charset: 'utf8',
  minify: true,
  legalComments: 'none',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.css': 'empty' },
};

/** The script of a page, and esbuild's account of what went into it. */
export type PageScript = { folder: string; code: string; metafile: Metafile };

/**
 * One HTML file of a page's script and all style sheets of its folder, sorted by name, with the notices of whose code is in it; the script finds `body`, by
 * default an empty `<div id="app">`. Anything the page needs is inside, as a page of HtmlService cannot fetch its parts.
 */
export async function bundlePage(
  { folder, code, metafile }: PageScript,
  title: string,
  body = '<div id="app"></div>',
): Promise<string> {
  return wrap(title, await styles(folder), body, code) + comment(noticesOf([metafile]));
}

const comment = (notices: Notice[]): string =>
  notices.length > 0 ? `<!--\n${noticeWords(notices)}\n-->\n` : '';

/** Bundles the script of the page in a folder. */
export async function pageScript(folder: string): Promise<PageScript> {
  const entry = ['main.tsx', 'main.ts'].map((name) => at(folder, name)).find(existsSync);
  if (entry === undefined) throw new Error(`${folder} has no main.tsx.`);
  const { outputFiles = [], metafile } = await build({ ...script, entryPoints: [entry], metafile: true });
  return { folder, code: outputFiles.map(({ text }) => text).join(''), metafile };
}

async function styles(folder: string): Promise<string> {
  const sheets = readdirSync(at(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .sort((a, b) => basename(a).localeCompare(basename(b)));
  const text = sheets.map((name) => readFileSync(join(at(folder), name), 'utf8'));
  return (await transform(text.join('\n'), { loader: 'css', minify: true, charset: 'utf8' })).code;
}

function wrap(title: string, style: string, body: string, code: string): string {
  // The one sequence that would end the script early; inside a string or a pattern `<\/` means the same.
  // After `supported` a backtick stands in strings of packages alone, and HtmlService would take it for a template literal.
  const safe = code
    .trim()
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/\\?`/g, '\\x60');
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<base target="_top">
<title>${title}</title>
<style>${style.trim()}</style>
</head>
<body>
${body}
<script>${safe}</script>
</body>
</html>
`;
}
