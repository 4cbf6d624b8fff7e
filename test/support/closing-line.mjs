import { lackedBy } from './machine.cjs';

/**
 * Names what did not run, and closes the output with the one line that CI reads: `N passed, N failed, N skipped`.
 * With CI=true a test that was skipped fails the run, unless its name says that it needs what this machine has not.
 */
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    const idle = results.testResults.flatMap(idleTests);
    this.couldRun = idle.filter((name) => lackedBy(name).length === 0);
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const lacked = [...new Set(idle.flatMap(lackedBy))];
    const names = [
      ...(idle.length > 0 ? ['', 'Did not run:', ...idle.map((name) => `  ${name}`)] : []),
      ...(lacked.length > 0 ? ['', `This machine has no ${lacked.join(', no ')}.`] : []),
    ];
    const count = `${results.numPassedTests} passed, ${failed} failed, ${idle.length} skipped`;
    // Jest's own summary follows all reporters, so this waits for the end of the process.
    process.once('exit', () => console.log([...names, '', count].join('\n')));
  }

  getLastError() {
    if (process.env.CI === 'true' && this.couldRun?.length > 0)
      return new Error(`Tests did not run that could have:\n  ${this.couldRun.join('\n  ')}`);
  }
}

/** Tests that were skipped, and those only announced (todo). */
const idleTests = ({ testResults, displayName }) =>
  testResults
    .filter(({ status }) => !['passed', 'failed'].includes(status))
    .map(({ fullName, status }) => `${fullName} (${status}${displayName ? `, ${displayName.name}` : ''})`);
