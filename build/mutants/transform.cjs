const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { createTransformer } = require('@swc/jest');
const { instrument } = require('./instrument.cjs');

/** Compiled files are kept until the way of changing them is another. */
const version = createHash('sha256')
  .update(readFileSync(require.resolve('./instrument.cjs')))
  .digest('hex');

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
