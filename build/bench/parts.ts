import { readFileSync } from 'node:fs';
import type { Metafile } from 'esbuild';
import { at, root } from '../root';

/** A package, a room of `src/`, or a file of data in it, with its bytes in `Code.js`. */
type Part = { part: string; kB: number };

/** The largest parts of a bundle, by what esbuild says of it. */
export function largestParts({ outputs }: Pick<Metafile, 'outputs'>, most: number): Part[] {
  const bytes = new Map<string, number>();
  for (const [file, { bytesInOutput }] of Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs),
  ))
    bytes.set(partOf(file), (bytes.get(partOf(file)) ?? 0) + bytesInOutput);
  return [...bytes]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([part, size]) => ({ part, kB: Math.round(size / 1000) }));
}

/** `build/bundle` names what it packs by its kind before the path. */
function partOf(file: string): string {
  const path = file.replace(/^\w+:/, '').replace(`${root}/`, '');
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return name ?? (path === file ? path.split('/').slice(0, 3).join('/') : path);
}

/** Of the last build. */
export const builtParts = (most: number): Part[] =>
  largestParts(JSON.parse(readFileSync(at('.build', 'code.meta.json'), 'utf8')), most);
