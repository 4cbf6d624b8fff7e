import { changesBetween } from '../../../src/domain/answers/history';

const before = {
  code: 'DK·aaaaaaaa',
  answers: { toYear: '2022', place: 'xã Đồng Kỳ', post: 'Trưởng phòng' },
};
const changed = (answers: object) =>
  changesBetween(before, { code: 'DK·bbbbbbbb', answers: { ...before.answers, ...answers } }).split('\n');

test('field by field, in the order and with the titles of the Form', () =>
  expect(changed({ toYear: '2023', post: undefined, remarks: 'gấp' })).toEqual([
    'Thay DK·aaaaaaaa:',
    'Chức vụ: “Trưởng phòng” → (trống)',
    'Năm kết thúc: “2022” → “2023”',
    'Ghi chú: (trống) → “gấp”',
  ]));

test('sent again as it was', () => expect(changed({})).toEqual(['Thay DK·aaaaaaaa, nội dung không đổi.']));

test('a long text is shown from where it changed, in one line, no character in half', () => {
  const [old, now] = ['cũ', 'mới'].map((word) => `${'Nội dung '.repeat(40)}\n${word} ${'🌾'.repeat(400)}`);
  const history = changesBetween(
    { code: 'DK·a', answers: { content: old ?? '' } },
    { code: 'DK·b', answers: { content: now ?? '' } },
  );
  expect(history).toMatch(/^Thay DK·a:\nNội dung chính: “….*cũ 🌾.*…” → “….*mới 🌾.*…”$/);
  expect(history.length).toBeLessThan(250);
  expect(history).not.toMatch(/\p{Cs}/u);
});

test.each([40, 41])('nor at its beginning, wherever that falls', (count) => {
  const [old, now] = ['1', '2'].map((end) => `${'🌾'.repeat(40)}${'x'.repeat(count - 40)}${end}`);
  const history = changesBetween(
    { code: 'DK·a', answers: { aims: old ?? '' } },
    { code: 'DK·b', answers: { aims: now ?? '' } },
  );
  expect(history).not.toMatch(/\p{Cs}/u);
});

test('a link code is not copied about', () =>
  expect(changed({ linkCode: 'secret' })).toEqual([
    'Thay DK·aaaaaaaa:',
    'Mã đăng ký (máy điền, không sửa): đã đổi',
  ]));

test('the twenty letters before a change are shown once more than forty are the same', () => {
  const shown = (same: number) => {
    const text = `${'x'.repeat(same)}`;
    return changesBetween(
      { code: 'DK·a', answers: { place: `${text}1` } },
      { code: 'DK·b', answers: { place: `${text}2` } },
    ).split(': ')[1];
  };
  const [x40, x20] = ['x'.repeat(40), 'x'.repeat(20)];
  expect(shown(40)).toBe(`“${x40}1” → “${x40}2”`);
  expect(shown(41)).toBe(`“…${x20}1” → “…${x20}2”`);
});
