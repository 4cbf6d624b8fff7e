import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import PizZip from 'pizzip';
import { saveForTests } from './templates';

/**
 * Lets code import `x.tsv.zip`: the lines of `x.tsv` as a zip in base64, one entry for each value of their first column, so that
 * whoever needs one part unpacks no other. Lines with nothing in the second column stand in the entry `index` besides.
 */
export const packed: Plugin = {
  name: 'packed',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.tsv\.zip$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace(/\.zip$/, '')),
      namespace: 'packed',
    }));
    onLoad({ filter: /.*/, namespace: 'packed' }, ({ path }) => {
      const base64 = packedLines(readFileSync(path, 'utf8'));
      saveForTests(`${path}.zip`, { default: base64 });
      return { contents: base64, loader: 'text', watchFiles: [path] };
    });
  },
};

/** The lines under the titles, packed to the same bytes wherever the build runs. */
export function packedLines(text: string): string {
  const lines = text.split('\n').slice(1).filter(Boolean);
  const entries = new Map<string, string[]>([['index', lines.filter((line) => /^[^\t]*\t\t/.test(line))]]);
  for (const line of lines) {
    const key = line.slice(0, line.indexOf('\t'));
    entries.set(key, [...(entries.get(key) ?? []), line]);
  }
  const zip = new PizZip();
  // A zip notes the local time, so it is a midnight everywhere.
  const date = new Date(2020, 0, 1);
  for (const [key, own] of entries) zip.file(key, own.join('\n'), { date });
  return zip.generate({ type: 'base64', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}
