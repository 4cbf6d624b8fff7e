import { join } from 'node:path';
import { addressIn } from '../support/address';
import { editByHand } from '../support/hand';
import { cellOf, shown } from '../support/local';
import { focused, goToCell, opened, openMailbox, travel } from './keyboard';
import {
  cell,
  goRound,
  inSidebar,
  npmStart,
  openView,
  pressIn,
  savedCell,
  sharedSheet,
  sidebarOf,
  tabTo,
} from './open-sheet';
import { fill, fillTask, openOwnLink, person } from './unit-form';

jest.setTimeout(120_000);

const sheet = sharedSheet({ name: 'sample', serve: npmStart });

let isTold = true;
/** A part of the story goes on where the one before stopped; after one that failed there is nothing to wait for. */
const part = (name: string, play: () => Promise<void>) =>
  it(name, async () => {
    if (!isTold) throw new Error('An earlier part failed.');
    isTold = false;
    await play();
    await holdsKeyboard();
    isTold = true;
  });

/** One clerk, one conference, no mouse, from `npm start` on. */
describe('a conference by keyboard alone', () => {
  part('sets the clock to two weeks before the day', async () => {
    const { page } = sheet;
    await travel(page, '07102020', '0800AM');
    await page.getByRole('button', { name: 'Hôm nay là 10/07/2020' }).and(focused(page)).waitFor();
  });

  part('begins at the desk with the sample conference', async () => {
    const { page, workspace } = sheet;
    await openView(page, 'Việc cần làm');
    await inSidebar(page, 'Xin chọn một cách bắt đầu.').waitFor();
    await pressIn(page, 'Tạo bảng kèm hội nghị mẫu');
    await inSidebar(page, 'Đã tạo').waitFor();
    expect(workspace.tabs().map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Hội nghị', 'Kế hoạch', 'Đơn vị']),
    );
    await pressIn(page, 'Tiếp theo: xem việc cần làm');
    await inSidebar(page, 'Họp thứ Sáu, 24/7/2020').waitFor();
    await nextIs('Soạn kế hoạch');
  });

  part(
    'mends a slip: the desk leads to the check, the check to the cell, which takes Vietnamese letters',
    async () => {
      const { page, workspace } = sheet;
      await goToCell(sheet, 'Đơn vị', 'Tên đơn vị', 2);
      await page.keyboard.press('Delete');
      await page.getByText('Đã lưu trên máy này').waitFor();
      await openView(page, 'Việc cần làm');
      await pressNext('Sửa các chỗ phải sửa');
      await viewIs('Kiểm tra');
      await inSidebar(page, /chỗ cần xem/).waitFor();
      await pressIn(page, 'Trang tính “Đơn vị”, hàng 2, cột “Tên đơn vị”');
      await cell(page, 'B2').and(focused(page)).waitFor();
      await page.keyboard.type('thành phố Bắc Giang');
      await page.keyboard.press('Enter');
      expect(await savedCell(workspace, 'Đơn vị', 2, 2)).toBe('thành phố Bắc Giang');
      await backToSidebar();
      await pressIn(page, 'Kiểm tra lại');
      await inSidebar(page, 'Trang tính “Đơn vị”, hàng 2').waitFor({ state: 'detached' });
      await backToDesk();
    },
  );

  part('writes the plan, which opens in a tab of its own, drawn from the real .docx', async () => {
    const { page } = sheet;
    await pressNext('Soạn kế hoạch');
    await viewIs('Soạn văn bản');
    await inSidebar(page, 'Kế hoạch (KH)').waitFor();
    await pressIn(page, 'Soạn Kế hoạch (KH)');
    await inSidebar(page, 'Đã xong 1/1 văn bản.').waitFor();
    const link = (await inFrame('[aria-labelledby=written] a').first().textContent()) ?? '';
    await tabTo(page, 'Tab', sidebarOf(page), link);
    const paper = await opened(page);
    await paper
      .getByText(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/i)
      .first()
      .waitFor();
    const docx = await paper.getByRole('link', { name: 'Tải .docx' }).getAttribute('href');
    const file = await paper.request.get(addressIn(sheet.url, docx ?? ''));
    expect((await file.body()).subarray(0, 2).toString()).toBe('PK');
    await paper.close();
  });

  part('keeps the plan that was edited by hand until told to overwrite it', async () => {
    const { page, workspace } = sheet;
    const plan = workspace.files().find(({ name }) => /kế hoạch/i.test(name));
    editByHand(join(workspace.dir, plan?.path ?? ''));
    await pressBefore('Soạn Kế hoạch (KH)');
    await inSidebar(page, 'Giữ bản sửa tay').waitFor();
    await pressBefore('Ghi đè');
    await inSidebar(page, 'Đã cập nhật').waitFor();
  });

  part('notes that the plan is signed, in the cell that the desk leads to', async () => {
    const { page, workspace } = sheet;
    await openView(page, 'Việc cần làm');
    await pressNext('Tới ô Ngày ký kế hoạch');
    const { row } = cellOf(workspace, 'Hội nghị', 'Ngày ký kế hoạch');
    await cell(page, `B${row}`).and(focused(page)).waitFor();
    await page.keyboard.type('10/7/2020');
    await page.keyboard.press('Enter');
    expect(await savedCell(workspace, 'Hội nghị', row, 2)).toBe('10/07/2020');
    await backToSidebar();
    await nextIs('Soạn giấy mời');
  });

  part('writes one invitation for each unit', async () => {
    const { page, workspace } = sheet;
    await pressNext('Soạn giấy mời');
    await viewIs('Soạn văn bản');
    await pressIn(page, 'Soạn tất cả');
    await inSidebar(page, 'Đã xong 11/11 văn bản.').waitFor();
    expect(workspace.files().filter(({ name }) => /giấy mời/i.test(name))).toHaveLength(10);
    await backToDesk();
  });

  part('looks at a mail, sends one to oneself, then all', async () => {
    const { page, workspace } = sheet;
    await pressNext('Gửi giấy mời');
    await viewIs('Gửi thư');
    await inSidebar(page, '10 thư, 10 người nhận.').waitFor();
    await pressIn(page, 'Xem từng thư');
    await inSidebar(page, 'Thư 1/10').and(inFrame(':focus')).waitFor();
    await inSidebar(page, 'Gửi tới').waitFor();
    await pressIn(page, 'Gửi thử cho tôi');
    await inSidebar(page, 'Đã gửi thử tới chuyen.vien@example.gov.vn.').waitFor();
    await pressIn(page, 'Đóng thư này');
    await pressIn(page, 'Gửi 10 thư cho 10 người nhận');
    await inSidebar(page, 'Giấy mời (GM), 10 thư: chưa có số, ngày, chữ ký').waitFor();
    await pressIn(page, 'Gửi bản chưa ký');
    await inSidebar(page, 'Đã xong 10/10 thư.').waitFor();
    expect(workspace.mails()).toHaveLength(11);
    await backToDesk();
    await inSidebar(page, 'Việc chuẩn bị đã xong; chờ ngày họp.').waitFor();
  });

  part('finds the mails in the mailbox', async () => {
    const mailbox = await openMailbox(sheet.page);
    await mailbox.getByRole('heading', { name: 'Thư đã gửi (11)' }).waitFor();
    await tabTo(mailbox, 'Tab', mailbox.mainFrame(), 'ubnd.yenthe@bacgiang.example');
    await mailbox.keyboard.press('Enter');
    await mailbox.getByRole('heading', { level: 2, name: 'Giấy mời' }).and(focused(mailbox)).waitFor();
    await mailbox.frameLocator('iframe').getByText('Kính gửi: UBND huyện Yên Thế').waitFor();
    await mailbox.close();
  });

  part('opens the call between the days typed into the settings', async () => {
    const { page, workspace, settled } = sheet;
    await backToSidebar();
    await pressIn(page, 'Cài đặt và trợ giúp');
    await viewIs('Cài đặt và trợ giúp');
    await pressIn(page, 'Cài đặt hội nghị');
    await cell(page, 'B1').and(focused(page)).waitFor();
    await goToCell(sheet, 'Hội nghị', 'Nhận đăng ký từ ngày');
    for (const text of ['10/7/2020', '20/7/2020', '2021-2025']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    await settled();
    await backToSidebar();
    await backToDesk();
    await pressNext('Mở đăng ký nhiệm vụ');
    await viewIs('Phiếu trả lời');
    await pressIn(page, 'Lập biểu mẫu');
    await inSidebar(page, '10 đơn vị đã có link riêng').waitFor();
    expect(workspace.forms()).toHaveLength(1);
  });

  part('is answered by a unit in a browser of its own', async () => {
    const unit = await openOwnLink(sheet, 'huyện Yên Thế');
    await fill(unit, person);
    await unit.keyboard.press('Enter');
    await fillTask(unit, 'Nhật ký điện tử cho vùng vải');
    await unit.keyboard.press('Enter');
    await fill(unit, { 'Mã đăng ký (máy điền, không sửa)': '' });
    await unit.keyboard.press('Enter');
    await unit.getByText('Đã nhận đăng ký.').waitFor();
    await unit.getByRole('heading', { level: 1 }).and(focused(unit)).waitFor();
    await tabTo(unit, 'Tab', unit.mainFrame(), 'Sửa câu trả lời');
    await unit.close();
  });

  part('reads the answer, whose receipt has left', async () => {
    const { page, workspace } = sheet;
    await backToSidebar();
    await pressIn(page, 'Đọc đăng ký');
    await inSidebar(page, '1 lần gửi, 1 đăng ký đang tính').waitFor();
    expect(shown(workspace, 'Đăng ký', 'Tên nhiệm vụ')).toEqual(['Nhật ký điện tử cho vùng vải']);
    const mailbox = await openMailbox(page);
    await mailbox.getByRole('heading', { name: 'Thư đã gửi (12)' }).waitFor();
    // The unit's own: what was typed is not known yet.
    await tabTo(mailbox, 'Tab', mailbox.mainFrame(), 'ubnd.yenthe@bacgiang.example');
    await mailbox.close();
  });

  part('reminds the units that have not answered', async () => {
    const { page, workspace } = sheet;
    await backToSidebar();
    await pressIn(page, 'Đã báo bằng cách khác');
    await inSidebar(page, /Đã ghi 10 nơi/).waitFor();
    await pressIn(page, 'Soạn thư nhắc cho 9 đơn vị');
    await inSidebar(page, 'Xem và gửi thư nhắc').waitFor();
    // Past the heading where the pressed button was comes the way on.
    await page.keyboard.press('Tab');
    await inFrame('button:focus').getByText('Xem và gửi thư nhắc').waitFor();
    await pressIn(page, 'Xem và gửi thư nhắc');
    await viewIs('Gửi thư');
    await inSidebar(page, '9 thư, 9 người nhận.').waitFor();
    await pressIn(page, 'Gửi 9 thư cho 9 người nhận');
    await inSidebar(page, 'Đã xong 9/9 thư.').waitFor();
    expect(workspace.mails()).toHaveLength(21);
  });

  part('sums up after the last day; the desk shows what is done', async () => {
    const { page, workspace } = sheet;
    await travel(page, '07212020', '0900AM');
    await page.getByRole('button', { name: 'Hôm nay là 21/07/2020' }).waitFor();
    await openView(page, 'Phiếu trả lời');
    await inSidebar(page, 'Tình trạng biểu mẫu').waitFor();
    await pressIn(page, 'Soạn bảng tổng hợp');
    await inSidebar(page, 'Đã xong 1/1 văn bản.').waitFor();
    expect(workspace.files().filter(({ name }) => /tổng hợp/i.test(name))).toHaveLength(1);
    await backToDesk();
    // Invitations that left without a signature need no signed copy any more.
    await inSidebar(page, '(xong 9/10)').waitFor();
    expect(await inFrame('ol.preparation li:not(.done)').allTextContents()).toEqual([
      expect.stringContaining('Họp'),
    ]);
  });
});

/** The keyboard is on something, in the page or in the sidebar: a press that takes its own button away has left it a place. */
async function holdsKeyboard(): Promise<void> {
  const { page } = sheet;
  const isLost = () => document.activeElement === null || document.activeElement === document.body;
  expect(await page.evaluate(isLost)).toBe(false);
  if (await page.evaluate(() => document.activeElement?.tagName === 'IFRAME'))
    expect(await sidebarOf(page).evaluate(isLost)).toBe(false);
}

const pressBefore = async (text: string) => {
  await tabTo(sheet.page, 'Shift+Tab', sidebarOf(sheet.page), text);
  await sheet.page.keyboard.press('Enter');
};
const backToDesk = () => pressBefore('‹ Việc cần làm');
const inFrame = (selector: string) => sheet.page.frameLocator('iframe').locator(selector);

/** The desk's one thing to do now. */
const nextIs = (title: string) => inFrame('section.next button').getByText(title).waitFor();
const pressNext = async (title: string) => {
  await nextIs(title);
  await pressIn(sheet.page, title);
};

/** A view has come in the sidebar, and the keyboard is on its heading. */
const viewIs = (heading: string) => inFrame('h1:focus').getByText(heading, { exact: true }).waitFor();

const backToSidebar = () => goRound(sheet.page, 'iframe');
