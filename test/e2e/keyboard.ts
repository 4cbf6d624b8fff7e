import type { Page } from 'playwright-core';
import { cellOf } from '../support/local';
import { cell, goRound, type OpenSheet, tabTo } from './open-sheet';

/** What has the keyboard. */
export const focused = (page: Page) => page.locator(':focus');

/** Along the tabs to one of them, then in its grid to a cell by arrow keys. */
export async function goToCell(
  { page, workspace }: OpenSheet,
  tab: string,
  title: string,
  below?: number,
): Promise<void> {
  const { row, column } = cellOf(workspace, tab, title, below);
  await goRound(page, '[role=tab][aria-selected=true]');
  const names = workspace.tabs().map(({ name }) => name);
  const here = (await page.locator('[role=tab]:focus').textContent()) ?? '';
  const steps = names.indexOf(tab) - names.indexOf(here);
  for (let step = 0; step < Math.abs(steps); step += 1)
    await page.keyboard.press(steps > 0 ? 'ArrowRight' : 'ArrowLeft');
  await page.getByRole('tabpanel', { name: `Trang tính ${tab}` }).waitFor();
  await goRound(page, '#cell');
  await page.keyboard.press('ControlOrMeta+Home');
  for (let step = 1; step < row; step += 1) await page.keyboard.press('ArrowDown');
  for (let step = 1; step < column; step += 1) await page.keyboard.press('ArrowRight');
  await cell(page, `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[column - 1]}${row}`)
    .and(focused(page))
    .waitFor();
}

/** The page that Enter opens in a tab of its own. */
export async function opened(page: Page): Promise<Page> {
  const [other] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Enter')]);
  return other;
}

/** The mailbox, by its link above the Sheet. */
export async function openMailbox(page: Page): Promise<Page> {
  await goRound(page, '#extensions');
  await tabTo(page, 'Shift+Tab', page.mainFrame(), 'Hộp thư');
  return opened(page);
}

/** Sets the clock of the workspace, digit by digit as a browser in English takes them. */
export async function travel(page: Page, day: string, time: string): Promise<void> {
  await goRound(page, '#extensions');
  await tabTo(page, 'Shift+Tab', page.mainFrame(), 'Đồng hồ', 'Hôm nay là');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type(day);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type(time);
  await page.keyboard.press('Enter');
}
