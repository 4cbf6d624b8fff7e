import { repliesPage } from '../../../src/documents/forms/replies-page';
import { render } from '../../../src/documents/word/render';
import { textOf } from '../../../src/documents/word/words-of';
import type { FormSummary } from '../../../src/domain/answers/reply-summary';
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
    summary: {
      groups: [],
      sums: [money, { ...money, title: 'Lẻ', total: 0.5 }],
      outside: { count: 2, sums: [{ ...money, total: 905_000_000, unread: 0 }] },
      silent: [],
    },
    charts: [{ title: 'Cấp', bars }],
    beside: [],
    ofMeeting: false,
  });
  const text = textOf(render(paper).docx);
  expect(text).toContain(
    'Kinh phí: 1.800.000.000 đồng (2 câu trả lời; 1 chưa đọc được nên chưa cộng); bằng chữ: Một tỷ tám trăm triệu đồng',
  );
  expect(text).toContain('Ngoài tổng: 2 bản chưa xác nhận\n- Kinh phí: 905.000.000 đồng (2 câu trả lời)');
  expect(text).toMatch(/Theo câu: Cấp.*cấp tỉnh <b>.*3.*█{15} 75%.*Chưa ghi.*█{5} 25%/s);
});

const pageOf = (groups: FormSummary['groups'], silent: FormSummary['silent'] = []): string =>
  textOf(
    render(
      repliesPage({
        title: 'Trả lời giấy mời',
        conference: conferenceRow({ event: 'Hội nghị giao ban' }),
        summary: { groups, sums: [], outside: { count: 0, sums: [] }, silent },
        charts: [],
        beside: ['Lãnh đạo UBND xã: 1 người dự', 'Tất cả: 1 người dự'],
        ofMeeting: true,
      }),
    ).docx,
  );

test('no column and no group stands empty; whom to ring up has a number, and lists end as lists do', () => {
  const line = { who: 'huyện Yên Thế', said: ['Trần Thị Hoà, Phó Chủ tịch'], note: '' };
  const text = pageOf(
    [
      { name: 'Đến dự', lines: [line], heads: 2, unclear: 1, sums: [] },
      { name: 'Không dự được', lines: [line], heads: 0, sums: [] },
      { name: 'Không có nội dung đăng ký', lines: [{ ...line, said: [] }], heads: undefined, sums: [] },
    ],
    [{ name: 'xã Tân Yên', phone: '' }],
  );
  expect(text).toContain('Trả lời giấy mời dự Hội nghị giao ban');
  expect(text).toMatch(/Đến dự \(1 nơi, 2 người, 1 nơi chưa rõ số người\)\n(TT|\n)/);
  expect(text).toContain('Không dự được (1 nơi)\n');
  expect(text).toMatch(/Không có nội dung đăng ký \(1 câu trả lời\)\s+Huyện Yên Thế\./);
  expect(text).not.toContain('Ghi chú');
  expect(text).toMatch(/- Lãnh đạo UBND xã: 1 người dự;\s+- Tất cả: 1 người dự\./);
  expect(text).toMatch(/Chưa trả lời \(1 nơi\), cần gọi[\s\S]*Điện thoại\s+1\s+Xã Tân Yên\s+chưa có số/);
  expect(pageOf([])).toContain('Chưa có câu trả lời nào được đọc và tính.');
});

test('of a long answer each part is there with its beginning, and where the whole stands is said', () => {
  const said = ['Lý do: '.padEnd(900, 'vì dân '), 'Kinh phí: 850.000.000 đồng'];
  const text = pageOf([
    { name: '', lines: [{ who: 'A', said, note: 'nộp muộn' }], heads: undefined, sums: [] },
  ]);
  expect(text).toMatch(/Lý do: (vì dân )+vì dân…; Kinh phí: 850\.000\.000 đồng/);
  expect(text).toContain('Dấu “…” là phần rút gọn; toàn văn ở trang câu trả lời.');
  expect(text).toContain('nộp muộn');
});
