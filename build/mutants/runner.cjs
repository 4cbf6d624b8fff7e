const { appendFileSync } = require('node:fs');
const Runner = require('jest-runner').default;
const { shared } = require('./environment.cjs');
const { instrument } = require('./instrument.cjs');

/** The tests of a file lie as it does. */
const isOwn = ({ path }, { file }) =>
  path.endsWith(file.replace(/^src/, 'test').replace(/\.ts$/, '.test.ts'));

/** Runs the tests once as they are, then for each mutant those that reach it, until one fails. Each result is a line of MUTANTS_REPORT. */
module.exports = class extends Runner {
  async runTests(tests, watcher, options) {
    const plain = new Map();
    for (const test of tests) plain.set(test, await this.runOne(test, watcher, options));
    const broken = tests.filter((test) => !plain.get(test).passed);
    if (broken.length > 0)
      throw new Error(
        `These fail by themselves: ${broken.map((test) => `${test.path} ${plain.get(test).why}`).join(', ')}`,
      );
    const { files } = JSON.parse(process.env.MUTANTS);
    const mutants = files.flatMap((file) => instrument(file).mutants);
    const after = Number(process.env.MUTANTS_AFTER);
    for (const mutant of mutants.slice(after)) {
      const reaching = tests.filter((test) => plain.get(test).reached.has(mutant.id));
      const rank = (test) => (isOwn(test, mutant) ? 0 : plain.get(test).ms);
      reaching.sort((a, b) => rank(a) - rank(b));
      const told = { ...mutant, reached: reaching.length };
      this.report({ ...told, isOver: false });
      let by;
      for (const test of reaching) {
        if ((await this.runOne(test, watcher, options, mutant.id, plain.get(test).asked)).passed) continue;
        by = test.path;
        break;
      }
      this.report({ ...told, by, isOver: true });
    }
  }

  report(line) {
    appendFileSync(process.env.MUTANTS_REPORT, `${JSON.stringify(line)}\n`);
  }

  /** One file of tests with one mutant awake; a loop that asks ten times as often as without it never ends. */
  async runOne(test, watcher, options, awake, asked) {
    Object.assign(shared, {
      awake,
      reached: new Set(),
      asked: 0,
      most: asked === undefined ? Number.POSITIVE_INFINITY : asked * 10 + 1_000_000,
    });
    const runner = new Runner(this._globalConfig, this._context);
    let [passed, why] = [false, ''];
    runner.on('test-file-success', ([, result]) => {
      passed = result.numFailingTests === 0 && !result.testExecError;
    });
    runner.on('test-file-failure', ([, error]) => {
      why = error.message;
    });
    const start = Date.now();
    await runner.runTests([test], watcher, { ...options, serial: true });
    return { passed, why, ms: Date.now() - start, reached: shared.reached, asked: shared.asked };
  }
};
