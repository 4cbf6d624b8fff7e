import fc from 'fast-check';
import { chosenAgain, turnsOf } from '../../../src/domain/answers/turns';

const answers = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `2_ABaOnu${at}`, at }));
const hours = Array.from({ length: 24 }, (_, hour) => hour + 441_000);

test('five Forms of 900 are looked through within a day, in about 200 looks an hour', () => {
  const forms = Array.from({ length: 5 }, (_, form) =>
    answers(900).map((one) => ({ ...one, id: `${form}${one.id}` })),
  );
  const turns = turnsOf(4500, 200);
  const looked = hours.map((hour) =>
    forms.flatMap((kept) => chosenAgain(kept, { newest: 0, turns, turn: hour % turns })),
  );
  expect(new Set(looked.flat()).size).toBe(4500);
  expect(Math.max(...looked.map(({ length }) => length))).toBeLessThan(260);
});

test('in how many turns all have had theirs', () =>
  expect([turnsOf(900, 200), turnsOf(800, 200), turnsOf(801, 200), turnsOf(1, 200), turnsOf(0, 200)]).toEqual(
    [5, 4, 5, 1, 1],
  ));

test('an answer has its turn whatever comes and goes meanwhile', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 24 }),
      fc.subarray(answers(30)),
      fc.nat(29),
      (turns, others, own) => {
        const one = answers(30)[own];
        const isLooked = hours.slice(0, turns).map((hour, index) => {
          const kept = [...others.slice(index), ...(one ? [one] : [])];
          return chosenAgain(kept, { newest: 0, turns, turn: hour % turns }).includes(one?.id ?? '');
        });
        expect(isLooked.filter(Boolean)).toHaveLength(1);
      },
    ),
  ));

test('what could not be read and the newest need no turn; of more unread than can be tried the rest wait for theirs', () => {
  const never = { turns: 2 ** 32, turn: -1 };
  const [old, unread, ...more] = answers(5);
  if (!old || !unread) throw new Error('none');
  expect(chosenAgain([old, { ...unread, unread: true }, ...more], { newest: 2, ...never })).toEqual([
    unread.id,
    more[2]?.id,
  ]);
  const all = answers(300).map((one) => ({ ...one, unread: true as const }));
  expect(chosenAgain(all, { newest: 2, ...never })).toHaveLength(100);
});
