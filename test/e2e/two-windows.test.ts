import type { Page } from 'playwright-core';
import { cell, savedCell, sharedSheet } from './open-sheet';

jest.setTimeout(120_000);

const sheet = sharedSheet();
let other: Page;
beforeAll(async () => {
  other = await sheet.newPage();
  await other.goto(sheet.url);
  await cell(other, 'A1').waitFor();
});

const tab = (): string => sheet.workspace.tabs()[0]?.name ?? '';
const typeAt = async (page: Page, name: string, text: string): Promise<void> => {
  await page.locator(`#${name}`).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};

test('two windows show the same, and neither loses what it is typing', async () => {
  const { page, workspace } = sheet;
  await other.locator('#B3').click();
  await other.keyboard.type('đang gõ ');
  await typeAt(page, 'B2', 'Yên Thế');
  await other.locator('#B2', { hasText: 'Yên Thế' }).waitFor();
  await other.keyboard.type('dở');
  await other.keyboard.press('Enter');
  await page.locator('#B3', { hasText: 'đang gõ dở' }).waitFor();
  expect(await savedCell(workspace, tab(), 3, 2)).toBe('đang gõ dở');
});

test('both type at once, and all of it is kept', async () => {
  const { page, workspace } = sheet;
  const words = ['một', 'hai', 'ba', 'bốn', 'năm'];
  const typeAll = async (window: Page, column: string) => {
    for (const [index, word] of words.entries()) await typeAt(window, `${column}${index + 5}`, word);
  };
  await Promise.all([typeAll(page, 'C'), typeAll(other, 'D')]);
  for (const window of [page, other])
    for (const column of ['C', 'D']) await window.locator(`#${column}9`, { hasText: 'năm' }).waitFor();
  const saved = words.map((_, index) =>
    [3, 4].map((column) => savedCell(workspace, tab(), index + 5, column)),
  );
  expect(await Promise.all(saved.map((pair) => Promise.all(pair)))).toEqual(
    words.map((word) => [word, word]),
  );
});

test('of two who type into one cell the first is kept in both windows, and the other is told', async () => {
  const { page } = sheet;
  await Promise.all([typeAt(page, 'F2', 'của một người'), typeAt(other, 'F2', 'của người kia')]);
  await sheet.settled();
  await other.getByText('Đã lưu trên máy này').waitFor();
  const kept = await savedCell(sheet.workspace, tab(), 2, 6);
  for (const window of [page, other]) await window.locator('#F2', { hasText: kept }).waitFor();
  const [told, text] = kept === 'của một người' ? [other, 'của người kia'] : [page, 'của một người'];
  await told.getByRole('status').getByText(`nên chưa ghi “${text}”.`).waitFor();
});

test('what is being typed into a row that the other window removes goes nowhere else', async () => {
  const { page, workspace } = sheet;
  await page.locator('#H5').click();
  await page.keyboard.type('vào hàng 5');
  const gone = await savedCell(workspace, tab(), 5, 3);
  other.once('dialog', (dialog) => dialog.accept());
  await other.locator('#H5').click();
  await other.getByRole('button', { name: 'Xoá hàng' }).click();
  await page.locator('#C5', { hasText: 'hai' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('nên chưa ghi “vào hàng 5”.').waitFor();
  await page.waitForFunction(() => document.querySelector('#H5')?.textContent === '');
  expect(gone).toBe('một');
  expect(workspace.cells(tab()).filter(({ typed }) => typed === 'vào hàng 5')).toEqual([]);
});
