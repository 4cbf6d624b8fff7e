import { stairs } from '../../src/sidebar/forms/stairs';
import { picturesOf } from '../../src/words/pictures';

const one = { day: '2020-07-08', field: 'Khoa học y, dược', stateMoney: 3_000_000, otherMoney: 1_000_000 };
const call = { today: '2020-07-10', opens: '2020-07-01', closes: '2020-07-21' };

test('every picture says in words what it shows', () =>
  expect(
    picturesOf(
      [
        { ...one, day: '2020-07-21' },
        { ...one, day: '2020-07-22' },
      ],
      call,
    ),
  ).toMatchObject({
    total: 2,
    time: {
      from: '01/7/2020',
      to: '22/7/2020',
      deadline: 'Hạn 21/7/2020',
      summary: '1 đăng ký đến trong hạn 21/7/2020, 1 đến sau hạn.',
      days: [
        { day: '21/7/2020', count: 1, total: 1 },
        { day: '22/7/2020', count: 1, total: 2 },
      ],
    },
    fields: [{ label: 'Khoa học y, dược', text: '2', share: 1 }],
    money: [
      { label: 'Ngân sách', text: '6.000.000 đồng', share: 0.75 },
      { label: 'Nguồn khác', text: '2.000.000 đồng', share: 0.25 },
    ],
  }));

test('none is no picture; without money no bar has a length; without a deadline it says so', () => {
  expect(picturesOf([], call)).toBeNull();
  const pictures = picturesOf([{ ...one, stateMoney: undefined, otherMoney: undefined }], {
    today: '2020-07-10',
  });
  expect(pictures?.money.map(({ share }) => share)).toEqual([0, 0]);
  expect(pictures?.time?.summary).toBe('1 đăng ký; chưa ghi Hạn đăng ký ở trang Hội nghị.');
});

test('stairs go up on each day and end today', () =>
  expect(
    stairs(
      [
        { at: 0.25, total: 1 },
        { at: 0.5, total: 4 },
      ],
      0.75,
      { width: 200, height: 80 },
    ),
  ).toBe('M0 80H50V60H100V0H150'));
