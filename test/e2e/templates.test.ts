import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTemplateFile } from '../../src/documents/adopt/opened';
import { textOf } from '../../src/documents/word/words-of';
import { cases } from '../documents/adopt/cases';
import { emptyDir, shown, typeInto } from '../support/local';
import { expectFit, inSidebar, openView, pressIn, sharedSheet, sidebarOf, tabTo } from './open-sheet';

jest.setTimeout(120_000);

const sheet = sharedSheet();
const frame = () => sheet.page.frameLocator('iframe');
const heading = (name: string) => frame().locator('h1:focus', { hasText: name }).waitFor();

let plan = '';
beforeAll(async () => {
  // From now on, or a dialog that opens at once would be the system's own.
  sheet.page.on('filechooser', () => {});
  const [first] = await cases();
  plan = join(emptyDir(), 'Kế hoạch 2025.docx');
  writeFileSync(plan, Buffer.from(first?.docx ?? '', 'base64'));
});

/** By keyboard to the picker, whose dialog the system opens. */
async function pick(label: string, file: string, key = 'Tab'): Promise<void> {
  const input = frame().getByLabel(label).first();
  for (let step = 0; step < 60; step += 1) {
    if (await input.evaluate((one) => one === document.activeElement)) break;
    await sheet.page.keyboard.press(key);
  }
  const [dialog] = await Promise.all([
    sheet.page.waitForEvent('filechooser'),
    sheet.page.keyboard.press('Enter'),
  ]);
  await dialog.setFiles(file);
}

test('a first start from last year’s Word', async () => {
  const { page, workspace } = sheet;
  await openView(page, 'Việc cần làm');
  await inSidebar(page, 'Xin chọn một cách bắt đầu').waitFor();
  await frame().getByLabel('Bắt đầu từ').selectOption('Tệp Word năm trước của cơ quan');
  await expectFit(page);
  await pressIn(page, 'Tạo bảng rồi chọn tệp Word');
  await heading('Mẫu văn bản');
  await inSidebar(page, /Mẫu của từng văn bản/).waitFor();
  await expectFit(page);
  await pick('Chọn tệp Word…', plan);
  await inSidebar(page, /Tìm thấy/).waitFor();
  await expectFit(page);
  expect(workspace.tabs().map(({ name }) => name)).not.toContain('Danh mục văn bản');
});

test('values are unticked, their ends moved, and taken by one press', async () => {
  const { page, workspace } = sheet;
  const chair = frame().getByRole('checkbox', { name: /^Chủ trì/ });
  await chair.focus();
  await page.keyboard.press('Space');
  await tabTo(page, 'Shift+Tab', sidebarOf(page), 'Xem 2 chỗ của Hội trường');
  await page.keyboard.press('Enter');
  await frame().getByLabel('(Hội trường)').fill('Hội trường tầng 9');
  await inSidebar(page, /không có trong dòng ấy/).waitFor();
  await frame().getByLabel('(Hội trường)').fill('Hội trường tầng 5');
  await inSidebar(page, /không có trong dòng ấy/).waitFor({ state: 'detached' });
  await expectFit(page);
  expect(await frame().locator('button.main').count()).toBe(1);
  await pressIn(page, 'Lấy mẫu cho KH');
  await inSidebar(page, '✓ Đã lấy mẫu cho KH.').waitFor();
  const kept = () => shown(workspace, 'Hội nghị', 'Giá trị').filter(Boolean);
  expect(kept()).toContain('Hội trường tầng 5');
  expect(kept()).not.toContain('Đồng chí Nguyễn Đức Kiên, Giám đốc Sở');
});

test('a scan is refused with what to do', async () => {
  const { page } = sheet;
  const pdf = join(emptyDir(), 'quét.pdf');
  writeFileSync(pdf, '%PDF-1.7');
  await pick('Chọn tệp Word…', pdf);
  await inSidebar(page, /là tệp PDF hoặc bản quét nên không lấy làm mẫu được/).waitFor();
  await expectFit(page);
});

