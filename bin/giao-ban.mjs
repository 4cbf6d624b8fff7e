#!/usr/bin/env node
/** The command `giao-ban`: prepares the working copy, then hands over to `local/`, which alone prints on stdout. */
import { createRequire } from 'node:module';
import { prepare } from './prepare.mjs';

await prepare({ dev: false });
const { main } = createRequire(import.meta.url)('../.build/local.cjs');
process.exitCode = await main(process.argv.slice(2));
