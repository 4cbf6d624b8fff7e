import { cell, savedCell, sharedSheet, violations } from './open-sheet';

jest.setTimeout(120_000);

const sheet = sharedSheet();
beforeAll(async () => {
  sheet.workspace.execute('call', [{ action: 'create-tables', sample: true }]);
  await sheet.page.getByRole('tab', { name: 'Kế hoạch' }).click();
  await sheet.page.locator('#A1', { hasText: 'Kiểu' }).waitFor();
});

const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await sheet.page.keyboard.press(key);
};

test('a dropdown is opened and chosen from by keyboard', async () => {
  const { page, workspace } = sheet;
  await page.locator('#A3').click();
  await press('Alt+ArrowDown');
  await page.getByLabel('Chọn cho ô A3').and(page.locator(':focus')).waitFor();
  await press('Home', 'ArrowDown', 'Enter');
  await page.locator('#A3', { hasText: 'Căn cứ' }).waitFor();
  await sheet.settled();
  expect(await savedCell(workspace, 'Kế hoạch', 3, 1)).toBe('Căn cứ');
  await cell(page, 'A3').and(page.locator(':focus')).waitFor();
  // A list of the add-on's only offers.
  await page.keyboard.type('khác');
  await press('Enter');
  await page.locator('#A3', { hasText: 'khác' }).waitFor();
});

test('a note is shown beside a cell that has the keyboard or the mouse', async () => {
  const { page } = sheet;
  const note = page.locator('#note');
  await page.locator('#A1').click();
  await note.getByText('Dòng này là đề mục').waitFor();
  expect(await cell(page, 'A1').getAttribute('aria-describedby')).toContain('note');
  expect(await page.locator('#A1').getAttribute('class')).toBe('noted');
  await press('ArrowDown');
  await page.locator('#B5').hover();
  await note.getByText('Dòng này là đề mục').waitFor({ state: 'hidden' });
  await page.locator('#B1').hover();
  await note.filter({ hasText: /\S/ }).waitFor();
  await page.locator('#B5').hover();
  await note.filter({ hasText: /\S/ }).waitFor({ state: 'hidden' });
});

test('rows are filtered by what stands in a column; arrows, copying and pasting pass over hidden ones', async () => {
  const { page, workspace } = sheet;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('#A2').click();
  await page.getByRole('button', { name: 'Lọc, sắp xếp' }).focus();
  await press('Enter');
  await page.getByRole('button', { name: 'Bỏ chọn hết' }).click();
  await page.getByLabel('Tìm giá trị').fill('NHẬN');
  expect(await violations(page.mainFrame())).toEqual([]);
  await page.getByLabel('Nơi nhận').check();
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  await page.locator('#A2').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Đang lọc' }).waitFor();
  const { hidden = [], rows = 0 } = workspace.tabs().find(({ name }) => name === 'Kế hoạch') ?? {};
  const all = Array.from({ length: rows }, (_, index) => index + 1);
  const [, second = 0, third = 0] = all.filter((row) => !hidden.includes(row));
  expect([second > 2, third > second]).toEqual([true, true]);
  await press('Control+Home', 'ArrowDown');
  await cell(page, `A${second}`).waitFor();
  await page.evaluate(() => navigator.clipboard.writeText('Nơi nhận\tmột\nNơi nhận\thai'));
  await press('Control+v');
  await sheet.settled();
  expect(await savedCell(workspace, 'Kế hoạch', second, 2)).toBe('một');
  expect(await savedCell(workspace, 'Kế hoạch', third, 2)).toBe('hai');
  await press('Control+Home', 'Shift+ArrowDown', 'Control+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Kiểu\nNơi nhận');
  await page.getByRole('button', { name: 'Đang lọc' }).click();
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await page.locator('#A2').waitFor();
});

