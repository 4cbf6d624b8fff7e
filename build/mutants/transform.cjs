const { createTransformer } = require('@swc/jest');
const { instrument } = require('./instrument.cjs');

/** As the project's own, but for the files of `options.files`, which are compiled with their mutants in them. */
module.exports = {
  createTransformer({ files, swc }) {
    const plain = createTransformer(swc);
    const isMutated = (path) => files.includes(path);
    return {
      canInstrument: false,
      getCacheKey: (text, path, options) =>
        plain.getCacheKey(text, path, {
          ...options,
          configString: `${options.configString} ${isMutated(path) ? version : ''}`,
        }),
      process: (text, path, options) =>
        plain.process(isMutated(path) ? instrument(path).code : text, path, options),
    };
  },
};

const version = require('node:crypto')
  .createHash('sha256')
  .update(require('node:fs').readFileSync(require.resolve('./instrument.cjs')))
  .digest('hex');
