import { lineKinds } from '../../../src/domain/papers/lines';
import { sumFaults } from '../../../src/domain/papers/text-sums';
import { budgetLine } from '../../support/rows';

const budget = [
  { row: 2, content: 'Hoa', amount: 2_000_000 },
  { row: 3, content: 'Nước', amount: 3_000_000 },
  { row: 4, content: 'Tổng kinh phí', amount: 5_000_000 },
].map(budgetLine);
const seenIn = (text: string, of = budget) =>
  sumFaults([{ row: 7, kind: lineKinds.paragraph, text }], of).map(({ seen, about }) => [seen, about]);

test.each([
  ['Tổng kinh phí là 50.000.000 đồng.', 50_000_000],
  ['- Tổng kinh phí tổ chức Hội nghị: 50 triệu đồng (Năm mươi triệu đồng)', 50_000_000],
  ['Tổng dự toán 1 triệu 500 nghìn đồng, từ ngân sách', 1_500_000],
  ['Nguồn: ngân sách. Tổng chi: 4.999.999đ', 4_999_999],
])('%s is told beside the table', (text, sum) => expect(seenIn(text)).toEqual([[sum, { right: 5_000_000 }]]));

test.each([
  'Tổng kinh phí là 5.000.000 đồng.',
  'Tổng kinh phí: {{Tổng cộng}} đồng',
  'Tổng kinh phí khoảng 6.000.000 đồng',
  'Tổng kinh phí năm 2025 là 6.000.000 đồng',
  'Tổng kinh phí các nhiệm vụ là 6.000.000 đồng',
  'Tổng kinh phí hỗ trợ mỗi xã là 6.000.000 đồng',
  'Tổng kinh phí: 20.000đ/người',
  'Kinh phí 6.000.000 đồng',
  'Tổng kết 6.000.000 đồng',
])('%s says nothing against it', (text) => expect(seenIn(text)).toEqual([]));

test('without an estimate there is nothing to hold it against', () =>
  expect(seenIn('Tổng kinh phí là 50.000.000 đồng', [])).toEqual([]));
