import type { Page } from 'playwright-core';
import { cases } from '../documents/adopt/cases';
import { addressIn } from '../support/address';
import { shown, typeInto } from '../support/local';
import { needing } from '../support/machine.cjs';
import { filledIn } from '../support/registration';
import { closeCamera, shootPage, shootSidebar } from './camera';
import { type OpenSheet, sharedSheet, sidebarOf } from './open-sheet';

jest.setTimeout(180_000);

const sheet = sharedSheet({ name: 'Hội nghị giao ban 2020', standsAt: '2020-06-22T08:00', office: true });

const sidebar = (page: Page) => page.frameLocator('aside iframe');
const inSidebar = (page: Page, text: string | RegExp) => sidebar(page).getByText(text).first();
const press = (page: Page, name: string) => sidebar(page).getByRole('button', { name }).first().click();
/** By mouse: that the keyboard does as well is for other tests. */
const open = async (page: Page, label: string, heading = label) => {
  await page.locator('#extensions').click();
  await page.getByRole('menuitem', { name: label, exact: true }).click();
  await sidebar(page).locator('h1:focus', { hasText: heading }).waitFor();
};
const desk = async (page: Page) => {
  await open(page, 'Việc cần làm');
  // Until the Sheet is read, the page shows how it was before, without what to do next.
  await inSidebar(page, 'Việc tiếp theo').waitFor();
};

/** Waits until papers are written and the view has come to rest. */
const written = async (page: Page, papers: number) => {
  await inSidebar(page, `Đã xong ${papers}/${papers} văn bản.`).waitFor();
  await sidebar(page).getByRole('button', { name: 'Tạm dừng' }).waitFor({ state: 'detached' });
};

/** What another window of the clerk does. */
const ask = (request: object, options: Parameters<OpenSheet['workspace']['execute']>[2] = {}) =>
  sheet.workspace.execute('call', [request], options).value as {
    ok: boolean;
    result: { next: { mark: string; mails: number } };
  };

