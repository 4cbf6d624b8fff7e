import type { Page } from 'playwright-core';
import { typeInto } from '../support/local';
import { scan } from '../support/scan';
import { expectFit, inSidebar, openView, pressIn, sharedSheet, sidebarOf, tabTo } from './open-sheet';

jest.setTimeout(180_000);

const sheet = sharedSheet({ standsAt: '2026-03-10T08:00' });
const chief = 'dong.nghiep@example.gov.vn';

const ask = (request: object) => sheet.workspace.execute('call', [request]);

/** Types into the field that has the keyboard once Tab has reached it by its label. */
async function fillIn(page: Page, label: string, words: string): Promise<void> {
  await sidebarOf(page).getByLabel(label).focus();
  await page.keyboard.type(words);
}

test('the clerk submits, the chief reads and sends back, agrees; number, day and scan come in; all by keyboard', async () => {
  const { page, workspace } = sheet;
  ask({ action: 'create-tables', kind: 'mau-2026' });
  typeInto(workspace, 'Hội nghị', 'Theo dõi trình ký', 'Có');
  typeInto(workspace, 'Hội nghị', 'Ai được duyệt', chief);
  ask({ action: 'write-papers', paper: 'KH' });
  await openView(page, 'Soạn văn bản');
  await inSidebar(page, 'một bản cho tất cả · Đã soạn').waitFor();
  await pressIn(page, 'Trình ký Kế hoạch (KH)');
  await inSidebar(page, '✓ Đã trình ký.').waitFor();
  await inSidebar(page, 'một bản cho tất cả · Chờ ký').waitFor();
  await expectFit(page);

  const other = await sheet.newPage();
  await other.goto(sheet.url);
  await other.getByLabel('Tài khoản').selectOption(chief);
  await openView(other, 'Soạn văn bản');
  await inSidebar(other, 'một bản cho tất cả · Chờ ký').waitFor();
  await pressIn(other, 'Đọc bản trình Kế hoạch (KH)');
  await inSidebar(other, 'Tổ chức Hội nghị giao ban công tác nội vụ').waitFor();
  await expectFit(other);
  await fillIn(other, 'Điều cần sửa', 'Rõ thêm kinh phí');
  await pressIn(other, 'Yêu cầu sửa Kế hoạch (KH)');
  await inSidebar(other, '✓ Đã trả lại để sửa.').waitFor();

  await openView(page, 'Soạn văn bản');
  await inSidebar(page, '“Rõ thêm kinh phí”').waitFor();
  await pressIn(page, 'Trình ký Kế hoạch (KH)');
  await inSidebar(page, 'Chờ ký').waitFor();
  await openView(other, 'Soạn văn bản');
  await inSidebar(other, 'một bản cho tất cả · Chờ ký').waitFor();
  await pressIn(other, 'Đọc bản trình Kế hoạch (KH)');
  await inSidebar(other, 'Tổ chức Hội nghị giao ban công tác nội vụ').waitFor();
  await pressIn(other, 'Đồng ý Kế hoạch (KH)');
  await inSidebar(other, '✓ Đã ghi đồng ý.').waitFor();
  await expectFit(other);

  await openView(page, 'Soạn văn bản');
  await inSidebar(page, `${chief} đã đồng ý`).waitFor();
  await expectFit(page);
  await pressIn(page, 'Ban hành Kế hoạch (KH)');
  await inSidebar(page, 'Ghi đủ số và ngày văn thư đã cấp.').waitFor();
  await fillIn(page, 'Số văn thư đã cấp', '26');
  await sidebarOf(page).getByLabel('Ngày ban hành').fill('2026-03-10');
  await tabTo(page, 'Tab', sidebarOf(page), 'Ban hành Kế hoạch (KH)');
  await page.keyboard.press('Enter');
  await inSidebar(page, 'Số 26/KH-SNV, ngày 10/03/2026.').waitFor();
  const picker = sidebarOf(page).getByLabel('Nhận nhiều bản ký…');
  await picker.setInputFiles(
    ['26-KH-SNV.pdf', 'scan0001.pdf'].map((name) => ({
      name,
      mimeType: 'application/pdf',
      buffer: scan(name),
    })),
  );
  await inSidebar(page, '26-KH-SNV.pdf → KH').waitFor();
  await inSidebar(page, '“scan0001.pdf” là bản ký của').waitFor();
  await expectFit(page);
  if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT });
  expect(workspace.files().some(({ name }) => name === '26-KH-SNV.pdf')).toBe(true);
  await other.close();

  // A scan of a paper without number and day brings the box for both, with the number that its name begins with.
  ask({ action: 'write-papers', paper: 'GM' });
  ask({ action: 'submit', paper: 'GM' });
  await openView(page, 'Soạn văn bản');
  await inSidebar(page, 'Nhận nhiều bản ký…').waitFor();
  await sidebarOf(page)
    .getByLabel('Nhận nhiều bản ký…')
    .setInputFiles([{ name: '57-GM-SNV.pdf', mimeType: 'application/pdf', buffer: scan('giay moi') }]);
  await inSidebar(page, '57-GM-SNV.pdf → GM').waitFor();
  const boxes = sidebarOf(page).locator('#scans ~ fieldset');
  expect(await boxes.getByLabel('Số văn thư đã cấp').inputValue()).toBe('57');
  await boxes.getByLabel('Ngày ban hành').fill('2026-03-11');
  await tabTo(page, 'Tab', sidebarOf(page), 'Ban hành Giấy mời (GM)');
  await page.keyboard.press('Enter');
  await inSidebar(page, 'Số 57/GM-SNV, ngày 11/03/2026.').waitFor();
  await boxes.waitFor({ state: 'detached' });
  await expectFit(page);
  expect(workspace.execute('call', [{ action: 'prepare-mail' }]).value).toMatchObject({
    result: { unready: [] },
  });
});
