import { build } from './bundle';
import { runTool } from './root';

/** Every folder of code with its own rules of what it may name. */
const projects = ['.', 'test', 'src', 'src/tsconfig.pure.json', 'src/sidebar', 'local/page'];

/**
 * All that a change must pass: format and lint, types, build, tests. Every step runs even if one before it
 * failed; the tests come last because the line that counts them closes the output. Answers an exit code.
 */
export async function check(): Promise<number> {
  const failed = [formatAndLint(), ...projects.map(types)].filter((step) => step !== undefined);
  await build();
  if (failed.length > 0) console.error(`\nFailed before the tests: ${failed.join(', ')}\n`);
  const tests = runTool('jest/bin/jest.js', []);
  return failed.length > 0 ? 1 : tests;
}

const formatAndLint = (): string | undefined =>
  runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings']) === 0 ? undefined : 'biome check';

const types = (project: string): string | undefined =>
  runTool('typescript/bin/tsc', ['-p', project]) === 0 ? undefined : `tsc -p ${project}`;
