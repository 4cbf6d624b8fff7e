import { lackedBy } from './machine.cjs';

/**
 * Names what ran shortened and what did not run, and closes the output with the one line that CI reads: `N passed, N failed, N skipped`.
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
      listed('This machine has no', [...new Set(idle.flatMap(lackedBy))]);
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

/** Walks that went where the states differ, not everywhere; see long.ts. */
const shortened = ({ testResults }) =>
  testResults.filter(({ title }) => title.endsWith('(shortened)')).map(({ fullName }) => fullName);

/** Tests that were skipped, and those only announced (todo). */
const idleTests = ({ testResults, displayName }) =>
  testResults
    .filter(({ status }) => !['passed', 'failed'].includes(status))
    .map(({ fullName, status }) => `${fullName} (${status}${displayName ? `, ${displayName.name}` : ''})`);
