import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { digest } from '../../src/domain/text/digest';
import { at, root } from '../root';

/**
 * Lets code import `x.template.docx`: the Document that `x.template.ts` exports (as `template` or by default),
 * packed and inlined as base64 together with its fingerprint, which a run would take longer for than for a paper. The same source gives the same bytes in every build and on every machine.
 */
export const templates: Plugin = {
  name: 'templates',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.template\.docx$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace(/\.docx$/, '.ts')),
      namespace: 'template',
    }));
    onLoad({ filter: /.*/, namespace: 'template' }, async ({ path }) => {
      const base64 = (await packTemplate(path)).toString('base64');
      const packed = { docx: base64, mark: digest(base64) };
      saveForTests(path.replace(/\.ts$/, '.docx'), packed);
      return { contents: JSON.stringify(packed), loader: 'json', watchFiles: [path] };
    });
  },
};

/** Packs the Document of one `*.template.ts` (absolute path) to the bytes of a .docx. */
export async function packTemplate(path: string): Promise<Buffer> {
  const code = await bundle(path);
  const module: { exports: Partial<Packed> } = { exports: {} };
  new Function('module', 'require', code)(module, createRequire(at('package.json')));
  const { pack, document } = module.exports;
  if (!pack || !document) throw new Error(`${path} exports no Document, neither as template nor by default.`);
  return pack();
}

type Packed = { document: unknown; pack: () => Promise<Buffer> };

const entry = (path: string): string => `
  import { Packer } from 'docx';
  import * as exported from ${JSON.stringify(path)};
  export const document = exported.template ?? exported.default;
  export const pack = () => Packer.toBuffer(document);
`;

/**
 * docx numbers its parts by counters that live as long as the module, names some at random, and stamps the hour.
 * So each template gets a docx of its own, in which chance and clock stand still. A zip notes the local time,
 * so `now` is a midnight wherever the build runs; the properties of the document note an instant.
 */
const stillness = `
  let chance = 1;
  const stillRandom = () => (chance = (chance * 48271) % 2147483647) / 2147483647;
  class StillDate extends Date {
    constructor(...given) { super(...(given.length > 0 ? given : ['2020-01-01T00:00:00Z'])); }
    static now() { return new Date(2020, 0, 1).getTime(); }
  }
`;

async function bundle(path: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: entry(path), resolveDir: dirname(path) },
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    banner: { js: stillness },
    define: { 'Math.random': 'stillRandom', Date: 'StillDate' },
    logOverride: { 'import-is-undefined': 'silent' },
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** Jest knows no esbuild plugins: its configuration maps `x.template.docx`, and what else is packed, to this file. */
export function saveForTests(path: string, exported: object): void {
  const name = `${basename(path)}.cjs`;
  const part = at('.build', 'templates', `${name}.${process.pid}`);
  mkdirSync(dirname(part), { recursive: true });
  writeFileSync(part, `exports.__esModule = true;\nObject.assign(exports, ${JSON.stringify(exported)});\n`);
  renameSync(part, at('.build', 'templates', name));
}
