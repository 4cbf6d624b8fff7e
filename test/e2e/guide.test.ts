import { openView, pressIn, sharedSheet, violations } from './open-sheet';

jest.setTimeout(120_000);

const sheet = sharedSheet();

const dialog = () => sheet.page.getByRole('dialog', { name: 'Hướng dẫn' });
const focused = () =>
  dialog().locator('iframe').contentFrame().locator(':focus').filter({ hasText: /./ }).first();

describe('the guide beside the Sheet', () => {
  it('opens where it speaks of the view, by keyboard, and leaves the view as it is', async () => {
    const { page } = sheet;
    await openView(page, 'Phiếu trả lời');
    await pressIn(page, 'Hướng dẫn');
    await expect(focused().textContent()).resolves.toBe('Lập biểu mẫu');
    expect(
      await page.locator('aside iframe').contentFrame().getByRole('heading', { level: 1 }).textContent(),
    ).toBe('Phiếu trả lời');
  });

  it('is accessible, and its links stay in it', async () => {
    const guide = await (await dialog().locator('iframe').elementHandle())?.contentFrame();
    expect(guide ? await violations(guide) : ['no guide']).toEqual([]);
    await guide?.getByRole('link', { name: 'Mục lục' }).press('Enter');
    await expect(focused().textContent()).resolves.toBe('Hướng dẫn dùng Giao Ban');
    await guide?.getByRole('link', { name: 'bảng các quyền' }).press('Enter');
    await expect(focused().textContent()).resolves.toBe('Các quyền và lý do');
    await guide?.getByRole('link', { name: 'Giấy phép', exact: true }).press('Enter');
    await expect(focused().textContent()).resolves.toBe('Giấy phép');
  });

  it('closes, and opens at its contents from the view of all help', async () => {
    const { page } = sheet;
    await page.getByRole('button', { name: 'Đóng Hướng dẫn' }).press('Enter');
    expect(await dialog().count()).toBe(0);
    await openView(page, 'Cài đặt và trợ giúp');
    await pressIn(page, 'Hướng dẫn');
    await expect(focused().textContent()).resolves.toBe('Hướng dẫn dùng Giao Ban');
  });
});
