import fc from 'fast-check';
import { lawCalendar } from '../../../src/domain/days/holidays';
import { isWorkingDay, plainWeeks, workingDaysBefore } from '../../../src/domain/days/working-days';
import {
  type Known,
  nextStep,
  preparation,
  preparationSteps,
  soonDays,
} from '../../../src/domain/desk/preparation';

const nothing: Known = {
  today: '2020-06-15',
  calendar: plainWeeks,
  day: '2020-07-24',
  missingTabs: 0,
  named: true,
  blocking: 0,
  plans: 0,
  blanks: 0,
  planSigned: false,
  steps: false,
  planLife: { stands: 'draft', since: '' },
  invitationLife: { stands: 'draft', since: '' },
  invited: 10,
  copies: 10,
  invitations: 0,
  signed: 0,
  mail: { sent: 0, waiting: 0, failed: 0, inDoubt: 0, held: 0 },
  byHand: 0,
  form: false,
};
const sent = { sent: 9, waiting: 0, failed: 0, inDoubt: 0, held: 1 };
const ready: Known = { ...nothing, plans: 1, planSigned: true, invitations: 10, mail: sent, byHand: 1 };

const told = (known: Known) =>
  preparation(known).map(({ key, state, deadline, days }) => [key, state, deadline, days]);
const next = (known: Known) => nextStep(preparation(known))?.key;

test('the conference of July 2020, on 15 June', () =>
  expect(told(nothing)).toEqual([
    ['tables', 'done', '2020-06-24', 7],
    ['details', 'done', '2020-06-24', 7],
    ['slips', 'done', '2020-06-25', 8],
    ['plan', 'ahead', '2020-06-26', 9],
    ['approval', 'ahead', '2020-07-06', 15],
    ['invitations', 'ahead', '2020-07-14', 21],
    ['signed', 'ahead', '2020-07-16', 23],
    ['mail', 'ahead', '2020-07-21', 26],
    ['day', 'ahead', '2020-07-24', 29],
  ]));

test('a plan with blanks is no plan to sign, until somebody has it in hand', () => {
  const blank: Known = { ...nothing, plans: 1, blanks: 2 };
  expect([next(nothing), next(blank), next({ ...blank, blanks: 0 })]).toEqual(['plan', 'plan', 'approval']);
  expect(preparation(blank).find(({ key }) => key === 'plan')?.title).toBe('Điền nốt kế hoạch');
  expect(next({ ...blank, planSigned: true })).toBe('invitations');
  expect(next({ ...blank, planLife: { stands: 'issued', since: '' } })).toBe('invitations');
});

test.each([
  ['three working days ahead it is due', '2020-06-23', 'due', 3],
  ['four are not', '2020-06-22', 'ahead', 4],
  ['on the day itself too', '2020-06-26', 'due', 0],
  ['on the Saturday after it is late', '2020-06-27', 'late', -1],
  ['a week later by five', '2020-07-03', 'late', -5],
])('%s', (_case, today, state, days) =>
  expect(preparation({ ...nothing, today }).find(({ key }) => key === 'plan')).toMatchObject({ state, days }),
);

test('without a day nothing is due, and the day is what is missing', () => {
  const known = { ...nothing, day: undefined };
  expect(preparation(known).filter(({ state, deadline }) => state === 'late' || deadline)).toEqual([]);
  expect(next(known)).toBe('details');
});

test.each<[string, Partial<Known>, string | undefined]>([
  ['tabs first', { missingTabs: 3, named: false, day: undefined }, 'tables'],
  ['then what blocks', { blocking: 2 }, 'slips'],
  ['then the plan', {}, 'plan'],
  ['then its signature', { plans: 1 }, 'approval'],
  ['then the Form, when there is a call', { plans: 1, planSigned: true, callCloses: '2020-07-20' }, 'call'],
  ['then the invitations', { plans: 1, planSigned: true }, 'invitations'],
  ['one of ten is not all', { plans: 1, planSigned: true, invitations: 9 }, 'invitations'],
  ['a scan may be left out', { ...ready, mail: nothing.mail }, 'mail'],
  ['a mail in doubt is not sent', { ...ready, mail: { ...sent, inDoubt: 1 } }, 'mail'],
  ['a mail held back is not sent', { ...ready, byHand: 0 }, 'mail'],
  ['answers are waited for', { ...ready, form: true, callCloses: '2020-07-20' }, 'answers'],
  ['then the day', ready, 'day'],
  ['and after it nothing', { ...ready, today: '2020-07-25' }, undefined],
])('what now: %s', (_case, more, key) => expect(next({ ...nothing, ...more })).toBe(key));

