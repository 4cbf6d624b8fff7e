import { cell, sharedSheet, violations } from './open-sheet';

jest.setTimeout(120_000);

const sheet = sharedSheet();
let tab: string;
beforeAll(async () => {
  tab = sheet.workspace.tabs()[0]?.name ?? '';
  await sheet.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});

const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await sheet.page.keyboard.press(key);
};
const select = (name: string) => sheet.page.locator(`#${name}`).click();
const clipboard = (): Promise<string> => sheet.page.evaluate(() => navigator.clipboard.readText());
const copyElsewhere = (text: string) =>
  sheet.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
/** What the cells of a block hold on the disk, row by row. */
async function saved(row: number, column: number, rows: number, columns: number): Promise<string[][]> {
  await sheet.settled();
  const cells = sheet.workspace.cells(tab);
  const at = (r: number, c: number) => cells.find((one) => one.row === r && one.column === c)?.typed ?? '';
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => at(row + r, column + c)),
  );
}

describe('a block of cells', () => {
  it('is selected by mouse, by Shift and arrows, by the heads, and says so', async () => {
    const { page } = sheet;
    const name = page.locator('.content-bar .name');
    await select('B2');
    await press('Shift+ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowDown');
    await name.getByText('B2:C4', { exact: true }).waitFor();
    await page.locator('#area', { hasText: 'Đang chọn B2:C4.' }).waitFor({ state: 'attached' });
    await page.locator('#D6').hover();
    await page.mouse.down();
    await page.locator('#C5').hover();
    await page.locator('#B4').hover();
    await page.mouse.up();
    await name.getByText('B4:D6', { exact: true }).waitFor();
    await page.locator('#E9').click({ modifiers: ['Shift'] });
    await name.getByText('D6:E9', { exact: true }).waitFor();
    await page.locator('thead [data-column="3"]').click();
    await name.getByText('C1:C1000', { exact: true }).waitFor();
    await page.locator('tbody th[data-row="4"]').click();
    await name.getByText('A4:Z4', { exact: true }).waitFor();
    await press('Control+a');
    await name.getByText('A1:Z1000', { exact: true }).waitFor();
    await press('ArrowDown');
    await cell(page, 'A2').waitFor();
  });

  it('comes from Excel, with lines and quotation marks inside cells, and goes back there', async () => {
    const excel = 'Đơn vị\tGhi chú\r\n"Sở KH&CN\nphòng ""Quản lý"""\t007\r\n=A1\t24/7/2020\r\n';
    await copyElsewhere(excel);
    await select('B2');
    await press('Control+v');
    await sheet.page.locator('#C4', { hasText: '24/07/2020' }).waitFor();
    expect(await saved(2, 2, 3, 2)).toEqual([
      ['Đơn vị', 'Ghi chú'],
      ['Sở KH&CN\nphòng "Quản lý"', '7'],
      ['=A1', '24/07/2020'],
    ]);
    await press('Control+c');
    expect(await clipboard()).toBe('Đơn vị\tGhi chú\n"Sở KH&CN\nphòng ""Quản lý"""\t7\n\t24/07/2020');
  });

  it('is taken back and done again, as often as wanted', async () => {
    await select('B2');
    await sheet.page.keyboard.type('Cơ quan');
    await press('Enter', 'Control+z');
    await sheet.page.locator('#B2', { hasText: 'Đơn vị' }).waitFor();
    await press('Control+z');
    expect(await saved(2, 2, 3, 2)).toEqual([
      ['', ''],
      ['', ''],
      ['', ''],
    ]);
    // The format of a day went too: what is typed now is a number.
    await select('C4');
    await sheet.page.keyboard.type('5');
    await press('Enter');
    expect(await saved(4, 3, 1, 1)).toEqual([['5']]);
    await press('Control+z', 'Control+y', 'Control+z', 'Control+Shift+z');
    expect(await saved(4, 3, 1, 1)).toEqual([['5']]);
  });

  it('keeps what a colleague has changed since', async () => {
    await select('B7');
    await copyElsewhere('một\thai');
    await press('Control+v');
    expect(await saved(7, 2, 1, 2)).toEqual([['một', 'hai']]);
    sheet.workspace.type(tab, 7, 3, 'của người khác');
    await press('Control+z');
    // Another program wrote it, which may have moved rows: so the whole row is left.
    await sheet.page.getByRole('status').getByText('2 ô đã có người sửa sau đó nên để nguyên.').waitFor();
    expect(await saved(7, 2, 1, 2)).toEqual([['một', 'của người khác']]);
  });

  it('is cut, filled with one text, and cleared', async () => {
    await select('B9');
    await sheet.page.keyboard.type("'=1+1");
    await press('Enter');
    await select('B9');
    await press('Control+x');
    await sheet.page.waitForFunction(() => document.querySelector('#B9')?.textContent === '');
    await select('D9');
    await press('Shift+ArrowDown', 'Shift+ArrowRight', 'Control+v');
    await sheet.page.locator('#E10', { hasText: '=1+1' }).waitFor();
    // Text that looks like a formula is no formula afterwards.
    expect(await saved(9, 4, 2, 2)).toEqual([
      ["'=1+1", "'=1+1"],
      ["'=1+1", "'=1+1"],
    ]);
    await press('Delete');
    expect(await saved(9, 4, 2, 2)).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  it('jumps over what is filled by Ctrl and arrows', async () => {
    await copyElsewhere('1\n2\n3');
    await select('G2');
    await press('Control+v');
    await sheet.page.locator('#G4', { hasText: '3' }).waitFor();
    await select('G2');
    await press('Control+ArrowDown');
    await cell(sheet.page, 'G4').waitFor();
    await press('Control+ArrowDown');
    await cell(sheet.page, 'G1000').waitFor();
    await press('Control+ArrowUp', 'Control+Shift+ArrowUp');
    await sheet.page.locator('.name').getByText('G2:G4', { exact: true }).waitFor();
  });

  it('grows the grid when it reaches beyond', async () => {
    await select('A2');
    await press('Control+ArrowDown');
    await cell(sheet.page, 'A1000').waitFor();
    await copyElsewhere('một\nhai\nba');
    await press('Control+v');
    await sheet.page.locator('#A1002', { hasText: 'ba' }).waitFor();
  });

  it('is nothing for axe to object to', async () => {
    await press('Control+Home', 'Control+Shift+ArrowDown');
    expect(await violations(sheet.page.mainFrame())).toEqual([]);
  });
});
