import type { Frame, Page } from 'playwright-core';
import { stepMs } from '../../src/domain/limits/run-limits';
import { shown } from '../support/local';
import { scan } from '../support/scan';
import {
  cell,
  expectFit,
  goRound,
  inSidebar,
  type OpenSheet,
  openView,
  pressIn,
  sharedSheet,
  sidebarOf,
  tabTo,
} from './open-sheet';

jest.setTimeout(180_000);

const sheet = sharedSheet();

const sidebar = (page: Page) => page.frameLocator('iframe');
const button = (page: Page, name: string | RegExp) => sidebar(page).getByRole('button', { name });
const focusedIn = (frame: Frame) => frame.evaluate(() => document.activeElement?.textContent ?? '');

type Outbox = { ok: boolean; result: { next: { mark: string; mails: number }; mails: { code: string }[] } };

/** What another window of the clerk does. */
const ask = (request: object, options: Parameters<OpenSheet['workspace']['execute']>[2] = {}) =>
  sheet.workspace.execute('call', [request], options).value as Outbox;

/** Confirms all that is ready and sends one step, from another window. */
function sendElsewhere(budgetMs: number, options: Parameters<typeof ask>[1] = {}): void {
  const { mark, mails } = ask({ action: 'prepare-mail' }).result.next;
  ask(
    { action: 'send-mail', confirm: { mark, mails }, consent: 'yes', holder: 'another window', budgetMs },
    options,
  );
}