test('a template is checked and tried, goes out and comes back, through Docs as well', async () => {
  const { page } = sheet;
  await openView(page, 'Soạn văn bản');
  await pressIn(page, 'Mẫu văn bản');
  await heading('Mẫu văn bản');
  await inSidebar(page, 'Mẫu riêng: ').waitFor();
  await pressIn(page, 'Sửa, kiểm tra mẫu của Kế hoạch');
  await pressIn(page, 'Kiểm tra mẫu');
  await frame()
    .getByRole('region', { name: /^Bản thử Kế hoạch/ })
    .waitFor();
  await inSidebar(page, /BẢN TẬP/).waitFor();
  await expectFit(page);
  await pressIn(page, 'Đóng');
  await tabTo(page, 'Shift+Tab', sidebarOf(page), 'Tải mẫu');
  await page.keyboard.press('Enter');
  await inSidebar(page, 'Lưu tệp “Mẫu Kế hoạch 2025.docx”').waitFor();
  await page.keyboard.press('Tab');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pressIn(page, 'Lưu tệp “Mẫu Kế hoạch 2025.docx”'),
  ]);
  const saved = join(emptyDir(), 'mau.docx');
  await download.saveAs(saved);
  await pick('Đưa mẫu đã sửa…', saved, 'Shift+Tab');
  await inSidebar(page, 'Chữ không đổi').waitFor();
  await expectFit(page);
  await pressIn(page, 'Dùng mẫu này');
  await inSidebar(page, '✓ Đã dùng mẫu mới.').waitFor();
  await tabTo(page, 'Shift+Tab', sidebarOf(page), 'Mở mẫu trong Docs');
  await page.keyboard.press('Enter');
  await frame()
    .getByRole('link', { name: /^Mở mẫu Kế hoạch/ })
    .waitFor();
  await expectFit(page);
  await tabTo(page, 'Shift+Tab', sidebarOf(page), 'Lấy mẫu từ Docs');
  await page.keyboard.press('Enter');
  await inSidebar(page, 'Chữ không đổi').waitFor();
});

test('Tải Word of a paper with its own template is that template with the values of now', async () => {
  const { page, workspace } = sheet;
  await openView(page, 'Soạn văn bản');
  await pressIn(page, 'Soạn tất cả');
  await inSidebar(page, /Đã xong 1\/1 văn bản/).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), pressIn(page, 'Tải Word')]);
  await inSidebar(page, '✓ Đã lấy tệp Word.').waitFor();
  await expectFit(page);
  const saved = join(emptyDir(), 'van-ban.docx');
  await download.saveAs(saved);
  const docx = readFileSync(saved).toString('base64');
  expect('zip' in openTemplateFile(docx)).toBe(true);
  expect(textOf(docx)).toContain('2. Địa điểm: Hội trường tầng 5, Sở Khoa học và Công nghệ.');
  expect(workspace.files().filter(({ name }) => name.startsWith('Kế hoạch'))).toHaveLength(1);
});

test('every tag is a press away', async () => {
  const { page } = sheet;
  await openView(page, 'Soạn văn bản');
  await pressIn(page, 'Mẫu văn bản');
  await heading('Mẫu văn bản');
  await inSidebar(page, 'Mẫu riêng: ').waitFor();
  await pressIn(page, 'Trường trộn');
  await heading('Trường trộn');
  await inSidebar(page, /Cách in, ghi sau tên trường/).waitFor();
  await expectFit(page);
  await frame().getByLabel('Tìm trường').fill('ngay hop');
  await pressIn(page, '{{Ngày họp}}');
  await inSidebar(page, '✓ Đã chép {{Ngày họp}}').waitFor();
  await expectFit(page);
  await frame().getByLabel('Tìm trường').fill('chuong trinh');
  await inSidebar(page, '{{#Chương trình}}').waitFor();
  await expectFit(page);
});

test('what the old year left is kept by one press, and not asked again', async () => {
  const { page, workspace } = sheet;
  typeInto(workspace, 'Hội nghị', 'Ngày họp', '06/3/2026');
  await openView(page, 'Kiểm tra');
  const buttons = frame().getByRole('button', { name: /^Giữ nguyên/ });
  await buttons.first().waitFor();
  const before = await buttons.count();
  await expectFit(page);
  await pressIn(page, 'Giữ nguyên');
  await buttons.nth(before - 1).waitFor({ state: 'detached' });
  expect(await buttons.count()).toBe(before - 1);
});
