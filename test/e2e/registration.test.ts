import type { Page } from 'playwright-core';
import { shown, typeInto } from '../support/local';
import { expectFit, inSidebar, openView, pressIn, sharedSheet, violations } from './open-sheet';
import { fill, fillTask, openOwnLink, person } from './unit-form';

jest.setTimeout(180_000);

const sheet = sharedSheet();
const day = 86_400_000;

/** A moment on the clocks of the Sheet, as `2020-07-10 08:00`. */
const moment = (milliseconds: number): string =>
  new Date(milliseconds).toLocaleString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).slice(0, 16);
const setDay = (name: string, fromToday: number): void =>
  typeInto(sheet.workspace, 'Hội nghị', name, moment(Date.now() + fromToday * day).slice(0, 10));

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const said = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

/** What the clerk does: opens the tab's view, reads, and looks at the tab. */
async function read(came: string): Promise<void> {
  const { page } = sheet;
  await openView(page, 'Phiếu trả lời');
  await pressIn(page, 'Đọc đăng ký');
  await inSidebar(page, came).waitFor();
  await expectFit(page);
}

test('the clerk opens the call', async () => {
  const { page, workspace } = sheet;
  workspace.execute('call', [{ action: 'create-tables', sample: true }]);
  for (let row = 2; row <= 11; row += 1) typeInto(workspace, 'Đơn vị', 'Hiệu lực đến', '', row);
  setDay('Nhận đăng ký từ ngày', -1);
  setDay('Hạn đăng ký', 1);
  await openView(page, 'Phiếu trả lời');
  await pressIn(page, 'Lập biểu mẫu');
  await inSidebar(page, 'Đang nhận. Máy tự đóng').waitFor();
  await expectFit(page);
  // So that the clock of the server does not come in between for the next hour.
  workspace.fireTriggers();
});

test('a unit opens its own link, is told what is wrong, and sends', async () => {
  const unit = await openOwnLink(sheet, 'huyện Yên Thế');
  expect(await unit.getByLabel('Đơn vị *').inputValue()).toBe('huyện Yên Thế');
  await fill(unit, { 'Điện thoại *': 'hỏi văn thư', 'Email *': 'yenthe' });
  await press(unit, 'Tiếp');
  for (const fault of [
    'Câu hỏi này bắt buộc phải trả lời.',
    'Xin ghi số điện thoại',
    'Xin ghi một địa chỉ email.',
  ])
    await said(unit, fault);
  expect(await violations(unit.mainFrame())).toEqual([]);
  await fill(unit, person);
  await press(unit, 'Tiếp');
  await fillTask(unit, '=Nhật ký {{điện tử}} <b>vùng vải</b>');
  await fill(unit, { 'Năm kết thúc *': 'hai năm sau' });
  await press(unit, 'Tiếp');
  await said(unit, 'Xin ghi năm, ví dụ 2021.');
  await fill(unit, { 'Năm kết thúc *': '2022' });
  await press(unit, 'Tiếp');
  await press(unit, 'Gửi');
  await said(unit, 'Đã nhận đăng ký.');
  await read('1 lần gửi, 1 đăng ký đang tính');
  await inSidebar(sheet.page, '(9 trong 10 đơn vị)').waitFor();
  await sheet.page.getByRole('tab', { name: 'Đăng ký', exact: true }).click();
  await sheet.page.locator('td', { hasText: '=Nhật ký {{điện tử}} <b>vùng vải</b>' }).first().waitFor();

  await unit.getByRole('link', { name: 'Sửa câu trả lời' }).click();
  for (const _section of ['sender', 'task', 'grassroots']) await press(unit, 'Tiếp');
  await fill(unit, { 'Mục tiêu *': 'Cả vùng trồng có nhật ký.' });
  await press(unit, 'Tiếp');
  await press(unit, 'Gửi');
  await said(unit, 'Đã nhận đăng ký.');
  await read('1 lần gửi, 1 đăng ký đang tính');
  expect(shown(sheet.workspace, 'Đăng ký', 'Mục tiêu')).toEqual(['Cả vùng trồng có nhật ký.']);
  await unit.close();
});

test('the next section has the keyboard before a quick hand types', async () => {
  const unit = await openOwnLink(sheet, 'huyện Yên Thế');
  await fill(unit, person);
  await unit.evaluate(() => {
    const after = new Promise((done) => {
      window.addEventListener('submit', () =>
        setTimeout(() => done(document.activeElement?.textContent?.slice(0, 50))),
      );
    });
    Object.assign(window, { after });
  });
  await unit.keyboard.press('Enter');
  expect(await unit.evaluate('after')).toBe('Nhiệm vụ đăng ký');
  await unit.close();
});

test('who sends after the last day is marked late; once the clock has come, the form says that it is closed', async () => {
  const { workspace } = sheet;
  const unit = await openOwnLink(sheet, 'huyện Tân Yên');
  await fill(unit, person);
  await press(unit, 'Tiếp');
  await fillTask(unit, 'Bảo tồn gà đồi');
  await press(unit, 'Tiếp');
  setDay('Hạn đăng ký', -1);
  await press(unit, 'Gửi');
  await said(unit, 'Đã nhận đăng ký.');
  await read('2 lần gửi, 2 đăng ký đang tính, 2 nộp muộn');
  expect(shown(workspace, 'Đăng ký', 'Trạng thái').at(-1)).toBe('Đang tính, nộp muộn');
  workspace.fireTriggers({ now: moment(Date.now() + day / 12).replace(' ', 'T') });
  await unit.getByRole('link', { name: 'Sửa câu trả lời' }).click();
  await said(unit, 'Đợt đăng ký đã hết hạn. Xin liên hệ đầu mối nếu cần.');
  expect(await unit.getByRole('textbox').count()).toBe(0);
  expect(await violations(unit.mainFrame())).toEqual([]);
});

test('a link has leaked: asked once more, one press gives the unit another', async () => {
  const { page, workspace } = sheet;
  const link = (): string => shown(workspace, 'Đơn vị', 'Link đăng ký riêng')[1] ?? '';
  const before = link();
  await openView(page, 'Phiếu trả lời');
  await inSidebar(page, 'Link của một đơn vị bị lộ?').click();
  await page.frameLocator('iframe').getByLabel('Mã đơn vị, như ở trang Đơn vị').fill('215');
  await pressIn(page, 'Đổi mã đăng ký của đơn vị');
  await expectFit(page);
  expect(link()).toBe(before);
  await page.frameLocator('iframe').getByRole('button', { name: 'Đổi mã', exact: true }).click();
  await inSidebar(page, '✓ Đã đổi mã của huyện Yên Thế. Xin gửi link mới cho nơi ấy.').waitFor();
  expect(link()).not.toBe(before);
  expect(link()).toMatch(/^https:/);
});
