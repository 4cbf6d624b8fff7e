import fc from 'fast-check';
import { moneyDoubts, type Registered, summaryGroups } from '../../../src/domain/answers/summary';
import { questions } from '../../../src/domain/forms/questionnaire';
import { sumsOf } from '../../../src/domain/money/sums';
import { registrationRow, unitRow } from '../../support/rows';

const units = [
  { row: 2, name: 'thành phố Bắc Giang', order: 2 },
  { row: 3, name: 'huyện Yên Thế', order: 1 },
].map(unitRow);
const counting = { late: false };
const row = (more: Partial<Registered>): Registered =>
  registrationRow({ state: counting, code: 'DK·1', ...more });
const shape = (rows: Registered[], by: 'field' | 'level' = 'field') =>
  summaryGroups(rows, by, units).map(({ name, tasks }) => [
    name,
    ...tasks.map((task) => `${task.number} ${task.row.title}`),
  ]);

test('groups stand as the Form offers them, then other answers, then none; numbers run through', () => {
  const rows = [
    row({ title: 'a' }),
    row({ title: 'b', field: 'Khoa học nhân văn' }),
    row({ title: 'c', field: 'Vũ trụ' }),
    row({ title: 'd', field: 'KHOA HỌC  tự nhiên'.normalize('NFD') }),
    row({ title: 'e', field: 'Khoa học tự nhiên' }),
  ];
  expect(shape(rows)).toEqual([
    ['Khoa học tự nhiên', '1 d', '2 e'],
    ['Khoa học nhân văn', '3 b'],
    ['Vũ trụ', '4 c'],
    ['', '5 a'],
  ]);
  expect(
    shape([row({ title: 'a', level: 'cấp cơ sở' }), row({ title: 'b', level: 'Cấp tỉnh' })], 'level'),
  ).toEqual([
    ['cấp tỉnh', '1 b'],
    ['cấp cơ sở', '2 a'],
  ]);
});

test('in a group: the department’s order of units, then titles; units it does not know come last', () => {
  const rows = [
    row({ unit: 'xã A', title: '1' }),
    row({ unit: 'Thành phố Bắc Giang', title: '2' }),
    row({ unit: 'huyện Yên Thế', title: 'Vải' }),
    row({ unit: 'huyện  Yên Thế', title: 'lúa' }),
  ];
  expect(shape(rows)).toEqual([['', '1 lúa', '2 Vải', '3 2', '4 1']]);
});

test('what was replaced or does not say that it counts is left out; what is late counts', () => {
  const rows = [
    row({ title: 'a', state: { late: true }, stateMoney: 5 }),
    row({ title: 'b', state: { late: true, replacedBy: 'DK·2' }, stateMoney: 7 }),
    registrationRow({ title: 'c', stateMoney: 9 }),
  ];
  expect(summaryGroups(rows, 'field', units)).toMatchObject([
    { tasks: [{ row: { title: 'a' } }], sums: { state: 5, other: 0, total: 5 } },
  ]);
});

test.each<[Partial<Registered>, object[]]>([
  [{ stateMoney: 0 }, []],
  [{ stateMoney: 1, stateMoneyTyped: '1 đồng' }, []],
  [{}, [{ key: 'stateMoney', typed: '', why: 'blank' }]],
  [{ stateMoneyTyped: '150' }, [{ key: 'stateMoney', typed: '150', why: 'unsure' }]],
  [
    { stateMoney: 1, otherMoneyTyped: 'xin sau' },
    [{ key: 'otherMoney', typed: 'xin sau', why: 'unreadable' }],
  ],
  [{ stateMoneyTyped: '1,2 tỷ' }, [{ key: 'stateMoney', typed: '1,2 tỷ', why: 'unreadable' }]],
])('%j: %j', (one, doubts) => expect(moneyDoubts(registrationRow(one))).toEqual(doubts));

const choices = (by: 'field' | 'level') => questions.find(({ key }) => key === by)?.choices ?? [];
const money = fc.option(fc.integer({ min: 0, max: 900_000_000_000 }), { nil: undefined });
const anyRow: fc.Arbitrary<Registered> = fc
  .record({
    code: fc.uuid(),
    unit: fc.constantFrom('huyện Yên Thế', 'thành phố Bắc Giang', 'xã A', ''),
    title: fc.string({ maxLength: 3 }),
    state: fc.constantFrom({ late: false }, { late: true }, { late: false, replacedBy: 'DK·9' }, undefined),
    field: fc.constantFrom(...choices('field'), 'khoa học  nhân văn', 'khác', ''),
    level: fc.constantFrom(...choices('level'), ''),
    stateMoney: money,
    otherMoney: money,
  })
  .map(registrationRow);

test('whatever is registered: each counted row stands once, and groups add up to the whole', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 40 }), fc.constantFrom('field', 'level'), (rows, by) => {
      const groups = summaryGroups(rows, by, units);
      const shown = groups.flatMap(({ tasks }) => tasks);
      const whole = sumsOf(shown.map((task) => task.row));
      // Anew and another way: straight over all rows, in exact integers.
      let [state, other] = [0n, 0n];
      for (const one of rows) {
        if (!one.state || one.state.replacedBy) continue;
        state += BigInt(one.stateMoney ?? 0);
        other += BigInt(one.otherMoney ?? 0);
      }
      expect([whole.state, whole.other, whole.total].map(BigInt)).toEqual([state, other, state + other]);
      for (const key of ['state', 'other', 'total'] as const)
        expect(groups.reduce((sum, { sums }) => sum + sums[key], 0)).toBe(whole[key]);
      expect(shown.map(({ number }) => number)).toEqual(shown.map((_, index) => index + 1));
      expect(shown.map((task) => task.row.code).sort()).toEqual(
        rows.flatMap((one) => (one.state && !one.state.replacedBy ? [one.code] : [])).sort(),
      );
      expect(summaryGroups([...rows].reverse(), by, units)).toEqual(groups);
    }),
  );
});
