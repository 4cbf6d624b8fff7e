import { asked, listedPapers } from '../../../src/documents/list/listed';
import { render } from '../../../src/documents/word/render';
import { textOf } from '../../../src/documents/word/words-of';
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
