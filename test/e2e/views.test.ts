import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import PizZip from 'pizzip';
import type { Page } from 'playwright-core';
import type { Workspace } from '../../local/index';
import { textOf } from '../../src/documents/word/words-of';
import { shown } from '../support/local';
import { needing } from '../support/machine.cjs';
import { filledIn } from '../support/registration';
import {
  bytesOf,
  cell,
  expectFit,
  goRound,
  inSidebar,
  openView,
  pressIn,
  sharedSheet,
  sidebarOf,
  tabTo,
  violations,
} from './open-sheet';

jest.setTimeout(120_000);

const sheet = sharedSheet({ office: true });

/** A person takes the publication back, and with it the answers; the triggers are gone as well. */
function breakForm(workspace: Workspace): void {
  // At a moment when nothing runs that would write what it has in hand.
  workspace.atOnce(() => {
    const [name = ''] = readdirSync(join(workspace.dir, 'forms'));
    const file = join(workspace.dir, 'forms', name);
    const form = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...form, isPublished: false, isAccepting: false }));
    writeFileSync(join(workspace.dir, 'triggers.json'), '[]');
  });
}

/** From the menu by way of the view that names it. */
async function openSelfCheck(page: Page): Promise<void> {
  await openView(page, 'Cài đặt và trợ giúp');
  await pressIn(page, 'Tự kiểm tra');
  await page.frameLocator('iframe').locator('h1:focus', { hasText: 'Tự kiểm tra' }).waitFor();
}

/** The file that a press saves. */
async function downloaded(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), pressIn(page, button)]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