test('rows are sorted by a column', async () => {
  const { page, workspace } = sheet;
  await page.getByRole('tab', { name: 'Đơn vị' }).click();
  await page.locator('#B2', { hasText: 'thành phố Bắc Giang' }).click();
  await page.getByRole('button', { name: 'Lọc, sắp xếp' }).click();
  await page.getByRole('button', { name: 'Sắp xếp A → Z' }).click();
  await page.locator('#B2', { hasText: 'huyện Hiệp Hòa' }).waitFor();
  await sheet.settled();
  expect(await savedCell(workspace, 'Đơn vị', 11, 2)).toBe('thành phố Bắc Giang');
});

test('a column is dragged to another width', async () => {
  const { page, workspace } = sheet;
  const edge = page.locator('thead [data-column="2"] .edge');
  const { x = 0, y = 0, width = 0 } = (await edge.boundingBox()) ?? {};
  await page.mouse.move(x + width / 2, y + 5);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + 60, y + 5);
  await page.mouse.up();
  await sheet.settled();
  const [, wide] = workspace.tabs().find(({ name }) => name === 'Đơn vị')?.widths ?? [];
  expect(wide).toBe(260);
  const head = page.locator('thead [data-column="2"]');
  await expect(head.evaluate((element) => Math.round(element.getBoundingClientRect().width))).resolves.toBe(
    260,
  );
});

test('rows are put in and taken out, the latter only after asking', async () => {
  const { page, workspace } = sheet;
  await page.locator('#B3').click();
  await press('Shift+ArrowDown');
  await page.getByRole('button', { name: 'Chèn hàng' }).click();
  await page.waitForFunction(() => document.querySelector('#B4')?.textContent === '');
  await sheet.settled();
  expect(await savedCell(workspace, 'Đơn vị', 13, 2)).toBe('thành phố Bắc Giang');
  page.once('dialog', (dialog) => dialog.dismiss());
  await page.getByRole('button', { name: 'Xoá hàng' }).click();
  page.once('dialog', (dialog) => {
    expect(dialog.message()).toBe('Xoá các hàng 3–4? Việc này không hoàn tác được.');
    dialog.accept();
  });
  await page.getByRole('button', { name: 'Xoá hàng' }).click();
  await page.waitForFunction(() => document.querySelector('#B3')?.textContent !== '');
  await sheet.settled();
  expect(await savedCell(workspace, 'Đơn vị', 11, 2)).toBe('thành phố Bắc Giang');
});

test('a tab out of sight is reached by the list and comes into sight', async () => {
  const { page } = sheet;
  await page.setViewportSize({ width: 700, height: 700 });
  await page.getByLabel('Tất cả trang tính').selectOption('Đăng ký');
  const chosen = page.getByRole('tab', { name: 'Đăng ký', selected: true });
  await chosen.waitFor();
  const isInView = () => chosen.evaluate((tab) => tab.getBoundingClientRect().right <= innerWidth);
  await expect(isInView()).resolves.toBe(true);
});

test('names stay beside the numbers however far one goes, and who changes a title is asked first', async () => {
  const { page, workspace } = sheet;
  await page.getByLabel('Tất cả trang tính').selectOption('Đơn vị');
  const left = async (id: string) => (await page.locator(id).boundingBox())?.x ?? 0;
  await page.locator('#B2', { hasText: /\S/ }).click();
  const before = await left('#B2');
  await press('Shift+ArrowRight', ...Array<string>(10).fill('Shift+ArrowRight'));
  expect([await left('#B2'), (await left('#H2')) < before]).toEqual([before, true]);
  await page.locator('#B1').click();
  await page.keyboard.type('Tên');
  const asked: string[] = [];
  page.once('dialog', (dialog) => {
    asked.push(dialog.message());
    dialog.dismiss();
  });
  await press('Enter');
  expect(asked).toEqual(['Giao Ban tìm cột, tìm mục theo chữ trong ô này. Vẫn sửa?']);
  await page.locator('#B1', { hasText: 'Tên đơn vị' }).click();
  page.once('dialog', (dialog) => dialog.accept());
  await press('Delete');
  await sheet.settled();
  expect(await savedCell(workspace, 'Đơn vị', 1, 2)).toBe('');
});
