import { type Paper, practicePaper } from '../../../src/documents/frame/paper';
import { render } from '../../../src/documents/word/render';
import { budgetLine } from '../../support/rows';
import { numbers } from '../decree/lines-in';
import { invitationOf, planOf } from '../listed';
import { districtLines, seed, yenThe } from '../seed';
import { partOf } from '../support';

/** The numbers below are those of Nghị định 30/2020/NĐ-CP, Phụ lục I, written here anew: millimetres and points. */
const twips = { mm: (value: number) => (value / 25.4) * 1440, pt: (value: number) => value * 20 };

const budget = [budgetLine({ row: 2, group: 'A', content: 'Nước uống', quantity: 50, price: 20000 })];
const plan = render(planOf({ ...seed, budget })).docx;
const invitation = render(invitationOf(seed, yenThe, districtLines)).docx;
const papers = [
  ['plan', plan],
  ['invitation', invitation],
] as const;

/** The paragraph that says some words, or else holds them, as XML. */
const paragraph = (docx: string, words: string): string => {
  const paragraphs = partOf(docx, 'word/document.xml').match(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs) ?? [];
  const said = paragraphs.map((xml) => ({ xml, text: xml.replace(/<[^>]*>/g, '') }));
  return (
    (said.find(({ text }) => text === words) ?? said.find(({ text }) => text.includes(words)))?.xml ?? ''
  );
};

/** Size in points and weight of the run that holds some words. */
const style = (docx: string, words: string) => {
  const run =
    paragraph(docx, words)
      .match(/<w:r>.*?<\/w:r>/gs)
      ?.find((xml) => xml.includes(words.slice(0, 12))) ?? '';
  return {
    points: (numbers(run, 'w:sz').val ?? 0) / 2,
    bold: run.includes('<w:b/>'),
    italic: run.includes('<w:i/>'),
  };
};

describe.each(papers)('%s', (_name, docx) => {
  const xml = partOf(docx, 'word/document.xml');

  test('A4, margins 20, 20, 30, 20 mm', () => {
    const size = numbers(xml, 'w:pgSz');
    const margin = numbers(xml, 'w:pgMar');
    for (const [seen, mm] of [
      [size.w, 210],
      [size.h, 297],
      [margin.top, 20],
      [margin.bottom, 20],
      [margin.left, 30],
      [margin.right, 20],
    ] as const)
      expect(Math.abs((seen ?? 0) - twips.mm(mm))).toBeLessThanOrEqual(1);
  });

  test('page number in the middle of the top margin, from page 2', () => {
    const headers = ['word/header1.xml', 'word/header2.xml'].map((part) => partOf(docx, part));
    const numbered = headers.filter((part) => part.includes('PAGE'));
    expect(xml).toContain('<w:titlePg/>');
    expect(numbered).toHaveLength(1);
    expect(numbered[0]).toContain('<w:jc w:val="center"/>');
    expect(numbers(numbered[0] ?? '', 'w:sz').val).toBe(28);
    expect(numbers(xml, 'w:pgMar').header).toBeLessThan(twips.mm(20));
  });

  test('Times New Roman throughout', () => {
    expect(partOf(docx, 'word/styles.xml')).toMatch(
      /<w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman"[^>]*w:hAnsi="Times New Roman"/,
    );
    expect(xml.replace(/Times New Roman/g, '')).not.toMatch(/<w:rFonts/);
  });

  test.each([
    ['UBND TỈNH BẮC GIANG', { points: 13, bold: false, italic: false }],
    ['SỞ KHOA HỌC', { points: 13, bold: true, italic: false }],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { points: 13, bold: true, italic: false }],
    ['Độc lập - Tự do - Hạnh phúc', { points: 14, bold: true, italic: false }],
    ['Số:    /', { points: 13, bold: false, italic: false }],
    ['Bắc Giang, ngày    tháng 7', { points: 14, bold: false, italic: true }],
    ['Nơi nhận:', { points: 12, bold: true, italic: true }],
    ['- Lưu: VT, KHCNCS.', { points: 11, bold: false, italic: false }],
    ['GIÁM ĐỐC', { points: 14, bold: true, italic: false }],
    ['Nguyễn Thanh Bình', { points: 14, bold: true, italic: false }],
  ])('%s', (words, look) => {
    expect(style(docx, words)).toEqual(look);
  });

  test('body: justified, first line 12,7 mm, 6 pt between paragraphs, single spacing, 14 pt', () => {
    const body = paragraph(docx, '- Báo cáo kết quả');
    expect(body).toContain('<w:jc w:val="both"/>');
    expect(numbers(body, 'w:ind').firstLine).toBe(720);
    expect(numbers(body, 'w:spacing').after).toBe(twips.pt(6));
    expect(partOf(docx, 'word/styles.xml')).toMatch(
      /<w:pPrDefault><w:pPr><w:spacing[^>]*w:line="240"[^>]*w:lineRule="auto"/,
    );
    expect(style(docx, '- Báo cáo kết quả').points).toBe(14);
  });

  test('the signature block is not split and stays with the last words', () => {
    expect(xml.match(/<w:cantSplit\/>/g)?.length).toBeGreaterThanOrEqual(3);
    expect(paragraph(docx, './.')).toContain('<w:keepNext/>');
  });

  test('Quốc hiệu has 100 mm without padding', () => {
    const cell = /<w:tc>(?:(?!<\/w:tc>).)*CỘNG HÒA/s.exec(xml)?.[0] ?? '';
    expect(
      Math.abs((numbers(cell.slice(cell.lastIndexOf('<w:tc>')), 'w:tcW').w ?? 0) - twips.mm(100)),
    ).toBeLessThanOrEqual(1);
  });
});

test.each([
  ['KẾ HOẠCH', plan],
  ['GIẤY MỜI', invitation],
])('%s and what it is about: 14, bold, centred', (words, docx) => {
  for (const line of [words, 'Hội nghị giao ban']) {
    expect(style(docx, line)).toMatchObject({ points: 14, bold: true });
    expect(paragraph(docx, line)).toContain('<w:jc w:val="center"/>');
  }
});

test('headings stay with what follows', () => {
  for (const words of ['1. Mục đích, yêu cầu', 'Ở các huyện, thành phố'])
    expect(paragraph(plan, words)).toContain('<w:keepNext/>');
  expect(style(plan, '1. Mục đích, yêu cầu')).toMatchObject({ bold: true, italic: false });
});

test('the budget repeats its titles on each page and splits no row', () => {
  const xml = partOf(plan, 'word/document.xml');
  const table = /<w:tbl>(?:(?!<\/w:tbl>).)*Nội dung chi.*?<\/w:tbl>/s.exec(xml)?.[0] ?? '';
  const own = table.slice(table.lastIndexOf('<w:tbl>'));
  expect(own.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(own.match(/<w:cantSplit\/>/g)).toHaveLength(own.match(/<w:tr>/g)?.length ?? 0);
});

it('says on every page of a paper made to practise that it is none, and on no other', () => {
  const earnest = planOf(seed);
  const headers = (paper: Paper) =>
    ['word/header1.xml', 'word/header2.xml'].map((part) => partOf(render(paper).docx, part));
  expect(headers(practicePaper(earnest)).map((part) => part.includes('BẢN TẬP - KHÔNG CÓ GIÁ TRỊ'))).toEqual([
    true,
    true,
  ]);
  expect(headers(earnest).some((part) => part.includes('BẢN TẬP'))).toBe(false);
});
