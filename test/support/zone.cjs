const { TestEnvironment } = require('jest-environment-node');

/**
 * Runs a test file in the time zone of `testEnvironmentOptions.zone`. Set here, as the `process.env` inside a
 * test is a copy that Node's clock does not follow.
 */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.before = process.env.TZ;
    process.env.TZ = config.projectConfig.testEnvironmentOptions.zone;
  }

  async teardown() {
    if (this.before === undefined) delete process.env.TZ;
    else process.env.TZ = this.before;
    await super.teardown();
  }
};
