import { summaryPaper } from '../../../src/documents/forms/summary-blocks';
import { render } from '../../../src/documents/word/render';
import { needing } from '../../support/machine.cjs';
import { many, registered, source, three } from '../registered';
import { partOf } from '../support';
import { printed, type Word } from './pages';

/** Positions in mm on the turned sheet: the table stands between 30 and 282. */
const [leftEdge, rightEdge] = [30, 282];

const largest = registered({
  stateMoney: 770_000_000_000,
  otherMoney: 0,
  title: 'Dài',
  content: 'W'.repeat(900),
});
const full = summaryPaper(source([...many(130), { ...largest, code: 'DK·ffffffff' }]));
const short = summaryPaper(source(three));
const doubtful = summaryPaper(source(many(130).map((row) => ({ ...row, stateMoney: undefined }))));

test('the sheet is A4 turned, margins 20, 20, 30, 15 mm, one row of titles repeated, no row split, the last words held by the signature', () => {
  const xml = partOf(render(short).docx, 'word/document.xml');
  const twips = (mm: number): number => Math.round((mm / 25.4) * 1440);
  const [, width, height] = /<w:pgSz w:w="(\d+)" w:h="(\d+)" w:orient="landscape"\/>/.exec(xml) ?? [];
  expect([Number(width), Number(height)]).toEqual([twips(297), twips(210)]);
  const margin = /<w:pgMar [^>]*>/.exec(xml)?.[0] ?? '';
  for (const [side, mm] of Object.entries({ top: 20, bottom: 20, left: 30, right: 15 }))
    expect(margin).toContain(`w:${side}="${twips(mm)}"`);
  const closing = xml.match(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)?.find((one) => one.includes('./.'));
  expect(closing).toContain('<w:keepNext/>');
  const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
  expect(tables[1]?.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(tables[1]?.match(/<w:cantSplit\/>/g)).toHaveLength(tables[1]?.match(/<w:tr>/g)?.length ?? 0);
});

const pagesOf = (words: readonly Word[]): number => Math.max(...words.map(({ page }) => page));
const all = (pages: number): number[] => Array.from({ length: pages }, (_, index) => index + 1);

needing(
  describe,
  'LibreOffice',
  'poppler',
)('pages, as they are printed', () => {
  let [few, long, doubts]: Word[][] = [];
  beforeAll(() => {
    [few, long, doubts] = printed([short, full, doubtful].map((paper) => render(paper).docx));
  }, 240_000);

  test('every title stands on every page, in the order of the columns and apart from its neighbours', () => {
    const titles = [
      'TT',
      'Đơn',
      'Cấp,',
      'Tên',
      'Tính',
      'Mục',
      'Nội',
      'Sản',
      'Địa',
      'Thời',
      'Tổng',
      'Từ',
      'Ý',
    ];
    const pages = pagesOf(long ?? []);
    expect(pages).toBeGreaterThan(20);
    for (const page of all(pages)) {
      const on = (long ?? []).filter((word) => word.page === page);
      const top = on.find(({ text }) => text === 'TT')?.top ?? Number.NaN;
      const head = on.filter((word) => Math.abs(word.top - top) < 7);
      const lefts = titles.map((title) => head.find(({ text }) => text === title)?.left ?? Number.NaN);
      expect(lefts.every(Number.isFinite)).toBe(true);
      expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
    }
  });

  test('nothing is cut: all within the margins, each task and the largest sum whole', () => {
    const body = (long ?? []).filter(({ page, top }) => page > 1 || top > 60);
    expect(Math.min(...body.map(({ left }) => left))).toBeGreaterThan(leftEdge - 0.2);
    expect(Math.max(...body.map(({ right }) => right))).toBeLessThan(rightEdge + 0.2);
    const numbers = body.filter(({ left, text }) => left < leftEdge + 7 && /^\d+$/.test(text));
    expect(new Set(numbers.map(({ text }) => text)).size).toBe(131);
    // The task, its group and the last row each carry it, on one line of their column.
    const large = body.filter(({ text }) => /^[789]\d\d(?:\.\d{3}){3}$/.test(text));
    expect(large).toHaveLength(6);
  });

  test('the frame: Quốc hiệu on the right half, no number, the page number in the top margin', () => {
    expect((few ?? []).find(({ text }) => text === 'CỘNG')?.left).toBeGreaterThan(148);
    expect((few ?? []).map(({ text }) => text)).not.toContain('Số:');
    const inMargin = (long ?? []).filter(({ top }) => top < 18);
    expect(inMargin.map(({ text }) => text)).toEqual(
      all(pagesOf(long ?? []))
        .slice(1)
        .map(String),
    );
  });

  test.each([
    ['three', () => few],
    ['130', () => long],
    ['130 with uncertain money', () => doubts],
  ] as const)('%s: the signature is on the page of the last words', (_name, words) => {
    const closing = (words() ?? []).find(({ text }) => text.endsWith('./.'));
    const post = (words() ?? []).filter(({ text }) => text === 'ĐỐC').pop();
    expect(closing?.page).toBe(pagesOf(words() ?? []));
    expect(post?.page).toBe(closing?.page);
  });

  test('a note for each of 130 uncertain sums', () => {
    expect(
      (doubts ?? []).filter(({ text }, at) => text === 'TT' && doubts?.[at - 1]?.text === '-'),
    ).toHaveLength(130);
  });
});
