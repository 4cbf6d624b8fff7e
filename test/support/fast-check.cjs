/** fast-check as tests import it, drawing from the seed of the run: see begin-run.mjs. A test that fails says its path, which the seed repeats. */
const check = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

check.configureGlobal({ seed: Number(process.env.GIAO_BAN_SEED) });

module.exports = check;
