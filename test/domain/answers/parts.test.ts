import fc from 'fast-check';
import { withLetters } from '../../../src/domain/answers/letters';
import { factsOf, partsOf, responseOf, withdrawnParts } from '../../../src/domain/answers/parts';
import { isCounted } from '../../../src/domain/answers/registration-state';
import { readyRows } from '../../../src/domain/forms/ready-form';
import { asking } from '../../../src/domain/forms/sections';
import { tasks } from '../../../src/domain/forms/tasks';

const { sections } = asking(readyRows(tasks), tasks, () => undefined);
const more = 'Còn, đăng ký tiếp';

test('each part has its own answers and what the sender said of itself; the first keeps the id', () => {
  const answers = { phone: '1', has: 'x', title: 'A', aims: 'a', more, 'title~2': 'B', 'more~2': 'Không' };
  expect(partsOf([{ id: 'r', answers: { ...answers, 'title~3': 'C' } }], sections)).toEqual([
    { id: 'r', answers: { phone: '1', has: 'x', title: 'A', aims: 'a' } },
    { id: 'r~2', answers: { phone: '1', has: 'x', title: 'B' } },
  ]);
  expect(factsOf(sections)).toEqual(['contact', 'post', 'phone', 'email']);
});

test('who registers one thing, or says that there is no more, has one part', () => {
  const ids = (answers: Record<string, string>) =>
    partsOf([{ id: 'r', answers }], sections).map(({ id }) => id);
  expect(ids({ title: 'A' })).toEqual(['r']);
  expect(ids({ title: 'A', more: 'Không', 'title~2': 'B' })).toEqual(['r']);
  expect(ids({ title: 'A', more, 'title~2': 'B', 'more~2': more, 'title~3': 'C' })).toEqual([
    'r',
    'r~2',
    'r~3',
  ]);
});

test('one question that repeats once is enough; where none does an answer is one, and tells nothing for several', () => {
  const ask = (key: string) => ({ key, kind: 'text' as const, title: key, help: '', required: false });
  const page = (...keys: string[]) => [{ key: 'p', title: '', help: '', questions: keys.map(ask) }];
  const answers = { a: '1', 'a~2': '2', b: '3' };
  expect(partsOf([{ id: 'r', answers }], page('a', 'a~2', 'b'))).toEqual([
    { id: 'r', answers: { a: '1', b: '3' } },
    { id: 'r~2', answers: { a: '2', b: '3' } },
  ]);
  expect(factsOf(page('unit', 'a', 'a~2', 'b', 'linkCode'))).toEqual(['b']);
  expect([partsOf([{ id: 'r', answers: { a: '1' } }], page('a', 'b')), factsOf(page('a', 'b'))]).toEqual([
    [{ id: 'r', answers: { a: '1' } }],
    [],
  ]);
});

test('whatever was answered, no answer is lost, none stands twice, and every part is of its response', () => {
  const keys = sections.flatMap(({ questions }) => questions.map(({ key }) => key));
  const answers = fc.dictionary(
    fc.constantFrom(...keys.filter((key) => !/^more/.test(key))),
    fc.string({ minLength: 1 }),
  );
  fc.assert(
    fc.property(answers, (said) => {
      const parts = partsOf([{ id: 'r', answers: said }], sections);
      expect(parts.map(({ id }) => responseOf(id))).toEqual(parts.map(() => 'r'));
      const facts = new Set(['unit', 'linkCode', 'has', ...factsOf(sections)]);
      const own = parts.flatMap((part) => Object.keys(part.answers).filter((key) => !facts.has(key)));
      expect(own).toHaveLength(Object.keys(said).filter((key) => !facts.has(key)).length);
      expect(parts.length + withdrawnParts(parts).length).toBe(3);
    }),
  );
});

test('without the unit’s own công văn nothing counts; one letter is for all of a unit', () => {
  const of = (name: string) => ({ late: false, unit: { name } });
  const rows = [
    { unit: 'Xã A', letterNumber: '1', letterDay: '2020-07-01' },
    { unit: 'xã B', letterNumber: '2', letterDay: undefined },
    { unit: 'xã B', letterNumber: undefined, letterDay: '2020-07-01' },
    { letterNumber: '3', letterDay: '2020-07-01' },
  ];
  const all = withLetters([of('xã A'), of('xã A'), of('xã B')], rows, () => true);
  expect(all.map(isCounted)).toEqual([true, true, false]);
  expect(withLetters([of('xã B')], [], () => false).map(isCounted)).toEqual([true]);
});
