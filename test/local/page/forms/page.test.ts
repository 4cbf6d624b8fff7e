import type { Page } from 'playwright-core';
import { localLink, sharedSheet, violations } from '../../../e2e/open-sheet';
import { addressIn } from '../../../support/address';
import { FORMS } from '../../forms/snippet';
import { bundleOf, local } from '../../snippet';

jest.setTimeout(120_000);

const sheet = sharedSheet();
let path: string;
const CODE = `${FORMS} function stop(id) { of(id).setAcceptingResponses(false).setCustomClosedFormMessage('Đã hết hạn đăng ký.'); }
  function published(id) { return of(id).getPublishedUrl(); }`;
const script = () => local.openWorkspace(sheet.workspace.dir, { bundle: bundleOf(CODE) });
beforeAll(() => {
  script().execute('build');
  const [form] = script().forms();
  path = localLink(sheet, form?.link).replace(sheet.url, '');
});

const open = async (query = ''): Promise<Page> => {
  await sheet.page.goto(addressIn(sheet.url, path + query));
  return sheet.page;
};
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const answers = () => {
  const [form] = script().forms();
  const titles = new Map(form?.items.map(({ id, title }) => [String(id), title]));
  return form?.responses.map((response) =>
    Object.fromEntries(Object.entries(response.answers).map(([id, answer]) => [titles.get(id), answer])),
  );
};

test('a person fills in a form section by section, and changes what was sent', async () => {
  const [unit] = script().forms()[0]?.items ?? [];
  const page = await open(
    `?usp=pp_url&${new URLSearchParams({ [`entry.${unit?.entry}`]: 'Trung tâm "Ứng dụng", TP' })}`,
  );
  await page.getByRole('heading', { name: 'Đăng ký nhiệm vụ 2021' }).waitFor();
  expect(await page.getByLabel('Đơn vị *').inputValue()).toBe('Trung tâm "Ứng dụng", TP');
  await page.getByLabel('Từ năm *').fill('1999');
  await press(page, 'Tiếp');
  await page.getByText('Năm từ 2021 đến 2025.').waitFor();
  await page.getByText('Câu hỏi này bắt buộc phải trả lời.').waitFor();
  expect(await page.getByLabel('Từ năm *').evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await violations(page.mainFrame())).toEqual([]);

  await page.getByLabel('Từ năm *').fill('2021');
  await page.getByLabel('cấp cơ sở').check();
  await press(page, 'Tiếp');
  await page.getByLabel('Đơn vị cấp kinh phí *').fill('UBND huyện');
  await press(page, 'Quay lại');
  await page.getByLabel('cấp tỉnh').check();
  await press(page, 'Tiếp');
  await page.getByRole('heading', { name: 'Cấp tỉnh' }).and(page.locator(':focus')).waitFor();
  await page.getByLabel('Đơn vị tiếp nhận *').fill('<b>Sở</b>');
  await press(page, 'Tiếp');
  await page.getByLabel('Mục tiêu').fill('Một\nhai');
  expect(await violations(page.mainFrame())).toEqual([]);
  await press(page, 'Gửi');
  await page.getByText('Sở đã nhận.').waitFor();
  const sent = {
    'Đơn vị': 'Trung tâm "Ứng dụng", TP',
    'Từ năm': '2021',
    Cấp: 'cấp tỉnh',
    'Đơn vị tiếp nhận': '<b>Sở</b>',
    'Mục tiêu': 'Một\nhai',
  };
  expect(answers()).toEqual([sent]);

  await page.getByRole('link', { name: 'Sửa câu trả lời' }).click();
  await page.getByLabel('Từ năm *').fill('2023');
  for (const name of ['Tiếp', 'Tiếp', 'Gửi']) await press(page, name);
  await page.getByText('Sở đã nhận.').waitFor();
  expect(answers()).toEqual([{ ...sent, 'Từ năm': '2023' }]);
});

test('a form that is closed says so, also to who had it open', async () => {
  const page = await open();
  await page.getByLabel('Đơn vị *').selectOption('Huyện Yên Thế');
  await page.getByLabel('Từ năm *').fill('2021');
  await page.getByLabel('cấp tỉnh').check();
  await press(page, 'Tiếp');
  await page.getByLabel('Đơn vị tiếp nhận *').fill('Sở');
  await press(page, 'Tiếp');
  script().execute('stop', [script().forms()[0]?.id]);
  await press(page, 'Gửi');
  await page.getByRole('alert').getByText('Đã hết hạn đăng ký.').waitFor();
  await open();
  await page.getByRole('status').getByText('Đã hết hạn đăng ký.').waitFor();
  expect(await page.getByRole('textbox').count()).toBe(0);
  expect(await violations(page.mainFrame())).toEqual([]);
});

test('links of a form lead to its page', async () => {
  const { page, workspace } = sheet;
  const [form] = script().forms();
  workspace.type('Trang tính1', 1, 1, `${form?.link}?usp=pp_url&entry.1=a`);
  await page.goto(sheet.url);
  await page.getByRole('tab', { name: 'Trang tính1' }).click();
  expect(await page.locator('#A1 a').getAttribute('href')).toBe(`${path}?usp=pp_url&entry.1=a`);
});
