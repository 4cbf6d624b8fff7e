import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

let browser;

/** What tests draw comes from one whole number, another in each run; `GIAO_BAN_SEED=123 npm test` draws the same again. */
function seedOfRun(given) {
  if (!given) return String(randomInt(2 ** 31));
  if (!/^\d+$/.test(given) || Number(given) >= 2 ** 31)
    throw new Error(`GIAO_BAN_SEED is a whole number from 0 to ${2 ** 31 - 1}, not ${given}`);
  return given;
}

/** Before all tests: a folder for what their files share (`madeOnce` in local.ts), and who starts one browser for them if one asks. */
export default function beginRun() {
  process.env.GIAO_BAN_SEED = seedOfRun(process.env.GIAO_BAN_SEED);
  const dir = mkdtempSync(join(tmpdir(), 'giao-ban-made-'));
  process.env.GIAO_BAN_MADE = dir;
  const program = fileURLToPath(new URL('one-browser.mjs', import.meta.url));
  browser = spawn(process.execPath, [program, dir], { stdio: ['pipe', 'inherit', 'inherit'] });
  // A run that dies without its end closes the pipe, which ends the browser too.
  browser.unref();
  browser.stdin.unref();
}

/** After them: both go away. */
export async function endRun() {
  browser.ref();
  browser.stdin.end();
  if (browser.exitCode === null) await once(browser, 'exit');
  rmSync(process.env.GIAO_BAN_MADE, { recursive: true, force: true });
}
