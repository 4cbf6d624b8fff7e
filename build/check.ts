import { checkTypeBudget } from './budget';
import { build } from './bundle/bundle';
import { checkHouse } from './house/house';
import { followRecipes } from './recipes/follow';
import { runJest, runTool } from './root';
import { checkSlips } from './slips/run';

/** Every folder of code with its own rules of what it may name; `src/` is checked with its budget. */
const projects = ['.', 'test', 'src/tsconfig.pure.json', 'src/sidebar', 'local/page'];

/** What is looked at before the tests, each answering an exit code. */
const steps: Readonly<Record<string, () => number | Promise<number>>> = {
  'biome check': () => runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings']),
  ...Object.fromEntries(
    projects.map((project) => [
      `tsc -p ${project}`,
      () => runTool('typescript/bin/tsc', ['-p', project, '--checkers', '1']),
    ]),
  ),
  'tsc -p src': checkTypeBudget,
  house: checkHouse,
  slips: () => checkSlips(['--spread']),
  recipes: () => followRecipes([]),
};

/**
 * All that a change must pass: format and lint, types, the house, slips, recipes, build, tests. Every step runs even if one
 * before it failed; the tests come last because the line that counts them closes the output. Answers an exit code.
 */
export async function check(): Promise<number> {
  const failed: string[] = [];
  for (const [name, step] of Object.entries(steps)) if ((await step()) !== 0) failed.push(name);
  await build();
  if (failed.length > 0) console.error(`\nFailed before the tests: ${failed.join(', ')}\n`);
  const tests = runJest([]);
  return failed.length > 0 ? 1 : tests;
}
