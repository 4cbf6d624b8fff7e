import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

let browser;

/** Before all tests: a folder for what their files share (`madeOnce` in local.ts), and who starts one browser for them if one asks. */
export default function beginRun() {
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
