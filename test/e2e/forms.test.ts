import type { Page } from 'playwright-core';
import { shown, typeInto } from '../support/local';
import { answerAt, coming, deputy, linksOf, openForm } from '../support/replies';
import {
  expectFit,
  inSidebar,
  localLink,
  openView,
  pressIn,
  sharedSheet,
  sidebarOf,
  violations,
} from './open-sheet';
import { fill } from './unit-form';

jest.setTimeout(180_000);

const sheet = sharedSheet();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const said = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

/** Their own link, on the telephone of somebody else. */
async function openPhone(name: string): Promise<Page> {
  const page = await sheet.newPage();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(localLink(sheet, linksOf(sheet.workspace, 'TL')[name]));
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** The required questions of a page, as they are titled there. */
const required = (answers: Record<string, string>) =>
  Object.fromEntries(Object.entries(answers).map(([title, words]) => [`${title} *`, words]));
const { 'Trả lời giấy mời': comes, ...who } = coming;
const { 'Trả lời giấy mời': sends, ...whom } = deputy;

test('the clerk opens the reply from the list of Forms by keyboard', async () => {
  const { page, workspace } = sheet;
  workspace.execute('call', [{ action: 'create-tables', sample: true }]);
  for (let row = 2; row <= 11; row += 1) typeInto(workspace, 'Đơn vị', 'Hiệu lực đến', '', row);
  typeInto(workspace, 'Thành phần', 'Ghi trong giấy mời', 'Chủ tịch UBND {{Tên đơn vị}}', 3);
  await openView(page, 'Phiếu trả lời');
  await inSidebar(page, 'Các phiếu').waitFor();
  await pressIn(page, 'Mở phiếu – Trả lời giấy mời');
  await inSidebar(page, '✓ Đã mở phiếu, 10 nơi đã có link riêng').waitFor();
  await inSidebar(page, 'Đang nhận; 0/10 nơi đã trả lời').waitFor();
  await expectFit(page);
  workspace.fireTriggers();
});

test('a unit answers on a telephone, changes its answer, and sends a deputy whom the chair has to agree to', async () => {
  const { page, workspace } = sheet;
  const unit = await openPhone('huyện Yên Thế');
  expect(await unit.getByLabel('Đơn vị, người được mời *').inputValue()).toBe('huyện Yên Thế');
  expect(await violations(unit.mainFrame())).toEqual([]);
  expect(await unit.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await fill(unit, { 'Trả lời giấy mời *': comes });
  await press(unit, 'Tiếp');
  await fill(unit, required(who));
  await press(unit, 'Tiếp');
  await said(unit, 'Không phải điền gì nữa, bấm Gửi là xong.');
  await press(unit, 'Gửi');
  await said(unit, 'Đã nhận trả lời.');
  await unit.getByRole('link', { name: 'Sửa câu trả lời' }).click();
  await fill(unit, { 'Trả lời giấy mời *': sends });
  await press(unit, 'Tiếp');
  await fill(unit, required(whom));
  await press(unit, 'Tiếp');
  await press(unit, 'Gửi');
  await said(unit, 'Đã nhận trả lời.');
  await unit.close();
  await openView(page, 'Phiếu trả lời');
  await inSidebar(page, 'Các phiếu').waitFor();
  await pressIn(page, 'Xem phiếu – Trả lời giấy mời');
  await pressIn(page, 'Đọc câu trả lời');
  await inSidebar(page, 'Chờ chủ trì đồng ý').waitFor();
  await inSidebar(page, /đang tính, 1 chờ chủ trì đồng ý/).waitFor();
  await expectFit(page);
  if (process.env.LOOK)
    await page.locator('aside iframe').screenshot({ path: `${process.env.LOOK}/phieu.png` });
  await pressIn(page, 'Đồng ý – huyện Yên Thế');
  await inSidebar(page, '✓ Đã nhận 1 câu trả lời.').waitFor();
  expect(shown(workspace, 'Ai dự họp', 'Trạng thái')).toEqual(['Đang tính']);
  expect(shown(workspace, 'Ai dự họp', 'Người dự thay: họ và tên')).toEqual(['Lê Văn Bình']);
});

test('the office types an answer that came by telephone, by the rules of the Form', async () => {
  const { page, workspace } = sheet;
  const frame = sidebarOf(page);
  await frame.getByText('Ghi câu trả lời qua điện thoại, bản giấy').click();
  await frame.getByLabel('Ai trả lời').selectOption('huyện Lục Nam');
  await frame.getByLabel('Trả lời giấy mời').selectOption('Không dự được');
  const typed = frame.getByRole('button', { name: 'Ghi câu trả lời', exact: true });
  await typed.click();
  await inSidebar(page, 'còn thiếu câu “Lý do không dự được”').waitFor();
  await frame.getByLabel('Lý do không dự được').fill('Bão');
  if (process.env.LOOK)
    await page.locator('aside iframe').screenshot({ path: `${process.env.LOOK}/dien-thoai.png` });
  await expectFit(page);
  await typed.click();
  await inSidebar(page, '✓ Đã ghi câu trả lời của huyện Lục Nam').waitFor();
  // The answers are read after it.
  await inSidebar(page, /2 lần gửi/).waitFor();
  expect(shown(workspace, 'Ai dự họp', 'Máy nhận xét').join()).toContain('điện thoại');
});

test('who comes too late reads so; who has a pass still answers', async () => {
  const { workspace } = sheet;
  const yesterday = new Date(Date.now() - 86_400_000).toLocaleDateString('sv-SE', {
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  const tomorrow = new Date(Date.now() + 86_400_000).toLocaleDateString('sv-SE', {
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  typeInto(workspace, 'Danh mục phiếu', 'Hạn', yesterday);
  workspace.execute('call', [{ action: 'open-form', form: 'TL' }]);
  const late = await openPhone('huyện Tân Yên');
  await said(late, 'Đã hết hạn trả lời. Xin báo trực tiếp cho đầu mối.');
  workspace.execute('call', [{ action: 'late-pass', form: 'TL', unit: 'huyện Tân Yên', until: tomorrow }]);
  await late.reload();
  await fill(late, { 'Trả lời giấy mời *': 'Không dự được' });
  await press(late, 'Tiếp');
  await fill(late, { 'Lý do không dự được *': 'Bão' });
  await press(late, 'Tiếp');
  await press(late, 'Gửi');
  await said(late, 'Đã nhận trả lời.');
  await late.close();
  workspace.execute('call', [{ action: 'take-answers', form: 'TL' }]);
  // The last day is set behind the first answer; the second has its pass.
  expect(shown(workspace, 'Ai dự họp', 'Trạng thái')).toEqual([
    'Đang tính, nộp muộn',
    'Đang tính, nộp muộn',
    'Đang tính',
  ]);
});

test('the desk leads to the Form of what waits for a công văn of the unit’s own', async () => {
  const { page, workspace } = sheet;
  openForm(workspace, 'DC', {});
  const row = shown(workspace, 'Danh mục phiếu', 'Mã').indexOf('DC') + 2;
  typeInto(workspace, 'Danh mục phiếu', 'Cần công văn', 'Có', row);
  const person = { 'Người liên hệ': 'Hoà', 'Điện thoại': '0912 345 678' };
  const link = linksOf(workspace, 'DC')['huyện Yên Thế'] ?? '';
  answerAt(workspace, link, { ...person, 'Tên mục đăng ký': 'Lớp số' }, {});
  await openView(page, 'Việc cần làm');
  await inSidebar(page, '1 đăng ký').waitFor();
  await pressIn(page, 'Nhắc gửi công văn – Đăng ký tham gia');
  await pressIn(page, 'Đọc câu trả lời');
  await inSidebar(page, 'Chưa gửi hoặc chờ công văn').waitFor();
});