describe('every view of the sidebar is accessible at 300 px', () => {
  it('the desk of an empty Sheet', async () => {
    await openView(sheet.page, 'Việc cần làm');
    await inSidebar(sheet.page, 'Xin chọn một cách bắt đầu').waitFor();
    await expectFit(sheet.page);
  });

  it('making tables, and the desk after it', async () => {
    const { page } = sheet;
    await openView(page, 'Cài đặt và trợ giúp');
    await expectFit(page);
    await pressIn(page, 'Tạo bảng');
    await page.frameLocator('iframe').locator('h1:focus', { hasText: 'Tạo bảng' }).waitFor();
    await expectFit(page);
    await pressIn(page, 'Tạo bảng kèm hội nghị mẫu');
    await inSidebar(page, 'Đã tạo').waitFor();
    await expectFit(page);
    await openView(page, 'Việc cần làm');
    await inSidebar(page, 'Các trang tính đã đủ').waitFor();
    await expectFit(page);
  });

  it('the tour goes card by card, keeps the keyboard, and stays away once skipped', async () => {
    const { page } = sheet;
    await inSidebar(page, '(1/4)').waitFor();
    await pressIn(page, 'Tiếp');
    await inSidebar(page, '(2/4)').waitFor();
    await expectFit(page);
    await pressIn(page, 'Bỏ qua');
    await inSidebar(page, '(2/4)').waitFor({ state: 'detached' });
    expect(await sidebarOf(page).evaluate(() => document.activeElement?.className)).toBe('desk');
    await pressIn(page, 'Kiểm tra');
    await page.frameLocator('iframe').locator('h1:focus', { hasText: 'Kiểm tra' }).waitFor();
    await tabTo(page, 'Shift+Tab', sidebarOf(page), '‹ Việc cần làm');
    await page.keyboard.press('Enter');
    await inSidebar(page, 'Các trang tính đã đủ').waitFor();
    expect(await inSidebar(page, 'Bỏ qua').count()).toBe(0);
  });

  it('the next step is one button with its reason, and opens where it is done', async () => {
    const { page } = sheet;
    const next = page.frameLocator('iframe').getByRole('region', { name: 'Việc tiếp theo' });
    // The sample's day has passed: what comes after it leads.
    await next.getByRole('button', { name: 'Soạn văn bản sau hội nghị' }).waitFor();
    await expectFit(page);
    const day = sheet.workspace.cells('Hội nghị').find(({ shown }) => shown === 'Ngày họp');
    const typeDay = (text: string) => sheet.workspace.type('Hội nghị', day?.row ?? 0, 2, text);
    typeDay('24/7/2030');
    await openView(page, 'Việc cần làm');
    await next.getByRole('button', { name: 'Soạn kế hoạch', exact: true }).waitFor();
    expect(await next.getByRole('button').count()).toBe(1);
    expect(await next.getByRole('button').evaluate((one) => one.getAttribute('aria-describedby'))).toBe(
      'why',
    );
    await tabTo(page, 'Tab', sidebarOf(page), 'Soạn kế hoạch');
    await page.keyboard.press('Enter');
    await page.frameLocator('iframe').locator('h1:focus', { hasText: 'Soạn văn bản' }).waitFor();
    typeDay('24/7/2020');
    await openView(page, 'Việc cần làm');
  });

  it('every step says its state in words, and the settings are two presses away', async () => {
    const { page } = sheet;
    const steps = page.frameLocator('iframe').getByRole('region', { name: /^Các bước chuẩn bị/ });
    await steps.waitFor();
    const told = await steps.getByRole('listitem').allInnerTexts();
    expect(told).toHaveLength(9);
    for (const text of told) expect(text).toMatch(/Đã xong|hạn|Hạn|Chưa làm/);
    await pressIn(page, 'Cài đặt và trợ giúp');
    await page.frameLocator('iframe').locator('h1:focus', { hasText: 'Cài đặt' }).waitFor();
    await pressIn(page, 'Cài đặt hội nghị');
    await cell(page, 'B1').and(page.locator(':focus')).waitFor();
    expect(await page.getByRole('tab', { name: 'Hội nghị' }).getAttribute('aria-selected')).toBe('true');
  });

  it('fits at 200 %, where the sidebar has 150 px', async () => {
    const { page } = sheet;
    await openView(page, 'Việc cần làm');
    await inSidebar(page, 'Các trang tính đã đủ').waitFor();
    const frame = sidebarOf(page);
    const widths = await frame.evaluate(() => {
      document.documentElement.style.width = '150px';
      const right = (one: Element | null) => one?.getBoundingClientRect().right ?? 0;
      const wide = [...document.querySelectorAll('main *')].filter(
        (one) => right(one) > right(one.parentElement) + 1,
      );
      document.documentElement.style.width = '';
      return wide.map((one) => one.outerHTML.slice(0, 80));
    });
    expect(widths).toEqual([]);
  });

  it('the problems', async () => {
    const { page, workspace } = sheet;
    workspace.type('Đơn vị', 2, 2, '');
    await openView(page, 'Kiểm tra');
    await inSidebar(page, /chỗ cần xem/).waitFor();
    await expectFit(page);
    workspace.type('Đơn vị', 2, 2, 'huyện Yên Thế');
  });

  it('a problem whose remedy is known goes by one press, and the keyboard stays', async () => {
    const { page, workspace } = sheet;
    const row = workspace.cells('Hội nghị').find(({ shown }) => shown === 'Người ký')?.row ?? 0;
    workspace.type('Hội nghị', row, 2, 'PGS.TS. Nguyễn Thanh Bình');
    await openView(page, 'Kiểm tra');
    await inSidebar(page, 'Sửa thành: Nguyễn Thanh Bình').waitFor();
    await expectFit(page);
    await pressIn(page, 'Sửa giúp');
    await inSidebar(page, 'Sửa thành: Nguyễn Thanh Bình').waitFor({ state: 'detached' });
    expect(await sidebarOf(page).evaluate(() => document.activeElement?.className)).toBe('standing');
    const saved = workspace.cells('Hội nghị').find((one) => one.row === row && one.column === 2);
    expect(saved?.shown).toBe('Nguyễn Thanh Bình');
  });

  it('what may be meant in two ways has a button each, and what was understood is listed', async () => {
    const { page, workspace } = sheet;
    const row = workspace.cells('Hội nghị').find(({ shown }) => shown === 'Giờ bắt đầu')?.row ?? 0;
    workspace.type('Hội nghị', row, 2, '2h00');
    await openView(page, 'Kiểm tra');
    await inSidebar(page, /Ý là cách nào/).waitFor();
    await expectFit(page);
    await pressIn(page, '14 giờ 00');
    await inSidebar(page, /Ý là cách nào/).waitFor({ state: 'detached' });
    await inSidebar(page, /^Máy hiểu \d+ ô/).click();
    await inSidebar(page, `Hội nghị, Giờ bắt đầu (hàng ${row}): 14 giờ 00`).waitFor();
    await expectFit(page);
    workspace.type('Hội nghị', row, 2, '8h00');
  });

  it('Soạn văn bản: the list, one to try', async () => {
    const { page } = sheet;
    await openView(page, 'Soạn văn bản');
    await inSidebar(page, 'từng đơn vị · Chưa soạn').waitFor();
    await expectFit(page);
    await pressIn(page, 'Soạn thử một giấy');
    await inSidebar(page, 'Đã xong 1/1 văn bản.').waitFor();
    await inSidebar(page, 'từng đơn vị · Đã soạn 1/10 bản').waitFor();
    await expectFit(page);
  });

  needing(it, 'LibreOffice')('the copies of one paper as one PDF', async () => {
    const { page } = sheet;
    const { name, bytes } = await downloaded(page, 'In các bản');
    expect(name).toBe('Giấy mời.pdf');
    expect((await PDFDocument.load(bytes)).getPageCount()).toBe(1);
    await inSidebar(page, '✓ Đã ghép 1 văn bản.').waitFor();
    await expectFit(page);
  });

  it('all at once, and all as one ZIP of Word files', async () => {
    const { page, workspace } = sheet;
    await tabTo(page, 'Shift+Tab', sidebarOf(page), 'Soạn tất cả');
    await page.keyboard.press('Enter');
    await inSidebar(page, 'Đã xong 11/11 văn bản.').waitFor();
    await inSidebar(page, 'từng đơn vị · Đã soạn 10/10 bản').waitFor();
    await expectFit(page);
    const { name, bytes } = await downloaded(page, 'Tải tất cả');
    expect(name).toBe('Văn bản hội nghị.zip');
    const plan = workspace.files().find((file) => file.name.startsWith('Kế hoạch'));
    const { files } = new PizZip(bytes);
    expect(Object.keys(files)).toHaveLength(11);
    const words = textOf(Buffer.from(files[`${plan?.name}.docx`]?.asUint8Array() ?? []).toString('base64'));
    expect(words).toBe(textOf(readFileSync(join(workspace.dir, plan?.path ?? '')).toString('base64')));
  });

  it('a paper as Word, and the papers just written back into the bin', async () => {
    const { page, workspace } = sheet;
    const word = page
      .frameLocator('iframe')
      .getByRole('link', { name: /^Tải Word Kế hoạch/ })
      .first();
    expect(await word.getAttribute('href')).toMatch(/^https:.*export\?format=docx$/);
    await Promise.all([page.context().waitForEvent('page'), word.press('Enter')]);
    const path = (await word.getAttribute('href')) ?? '';
    const file = await page.request.get(new URL(path, page.url()).href);
    expect((await file.body()).subarray(0, 2).toString()).toBe('PK');
    await pressIn(page, 'Bỏ bản vừa soạn');
    await inSidebar(page, 'Đưa 10 văn bản mới soạn').waitFor();
    await expectFit(page);
    await pressIn(page, 'Đưa vào thùng rác');
    await inSidebar(page, '✓ Đã đưa 10 văn bản vào thùng rác của Drive.').waitFor();
    await inSidebar(page, 'từng đơn vị · Đã soạn 1/10 bản').waitFor();
    await expectFit(page);
    workspace.execute('call', [{ action: 'write-papers' }]);
  });

  it('a paper more, whose text is shown at once; the list leads there again', async () => {
    const { page, workspace } = sheet;
    await page.frameLocator('iframe').getByLabel('Loại văn bản').selectOption('Thông báo');
    await pressIn(page, 'Thêm văn bản này');
    await page.getByRole('tab', { name: 'Lời văn' }).and(page.locator('[aria-selected=true]')).waitFor();
    await cell(page, 'C2').and(page.locator(':focus')).waitFor();
    await inSidebar(page, '✓ Đã thêm TB vào Danh mục văn bản.').waitFor();
    expect(workspace.cells('Danh mục văn bản').map(({ shown }) => shown)).toContain('TB');
    await goRound(page, 'iframe');
    await expectFit(page);
    await tabTo(page, 'Shift+Tab', sidebarOf(page), 'Sửa lời của Kế hoạch');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Kế hoạch' }).and(page.locator('[aria-selected=true]')).waitFor();
  });

  it('Phiếu trả lời, before, opened, read, and with lights that are red', async () => {
    const { page, workspace } = sheet;
    await openView(page, 'Phiếu trả lời');
    await expectFit(page);
    await pressIn(page, 'Lập biểu mẫu');
    await inSidebar(page, '✓ Đã lập biểu mẫu, 10 đơn vị đã có link riêng').waitFor();
    await inSidebar(page, /không có gì cần sửa/).waitFor();
    await expectFit(page);
    await pressIn(page, 'Đọc đăng ký');
    await inSidebar(page, /0 lần gửi, 0 đăng ký đang tính/).waitFor();
    await expectFit(page);
    breakForm(workspace);
    await openView(page, 'Phiếu trả lời');
    await inSidebar(page, /4 chỗ cần sửa/).waitFor();
    await expectFit(page);
    await pressIn(page, 'Phát hành lại');
    await inSidebar(page, /không có gì cần sửa/).waitFor();
    // What was pressed is gone, and the keyboard is still in the card.
    const kept = page.frameLocator('iframe').locator('.kept:focus');
    await kept.waitFor();
    await expectFit(page);
  });

  it('reminders, put into the outbox and looked at there', async () => {
    const { page } = sheet;
    await openView(page, 'Phiếu trả lời');
    await pressIn(page, 'Đọc đăng ký');
    await inSidebar(page, /0 lần gửi/).waitFor();
    await expectFit(page);
    await pressIn(page, 'Đã báo bằng cách khác');
    await inSidebar(page, /Đã ghi 10 nơi/).waitFor();
    await pressIn(page, 'Soạn thư nhắc cho 10 đơn vị');
    await inSidebar(page, '10 thư nhắc đang ở mục Gửi thư').waitFor();
    await page.frameLocator('iframe').locator('h2:focus', { hasText: 'Chưa gửi' }).waitFor();
    await expectFit(page);
    await pressIn(page, 'Xem và gửi thư nhắc');
    await inSidebar(page, /20 thư, 20 người nhận/).waitFor();
    await expectFit(page);
    await page
      .frameLocator('iframe')
      .getByRole('button', { name: /Thư nhắc/ })
      .first()
      .press('Enter');
    await inSidebar(page, 'Không có tệp gửi kèm.').waitFor();
    await expectFit(page);
  });

  it('the summary, when nothing is registered yet', async () => {
    const { page } = sheet;
    await openView(page, 'Phiếu trả lời');
    await inSidebar(page, 'Bảng tổng hợp').waitFor();
    await pressIn(page, 'Soạn bảng tổng hợp');
    await inSidebar(page, /chưa có đăng ký nào được tính/).waitFor();
    await expectFit(page);
  });

  it('the desk with registrations: pictures, and their figures by keyboard', async () => {
    const { page, workspace } = sheet;
    const code = workspace.cells('Đơn vị').find(({ shown }) => /^[0-9a-f]{32}$/.test(shown))?.shown ?? '';
    workspace.answer(
      workspace.forms()[0]?.id ?? '',
      filledIn(code, { unit: shown(workspace, 'Đơn vị', 'Tên đơn vị')[0] ?? '' }),
    );
    await openView(page, 'Việc cần làm');
    await inSidebar(page, '(1 đang tính)').waitFor();
    await tabTo(page, 'Tab', sidebarOf(page), 'Xem từng ngày');
    await page.keyboard.press('Enter');
    await page.frameLocator('iframe').getByRole('columnheader', { name: 'Tổng' }).waitFor();
    await expectFit(page);
  });

  it('Tự kiểm tra, before, with its findings, and the report', async () => {
    const { page, workspace } = sheet;
    const before = workspace.mails().length;
    await openSelfCheck(page);
    await expectFit(page);
    await pressIn(page, 'Bắt đầu tự kiểm tra');
    await inSidebar(page, 'Kiểm tra lại từ đầu').waitFor();
    await inSidebar(page, 'Sửa câu trả lời vẫn là một đăng ký').waitFor();
    await expectFit(page);
    const report = await page.frameLocator('iframe').getByRole('textbox', { name: 'Báo cáo' }).inputValue();
    expect(report).toMatch(/^Giao Ban \d+\.\d+\.\d+ – Tự kiểm tra lúc /);
    expect(workspace.mails()).toHaveLength(before);
    await pressIn(page, 'Gửi một thư thử cho chính tôi');
    await inSidebar(page, 'Gmail đã nhận thư gửi cho mình').waitFor();
    expect(workspace.mails()).toHaveLength(before + 1);
    await pressIn(page, 'Chép báo cáo');
    await inSidebar(page, /Đã chép báo cáo|Nhấn Ctrl\+C/).waitFor();
  });

  it('Dữ liệu cá nhân: everything on one person, then all of it after a question, by keyboard', async () => {
    const { page } = sheet;
    await openView(page, 'Cài đặt và trợ giúp');
    await pressIn(page, 'Dữ liệu cá nhân');
    await inSidebar(page, 'Đang giữ:').waitFor();
    await page.frameLocator('iframe').getByLabel('Họ và tên, hoặc email').fill('Hội nghị giao ban');
    await pressIn(page, 'Xem về một người');
    await inSidebar(page, 'Bấm vào dòng để tới ô và sửa').waitFor();
    await expectFit(page);
    await pressIn(page, 'Xóa dữ liệu cá nhân…');
    await inSidebar(page, 'Xóa dữ liệu cá nhân dưới đây?').waitFor();
    await expectFit(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await inSidebar(page, 'Máy không xóa được:').waitFor();
    await expectFit(page);
  });

  it('two accounts in one browser: what happened, and what to do', async () => {
    const { page } = sheet;
    const error =
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
    await openSelfCheck(page);
    await page.route('**/call', (route) => route.fulfill({ json: { error } }));
    await pressIn(page, 'Bắt đầu tự kiểm tra');
    await inSidebar(page, 'đang đăng nhập nhiều tài khoản Google').waitFor();
    await inSidebar(page, 'hồ sơ trình duyệt riêng').waitFor();
    expect(await page.frameLocator('iframe').locator('main').textContent()).not.toContain('PERMISSION');
    await expectFit(page);
    await page.unroute('**/call');
    await pressIn(page, 'Kiểm tra tiếp');
    await inSidebar(page, 'Kiểm tra lại từ đầu').waitFor();
  });

  it('and so is the page around it', async () => {
    expect(await violations(sheet.page.mainFrame())).toEqual([]);
  });

  it('asks the server once for each view', async () => {
    const { page } = sheet;
    const calls: string[] = [];
    page.on('request', (request) => request.url().endsWith('/call') && calls.push(request.postData() ?? ''));
    const asked = () => calls.filter((call) => call.includes('"action"'));
    await openView(page, 'Kiểm tra');
    await inSidebar(page, 'Kiểm tra lại').waitFor();
    await page.waitForTimeout(500);
    expect(asked()).toHaveLength(1);
    await openView(page, 'Phiếu trả lời');
    await inSidebar(page, /không có gì cần sửa/).waitFor();
    await page.waitForTimeout(500);
    // The list of Forms, and the one that stands below it.
    expect(asked()).toHaveLength(3);
    await openView(page, 'Việc cần làm');
    await inSidebar(page, 'Các trang tính đã đủ').waitFor();
    await page.waitForTimeout(500);
    expect(asked()).toHaveLength(4);
  });
});
