import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { cell, inSidebar, openView, pressIn, savedCell, sharedSheet, sidebarOf, tabTo } from './open-sheet';

jest.setTimeout(120_000);

const sheet = sharedSheet();

/** One clerk, one morning, no mouse. Each test goes on where the one before stopped. */
describe('a conference by keyboard alone', () => {
  it('makes the tables with the sample conference', async () => {
    const { page, workspace } = sheet;
    await openView(page, 'Tạo bảng');
    await pressIn(page, 'Tạo bảng kèm hội nghị mẫu');
    await inSidebar(page, 'Đã tạo').waitFor();
    expect(workspace.tabs().map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Hội nghị', 'Kế hoạch', 'Đơn vị']),
    );
    await page.getByRole('tab', { name: 'Kế hoạch' }).waitFor();
  });

  it('goes to a slip, and the cell takes Vietnamese letters', async () => {
    const { page, workspace } = sheet;
    workspace.type('Đơn vị', 2, 2, '');
    await openView(page, 'Kiểm tra');
    await inSidebar(page, /chỗ cần xem/).waitFor();
    await tabTo(page, 'Tab', sidebarOf(page), 'Trang tính “Đơn vị”, hàng 2, cột “Tên đơn vị”');
    await page.keyboard.press('Enter');
    await cell(page, 'B2').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('huyện Yên Thế');
    await page.keyboard.press('Enter');
    await page.locator('#B2', { hasText: 'huyện Yên Thế' }).waitFor();
    expect(await savedCell(workspace, 'Đơn vị', 2, 2)).toBe('huyện Yên Thế');
  });

  it('writes the plan and then one invitation for each unit', async () => {
    const { page, workspace } = sheet;
    await openView(page, 'Soạn kế hoạch');
    await pressIn(page, 'Bắt đầu soạn');
    await inSidebar(page, 'Đã xong 1/1 văn bản.').waitFor();
    await openView(page, 'Soạn giấy mời');
    await pressIn(page, 'Bắt đầu soạn');
    await inSidebar(page, /Đã xong (\d+)\/\1 văn bản\./).waitFor();
    const papers = workspace.files().filter(({ path }) => path !== '');
    expect(papers.filter(({ name }) => /giấy mời/i.test(name)).length).toBeGreaterThan(1);
    expect(await inSidebar(page, 'Đã soạn').count()).toBe(1);
  });

  it('opens a paper in a tab of its own, drawn from the real .docx', async () => {
    const { page } = sheet;
    const link = sidebarOf(page).getByRole('link').first();
    await tabTo(page, 'Tab', sidebarOf(page), (await link.textContent()) ?? '');
    const [paper] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Enter')]);
    await paper
      .getByText(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/i)
      .first()
      .waitFor();
    const docx = await paper.getByRole('link', { name: 'Tải .docx' }).getAttribute('href');
    const file = await paper.request.get(new URL(docx ?? '', paper.url()).href);
    expect((await file.body()).subarray(0, 2).toString()).toBe('PK');
    await paper.close();
  });

  it('keeps a paper that was edited by hand until told to overwrite it', async () => {
    const { page, workspace } = sheet;
    const plan = workspace.files().find(({ name }) => /kế hoạch/i.test(name));
    editByHand(join(workspace.dir, plan?.path ?? ''));
    await openView(page, 'Soạn kế hoạch');
    await pressIn(page, 'Bắt đầu soạn');
    await inSidebar(page, 'Giữ bản sửa tay').waitFor();
    await pressIn(page, 'Ghi đè');
    await inSidebar(page, 'Đã cập nhật').waitFor();
  });
});

/** Adds a word to a .docx, as a colleague with Word would. */
function editByHand(file: string): void {
  const zip = new PizZip(readFileSync(file));
  const text = zip.file('word/document.xml')?.asText() ?? '';
  zip.file('word/document.xml', text.replace('</w:t>', ' (sửa)</w:t>'));
  writeFileSync(file, zip.generate({ type: 'nodebuffer' }));
}
