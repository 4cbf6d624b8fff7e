import { relative } from 'node:path';
import { lackedBy } from './machine.cjs';

/**
 * Names what ran shortened, what did not run, what took longest and the seed, and closes the output with the one line that CI reads: `N passed, N failed, N skipped`.
 * With CI=true a test that was skipped fails the run, unless its name says that it needs what this machine has not.
 */
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    const idle = results.testResults.flatMap(idleTests);
    this.couldRun = idle.filter((name) => lackedBy(name).length === 0);
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const names =
      listed('Ran shortened; whole with npm test -- --long', results.testResults.flatMap(shortened)) +
      listed('Did not run', idle) +
      listed('This machine has no', [...new Set(idle.flatMap(lackedBy))]) +
      listed('Longest files, in seconds', longest(results.testResults)) +
      listed('Drawn from', [`GIAO_BAN_SEED=${process.env.GIAO_BAN_SEED}`]);
    const count = `${results.numPassedTests} passed, ${failed} failed, ${idle.length} skipped`;
    // Jest's own summary follows all reporters, so this waits for the end of the process.
    process.once('exit', () => console.log(`${names}\n${count}`));
  }

  getLastError() {
    if (process.env.CI === 'true' && this.couldRun?.length > 0)
      return new Error(`Tests did not run that could have:\n  ${this.couldRun.join('\n  ')}`);
  }
}

const listed = (title, lines) => (lines.length > 0 ? `\n${title}:\n  ${lines.join('\n  ')}\n` : '');

/** The ten files that took longest. */
const longest = (files) =>
  files
    .toSorted((one, other) => other.perfStats.runtime - one.perfStats.runtime)
    .slice(0, 10)
    .map(
      ({ testFilePath, perfStats }) =>
        `${(perfStats.runtime / 1000).toFixed(1).padStart(6)}  ${relative('.', testFilePath)}`,
    );

/** Walks that went where the states differ, not everywhere; see long.ts. */
const shortened = ({ testResults }) =>
  testResults.filter(({ title }) => title.endsWith('(shortened)')).map(({ fullName }) => fullName);

/** Tests that were skipped, and those only announced (todo). */
const idleTests = ({ testResults, displayName }) =>
  testResults
    .filter(({ status }) => !['passed', 'failed'].includes(status))
    .map(({ fullName, status }) => `${fullName} (${status}${displayName ? `, ${displayName.name}` : ''})`);
