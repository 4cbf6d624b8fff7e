import { plainWeeks } from '../../src/domain/days/working-days';
import { preparation } from '../../src/domain/desk/preparation';
import { dayWords, deadlineWords, reasonWords } from '../../src/words/preparation';

const known = {
  today: '2020-07-21',
  calendar: plainWeeks,
  day: '2020-07-24',
  missingTabs: 2,
  named: false,
  blocking: 3,
  plans: 0,
  blanks: 0,
  planSigned: false,
  steps: false,
  planLife: { stands: 'draft' as const, since: '' },
  invitationLife: { stands: 'draft' as const, since: '' },
  invited: 0,
  copies: 0,
  invitations: 0,
  signed: 0,
  mail: { sent: 0, waiting: 0, failed: 0, inDoubt: 2, held: 0 },
  byHand: 0,
  form: true,
};

test.each(preparation({ ...known, form: false, callOpens: '2020-07-01' }))(
  '$key has its reason and deadline in words',
  (step) => {
    for (const words of [`${reasonWords(step, known)}`, `${deadlineWords(step, known)}.`]) {
      expect(words).toMatch(/^\p{Lu}.*\.$/u);
      expect(words).not.toMatch(/undefined|null|NaN|-\d/);
      expect(words.normalize('NFC')).toBe(words);
    }
  },
);

const mail = (more: object) => {
  const now = { ...known, ...more };
  const step = preparation(now).find(({ key }) => key === 'mail');
  return step && deadlineWords(step, now);
};

test.each([
  ['2020-07-10', 'Hạn 21/7/2020'],
  ['2020-07-16', 'Sắp đến hạn 21/7/2020, còn 3 ngày làm việc'],
  ['2020-07-21', 'Đến hạn hôm nay, 21/7/2020'],
  ['2020-07-22', 'Quá hạn 1 ngày làm việc (hạn 21/7/2020)'],
  ['2020-07-25', 'Chưa làm, ngày họp đã qua'],
])('the mail on %s: %s', (today, words) => expect(mail({ today })).toBe(words));

test('on a Saturday the next working day is the last', () =>
  expect(mail({ today: '2020-07-18', day: '2020-07-23' })).toBe('Đến hạn 20/7/2020, ngày làm việc tới'));

test.each([
  ['2020-07-21', 'Họp thứ Sáu, 24/7/2020, còn 3 ngày làm việc.'],
  ['2020-07-24', 'Họp hôm nay, thứ Sáu, 24/7/2020.'],
])('the day on %s: %s', (today, words) => expect(dayWords({ ...known, today })).toBe(words));

test('where papers wait for a signature or a number, it is said since when', () => {
  const wait = { ...known, steps: true, planLife: { stands: 'submitted' as const, since: '7/7/2020' } };
  const step = preparation(wait).find(({ key }) => key === 'approval');
  expect(step && reasonWords(step, wait)).toMatch(/^Kế hoạch chờ ký từ 7\/7\/2020\. /);
});
