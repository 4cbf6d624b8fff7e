/** Packages without a CommonJS entry that works; the rest of node_modules runs as it is. */
const modules = ['preact', 'numfmt', 'marked', '@noble/hashes', '@scure/base'];

const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic', importSource: 'preact' } },
  },
  module: { type: 'commonjs' },
};

const common = {
  testEnvironment: 'node',
  transform: { '\\.(ts|tsx|js|mjs)$': ['@swc/jest', swc] },
  transformIgnorePatterns: [`/node_modules/(?!(${modules.join('|')})/)`],
  moduleNameMapper: {
    '/([^/]+\\.(?:template\\.docx|tsv\\.zip))$': '<rootDir>/.build/templates/$1.cjs',
    '^fast-check$': '<rootDir>/test/support/fast-check.cjs',
    '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js',
    '\\.css$': '<rootDir>/test/support/no-styles.cjs',
  },
  // Copies of the project that tests make, and what the build writes, are not its modules.
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/sample/'],
};

/**
 * Days must come out the same wherever a machine is: the rules are loaded west of Greenwich and of Vietnam, where a day that slips shows,
 * and run there and in both.
 */
const zones = ['America/Los_Angeles', 'UTC', 'Asia/Ho_Chi_Minh'];

export default {
  maxWorkers: 2,
  // A small machine that builds and unpacks a browser at the same time is slow.
  testTimeout: 30_000,
  globalSetup: '<rootDir>/test/support/begin-run.mjs',
  globalTeardown: '<rootDir>/test/support/end-run.mjs',
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  reporters: ['default', '<rootDir>/test/support/closing-line.mjs'],
  projects: [
    {
      ...common,
      displayName: 'here',
      testEnvironment: '<rootDir>/test/support/outside.cjs',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/domain/'],
    },
    {
      ...common,
      displayName: 'domain',
      testMatch: ['<rootDir>/test/domain/**/*.test.ts'],
      testEnvironment: '<rootDir>/test/support/zone.cjs',
      testEnvironmentOptions: { zones },
      setupFilesAfterEnv: ['<rootDir>/test/support/in-zones.cjs'],
    },
  ],
};
