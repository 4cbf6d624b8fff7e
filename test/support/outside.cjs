const { createRequire } = require('node:module');
const { TestEnvironment } = require('jest-environment-node');

/**
 * Lets tests load the local workspace by Node's own `require`: inside the context that Jest gives a test every use of a global asks
 * Node, which makes it a hundred times slower.
 */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.requireOutside = createRequire(__filename);
  }
};