test('a call has its own days; one on a Sunday is due on the Friday before', () => {
  const known = { ...nothing, callOpens: '2020-07-05', callCloses: '2020-07-19' };
  const of = (key: string) => preparation(known).find((step) => step.key === key)?.deadline;
  expect([of('call'), of('answers')]).toEqual(['2020-07-03', '2020-07-17']);
});

const dayMs = 86_400_000;
const days = fc
  .integer({ min: 0, max: 4000 })
  .map((after) => new Date(Date.UTC(2020, 0, 1) + after * dayMs).toISOString().slice(0, 10));

test('deadlines never fall on a free day, come in order, and leave the days they should', () => {
  const calendar = lawCalendar();
  fc.assert(
    fc.property(days, days, (today, day) => {
      const steps = preparation({ ...nothing, calendar, today, day });
      const deadlines = steps.map(({ deadline = '' }) => deadline);
      expect(deadlines).toEqual([...deadlines].sort());
      for (const { key, deadline = '', state, days: left } of steps) {
        const before = preparationSteps.find((one) => one.key === key)?.before;
        expect(workingDaysBefore(deadline, day, calendar)).toBe(before);
        if (key !== 'day') expect(isWorkingDay(deadline, calendar)).toBe(true);
        if (state !== 'done') expect(state).toBe(left < 0 ? 'late' : left > soonDays ? 'ahead' : 'due');
        expect(left < 0).toBe(deadline < today);
      }
    }),
  );
});

test('time alone only moves a step from ahead to due to late', () => {
  const order = ['ahead', 'due', 'late'];
  fc.assert(
    fc.property(days, days, days, (one, other, day) => {
      const [earlier, later] = [one, other].sort();
      const at = (today = '') => preparation({ ...nothing, today, day });
      at(earlier).forEach(({ key, state }, index) => {
        const then = at(later)[index];
        if (key !== 'day' && state !== 'done')
          expect(order.indexOf(then?.state ?? '')).toBeGreaterThanOrEqual(order.indexOf(state));
      });
    }),
  );
});

describe('with the steps on, the desk follows the life of plan and invitations', () => {
  const kept: Known = {
    ...nothing,
    plans: 1,
    steps: true,
    planSigned: true,
    today: '2020-07-10',
    invitations: 10,
  };
  const life = (stands: Known['planLife']['stands']): Known['planLife'] => ({ stands, since: '7/7/2020' });
  const titleOf = (known: Known, key: string) => preparation(known).find((step) => step.key === key)?.title;

  test.each([
    ['draft', 'Trình ký kế hoạch', 'approval'],
    ['lost', 'Trình ký lại kế hoạch', 'approval'],
    ['returned', 'Sửa theo yêu cầu và trình lại kế hoạch', 'approval'],
    ['submitted', 'Chờ ký kế hoạch', 'signed'],
    ['approved', 'Chờ cấp số kế hoạch', 'signed'],
    ['issued', 'Ký, cấp số kế hoạch', 'signed'],
  ] as const)('%s: %s, next is %s', (stands, title, step) => {
    const known = { ...kept, planLife: life(stands) };
    expect([titleOf(known, 'approval'), next(known)]).toEqual([title, step]);
  });

  test('no tick comes from elsewhere: neither from a day typed nor from mails that left', () => {
    const known = { ...kept, mail: sent, byHand: 1 };
    const done = preparation(known)
      .filter(({ state }) => state === 'done')
      .map(({ key }) => key);
    expect(done).not.toContain('approval');
    expect(done).not.toContain('signed');
    expect(preparation({ ...known, steps: false }).map(({ key }) => key)).not.toContain('signed');
  });
});

