import { repliesPage } from '../../../src/documents/forms/replies-page';
import { render } from '../../../src/documents/word/render';
import { textOf } from '../../../src/documents/word/words-of';
import { conferenceRow } from '../../support/rows';

test('what came of a Form has its figures added up, money also in words, and a bar for each choice', () => {
  const money = {
    key: 'money',
    title: 'Kinh phí',
    way: 'money',
    total: 1_800_000_000,
    of: 2,
    unread: 1,
  } as const;
  const bars = [
    { label: 'cấp tỉnh <b>', count: 3, share: 0.75 },
    { label: 'Chưa ghi', count: 1, share: 0.25 },
  ];
  const paper = repliesPage({
    title: 'Đề xuất',
    conference: conferenceRow({}),
    summary: { groups: [], sums: [money, { ...money, title: 'Lẻ', total: 0.5 }], silent: [] },
    charts: [{ title: 'Cấp', bars }],
    beside: [],
  });
  const text = textOf(render(paper).docx);
  expect(text).toContain(
    'Kinh phí: 1.800.000.000 đồng (2 câu trả lời; 1 chưa đọc được nên chưa cộng); bằng chữ: Một tỷ tám trăm triệu đồng',
  );
  expect(text).toMatch(/Theo câu: Cấp.*cấp tỉnh <b>.*3.*█{15} 75%.*Chưa ghi.*█{5} 25%/s);
});
