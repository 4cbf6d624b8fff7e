import { expectFit, inSidebar, openView, pressIn, sharedSheet, sidebarOf, tabTo } from './open-sheet';

jest.setTimeout(120_000);

const sheet = sharedSheet();

test('a province comes in by one press, a pasted list after it was seen, by keyboard alone', async () => {
  const { page, workspace } = sheet;
  await openView(page, 'Cài đặt và trợ giúp');
  await pressIn(page, 'Thêm đơn vị, đại biểu');
  await page.frameLocator('iframe').locator('h1:focus', { hasText: 'Thêm đơn vị' }).waitFor();
  const frame = sidebarOf(page);
  await inSidebar(page, 'Danh sách theo ngày 30/4/2026').waitFor();
  await expectFit(page);
  await frame.getByRole('combobox').selectOption('tỉnh Bắc Ninh');
  await frame.getByLabel('Cả các sở, ban, ngành của tỉnh').check();
  await inSidebar(page, 'Có 15 sở, ban, ngành; 33 phường; 66 xã.').waitFor();
  await expectFit(page);
  await frame.getByLabel('Cả các sở, ban, ngành của tỉnh').focus();
  await pressIn(page, 'Thêm vào trang Đơn vị');
  await inSidebar(page, 'Đã thêm 114 dòng vào trang Đơn vị').waitFor();
  await expectFit(page);

  await frame.getByLabel('Dán danh sách từ Excel').check();
  const list = 'Điện thoại\tHọ tên\tGhi chú\n0912\tÔng Nguyễn Văn A\tmới\n0913\tLê Thị B\t';
  await frame.getByLabel(/Danh sách chép từ Excel/).fill(list);
  await pressIn(page, 'Xem trước danh sách');
  await inSidebar(page, 'Chưa nhận ra cột: Ghi chú').waitFor();
  await frame.getByLabel('Cột Ghi chú là').selectOption('Nhóm');
  await inSidebar(page, 'Chưa nhận ra cột').waitFor({ state: 'detached' });
  await expectFit(page);
  await tabTo(page, 'Tab', frame, 'Ghi 2 dòng vào trang Đại biểu');
  await page.keyboard.press('Enter');
  await inSidebar(page, 'Đã thêm 2 dòng vào trang Đại biểu').waitFor();
  await expectFit(page);
  const cells = workspace.cells('Đại biểu').map((one) => one.shown);
  expect(cells).toEqual(expect.arrayContaining(['Nguyễn Văn A', 'Lê Thị B', 'mới', 'ĐB01']));
});