describe('one step by itself', () => {
  const step = (key: string, more: Partial<Known> = {}) =>
    preparation({ ...nothing, ...more }).find((one) => one.key === key);

  test('a call has its steps once there is a Form or one of its days, with the days of custom where it has none', () => {
    const open = { form: true, callCloses: undefined };
    expect([step('call'), step('answers')]).toEqual([undefined, undefined]);
    expect([step('call', open)?.state, step('answers', open)?.deadline]).toEqual(['done', '2020-07-17']);
    expect(step('call', { callCloses: '2020-07-17' })?.deadline).toBe('2020-07-06');
    expect(step('call', { callOpens: '2020-07-08' })?.deadline).toBe('2020-07-08');
  });

  test.each([
    ['before its last day', { form: true, callCloses: '2020-07-17', today: '2020-07-16' }, 'due'],
    ['on its last day', { form: true, callCloses: '2020-07-17', today: '2020-07-17' }, 'due'],
    ['after it', { form: true, callCloses: '2020-07-17', today: '2020-07-18' }, 'done'],
    ['after it, without a Form', { callCloses: '2020-07-17', today: '2020-07-18' }, 'late'],
    ['with no last day', { form: true, today: '2020-07-18' }, 'late'],
  ])('answers are in %s: %s', (_case, more, state) => expect(step('answers', more)?.state).toBe(state));

  test('the conference is over the day after', () =>
    expect(['2020-07-24', '2020-07-25'].map((today) => step('day', { today })?.state)).toEqual([
      'due',
      'done',
    ]));

  test('blanks of no plan are none', () => {
    expect(step('plan', { plans: 0, blanks: 2 })?.title).toBe('Soạn kế hoạch');
    expect(step('plan', { plans: 1, blanks: 1 })?.title).toBe('Điền nốt kế hoạch');
    expect(step('plan', { plans: 1 })?.state).toBe('done');
    expect(step('plan', { plans: 2, blanks: 0 })?.title).toBe('Soạn kế hoạch');
  });

  test.each([
    [{ copies: 0, invitations: 0 }, false],
    [{ copies: 1, invitations: 1 }, true],
    [{ copies: 2, invitations: 1 }, false],
    [{ copies: 2, invitations: 3 }, true],
  ])('invitations %j are written: %s', (more, isDone) =>
    expect(step('invitations', more)?.state === 'done').toBe(isDone),
  );

  test.each([
    [{ invited: 1, mail: { ...sent, sent: 1 } }, true],
    [{ invited: 0, mail: { ...sent, sent: 1 } }, true],
    [{ invited: 0, mail: { ...sent, sent: 0 } }, false],
    [{ invited: 2, mail: { ...sent, sent: 1 }, byHand: 1 }, true],
    [{ invited: 1, mail: { ...sent, sent: 1, waiting: 1 } }, false],
    [{ invited: 1, mail: { ...sent, sent: 1, waiting: 1, inDoubt: 1 } }, false],
    [{ invited: 1, mail: { ...sent, sent: 1, waiting: 1, failed: 1 } }, false],
  ])('mails %j have left: %s', (more, isDone) => expect(step('mail', more)?.state === 'done').toBe(isDone));

  const issued = { stands: 'issued', since: '7/7/2020' } as const;
  test.each<[Partial<Known>, boolean]>([
    [{ copies: 0, signed: 0 }, false],
    [{ copies: 1, signed: 1 }, true],
    [{ copies: 2, signed: 1 }, false],
    [{ copies: 2, signed: 3 }, true],
    [{ copies: 2, signed: 2, steps: true }, false],
    [{ copies: 2, signed: 0, steps: true, invitationLife: issued }, true],
    [{ copies: 2, signed: 0, invitationLife: issued }, true],
  ])('scans or numbers %j are all there: %s', (more, isDone) =>
    expect(step('signed', more)?.state === 'done').toBe(isDone),
  );

  test('signing concerns where steps are kept, a scan was picked, or something has still to leave', () => {
    const left = { invited: 1, mail: { ...sent, sent: 1 } };
    expect([step('signed', left), step('signed', { ...left, signed: 1 })?.key]).toEqual([
      undefined,
      'signed',
    ]);
    expect([step('signed', { ...left, steps: true })?.title, step('signed')?.title]).toEqual([
      'Trình ký giấy mời',
      'Chọn bản ký của giấy mời (nếu có)',
    ]);
  });

  test('without a deadline no days are counted', () =>
    expect([step('plan', { day: undefined })?.days, step('day', { day: undefined })?.days]).toEqual([0, 0]));
});
