import { problem } from '../../../src/domain/problem';
import type { About } from '../../../src/domain/problems/expected';
import { sentenceOf } from '../../../src/words/problems';

const nowhere = { tab: '', row: 0, column: '' };
const said = (code: Parameters<typeof problem>[0], seen: string, about: About = {}): string =>
  sentenceOf(problem(code, nowhere, seen, about));

test.each<[Parameters<typeof problem>[0], string, About, string, About, string]>([
  ['unknown-province', 'Bắc Nih', { near: 'tỉnh Bắc Ninh' }, 'Có phải tỉnh Bắc Ninh?', {}, '”. Ghi tên'],
  ['doubled-question', 'Tên', { earlier: 3 }, 'ở hàng 3 của', { earlier: 0 }, 'là tên máy đã dùng'],
  ['doubled-question', 'Tên', { earlier: 1 }, 'ở hàng 1 của', { earlier: -1 }, 'là tên máy đã dùng'],
  [
    'old-day',
    '20/7',
    { text: 'x', tag: 'Ngày họp' },
    'Ghi {{Ngày họp}},',
    { text: 'x' },
    'Sửa cho đúng kỳ này,',
  ],
  ['approval-lost', 'GM', { approver: 'Lê A' }, 'sau khi Lê A đồng ý', { approver: '' }, 'sau khi trình ký'],
  ['not-authorised', '', { reasons: 'gửi thư' }, 'để gửi thư.', {}, 'quyền này. Bấm lại'],
  [
    'template-unknown-tag',
    'Hội',
    { line: 3, suggestion: 'Hall' },
    'Có phải “Hall”?',
    { line: 3 },
    '”. Ghi đúng',
  ],
  [
    'template-unknown-format',
    'x',
    { line: 3, suggestion: 'ngày' },
    'Có phải “ngày”?',
    { line: 3 },
    '”. Ghi đúng',
  ],
  [
    'template-tag-empty',
    'Chủ trì',
    { line: 3, who: 'xã A' },
    'giá trị với xã A nên',
    { line: 3 },
    'giá trị nên',
  ],
  ['unknown-tag', 'Hội trườn', { suggestion: 'Hội trường' }, 'Có phải “Hội trường”?', {}, '”. Ghi đúng'],
  ['unknown-format', 'x', { suggestion: 'ngày' }, 'Có phải “ngày”?', {}, '”. Ghi đúng'],
])('%s of “%s” says %j as “%s”, and %j as “%s”', (code, seen, about, words, otherwise, others) => {
  const [first, second] = [said(code, seen, about), said(code, seen, otherwise)];
  expect(first).toContain(words);
  expect(second).toContain(others);
  expect(first).not.toContain(others);
});

test.each<[Parameters<typeof problem>[0], string, string, string]>([
  ['mail-said-unsent', 'Chờ xác nhận', 'ghi “Chờ xác nhận”', 'để trống ô này'],
  ['sending-elsewhere', 'a@b.example', 'A@b.example đang', 'Một cửa sổ khác đang'],
  ['google-later', 'Service error', '(Google báo: “Service error”)', 'bị ngắt. Việc'],
])('%s of “%s” says “%s”, of nothing “%s”', (code, seen, words, others) => {
  expect(said(code, seen)).toContain(words);
  expect(said(code, '')).toContain(others);
});

test.each<[Parameters<typeof problem>[0], string]>([
  ['mail-too-large', 'lớn quá 25 MB'],
  ['enclosures-too-large', 'quá 25 MB'],
  ['file-too-large', 'lớn quá 36 MB'],
  ['pack-full', 'đủ 40 MB'],
])('%s names its limit: %s', (code, words) => expect(said(code, 'a.pdf')).toContain(words));

test('a problem holds what its sentence needs and how it is mended only where that is known', () => {
  const at = { tab: 'Hội nghị', row: 3, column: 'Ngày họp' };
  expect(problem('bad-day', at)).toStrictEqual({ code: 'bad-day', weight: 'blocks', at, seen: '' });
  const [about, repairs] = [{ earlier: 2 }, [{ was: 'a', to: 'b' }]];
  expect(problem('bad-day', at, 'x', about, repairs)).toMatchObject({ seen: 'x', about, repairs });
});
