import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../../src/documents/word/words-of';
import { cellOf } from '../support/local';
import { focused } from './keyboard';
import { cell, goRound, inSidebar, openView, pressIn, sharedSheet, sidebarOf } from './open-sheet';

jest.setTimeout(120_000);

const sheet = sharedSheet({ standsAt: '2026-03-02T08:00' });

/** What a first conference may take: presses of Enter on buttons, lines of the menu and cells; and all keys, the letters typed among them. */
const mostPresses = 12;
const mostKeys = 160;

/** Counts what the clerk does with her keyboard. */
function counted() {
  const counts = { keys: 0, letters: 0, presses: 0 };
  const { keyboard } = sheet.page;
  const [press, type] = [keyboard.press.bind(keyboard), keyboard.type.bind(keyboard)];
  keyboard.press = (key, options) => {
    counts.keys += 1;
    if (key === 'Enter') counts.presses += 1;
    return press(key, options);
  };
  keyboard.type = (text, options) => {
    counts.letters += text.length;
    return type(text, options);
  };
  return counts;
}

const frame = () => sidebarOf(sheet.page);
const wordsOf = (start: string): string => {
  const { dir } = sheet.workspace;
  const { path = '' } = sheet.workspace.files().find(({ name }) => name.startsWith(start)) ?? {};
  return textOf(readFileSync(join(dir, path)).toString('base64'));
};

test('from nothing to a plan and one invitation for all guests, by keyboard alone', async () => {
  const { page, workspace } = sheet;
  const counts = counted();
  await openView(page, 'Việc cần làm');
  await inSidebar(page, 'Xin chọn một cách bắt đầu.').waitFor();
  await typeAt('Cơ quan ra văn bản', 'UBND xã Tân Yên');
  await typeAt('Tên hội nghị', 'Hội nghị giao ban quý I năm 2026');
  await pressIn(page, 'Bắt đầu với lời soạn sẵn');
  await inSidebar(page, 'Đã tạo').waitFor();
  await pressIn(page, 'Tiếp theo');
  await inSidebar(page, 'Việc tiếp theo').waitFor();
  await pressIn(page, 'Tới ô Ngày họp');
  const { row } = cellOf(workspace, 'Hội nghị', 'Ngày họp');
  await cell(page, `B${row}`).and(focused(page)).waitFor();
  // Enter goes down, and the next settings are what an invitation must say.
  for (const text of ['27/3/2026', '8h00', '½ ngày']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('Hội trường tầng 2, trụ sở UBND xã');
  await page.keyboard.press('Enter');
  await goRound(page, 'iframe');
  await pressIn(page, 'Soạn');
  await frame().locator('h1:focus', { hasText: 'Soạn văn bản' }).waitFor();
  await pressIn(page, 'Soạn tất cả');
  await inSidebar(page, 'Đã xong 3/3 văn bản.').waitFor();
  const when = 'Thời gian: 8 giờ 00, thứ Sáu, ngày 27 tháng 3 năm 2026 (½ ngày).';
  expect(wordsOf('Kế hoạch')).toContain(`4. ${when}`);
  expect(wordsOf('Giấy mời')).toContain(`3. ${when}`);
  expect(wordsOf('Giấy mời')).toMatch(/1\. Thành phần mời\n1\.1\. /);
  // What is still blank is said, and is one press away.
  await pressIn(page, 'Trang tính “Hội nghị”, hàng 5, mục “Địa danh”: còn 21 ô có chỗ phải điền');
  await cell(page, 'B5').and(focused(page)).waitFor();
  expect(counts.presses).toBeLessThanOrEqual(mostPresses);
  expect(counts.keys + counts.letters).toBeLessThanOrEqual(mostKeys);
});

async function typeAt(label: string, text: string): Promise<void> {
  const isThere = () =>
    frame()
      .getByLabel(label)
      .evaluate((field) => field === document.activeElement);
  for (let step = 0; step < 30 && !(await isThere()); step += 1) await sheet.page.keyboard.press('Tab');
  await sheet.page.keyboard.type(text);
}
