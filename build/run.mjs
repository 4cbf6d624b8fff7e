/** Runs a command of `build/main.ts`: `node build/run.mjs test`. Installs and compiles first what is missing. */
import { createRequire } from 'node:module';
import { prepare } from '../bin/prepare.mjs';

await prepare({ dev: true });
const { main } = createRequire(import.meta.url)('../.build/build.cjs');
process.exitCode = await main(process.argv.slice(2));
