const { TestEnvironment } = require('jest-environment-node');

/**
 * Lets a test change the time zone: `process.env` inside a test is a copy that Node's clock does not follow. A file is loaded in the first
 * zone of `testEnvironmentOptions.zones`.
 */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    const { zones } = config.projectConfig.testEnvironmentOptions;
    this.before = process.env.TZ;
    this.global.zones = zones;
    this.global.enterZone = (zone) => {
      process.env.TZ = zone;
    };
    this.global.enterZone(zones[0]);
  }

  async teardown() {
    if (this.before === undefined) delete process.env.TZ;
    else process.env.TZ = this.before;
    await super.teardown();
  }
};
