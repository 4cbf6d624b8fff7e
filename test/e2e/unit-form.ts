import type { Page } from 'playwright-core';
import { shown } from '../support/local';
import { localLink, type OpenSheet } from './open-sheet';

/** A unit's own link, opened by somebody else in a browser of their own. */
export async function openOwnLink(sheet: OpenSheet, unit: string): Promise<Page> {
  const row = shown(sheet.workspace, 'Đơn vị', 'Tên đơn vị').indexOf(unit);
  const page = await sheet.newPage();
  await page.goto(localLink(sheet, shown(sheet.workspace, 'Đơn vị', 'Link đăng ký riêng')[row]));
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Answers questions of the section that is open, by the keyboard and in the order of the page. */
export async function fill(page: Page, answers: Record<string, string>): Promise<void> {
  for (const [title, answer] of Object.entries(answers)) {
    const kind = await tabToQuestion(page, title);
    if (kind === 'text') {
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(answer);
    } else await choose(page, answer);
  }
}

/** What a section may hold at most, and the buttons below it. */
const mostSteps = 30;

async function tabToQuestion(page: Page, title: string): Promise<'text' | 'choice'> {
  for (let step = 0; step < mostSteps; step += 1) {
    const focused = await page.evaluate(() => {
      const field = document.activeElement;
      const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
      if (!isField && !(field instanceof HTMLSelectElement)) return undefined;
      const title = field.closest('fieldset')?.querySelector('legend') ?? field.labels?.[0];
      const isChoice = field instanceof HTMLSelectElement || field.type === 'radio';
      return { title: title?.textContent, kind: isChoice ? ('choice' as const) : ('text' as const) };
    });
    if (focused?.title === title) return focused.kind;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach “${title}”.`);
}

/** Goes down a list, or along radio buttons, until the answer is the chosen one. */
async function choose(page: Page, answer: string): Promise<void> {
  for (let step = 0; step < mostSteps; step += 1) {
    const chosen = await page.evaluate(() => {
      const field = document.activeElement;
      if (field instanceof HTMLSelectElement) return field.value;
      return field instanceof HTMLInputElement && field.checked ? field.value : '';
    });
    if (chosen === answer) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The keyboard does not choose “${answer}”.`);
}

/** The person who answers. */
export const person = {
  'Người liên hệ *': 'Nguyễn Thị Hoà',
  'Điện thoại *': '0912 345 678',
  'Email *': 'khcn@yenthe.example',
};

const substance = {
  'Loại nhiệm vụ *': 'Đề tài',
  'Lĩnh vực *': 'Khoa học nông nghiệp',
  'Tính cấp thiết *': 'Cần truy xuất nguồn gốc.',
  'Mục tiêu *': 'Mọi vùng trồng có nhật ký.',
  'Nội dung chính *': 'Khảo sát;\nxây dựng.',
  'Sản phẩm và chỉ tiêu cần đạt *': '01 phần mềm.',
  'Địa chỉ ứng dụng *': 'huyện Yên Thế',
  'Năm bắt đầu *': '2021',
  'Năm kết thúc *': '2022',
  'Kinh phí từ ngân sách *': '1,2 tỷ',
};

/** Enter in a field of one line is what the button below says. */
const onward = (page: Page) => page.keyboard.press('Enter');

/** From the second section to the last answer, before the page that sends. */
export async function fillTask(page: Page, title: string): Promise<void> {
  await fill(page, { 'Tên nhiệm vụ *': title, 'Cấp nhiệm vụ *': 'cấp cơ sở' });
  await onward(page);
  await fill(page, { 'Đơn vị cấp kinh phí *': 'UBND huyện Yên Thế' });
  await onward(page);
  await fill(page, substance);
}
