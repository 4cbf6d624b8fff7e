import { statSync } from 'node:fs';
import { build } from './bundle/bundle';
import { at, runJest, runTool } from './root';

export { build };

/** What `node build/run.mjs COMMAND …` can do; each answers an exit code. Tools of tests are loaded when asked for. */
const commands: Record<string, (args: string[]) => Promise<number>> = {
  build: async () => {
    await build();
    for (const name of ['Code.js', 'Sidebar.html', 'Guide.html', 'Binder.html'])
      console.log(`dist/${name} ${kilobytes(name)} kB`);
    return 0;
  },
  test: async (args) => runTests(args),
  check: async () => (await import('./check')).check(),
  house: async (args) => (await import('./house/house')).printHouse(args),
  slips: async (args) => (await import('./slips/run')).checkSlips(args),
  mutants: async (args) => (await import('./mutants/run')).printMutants(args),
  recipes: async (args) => (await import('./recipes/follow')).followRecipes(args),
  bench: async ([what = '', ...args]) =>
    what === 'google'
      ? (await import('./bench/print-google')).benchGoogle(args)
      : (await import('./bench/bench')).bench([what, ...args]),
  docs: async ([what]) => {
    if (what === 'pictures') return takePictures();
    if (what === 'papers') return writePapersPage();
    return (await import('./docs/write')).writeDocs();
  },
  'sign-in': async (args) => runTool((await import('./push/clasp')).clasp, ['login', ...args]),
  push: async (args) => (await import('./push/push')).push(args),
};

/** `--long` is ours, all else Jest's: walks go everywhere, see test/support/long.ts. */
function runTests(args: string[]): number {
  if (args.includes('--long')) process.env.GIAO_BAN_LONG = 'true';
  return runJest(args.filter((arg) => arg !== '--long'));
}

/**
 * The pictures of the guide are taken by the test that keeps them true: it plays the same story, and either shoots or compares.
 */
function takePictures(): number {
  process.env.PICTURES = 'take';
  return runJest(['test/e2e/pictures.test.ts', '--selectProjects', 'here']);
}

/** What every kind of paper looks like: written by the test that measures it. */
function writePapersPage(): number {
  process.env.PAPERS = 'take';
  return runJest(['test/documents/decree/kinds.test.ts', '--selectProjects', 'here']);
}

/** Runs one command and answers its exit code; an unknown one prints the list. */
export async function main([name = '', ...args]: string[]): Promise<number> {
  const command = commands[name];
  if (command !== undefined) return command(args);
  console.error(`Usage: node build/run.mjs ${Object.keys(commands).join('|')}`);
  return 2;
}

const kilobytes = (name: string): number => Math.round(statSync(at('dist', name)).size / 1000);
