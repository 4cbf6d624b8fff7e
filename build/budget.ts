import { spawnSync } from 'node:child_process';
import { at, root } from './root';

/**
 * What type-checking `src/` may cost, counted by the compiler, so that it is the same on every machine. That a rule says by its type which tabs it reads
 * takes some ten thousand, that words of mails name only tags that their mail knows as many again, that phrases are read by their grammar five thousand.
 */
const mostInstantiations = 226_000;

/**
 * Type-checks `src/` by one checker and holds what it counted against the budget. Answers an exit code; errors of the
 * compiler are printed as it prints them.
 */
export function checkTypeBudget(): number {
  const args = ['-p', 'src', '--checkers', '1', '--extendedDiagnostics'];
  const { stdout, status } = spawnSync(process.execPath, [at('node_modules/typescript/bin/tsc'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  const count = instantiationsIn(stdout);
  if (status !== 0 || count === undefined) console.error(stdout);
  console.log(`src/: ${count ?? 'no'} instantiations of ${mostInstantiations} allowed`);
  return status === 0 && count !== undefined && count <= mostInstantiations ? 0 : 1;
}

/** @example instantiationsIn('Types: 63260\nInstantiations:  148976\n') // 148976 */
export function instantiationsIn(diagnostics: string): number | undefined {
  const [, count] = /^Instantiations:\s+(\d+)$/m.exec(diagnostics) ?? [];
  return count === undefined ? undefined : Number(count);
}
