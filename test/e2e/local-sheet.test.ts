import { whole } from '../support/long';
import { cell, type OpenSheet, savedCell, sharedSheet } from './open-sheet';

jest.setTimeout(120_000);

const sheet = sharedSheet();

/** More than a tab has at first. Each change writes the whole workbook. */
const pastedRows = whole(10_000, 1_500);

const first = ({ workspace }: OpenSheet): string => workspace.tabs()[0]?.name ?? '';

describe('typing into the local Sheet', () => {
  it('commits by Enter, Tab and arrows, and gives up by Escape', async () => {
    const { page } = sheet;
    await page.keyboard.type('Sơn Động');
    await page.keyboard.press('Tab');
    await page.keyboard.type('thôi');
    await page.keyboard.press('Escape');
    await page.keyboard.type('Lục Nam');
    await page.keyboard.press('ArrowDown');
    await cell(page, 'B2').waitFor();
    await page.locator('#B1', { hasText: 'Lục Nam' }).waitFor();
    const saved = [1, 2].map((column) => savedCell(sheet.workspace, first(sheet), 1, column));
    expect(await Promise.all(saved)).toEqual(['Sơn Động', 'Lục Nam']);
  });

  it('lets an input method compose before a key means anything', async () => {
    const { page } = sheet;
    await page.locator('#D4').click();
    const input = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await compose('Yên Th');
    // A colleague's change arrives, and the page draws the Sheet anew, in the middle of a word.
    sheet.workspace.type(first(sheet), 6, 6, 'lúc đang gõ');
    await page.locator('#F6', { hasText: 'lúc đang gõ' }).waitFor();
    await compose('Yên Thế');
    // Keys belong to the input method meanwhile.
    await cell(page, 'D4').dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    expect(await cell(page, 'D4').inputValue()).toBe('Yên Thế');
    await input.send('Input.insertText', { text: 'Yên Thế' });
    await page.keyboard.press('Enter');
    await page.locator('#D4', { hasText: 'Yên Thế' }).waitFor();
    // A click elsewhere ends the word, which stays in its own cell.
    await compose('Tân Yê');
    await page.locator('#B8').click();
    await page.locator('#D5', { hasText: 'Tân Yê' }).waitFor();
    await sheet.settled();
    expect(await savedCell(sheet.workspace, first(sheet), 5, 4)).toBe('Tân Yê');
    expect(await page.locator('#B8').textContent()).toBe('');
  });

  it('takes the keys of an input method that does not compose, but deletes and types again', async () => {
    const { page } = sheet;
    await page.locator('#D8').click();
    await page.keyboard.press('d');
    await page.keyboard.press('Backspace');
    await page.keyboard.insertText('đ');
    await page.keyboard.type('oo');
    for (let times = 0; times < 2; times += 1) await page.keyboard.press('Backspace');
    await page.keyboard.insertText('ô');
    await page.keyboard.press('Enter');
    await page.locator('#D8', { hasText: 'đô' }).waitFor();
    await cell(page, 'D9').waitFor();
  });

  it('edits in place after F2, and clears by Delete', async () => {
    const { page, workspace } = sheet;
    workspace.type(first(sheet), 5, 5, 'họp ngày');
    await page.locator('#E5', { hasText: 'họp ngày' }).click();
    await page.keyboard.press('F2');
    await page.keyboard.press('Home');
    await page.keyboard.type('Cuộc ');
    await page.keyboard.press('Enter');
    await page.locator('#E5', { hasText: 'Cuộc họp ngày' }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Delete');
    await page.waitForFunction(() => document.querySelector('#E5')?.textContent === '');
  });

  it('shows text as text', async () => {
    const { page } = sheet;
    await page.locator('#A7').click();
    await page.keyboard.type('<img src=x onerror=alert(1)>');
    await page.keyboard.press('Enter');
    await page.locator('#A7', { hasText: '<img' }).waitFor();
    expect(await page.locator('table img').count()).toBe(0);
  });
});

describe('a long tab', () => {
  it('draws only the rows in view, and reaches the last', async () => {
    const { page, workspace } = sheet;
    workspace.type(first(sheet), 990, 1, 'gần cuối');
    await page.locator('#A1').click();
    for (let step = 0; step < 50; step += 1) await page.keyboard.press('PageDown');
    await page.locator('#A990', { hasText: 'gần cuối' }).waitFor();
    expect(await page.locator('tbody tr').count()).toBeLessThan(150);
  });

  it(`takes ${pastedRows} pasted rows, draws a few of them at a time, and is typed into at its end`, async () => {
    const { page, workspace } = sheet;
    const rows = Array.from({ length: pastedRows }, (_, index) => [
      `đơn vị ${index}`,
      'huyện',
      'ghi chú\nhai dòng',
    ]);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const pasted = rows.map((cells) =>
      cells.map((text) => JSON.stringify(text).replace('\\n', '\n')).join('\t'),
    );
    await page.evaluate((text) => navigator.clipboard.writeText(text), pasted.join('\r\n'));
    await page.keyboard.press('Control+Home');
    for (let step = 0; step < 9; step += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+v');
    await sheet.settled();
    expect(workspace.tabs()[0]?.rows).toBe(pastedRows);
    await page.keyboard.press('Control+ArrowDown');
    await page.locator(`#J${pastedRows}`, { hasText: `đơn vị ${pastedRows - 1}` }).waitFor();
    await page.locator('#grid').evaluate((grid) => grid.scrollTo(0, grid.scrollHeight / 2));
    await page.locator(`#J${pastedRows / 2}`).waitFor({ state: 'attached' });
    expect(await page.locator('tbody tr').count()).toBeLessThan(150);
    await page.keyboard.type('cuối');
    await page.keyboard.press('Enter');
    await page.locator(`#J${pastedRows}`, { hasText: 'cuối' }).waitFor();
    await sheet.settled();
    expect(await savedCell(workspace, first(sheet), pastedRows, 10)).toBe('cuối');
  });
});

it('says when the server does not answer, and then shows what was really saved', async () => {
  const { page } = sheet;
  await page.route('**/*', (route) => route.abort());
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('chưa tới nơi');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Mất liên lạc với máy chủ').waitFor();
  await page.getByText('Chưa lưu được').waitFor();
  await page.locator('#A2', { hasText: 'chưa tới nơi' }).waitFor();
  await page.unroute('**/*');
  await page.getByRole('status').getByText('Đã nối lại với máy chủ').waitFor();
  await sheet.settled();
  await page.waitForFunction(() => document.querySelector('#A2')?.textContent === '');
});

it('says what to open when the program was started anew, and works again from there', async () => {
  const { page, url } = sheet;
  // To the server the page has the pass of an earlier start.
  const earlier = (asked: string) => asked.replace(new URL(url).pathname, '/ma-cu/');
  await page.route('**/*', (route) => route.continue({ url: earlier(route.request().url()) }));
  const told = page.getByRole('status').getByText('Xin mở đúng địa chỉ mà chương trình vừa in ra.');
  await told.waitFor();
  expect((await page.reload())?.status()).toBe(403);
  await page.getByText('Xin mở đúng địa chỉ').waitFor();
  await page.unroute('**/*');
  await page.goto(url);
  await cell(page, 'A1').waitFor();
  expect(await page.context().cookies()).toEqual([]);
});
