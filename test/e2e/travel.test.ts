import type { Page } from 'playwright-core';
import { cellOf } from '../support/local';
import { localLink, openView, sharedSheet, violations } from './open-sheet';

jest.setTimeout(120_000);

const sheet = sharedSheet();
beforeAll(async () => {
  sheet.workspace.travel('2020-07-10T08:00');
  ask({ action: 'create-tables', sample: true });
});

const ask = (request: object) =>
  sheet.workspace.execute('call', [request]).value as { result: { link: string } };
const title = (page: Page) => page.locator('.title-bar');

test('travelling past its last day closes the Form, and one can come back', async () => {
  const { page, workspace } = sheet;
  const { row } = cellOf(workspace, 'Hội nghị', 'Hạn đăng ký');
  workspace.type('Hội nghị', row, 2, '20/7/2020');
  const { link } = ask({ action: 'open-registration' }).result;
  const form = await sheet.newPage();
  await form.goto(localLink(sheet, link));
  await form.getByRole('button', { name: 'Tiếp' }).waitFor();

  await title(page).getByRole('button', { name: 'Hôm nay là 10/07/2020' }).click();
  await page.getByLabel('Ngày giờ').fill('2020-07-21T09:00');
  expect(await violations(page.mainFrame())).toEqual([]);
  await page.getByRole('button', { name: 'Đặt giờ' }).click();
  await title(page)
    .getByRole('button', { name: 'Hôm nay là 21/07/2020' })
    .and(page.locator(':focus'))
    .waitFor();
  await form.reload();
  await form.getByRole('status').getByText('hạn').waitFor();
  await form.close();

  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Về giờ thật' }).click();
  await title(page).getByRole('button', { name: 'Đồng hồ' }).waitFor();
  expect(workspace.settings().aheadMs).toBeUndefined();
});

test('builders see the calls of the last run and the quota, and switch a fault on and off', async () => {
  const { page } = sheet;
  await openView(page, 'Cài đặt và trợ giúp');
  await title(page).getByRole('button', { name: 'Thử lỗi' }).click();
  await page.getByRole('heading', { name: 'Lần chạy gần nhất: showHelp' }).waitFor();
  await page.getByRole('row', { name: 'Ui.showSidebar 1' }).waitFor();
  await page.getByText('Hạn mức thư còn lại: 1500 người nhận.').waitFor();
  await page.getByLabel('Lời gọi', { exact: true }).fill('Drive.files.list');
  await page.getByLabel('được trả').selectOption('403: không có quyền');
  expect(await violations(page.mainFrame())).toEqual([]);
  await page.keyboard.press('Escape');
  await title(page).getByRole('button', { name: 'Đang giả lỗi' }).and(page.locator(':focus')).waitFor();
  await openView(page, 'Soạn văn bản');
  await page.frameLocator('iframe').getByRole('button', { name: 'Soạn tất cả' }).click();
  await page.frameLocator('iframe').getByText('Giao Ban chưa được cấp quyền này.').waitFor();
  await title(page).getByRole('button', { name: 'Đang giả lỗi' }).click();
  await page.getByRole('button', { name: 'Bỏ hết lỗi giả' }).click();
  await title(page).getByRole('button', { name: 'Thử lỗi' }).waitFor();
});
