import fc from 'fast-check';
import { erasureDay, isOfPerson, personalIn } from '../../../src/domain/personal/asked';
import { mentions, soughtBy } from '../../../src/domain/personal/mentions';

test('what of persons is asked is told from what is not', () => {
  expect(
    ['Người dự: họ và tên', 'Chức vụ', 'Điện thoại', 'Số lớp', 'Kết quả chính'].map((title) =>
      isOfPerson({ title }),
    ),
  ).toEqual([true, true, true, false, false]);
  expect(
    personalIn([{ title: 'Điện thoại' }, { title: 'Hộp thư', check: 'email' }, { title: 'điện thoại' }]),
  ).toEqual(['điện thoại', 'hộp thư']);
  expect(personalIn([{ title: 'Người dự: Họ và tên' }, { title: 'Người dự thay: họ và tên' }])).toEqual([
    'họ và tên',
  ]);
});

test('the last day is so many days after the last of the conference', () => {
  const held = { first: '2020-07-24', last: '2020-07-25', month: '2020-07' };
  expect([erasureDay(held), erasureDay(held, 0), erasureDay(undefined)]).toEqual([
    '2020-10-23',
    '2020-07-25',
    undefined,
  ]);
});

test('a whole name, mailbox or number is found, never a part of a longer one', () => {
  const an = soughtBy(['Nguyễn Văn An', 'an@so.vn'], ['0912 000 111']);
  const found = [
    'Ông nguyễn  văn AN, Sở Y tế',
    '(an@so.vn)',
    'xin gửi an@so.vn.',
    'ĐT 0912.000.111'.normalize('NFD'),
    'Nguyễn Văn An'.normalize('NFD'),
  ];
  const not = ['Nguyễn Văn Anh', 'lan@so.vn', 'an@so.vn.example', '09120001112', ''];
  expect(found.map((text) => mentions(text, an))).toEqual(found.map(() => true));
  expect(not.map((text) => mentions(text, an))).toEqual(not.map(() => false));
  expect(mentions('gọi 3854 3210', soughtBy([], ['38543210', '1234567']))).toBe(true);
  expect(mentions('gọi 1234567', soughtBy([], ['1234567']))).toBe(false);
  expect(mentions('bất cứ ai', soughtBy(['', undefined]))).toBe(false);
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) =>
      mentions(`${before} Lê Bình ${after}`, soughtBy(['lê bình'])),
    ),
  );
});
