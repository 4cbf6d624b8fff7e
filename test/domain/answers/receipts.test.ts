import { receiptMailboxes, receiptPlan } from '../../../src/domain/answers/receipts';
import { type FormResponse, registrationsFrom } from '../../../src/domain/answers/registrations';
import { given } from '../../support/registration';
import { unitRow } from '../../support/rows';

const units = [
  unitRow({ row: 2, code: '215', name: 'huyện Yên Thế', email: 'ubnd@yenthe.example', linkCode: 'aaaa' }),
  unitRow({ row: 3, code: '216', name: 'huyện Tân Yên', linkCode: 'bbbb' }),
  unitRow({ row: 4, code: '217', name: 'huyện Lạng Giang', linkCode: 'dddd' }),
];
const dayMs = 86_400_000;
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const mailboxIn = (typed = ''): string => (typed.includes('@') ? typed : '');

/** Where the receipts of some answers go; each by its day, its link code and the mailbox that was typed. */
function mailboxesOf(answers: readonly [day: number, linkCode: string, email: string][]): string[] {
  const responses = answers.map(([day, linkCode, email], index): FormResponse => {
    const unit = linkCode === 'bbbb' ? 'huyện Tân Yên' : given.unit;
    return { id: `r${index}`, at: day * dayMs + index, answers: { ...given, unit, linkCode, email } };
  });
  const registrations = registrationsFrom(responses, units, {}, dayOf);
  const mailboxes = receiptMailboxes(registrations, { dayOf, mailboxIn });
  return registrations.map(({ code }) => mailboxes.get(code) ?? 'a person looks');
}

test.each([
  ['the own mailbox in other letters', [[1, 'aaaa', 'UBND@yenthe.example']], ['ubnd@yenthe.example']],
  ['one that nobody gave', [[1, 'aaaa', 'la@khac.example']], ['ubnd@yenthe.example']],
  ['what is no mailbox', [[1, 'aaaa', 'hỏi văn thư']], ['ubnd@yenthe.example']],
  ['no link code', [[1, '', 'ubnd@yenthe.example']], ['a person looks']],
  ['a wrong one', [[1, 'cccc', 'ubnd@yenthe.example']], ['a person looks']],
  ['another’s', [[1, 'dddd', 'ubnd@yenthe.example']], ['a person looks']],
  ['a unit without a mailbox', [[1, 'bbbb', 'la@khac.example']], ['']],
  [
    'the same again on that day and on the next',
    [
      [1, 'aaaa', 'p@yenthe.example'],
      [1, 'aaaa', 'p@yenthe.example'],
      [2, 'aaaa', 'P@yenthe.example'],
    ],
    ['ubnd@yenthe.example', 'ubnd@yenthe.example', 'P@yenthe.example'],
  ],
  [
    'given by another unit, or without a code',
    [
      [1, 'bbbb', 'p@yenthe.example'],
      [1, '', 'p@yenthe.example'],
      [2, 'aaaa', 'p@yenthe.example'],
    ],
    ['', 'a person looks', 'ubnd@yenthe.example'],
  ],
] as const)('%s', (_, answers, wanted) => {
  expect(mailboxesOf(answers as never)).toEqual(wanted);
});

const owed = (...days: number[]) =>
  days.map((day, index) => ({ code: `DK·${index}`, day: `2020-07-${10 + day}` }));
const codes = (...numbers: number[]) => numbers.map((number) => `DK·${number}`);

test.each([
  ['a few of today', owed(1, 1), 0, { alone: codes(0, 1), together: [] }],
  ['more than a day takes', owed(1, 1, 1, 1, 1), 1, { alone: codes(0, 1), together: [] }],
  ['nothing more today', owed(1, 1), 3, { alone: [], together: [] }],
  ['three of yesterday, one today', owed(0, 0, 0, 1), 0, { alone: codes(0, 1, 2), together: [] }],
  ['four of yesterday, one today', owed(0, 0, 0, 0, 1), 0, { alone: codes(4), together: codes(0, 1, 2, 3) }],
] as const)('%s', (_, some, already, plan) => {
  expect(receiptPlan(some, '2020-07-11', already)).toEqual(plan);
});

test('hundreds on one leaked link: three receipts a day, the rest in one digest of the days before', () => {
  const flood = owed(...Array.from({ length: 600 }, (_, index) => (index < 500 ? 0 : 1)));
  const on = (day: number, told: ReadonlySet<string>, already = 0) =>
    receiptPlan(
      flood.filter(({ code }) => !told.has(code)),
      `2020-07-${10 + day}`,
      already,
    );
  const first = receiptPlan(flood.slice(0, 500), '2020-07-10', 0);
  expect(first).toEqual({ alone: codes(0, 1, 2), together: [] });
  const second = on(1, new Set(first.alone));
  expect(second).toEqual({
    alone: codes(500, 501, 502),
    together: flood.slice(3, 500).map(({ code }) => code),
  });
  const third = on(2, new Set([...first.alone, ...second.alone, ...second.together]));
  expect([third.alone, third.together.length]).toEqual([[], 97]);
  // Read again on the same day nothing more leaves.
  expect(on(1, new Set([...first.alone, ...second.alone, ...second.together]), 3)).toEqual({
    alone: [],
    together: [],
  });
});