/** The first conference of the guide, told the same each time (`npm run docs -- pictures` takes the pictures). */
needing(describe, 'LibreOffice')('the pictures of the guide show what is there', () => {
  it('a new Sheet and its tables', async () => {
    const { page } = sheet;
    await open(page, 'Việc cần làm');
    await inSidebar(page, 'Xin chọn một cách bắt đầu').waitFor();
    await shootSidebar(page, 'bat-dau');
    await open(page, 'Cài đặt và trợ giúp');
    await shootSidebar(page, 'cai-dat');
    await press(page, 'Tạo bảng');
    await press(page, 'Tạo bảng kèm hội nghị mẫu');
    await inSidebar(page, 'Đã tạo').waitFor();
    await shootSidebar(page, 'tao-bang');
  });

  it('practice, and the end of it', async () => {
    const { page } = sheet;
    await desk(page);
    await press(page, 'Bỏ qua');
    await open(page, 'Cài đặt và trợ giúp');
    await press(page, 'Bắt đầu tập');
    await inSidebar(page, 'Đang tập dượt.').waitFor();
    await inSidebar(page, 'Việc tiếp theo').waitFor();
    await shootSidebar(page, 'tap-duot');
    ask({ action: 'practise', on: false });
  });

  it('the desk, alone and beside the Sheet', async () => {
    const { page } = sheet;
    await desk(page);
    await shootSidebar(page, 'ban-dieu-hanh');
    await page.getByRole('tab', { name: 'Hội nghị' }).click();
    await page.getByText('Hội trường tầng 5').first().waitFor();
    await page.setViewportSize({ width: 1280, height: 560 });
    await shootPage(page, 'bang-tinh', page.getByRole('tablist'));
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('slips', async () => {
    const { page, workspace } = sheet;
    const slips = [
      [2, 2, ''],
      [4, 5, 'vanthu@'],
    ] as const;
    const before = workspace.cells('Đơn vị');
    for (const [row, column, text] of slips) workspace.type('Đơn vị', row, column, text);
    await open(page, 'Kiểm tra');
    await inSidebar(page, /chỗ cần xem/).waitFor();
    await shootSidebar(page, 'kiem-tra');
    for (const [row, column] of slips) {
      const cell = before.find((one) => one.row === row && one.column === column);
      workspace.type('Đơn vị', row, column, cell?.typed ?? '');
    }
  });

  it('the plan, and the Doc that it is', async () => {
    const { page } = sheet;
    await open(page, 'Soạn văn bản');
    await press(page, 'Soạn Kế hoạch (KH)');
    await written(page, 1);
    await inSidebar(page, 'một bản cho tất cả · Đã soạn').waitFor();
    await shootSidebar(page, 'soan-ke-hoach');
    const link = sidebarOf(page).getByRole('link').first();
    const [paper] = await Promise.all([page.context().waitForEvent('page'), link.press('Enter')]);
    const text = paper.getByText(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/i).first();
    await text.waitFor();
    await paper.setViewportSize({ width: 900, height: 480 });
    await shootPage(paper, 'van-ban', text);
    await paper.close();
  });

  it('invitations', async () => {
    const { page } = sheet;
    await open(page, 'Soạn văn bản');
    await press(page, 'Soạn Giấy mời (GM)');
    await written(page, 10);
    await inSidebar(page, 'từng đơn vị · Đã soạn 10/10 bản').waitFor();
    await shootSidebar(page, 'soan-giay-moi');
  });

  it('the mail before it goes, and one letter', async () => {
    const { page } = sheet;
    await open(page, 'Gửi thư');
    await inSidebar(page, '10 thư, 10 người nhận.').waitFor();
    await shootSidebar(page, 'gui-thu');
    await press(page, 'Xem từng thư');
    await sidebar(page).locator('iframe').contentFrame().getByText('Kính gửi').first().waitFor();
    await shootSidebar(page, 'xem-thu', '.preview');
  });

  it('a mail in doubt, and all of them gone', async () => {
    const { page } = sheet;
    const { mark, mails } = ask({ action: 'prepare-mail' }).result.next;
    const lost = { call: 'Gmail.messages.send', nth: 1, status: 500, landed: true };
    ask(
      { action: 'send-mail', confirm: { mark, mails }, consent: 'yes', holder: 'x', budgetMs: 60_000 },
      { faults: [lost] },
    );
    ask({ action: 'stop-mail' });
    await open(page, 'Gửi thư');
    await inSidebar(page, 'Thư chưa rõ đã gửi').waitFor();
    await shootSidebar(page, 'thu-chua-ro');
    await press(page, 'Gửi lại');
    await inSidebar(page, '10 thư, 10 người nhận.').waitFor();
    await press(page, 'Gửi 10 thư cho 10 người nhận');
    await press(page, 'Gửi bản chưa ký');
    await inSidebar(page, 'Lần gửi vừa rồi').waitFor();
    await inSidebar(page, 'Tất cả thư').waitFor();
    // What to do next is asked once the mails are gone, and shown last.
    await inSidebar(page, 'Việc tiếp theo').waitFor();
    await shootSidebar(page, 'da-gui');
  });

  it('the registration Form, as the department and as a unit see it', async () => {
    const { page, workspace } = sheet;
    typeInto(workspace, 'Hội nghị', 'Nhận đăng ký từ ngày', '15/6/2020');
    typeInto(workspace, 'Hội nghị', 'Hạn đăng ký', '20/7/2020');
    typeInto(workspace, 'Hội nghị', 'Giai đoạn đăng ký', '2021-2025');
    await open(page, 'Phiếu trả lời');
    await press(page, 'Lập biểu mẫu');
    await inSidebar(page, /10 đơn vị đã có link riêng/).waitFor();
    workspace.fireTriggers();
    await press(page, 'Xem lại');
    await inSidebar(page, 'Chạy lần cuối').waitFor();
    await inSidebar(page, 'Đang xem biểu mẫu').waitFor({ state: 'detached' });
    await shootSidebar(page, 'mo-dang-ky');
    const form = await sheet.newPage();
    await form.setViewportSize({ width: 760, height: 600 });
    await form.goto(addressIn(sheet.url, `forms/${workspace.forms()[0]?.id}/viewform`));
    await form.getByLabel(/^Đơn vị/).waitFor();
    await shootPage(form, 'bieu-mau', form.locator('main'));
    await form.close();
  });

  it('what was registered', async () => {
    const { page, workspace } = sheet;
    const form = workspace.forms()[0]?.id ?? '';
    const [, yenThe, , langGiang] = shown(workspace, 'Đơn vị', 'Mã đăng ký');
    workspace.answer(form, filledIn(yenThe));
    const field = 'Khoa học y, dược';
    workspace.answer(
      form,
      filledIn(langGiang, {
        unit: 'huyện Lạng Giang',
        title: 'Hồ sơ sức khoẻ',
        field,
        stateMoney: '450 triệu',
      }),
    );
    await open(page, 'Phiếu trả lời');
    await inSidebar(page, 'Tình trạng biểu mẫu').waitFor();
    await press(page, 'Đọc đăng ký');
    await inSidebar(page, /2 lần gửi, 2 đăng ký đang tính/).waitFor();
    await inSidebar(page, 'Đang đọc đăng ký').waitFor({ state: 'detached' });
    await shootSidebar(page, 'doc-dang-ky', '[aria-labelledby="came"]');
    await desk(page);
    await inSidebar(page, 'Theo lĩnh vực').waitFor();
    await shootSidebar(page, 'hinh-dang-ky', '[aria-labelledby="pictures"]');
  });

  it('the summary of what was registered', async () => {
    const { page } = sheet;
    await open(page, 'Phiếu trả lời');
    await inSidebar(page, 'Tình trạng biểu mẫu').waitFor();
    await press(page, 'Soạn bảng tổng hợp');
    await written(page, 1);
    await shootSidebar(page, 'bang-tong-hop', '[aria-labelledby="summary"]');
  });

  it('the self-check', async () => {
    const { page } = sheet;
    await open(page, 'Cài đặt và trợ giúp');
    await press(page, 'Tự kiểm tra');
    await press(page, 'Bắt đầu tự kiểm tra');
    await inSidebar(page, 'Chép báo cáo').waitFor({ timeout: 120_000 });
    await shootSidebar(page, 'tu-kiem-tra');
  });

  it('last year’s Word file, and what was found in it', async () => {
    const { page } = sheet;
    const [plan] = await cases();
    await open(page, 'Soạn văn bản');
    await press(page, 'Mẫu văn bản');
    await inSidebar(page, /Mẫu của từng văn bản/).waitFor();
    const file = {
      name: 'Kế hoạch 2025.docx',
      mimeType: '',
      buffer: Buffer.from(plan?.docx ?? '', 'base64'),
    };
    await sidebar(page).getByLabel('Chọn tệp Word…').setInputFiles(file);
    await inSidebar(page, /Tìm thấy/).waitFor();
    await inSidebar(page, 'Đang đọc tệp…').waitFor({ state: 'detached' });
    await shootSidebar(page, 'lay-mau', '[aria-labelledby="take"]');
  });

  it('and there is no picture of anything else', () => closeCamera());
});
