import { fileURLToPath } from 'node:url';
import plain from '../../jest.config.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const domain = plain.projects.find(({ displayName }) => displayName === 'domain');
const [[pattern, [, swc]]] = Object.entries(domain.transform);
const { files } = JSON.parse(process.env.MUTANTS);

/** The tests of rules in one zone, west of Greenwich, each file run again for each mutant. */
export default {
  ...domain,
  rootDir: here('../..'),
  globalSetup: plain.globalSetup,
  globalTeardown: plain.globalTeardown,
  reporters: [],
  runner: here('runner.cjs'),
  testEnvironment: here('environment.cjs'),
  testEnvironmentOptions: { zones: domain.testEnvironmentOptions.zones.slice(0, 1) },
  transform: { [pattern]: [here('transform.cjs'), { files, swc }] },
};
