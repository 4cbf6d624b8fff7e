const InZone = require('../../test/support/zone.cjs');
const { othersOf } = require('./instrument.cjs');

/** What the code beside a changed operator does. */
const operators = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '===': (a, b) => a === b,
  '!==': (a, b) => a !== b,
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
  '&&': (a, b) => a && b(),
  '||': (a, b) => a || b(),
};

/** What all environments of this process share: which mutant is awake, which were reached, and how often one may be asked for. */
const shared = { awake: undefined, reached: new Set(), asked: 0, most: Number.POSITIVE_INFINITY };

/** Wakes one mutant, and ends the file of tests at the first that fails: it is killed. */
class WithMutants extends InZone {
  constructor(config, context) {
    super(config, context);
    this.global.mutants = mutants;
  }

  handleTestEvent({ name, test }) {
    if (name === 'test_done' && test.errors.length > 0) this.failed = true;
    if (name === 'test_start' && this.failed) test.mode = 'skip';
  }
}

function isAwake(id) {
  shared.reached.add(id);
  if (++shared.asked > shared.most) throw new Error('This mutant never ends');
  return id === shared.awake;
}

const mutants = {
  number: ([id], value) => (isAwake(id) ? value + 1 : value),
  not: ([id], value) => (isAwake(id) ? Boolean(value) : !value),
  test: ([yes, no], value) => (isAwake(yes) ? true : isAwake(no) ? false : value),
  two: (ids, operator, a, b) => {
    const at = ids.findIndex(isAwake);
    return operators[at < 0 ? operator : othersOf(operator)[at]](a, b);
  },
};

module.exports = Object.assign(WithMutants, { shared });
