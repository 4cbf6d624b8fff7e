import { type Compile, type Program, withCompiler } from '../compiler';
import { withMade } from './made';
import { followed, type Recipe } from './recipe';
import { recipes } from './recipes';

const programs: readonly Program[] = ['src', 'src/sidebar', '.', 'test', 'local/page'];
/** What holds every list of the code against its other places. */
const listTests = ['test/build/declared/registries.test.ts', 'test/build/docs/reference.test.ts'];

/** Follows each recipe, or those whose names are given (`paper`), and prints how many files it took. Answers 1 where one does not do what it says. */
export async function followRecipes(names: readonly string[]): Promise<number> {
  const chosen = recipes.filter(
    ({ adds }) => names.length === 0 || names.some((name) => adds.endsWith(name)),
  );
  const faults = await withCompiler((compile) => chosen.flatMap((recipe) => faultsOf(recipe, compile)));
  for (const { adds, steps } of chosen) console.log(`To add ${adds}: ${steps.length} files`);
  for (const fault of faults) console.error(fault);
  return faults.length > 0 ? 1 : 0;
}

/** What does not compile is not looked at further. */
function faultsOf({ adds, steps, passes = [], missing }: Recipe, compile: Compile): string[] {
  const overlay = followed(steps);
  const errors = programs.flatMap((program) => compile(program, overlay));
  if (errors.length > 0)
    return errors.map(({ file, code, text }) => `To add ${adds}: ${file} ${code} ${text}`);
  const tests = steps.map(({ file }) => file).filter((file) => file.startsWith('test/'));
  return withMade(overlay, (made) => [...missing(made), made.failing(...tests, ...passes, ...listTests)])
    .filter((fault) => fault !== '')
    .map((fault) => `To add ${adds}: ${fault}`);
}
