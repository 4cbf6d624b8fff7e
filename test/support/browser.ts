import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type * as Playwright from 'playwright-core';
import type { Browser, LaunchOptions } from 'playwright-core';
import { at } from '../../build/root';

/** Loaded once for all test files of a process: Jest would do it anew for each, which takes as long as some of them. */
const { chromium } = requireOutside('playwright-core') as typeof Playwright;

/**
 * A headless Chromium for a test, which closes what it opened there by closing it; all test files of a run have the same one, as it takes
 * as long to start as a short file. On Linux x64 it comes with the test packages; elsewhere an installed Chrome or Chromium is used.
 * CHROME_PATH names another one.
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.connect(await addressOfBrowser(process.env.GIAO_BAN_MADE ?? ''));
}

/** Asks for the browser of the run, see one-browser.mjs, and waits for it. */
async function addressOfBrowser(dir: string): Promise<string> {
  const asked = join(dir, 'browser-asked.json');
  const answer = join(dir, 'browser.json');
  const options = { ...whichBrowser(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };
  if (!existsSync(asked)) writeWhole(asked, JSON.stringify(options));
  while (!existsSync(answer)) await pause(50);
  const { address, error } = JSON.parse(readFileSync(answer, 'utf8'));
  if (error) throw new Error(error);
  return address;
}

function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
}

function whichBrowser(): LaunchOptions {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return { executablePath: chosen };
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium();
  const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'].find(existsSync);
  return installed ? { executablePath: installed } : { channel: 'chrome' };
}

/** The package looks for Amazon's system, and brings the libraries that a bare machine lacks only if it sees that. */
const pretended = { AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };

function packagedChromium(): LaunchOptions {
  const folder = unpacked();
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  const env = { ...definedEnvironment(), ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  return { executablePath: join(folder, 'chromium'), env };
}

/**
 * The folder with the unpacked browser, made once for each version of the package. It appears under its name only
 * when complete: the package itself would reuse a half-written file that it finds.
 */
function unpacked(): string {
  const { version } = JSON.parse(readFileSync(at('node_modules/@sparticuz/chromium/package.json'), 'utf8'));
  const folder = at('.build', `chromium-${version}`);
  if (!existsSync(folder)) unpackInto(folder);
  return folder;
}

function unpackInto(folder: string): void {
  const part = `${folder}.${process.pid}`;
  mkdirSync(part, { recursive: true });
  const env = { ...process.env, ...pretended, TMPDIR: part };
  const { status, stderr } = spawnSync(process.execPath, [at('test/support/unpack-chromium.mjs')], { env });
  if (status !== 0) throw new Error(`Chromium was not unpacked: ${stderr}`);
  // Another worker may have been faster; its folder is as good.
  if (existsSync(folder)) rmSync(part, { recursive: true });
  else renameSync(part, folder);
}

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
