import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Download, Frame, Page } from 'playwright-core';
import { at } from '../../build/root';
import type { Workspace } from '../../local/index';
import { local, newDir } from '../local/snippet';
import { addressIn } from '../support/address';
import { launchBrowser } from '../support/browser';
import { emptyDir } from '../support/local';

/** `newPage`: one for somebody else, as in another browser. */
export type OpenSheet = {
  workspace: Workspace;
  page: Page;
  url: string;
  /** Waits until all that was typed is saved. */
  settled: () => Promise<void>;
  newPage: () => Promise<Page>;
  close: () => Promise<void>;
};

/** Serves a workspace by a process of its own; `office` = it finds LibreOffice, which takes seconds for what a view shows of a PDF: its name. */
type Serve = (dir: string, office: boolean) => Promise<{ url: string; stop: () => void }>;

/**
 * A new workspace, served by a process of its own as a user starts it, and open in a page of the browser. `name` is the Sheet's,
 * `standsAt` the time of every run instead of the real one.
 */
export async function openSheet(
  browser: Browser,
  {
    name,
    standsAt,
    office = false,
    serve = serveApart,
  }: { name?: string; standsAt?: string; office?: boolean; serve?: Serve } = {},
): Promise<OpenSheet> {
  const dir = name === undefined ? newDir() : join(dirname(newDir()), name);
  const workspace = local.createWorkspace(dir, standsAt === undefined ? {} : { standsAt });
  const { url, stop } = await serve(dir, office);
  const newPage = async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(30_000);
    return page;
  };
  const page = await newPage();
  await page.goto(url);
  await cell(page, 'A1').waitFor();
  const close = async () => {
    await page.close();
    stop();
  };
  const settled = () => page.getByText('Đã lưu trên máy này').waitFor();
  return { workspace, page, url, settled, newPage, close };
}

/** One Sheet for all tests of a file, in a browser that ends with them. */
export function sharedSheet(options?: Parameters<typeof openSheet>[1]): OpenSheet {
  // Filled before the first test runs.
  const sheet = {} as OpenSheet;
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
    Object.assign(sheet, await openSheet(browser, options));
  });
  afterAll(async () => {
    await sheet.close();
    await browser.close();
  });
  return sheet;
}

/** What a page gave to be saved. */
export async function bytesOf(download: Download): Promise<Buffer> {
  const file = join(emptyDir(), 'tep');
  await download.saveAs(file);
  return readFileSync(file);
}

/** Where a link of Google's to a form leads on this machine. */
export const localLink = ({ url }: OpenSheet, link = ''): string =>
  addressIn(url, link.replace('https://docs.google.com/forms/d/e/', 'forms/'));

/** As `giao-ban serve` does, by a port that nobody else has. */
const serveApart: Serve = (dir, office) => {
  const code = `require(${JSON.stringify(at('.build', 'local.cjs'))}).main(process.argv.slice(1))`;
  return started(['-e', code, '--', 'serve', dir, '--port', '0'], dirname(dir), office);
};

/**
 * What `npm start` runs, started beside the folder instead of in the working copy: it serves the workspace that is called `sample`
 * there.
 */
export const npmStart: Serve = (dir, office) => {
  const { scripts } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const [, program = '', ...args] = scripts.start.split(' ');
  return started([at(program), ...args, '--port', '0'], dirname(dir), office);
};

async function started(args: string[], cwd: string, office: boolean): ReturnType<Serve> {
  const env = office ? process.env : { ...process.env, PATH: '' };
  const server = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface(server.stdout)) {
    const [url] = /http:\S+/.exec(line) ?? [];
    if (url) return { url, stop: () => server.kill() };
  }
  throw new Error('The server said no address.');
}

/** The text box over the selected cell, once that is `name`. */
export const cell = (page: Page, name: string) =>
  page.getByRole('textbox', { name: `Ô ${name}`, exact: true });

/** Opens a view from the menu by keyboard alone; answers the frame of the sidebar once its heading is there. */
export async function openView(page: Page, label: string, heading = label): Promise<Frame> {
  // What the page shows anew meanwhile may take the keyboard out of the menu; a person opens it again.
  await toLine(page, label).catch(() => toLine(page, label));
  await page.keyboard.press('Enter');
  const title = page.frameLocator('iframe').getByRole('heading', { name: heading, level: 1 });
  await title.and(page.frameLocator('iframe').locator(':focus')).waitFor();
  return sidebarOf(page);
}

async function toLine(page: Page, label: string): Promise<void> {
  await goRound(page, '#extensions');
  await page.keyboard.press('Enter');
  await tabTo(page, 'ArrowDown', page.mainFrame(), label);
}

/** Goes round the regions of the page until one has the keyboard. */
export async function goRound(page: Page, selector: string): Promise<void> {
  const isThere = () => page.locator(selector).evaluate((element) => element === document.activeElement);
  for (let step = 0; step < 5; step += 1) {
    if (await isThere()) return;
    await nextRegion(page);
  }
  throw new Error(`F6 does not lead to ${selector}.`);
}

/** One region on. The sidebar's frame only sends word of the key: pressed again before that came, it would go two on. */
async function nextRegion(page: Page): Promise<void> {
  const before = await page.evaluateHandle(() => document.activeElement);
  await page.keyboard.press('F6');
  await page.waitForFunction((element) => document.activeElement !== element, before);
}

/** The sidebar's frame; one sidebar is open at a time. */
export function sidebarOf(page: Page): Frame {
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame() && !one.isDetached());
  if (!frame) throw new Error('No sidebar is open.');
  return frame;
}

/** The first element of the sidebar with a text. */
export const inSidebar = (page: Page, text: string | RegExp) =>
  page.frameLocator('iframe').getByText(text).first();

/** Presses a key until the keyboard is in `frame` on an element that starts with one of these texts. */
export async function tabTo(page: Page, key: string, frame: Frame, ...texts: string[]): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    const focused = await frame.evaluate(() =>
      document.hasFocus() && document.activeElement !== document.body
        ? (document.activeElement?.textContent ?? '')
        : '',
    );
    if (texts.some((text) => focused.trim().startsWith(text))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach “${texts.join('”, “')}”.`);
}

/** Goes to a button of the sidebar by Tab and presses it. */
export async function pressIn(page: Page, text: string): Promise<void> {
  await tabTo(page, 'Tab', sidebarOf(page), text);
  await page.keyboard.press('Enter');
}

/** What a cell holds once the server has saved it: the page shows what was typed before that. */
export async function savedCell(
  workspace: Workspace,
  tab: string,
  row: number,
  column: number,
): Promise<string | undefined> {
  const typed = () => workspace.cells(tab).find((one) => one.row === row && one.column === column)?.typed;
  for (let tries = 0; tries < 100 && typed() === undefined; tries += 1) await pause(100);
  return typed();
}

const axe = readFileSync(at('node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe-core objects to in a frame, one line a rule. */
export async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  const found: { id: string; nodes: { html: string }[] }[] = await frame.evaluate(
    'axe.run(document, { iframes: false }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))',
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Nothing for axe-core to object to, and nothing to scroll sideways at the 300 px that Google gives. */
export async function expectFit(page: Page): Promise<void> {
  const frame = sidebarOf(page);
  expect(await violations(frame)).toEqual([]);
  const widths = await frame.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
  expect(widths).toEqual([300, 300]);
}