describe('the mail view', () => {
  it('says what is missing before there is anything to send', async () => {
    const { page, workspace } = sheet;
    // While offices work: at night a press is asked about.
    workspace.travel('2020-07-10T08:00');
    await openView(page, 'Gửi thư');
    await inSidebar(page, 'chưa có trang tính này').waitFor();
    await expectFit(page);
    ask({ action: 'create-tables', sample: true });
    await pressIn(page, 'Xem lại');
    await inSidebar(page, 'Chưa có thư nào. Xin soạn giấy mời trước.').waitFor();
    expect(await button(page, 'Gửi thư').getAttribute('aria-disabled')).toBe('true');
    // The pressed button is gone; the keyboard is where the outbox now stands.
    expect(await focusedIn(sidebarOf(page))).toMatch(/^Tình hình/);
    await expectFit(page);
    ask({ action: 'write-invitations' });
  });

  it('settles a mail in doubt by keyboard', async () => {
    const { page } = sheet;
    sendElsewhere(15_000, {
      faults: [{ call: 'Gmail.messages.send', nth: 1, status: 500, landed: true }],
    });
    ask({ action: 'stop-mail' });
    await openView(page, 'Gửi thư');
    await inSidebar(page, '9 thư, 9 người nhận.').waitFor();
    await inSidebar(page, 'Thư chưa rõ đã gửi').waitFor();
    await expectFit(page);
    await pressIn(page, 'Gửi lại');
    await inSidebar(page, '10 thư, 10 người nhận.').waitFor();
    expect(await inSidebar(page, 'Thư chưa rõ đã gửi').count()).toBe(0);
    expect(await focusedIn(sidebarOf(page))).toMatch(/^Tình hình/);
  });

  it('shows each mail as its recipient sees it', async () => {
    const { page, workspace } = sheet;
    await pressIn(page, 'Xem từng thư');
    await inSidebar(page, 'Gửi tới').waitFor();
    expect(await focusedIn(sidebarOf(page))).toMatch(/^Thư 1\/10/);
    await expectFit(page);
    const letter = sidebar(page).locator('iframe');
    expect(await letter.getAttribute('sandbox')).toBe('');
    await letter.contentFrame().getByText('Kính gửi: UBND thành phố Bắc Giang').waitFor();
    await inSidebar(page, /^Giấy mời - thành phố Bắc Giang\.(pdf|docx) \(\d+ kB, bản lúc .*\)$/).waitFor();
    await pressIn(page, 'Thư sau');
    await letter.contentFrame().getByText('Kính gửi: UBND huyện Yên Thế').waitFor();
    // So that the next press goes on to the next mail.
    expect(await focusedIn(sidebarOf(page))).toMatch(/^Thư sau/);
    await pressIn(page, 'Gửi thử cho tôi');
    await inSidebar(page, 'Đã gửi thử tới chuyen.vien@example.gov.vn.').waitFor();
    expect(workspace.mails().at(-1)?.recipients).toEqual(['chuyen.vien@example.gov.vn']);
  });

  it('takes the signed paper from the disk, and nothing that is no PDF', async () => {
    const { page, workspace } = sheet;
    const picker = sidebar(page).getByLabel('Chọn bản ký');
    await picker.setInputFiles({ name: 'Giấy mời.docx', mimeType: '', buffer: Buffer.from('PK') });
    await inSidebar(page, '“Giấy mời.docx” không phải là tệp PDF.').waitFor();
    await picker.setInputFiles({ name: 'Quét.pdf', mimeType: '', buffer: Buffer.alloc(25_000_001) });
    await inSidebar(page, '“Quét.pdf” nặng 25,0 MB').waitFor();
    await expectFit(page);
    const signed = scan('', 1_240_000);
    await picker.setInputFiles({ name: 'GM đã ký.pdf', mimeType: '', buffer: signed });
    await inSidebar(page, 'Thư này gửi bản đã ký, đóng dấu.').waitFor();
    await inSidebar(page, /^GM đã ký\.pdf \(1,2 MB, bản ký nhận lúc /).waitFor();
    expect(workspace.files().filter(({ name }) => name === 'GM đã ký.pdf')).toHaveLength(1);
    await expectFit(page);
  });

  it('takes another file along, for all that the paper reaches or a group of them', async () => {
    const { page, workspace } = sheet;
    await pressIn(page, 'Đính kèm thêm tệp');
    const reach = sidebar(page).getByLabel('Gửi kèm cho');
    expect(await reach.locator('option').allTextContents()).toEqual([
      'Mọi thư gửi văn bản này (10)',
      'Các thư tới thành phố (1)',
      'Các thư tới huyện (9)',
      'Chỉ thư này',
    ]);
    const picker = sidebar(page).getByLabel('Đính kèm tệp');
    await picker.setInputFiles({ name: 'ảnh.heic', mimeType: '', buffer: Buffer.from('x') });
    await inSidebar(page, 'không phải tệp PDF, Word hoặc Excel').waitFor();
    await picker.setInputFiles({ name: 'Gợi ý.pdf', mimeType: '', buffer: scan('', 20_000) });
    await inSidebar(page, 'Đã đính kèm “Gợi ý.pdf”.').waitFor();
    await inSidebar(page, 'Gợi ý.pdf (20 kB)').waitFor();
    await reach.selectOption({ label: 'Các thư tới huyện (9)' });
    await picker.setInputFiles({ name: 'Biểu.pdf', mimeType: '', buffer: scan('biểu', 20_000) });
    await inSidebar(page, 'Đã đính kèm “Biểu.pdf”.').waitFor();
    expect(shown(workspace, 'Thư', 'Gửi kèm').filter((cell) => cell === 'Biểu.pdf')).toHaveLength(9);
    await expectFit(page);
  });

  it('sends all by keyboard, pauses at once and goes on', async () => {
    const { page, workspace } = sheet;
    const before = workspace.mails().length;
    // Here a mail takes no time, so that all ten would leave in one step.
    await page.route('**/call', (route) => {
      const body = route.request().postData() ?? '';
      return route.continue({ postData: body.replace(`"budgetMs":${stepMs.mail}`, '"budgetMs":10000') });
    });
    await pressIn(page, 'Gửi 10 thư cho 10 người nhận');
    await button(page, 'Gửi bản chưa ký').waitFor();
    // What an office does next stands there too; no leaves all as it was.
    await sidebar(page).getByLabel('Số văn thư đã cấp').waitFor();
    expect(await focusedIn(sidebarOf(page))).toMatch(/^\? Các văn bản này chưa hoàn chỉnh/);
    await expectFit(page);
    await pressIn(page, 'Chưa gửi');
    await pressIn(page, 'Gửi 10 thư cho 10 người nhận');
    await pressIn(page, 'Gửi bản chưa ký');
    await inSidebar(page, 'Có thể đóng trang này').waitFor();
    // The pressed button is gone; the keyboard is at what has come instead.
    expect(await focusedIn(sidebarOf(page))).toMatch(/^Đang gửi/);
    await expectFit(page);
    await pressIn(page, 'Tạm dừng');
    await button(page, 'Gửi tiếp').waitFor();
    await inSidebar(page, /Còn \d+ thư chờ tới lượt/).waitFor();
    expect(await inSidebar(page, 'ở cửa sổ khác').count()).toBe(0);
    await expectFit(page);
    const half = workspace.mails().length;
    expect(half).toBeLessThan(before + 10);
    // The pause is known to the server too: the clocks send nothing meanwhile.
    expect(workspace.fireTriggers({ now: '2030-01-01T08:00' })).toHaveLength(2);
    expect(workspace.mails()).toHaveLength(half);
    await tabTo(page, 'Tab', sidebarOf(page), 'Gửi tiếp');
    await page.keyboard.press('Enter');
    await inSidebar(page, 'Đã xong 10/10 thư.').waitFor();
    await expectFit(page);
    const recipients = workspace
      .mails()
      .slice(before)
      .flatMap((mail) => mail.recipients);
    expect(recipients).toHaveLength(10);
    expect(new Set(recipients).size).toBe(10);
  });

  it('puts what came back in doubt, and settles all at once after asking', async () => {
    const { page } = sheet;
    await openView(page, 'Gửi thư');
    await inSidebar(page, 'Tất cả thư').waitFor();
    await pressIn(page, 'Thư không đến được?');
    await pressIn(page, 'Chuyển sang Chưa rõ đã gửi');
    await inSidebar(page, 'Xin chọn đủ ngày và giờ.').waitFor();
    await expectFit(page);
    await sidebar(page).getByLabel('Từ lúc').fill('2020-07-10T08:00');
    await tabTo(page, 'Tab', sidebarOf(page), 'Chuyển sang Chưa rõ đã gửi');
    await page.keyboard.press('Enter');
    await inSidebar(page, 'Đã chuyển 10 thư sang “Chưa rõ đã gửi”.').waitFor();
    await tabTo(page, 'Shift+Tab', sidebarOf(page), 'Ghi một lần cho cả 10 thư');
    await page.keyboard.press('Enter');
    await pressIn(page, 'Đã tới nơi: cả 10 thư');
    expect(await focusedIn(sidebarOf(page))).toMatch(/^\? Cả 10 thư chưa rõ đã gửi/);
    await expectFit(page);
    await pressIn(page, 'Đúng, Đã tới nơi');
    await inSidebar(page, 'Đã ghi: 10 thư – Đã tới nơi.').waitFor();
    expect(await inSidebar(page, 'Thư chưa rõ đã gửi').count()).toBe(0);
  });

  it('leaves the sending to another window, and stops it only when asked twice', async () => {
    const { page } = sheet;
    const codes = ask({ action: 'prepare-mail' })
      .result.mails.slice(0, 2)
      .map(({ code }) => code);
    ask({ action: 'settle-mail', as: 'returned', codes });
    // One press to the address that is to be corrected, another to look again.
    await openView(page, 'Gửi thư');
    await inSidebar(page, 'Sửa Email của các thư này').waitFor();
    await pressIn(page, 'Tới ô Email của thành phố Bắc Giang');
    await cell(page, 'C2').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('vanphong@bacgiang.example');
    await page.keyboard.press('Enter');
    await goRound(page, 'iframe');
    await pressIn(page, 'Xem lại');
    await button(page, 'Gửi 1 thư cho 1 người nhận').waitFor();
    ask({ action: 'settle-mail', as: 'again', codes });
    sendElsewhere(1);
    await openView(page, 'Gửi thư');
    await inSidebar(page, 'chuyen.vien@example.gov.vn đang gửi ở cửa sổ khác').waitFor();
    expect(await button(page, 'Gửi tiếp').count()).toBe(0);
    await expectFit(page);
    await pressIn(page, 'Tạm dừng');
    await button(page, 'Gửi tiếp').waitFor();
    await pressIn(page, 'Hủy đợt gửi');
    await expectFit(page);
    await pressIn(page, 'Không, để nguyên');
    expect(await focusedIn(sidebarOf(page))).toBe('Hủy đợt gửi');
    await page.keyboard.press('Enter');
    await pressIn(page, 'Đúng, hủy đợt gửi');
    await button(page, 'Gửi 2 thư cho 2 người nhận').waitFor();
  });

  it('asks on a Saturday night, and waits for Monday morning by keyboard', async () => {
    const { page, workspace } = sheet;
    workspace.travel('2020-07-11T23:10');
    await pressIn(page, 'Gửi 2 thư cho 2 người nhận');
    await pressIn(page, 'Gửi bản chưa ký');
    await button(page, 'Gửi ngay').waitFor();
    expect(await focusedIn(sidebarOf(page))).toMatch(/^\? Ngoài giờ làm việc.*8h00, thứ Hai, 13\/7\/2020/);
    await expectFit(page);
    await tabTo(page, 'Tab', sidebarOf(page), 'Chờ tới giờ ấy');
    await page.keyboard.press('Enter');
    await inSidebar(page, 'Đợt gửi chờ tới 13/07/2020 08:00').waitFor();
    await button(page, 'Gửi ngay, không chờ nữa').waitFor();
    await expectFit(page);
    await pressIn(page, 'Hủy đợt gửi');
    await pressIn(page, 'Đúng, hủy đợt gửi');
    await button(page, 'Gửi 2 thư cho 2 người nhận').waitFor();
    await pressIn(page, 'Hẹn giờ gửi');
    await pressIn(page, 'Hẹn gửi vào giờ ấy');
    await inSidebar(page, 'Xin chọn đủ ngày và giờ.').waitFor();
    await expectFit(page);
  });

  it('packs everything for another system, and marks what was issued there', async () => {
    const { page } = sheet;
    await pressIn(page, 'Phát hành trên QLVB, hộp thư công vụ');
    await pressIn(page, 'Đóng gói phát hành');
    await inSidebar(page, /10 văn bản, lời của 10 thư/).waitFor();
    await expectFit(page);
    await pressIn(page, 'Đã phát hành trên QLVB: cả 2 thư');
    await pressIn(page, 'Đúng, đã phát hành');
    await inSidebar(page, 'Đã ghi phát hành trên QLVB: 2 thư.').waitFor();
    await expectFit(page);
  });

  it('asks the server once at opening, and draws fifty of many', async () => {
    const { page, workspace } = sheet;
    const units = Array.from({ length: 50 }, (_, index) => [
      `9${index}`,
      `huyện Mới ${index}`,
      'huyện',
      '',
      `vanthu${index}@huyen.example`,
    ]);
    workspace.paste('Đơn vị', 12, 1, units);
    ask({ action: 'write-invitations' });
    const calls: string[] = [];
    page.on('request', (request) => request.url().endsWith('/call') && calls.push(request.postData() ?? ''));
    await openView(page, 'Gửi thư');
    await inSidebar(page, 'Tất cả thư').waitFor();
    await page.waitForTimeout(500);
    expect(calls.filter((call) => call.includes('"action"'))).toHaveLength(1);
    const lines = sidebar(page).getByRole('region', { name: 'Tất cả thư (60)' }).getByRole('listitem');
    expect(await lines.count()).toBe(50);
    await expectFit(page);
    await button(page, 'Xem thêm').focus();
    await page.keyboard.press('Enter');
    expect(await lines.count()).toBe(60);
    expect(await focusedIn(sidebarOf(page))).toBe(await lines.nth(50).textContent());
  });
});
