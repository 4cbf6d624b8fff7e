import { render } from '../../../src/documents/word/render';
import { needing } from '../../support/machine.cjs';
import { budgetLine } from '../../support/rows';
import { invitationOf, planOf } from '../listed';
import { districtLines, seed, yenThe } from '../seed';
import { printed, type Word } from './pages';

const item = {
  content: 'Hỗ trợ tiền ăn cho đại biểu không hưởng lương',
  measure: 'người',
  quantity: 20,
  price: 150000,
};
const budget = Array.from({ length: 40 }, (_, index) =>
  budgetLine({ row: index + 2, group: index < 20 ? 'A' : 'B', ...item }),
);

/** Positions in mm: the text stands between 30 and 190, its middle at 110. */
const [leftEdge, rightEdge, middle] = [30, 190, 110];

/** The words of a line that begins with some word, up to its last. */
const between = (words: readonly Word[], from: string, to: string): Word[] => {
  const start = words.findIndex(({ text }) => text === from);
  const end = words.findIndex(({ text }, index) => index >= start && text === to);
  return words.slice(start, end + 1);
};
const centre = (line: readonly Word[]): number =>
  (Math.min(...line.map((w) => w.left)) + Math.max(...line.map((w) => w.right))) / 2;
const onOneLine = (line: readonly Word[]): boolean =>
  Math.max(...line.map((w) => w.top)) - Math.min(...line.map((w) => w.top)) < 1;
const pagesOf = (words: readonly Word[]): number => Math.max(...words.map(({ page }) => page));

needing(
  describe,
  'LibreOffice',
  'poppler',
)('pages, as they are printed', () => {
  let [plan, invitation, long]: Word[][] = [];
  beforeAll(() => {
    const papers = [
      planOf({ ...seed, budget: [] }),
      invitationOf(seed, yenThe, districtLines),
      planOf({ ...seed, budget }),
    ];
    [plan, invitation, long] = printed(papers.map((paper) => render(paper).docx));
  }, 240_000);

  test('Quốc hiệu and Tiêu ngữ: one line each, in the right half, one middle', () => {
    for (const words of [plan ?? [], invitation ?? []]) {
      const lines = [between(words, 'CỘNG', 'NAM'), between(words, 'Độc', 'phúc')];
      for (const line of lines) {
        expect(onOneLine(line)).toBe(true);
        expect(centre(line)).toBeGreaterThan(rightEdge - 55);
        expect(centre(line)).toBeCloseTo(140, 0);
      }
    }
  });

  test('number and date stand level, each in the middle of its column', () => {
    const number = between(plan ?? [], 'Số:', '/KH-KHCN');
    const date = between(plan ?? [], 'Bắc', '2020');
    expect(centre(number)).toBeCloseTo(60, 0);
    expect(centre(date)).toBeCloseTo(140, 0);
    expect(Math.abs((number[0]?.top ?? 0) - (date[0]?.top ?? 99))).toBeLessThan(1);
  });

  test('page numbers stand in the middle of the top margin, from page 2', () => {
    const inMargin = (long ?? []).filter(({ top }) => top < 18);
    expect(inMargin.map(({ page, text }) => [page, text])).toEqual(
      Array.from({ length: pagesOf(long ?? []) - 1 }, (_, index) => [index + 2, String(index + 2)]),
    );
    for (const number of inMargin) expect(Math.abs(centre([number]) - middle)).toBeLessThan(1);
  });

  test('the text keeps within the margins, first lines are indented', () => {
    const body = (plan ?? []).filter(({ top }) => top > 60);
    expect(Math.min(...body.map(({ left }) => left))).toBeCloseTo(leftEdge, 0);
    expect(Math.max(...body.map(({ right }) => right))).toBeLessThan(rightEdge + 0.5);
    expect(between(plan ?? [], '1.', 'cầu')[0]?.left).toBeCloseTo(leftEdge + 12.7, 0);
  });

  test('an invitation fits one page, the plan of 2020 two', () => {
    expect([pagesOf(invitation ?? []), pagesOf(plan ?? [])]).toEqual([1, 2]);
  });

  test('the signature is on the page of the last words', () => {
    for (const words of [plan ?? [], long ?? []]) {
      const closing = words.find(({ text }) => text.endsWith('./.'));
      const post = words.filter(({ text }) => text === 'ĐỐC').pop();
      expect(post?.page).toBe(closing?.page);
      expect(post?.left).toBeGreaterThan(middle);
    }
  });

  test('the titles of the budget stand on each of its pages', () => {
    const pages = (long ?? []).filter(({ text }) => text === 'TT').map(({ page }) => page);
    const rows = new Set((long ?? []).filter(({ text }) => text === '150.000').map(({ page }) => page));
    expect(new Set(pages)).toEqual(rows);
  });
});
