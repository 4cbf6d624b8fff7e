import { numberFaults, numbering } from '../../../src/domain/papers/numbering';

const headings = (...texts: string[]) => texts.map((text, index) => ({ row: index + 2, text }));

test('a number typed close to its words is a number', () => {
  const typed = headings('I.MỤC ĐÍCH, YÊU CẦU', '1.Mục đích', '2.Yêu cầu', 'II.Nội dung', 'III. Kinh phí');
  expect(numbering(typed)).toEqual(typed.map(({ text }) => text));
  expect(numberFaults(typed)).toEqual([]);
});

test('what is no number gets one', () =>
  expect(numbering(headings('V.I. Lênin', 'IV', 'I.T. và chuyển đổi số', '2025 là năm bản lề'))).toEqual([
    '1. V.I. Lênin',
    '2. IV',
    '3. I.T. và chuyển đổi số',
    '4. 2025 là năm bản lề',
  ]));
