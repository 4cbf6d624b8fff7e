import { readFileSync } from 'node:fs';
import type { CompilerError, Overlay, Program } from '../compiler';
import { at } from '../root';

/** A mistake that must not compile: `from` becomes `to` in `file`, and `at` then fails with the code `fails`. */
export type Slip = { file: string; from: string; to: string; fails: string; at: string };

/** The files as they are with the slip made; nothing where the file does not hold `from`. */
export function overlayOf({ file, from, to }: Slip): Overlay | undefined {
  const text = readFileSync(at(file), 'utf8');
  return text.includes(from) ? { [file]: text.replace(from, () => to) } : undefined;
}

/** The program that checks a file. */
export function programOf(file: string): Program {
  if (/^src\/(sidebar|guide)\//.test(file)) return 'src/sidebar';
  if (file.startsWith('local/page/')) return 'local/page';
  if (file.startsWith('src/')) return 'src';
  return file.startsWith('test/') ? 'test' : '.';
}

/** Whether the compiler said what it should have said where it should have said it. */
export const isCaught = ({ at: file, fails }: Slip, errors: readonly CompilerError[]): boolean =>
  errors.some((error) => error.file === file && error.code === fails);

/** A slip in one line; without `at` it fails where it was made. */
export const slip = (file: string, from: string, to: string, fails: string, failing = file): Slip => ({
  file,
  from,
  to,
  fails,
  at: failing,
});
