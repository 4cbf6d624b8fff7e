import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { at } from '../../build/root';
import { sidebarOf } from './open-sheet';

const folder = at('docs', 'huong-dan', 'hinh');
const wordsFile = join(folder, 'chu.json');
/** Higher than any reader scrolls; what is below is in the words, not in the picture. */
const tallest = 900;
const shoots = process.env.PICTURES === 'take';

type Words = Record<string, string[]>;
const told: Words = existsSync(wordsFile) ? JSON.parse(readFileSync(wordsFile, 'utf8')) : {};
const seen: Words = {};

/** The sidebar as it stands, as high as its content; `from` = the part that the picture begins with. */
export async function shootSidebar(page: Page, name: string, from = 'body'): Promise<void> {
  const frame = sidebarOf(page);
  const usual = page.viewportSize() ?? { width: 1280, height: 800 };
  const high = Math.ceil(await frame.locator(from).evaluate((part) => part.getBoundingClientRect().height));
  const around = usual.height - (await frame.evaluate(() => innerHeight));
  await page.setViewportSize({ width: usual.width, height: around + Math.min(high + 8, tallest) });
  await frame.locator(from).evaluate((part) => part.scrollIntoView());
  await shoot(page.locator('aside iframe'), name);
  await page.setViewportSize(usual);
  await compare(name, await visibleWords(frame.locator('body')));
}

/** A whole page; its words are those of `shown`. */
export async function shootPage(page: Page, name: string, shown: Locator): Promise<void> {
  await shoot(page, name);
  await compare(name, await visibleWords(shown));
}

// biome-ignore lint/performance/useDomNodeTextContent: textContent also has what is not visible.
const visibleWords = (shown: Locator): Promise<string> => shown.innerText();

async function shoot(what: Page | Locator, name: string): Promise<void> {
  if (!shoots) return;
  mkdirSync(folder, { recursive: true });
  await what.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
}

/** A view whose words differ from those in its picture fails the test, until the pictures are taken anew. */
async function compare(name: string, text: string): Promise<void> {
  const words = linesOf(text);
  seen[name] = words;
  if (!shoots) expect({ [name]: words }).toEqual({ [name]: told[name] });
}

/** The size of a PDF depends on the LibreOffice that made it, that of the store on how large the numbers of this run are. */
const linesOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .split('\n')
    .map((line) =>
      line
        .replace(/\(\d+ kB(?=[,)])/g, '(… kB')
        .replace(/\d+\/(\d+) kB/g, '…/$1 kB')
        // Milliseconds of the self-check.
        .replace(/([a-z])=\d+/g, '$1=…')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean);

/** Writes down what the pictures say; without shooting, fails when one of them was not seen again. */
export function closeCamera(): void {
  if (shoots) writeFileSync(wordsFile, `${JSON.stringify(seen, null, 1)}\n`);
  else expect(Object.keys(seen).sort()).toEqual(Object.keys(told).sort());
}
