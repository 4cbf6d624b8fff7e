import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { at, root } from '../root';

/** A mutant, as the runner tells of it when its turn begins and when it is over: `by` = the file of tests that failed, `reached` = by how many. */
type Result = {
  id: string;
  file: string;
  line: number;
  from: string;
  to: string;
  by?: string;
  reached: number;
  isOver: boolean;
};

/** So long may one mutant take before its run is ended; in milliseconds. */
const longest = 120_000;

/**
 * Changes one condition, comparison, whole number, `&&` or `||` of pure code after the other and runs the tests of rules that reach it.
 * Prints the changes that no test noticed, and the share of those that one did. The sources stay as they are.
 * @param paths files and folders of `src/domain`
 */
export async function printMutants(paths: readonly string[]): Promise<number> {
  const files = paths.flatMap(sourcesIn).sort();
  if (files.length === 0) {
    console.error('Usage: npm run mutants -- src/domain/days');
    return 2;
  }
  const dir = mkdtempSync(join(tmpdir(), 'giao-ban-mutants-'));
  try {
    const results = await resultsOf(files, join(dir, 'results'));
    if (results === undefined) return 1;
    print(results);
    return 0;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const sourcesIn = (path: string): string[] => {
  const whole = resolve(root, path);
  if (!existsSync(whole)) throw new Error(`${path} is not there.`);
  if (statSync(whole).isFile()) return [whole];
  return readdirSync(whole, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(whole, name));
};

/** Of each mutant; one that never ends counts as killed, and the next run goes on behind it. Undefined where the tests fail by themselves. */
async function resultsOf(files: readonly string[], report: string): Promise<Result[] | undefined> {
  const results: Result[] = [];
  for (;;) {
    const { code, told } = await runOf(files, report, results.length);
    const ended = told.filter(({ isOver }) => isOver);
    const endless = told.filter(({ isOver }) => !isOver)[ended.length];
    results.push(...ended);
    if (code === 0) return results;
    if (code !== 'ended' || !endless) return undefined;
    results.push({ ...endless, by: 'time' });
  }
}

/** One process of Jest for all mutants from a number on. */
async function runOf(
  files: readonly string[],
  report: string,
  after: number,
): Promise<{ code: number | 'ended'; told: Result[] }> {
  rmSync(report, { force: true });
  const told = (): Result[] =>
    existsSync(report)
      ? readFileSync(report, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line): Result => JSON.parse(line))
      : [];
  const config = at('build', 'mutants', 'jest.config.mjs');
  const child = spawn(
    process.execPath,
    [at('node_modules/jest/bin/jest.js'), '-c', config, '-i', '--findRelatedTests', ...files],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        // Each mutant meets the same draws.
        GIAO_BAN_SEED: process.env.GIAO_BAN_SEED ?? '1',
        MUTANTS: JSON.stringify({ files }),
        MUTANTS_AFTER: String(after),
        MUTANTS_REPORT: report,
      },
    },
  );
  let [count, since] = [0, Date.now()];
  const watch = setInterval(() => {
    const now = told().length;
    // Before the first line the tests run as they are, however long that takes.
    if (now > count || now === 0) [count, since] = [now, Date.now()];
    if (Date.now() - since >= longest) child.kill('SIGKILL');
  }, 2000);
  // Without a status it was ended: here, or because a mutant filled all memory.
  const code = await new Promise<number | 'ended'>((done) =>
    child.on('exit', (status) => done(status ?? 'ended')),
  );
  clearInterval(watch);
  return { code, told: told() };
}

function print(results: readonly Result[]): void {
  const survived = results.filter(({ by }) => by === undefined);
  for (const { file, line, from, to, reached } of survived)
    console.log(
      `${file}:${line}  ${short(from)} → ${short(to)}${reached === 0 ? '  (no test comes here)' : ''}`,
    );
  for (const file of new Set(results.map((one) => one.file)))
    console.log(`${share(results.filter((one) => one.file === file))}  ${file}`);
  console.log(
    `${results.length} mutants, ${results.length - survived.length} killed, ${survived.length} survived: ${share(results)}`,
  );
}

const share = (some: readonly Result[]): string =>
  `${Math.round((100 * some.filter(({ by }) => by !== undefined).length) / Math.max(1, some.length))} %`;

const short = (words: string): string => {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-25)}` : line;
};
