/**
 * Starts one browser for all test files of a run when the first asks for it, by a file with the options in the run's folder; answers with
 * one that holds its address. Ends when its standard input does.
 */
import { existsSync, readFileSync, renameSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const dir = process.argv[2];
const [asked, answer] = ['browser-asked.json', 'browser.json'].map((name) => join(dir, name));
let server;
let close = () => undefined;

const watching = watch(dir, look);
// Whoever asked before the watch began is not told of by it.
look();

async function look() {
  if (server || !existsSync(asked)) return;
  server = launched();
  watching.close();
  writeFileSync(`${answer}.part`, JSON.stringify(await server));
  renameSync(`${answer}.part`, answer);
}

/** What a test needs to find it, or why there is none. */
async function launched() {
  try {
    const { chromium } = await import('playwright-core');
    const browser = await chromium.launchServer(JSON.parse(readFileSync(asked, 'utf8')));
    close = () => browser.close();
    return { address: browser.wsEndpoint() };
  } catch (error) {
    return { error: `${error}` };
  }
}

process.stdin.resume().once('end', async () => {
  await server;
  await close();
  process.exit();
});
