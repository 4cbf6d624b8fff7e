/**
 * Names what did not run, and closes the output with the one line that CI reads: `N passed, N failed, N skipped`.
 * With CI=true a skipped test fails the run: a machine for checks has all that tests need.
 */
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    this.idle = results.testResults.flatMap(idleTests);
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const names = this.idle.length > 0 ? `\nDid not run:\n  ${this.idle.join('\n  ')}\n` : '';
    const count = `${results.numPassedTests} passed, ${failed} failed, ${this.idle.length} skipped`;
    // Jest's own summary follows all reporters, so this waits for the end of the process.
    process.once('exit', () => console.log(`${names}\n${count}`));
  }

  getLastError() {
    if (process.env.CI === 'true' && this.idle?.length > 0) return new Error('Tests did not run.');
  }
}

/** Tests that were skipped, and those only announced (todo). */
const idleTests = ({ testResults, displayName }) =>
  testResults
    .filter(({ status }) => !['passed', 'failed'].includes(status))
    .map(({ fullName, status }) => `${fullName} (${status}${displayName ? `, ${displayName.name}` : ''})`);
