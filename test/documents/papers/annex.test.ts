import { titledAnnexes } from '../../../src/documents/papers/annexes';
import { asked, listedPapers } from '../../../src/documents/ready/listed';
import { render } from '../../../src/documents/word/render';
import { textOf } from '../../../src/documents/word/words-of';
import { lineKinds } from '../../../src/domain/papers/lines';
import { bacGiang2020 } from '../../../src/samples/bac-giang-2020';
import { bookOf, textLines } from '../published/typed';

const printed = (lines: string): string[] => {
  const papers = [{ code: 'PL', kind: 'Phụ lục', title: 'Phụ lục II', abstract: 'Danh mục & tài liệu' }];
  const book = bookOf({ ...bacGiang2020, papers, paperLines: textLines('PL', lines) });
  return listedPapers(book).flatMap((one) =>
    textOf(render(asked(one, book, undefined).paper()).docx).split('\n'),
  );
};

test('an annex in a file of its own has its title and its text, and neither head nor signature', () =>
  expect(printed('Đoạn văn | (Kèm theo Kế hoạch số 5)\nGạch đầu dòng | Báo cáo')).toEqual([
    'Phụ lục II',
    'DANH MỤC & TÀI LIỆU',
    '(Kèm theo Kế hoạch số 5)',
    '- Báo cáo./.',
  ]));

test('one that is sent by itself is a paper like others: no line of its Nơi nhận is lost', () => {
  const lines = printed('Gạch đầu dòng | Báo cáo\nNơi nhận | Các phòng');
  expect(lines).toEqual(expect.arrayContaining(['PHỤ LỤC II', '- Các phòng.', 'GIÁM ĐỐC']));
});

test('two that go with one paper have Roman numbers; one of another paper has none', () => {
  const papers = ['A', 'B', 'C'].map((code) => ({ code, kind: 'Phụ lục', abstract: code }));
  const paperLines = ['A', 'C', 'B'].flatMap((code) =>
    textLines(code, `Đoạn văn | *(Kèm theo Kế hoạch số ${code === 'B' ? 6 : 5})*\nĐoạn văn | a`),
  );
  const book = bookOf({ ...bacGiang2020, papers, paperLines });
  const titles = listedPapers(book).map(
    (one) => textOf(render(asked(one, book, undefined).paper()).docx).split('\n')[0],
  );
  expect(titles).toEqual(['Phụ lục I', 'Phụ lục', 'Phụ lục II']);
});

test('so have two behind one paper; a number of her own stays', () => {
  const annex = (text: string) => ({ row: 2, kind: lineKinds.annex, text });
  const titles = (...texts: string[]) => titledAnnexes(texts.map(annex)).map(({ text }) => text);
  expect(titles('Phụ  lục'.normalize('NFD'), 'PHỤ LỤC\nBIỂU')).toEqual(['Phụ lục I', 'Phụ lục II\nBIỂU']);
  expect(titles('Phụ lục A\nx', 'Phụ lục')).toEqual(['Phụ lục A\nx', 'Phụ lục II']);
  expect(titles('Phụ lục\nx')).toEqual(['Phụ lục\nx']);
});

test('a text that ends with a drawn table has its end mark below it, beside the signature', () => {
  const paperLines = textLines('TB', 'Đoạn văn | Chương trình:\nLấy từ | Bảng chương trình');
  const programme = [{ content: 'Khai mạc' }];
  const book = bookOf({
    ...bacGiang2020,
    papers: [{ code: 'TB', kind: 'Thông báo' }],
    paperLines,
    programme,
  });
  const [one] = listedPapers(book);
  const words = one ? textOf(render(asked(one, book, undefined).paper()).docx) : '';
  expect(words).toMatch(/Khai mạc\n\.\/\.\n/);
});
