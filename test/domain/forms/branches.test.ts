import { typedAnswer } from '../../../src/domain/answers/typed-answer';
import { branched } from '../../../src/domain/forms/branches';
import type { Question } from '../../../src/domain/forms/question';
import { withRepeats } from '../../../src/domain/forms/repeated-pages';

const choice = (key: string, ...choices: string[]): Question => ({
  key,
  kind: 'choice',
  title: key,
  help: '',
  required: true,
  choices,
});
const page = (key: string, when = '', questions: Question[] = []) => ({
  key,
  title: key,
  row: 2,
  when,
  questions,
});
const pages = (...all: ReturnType<typeof page>[]) => all.map((one, index) => ({ ...one, row: index + 2 }));
const shape = (...all: ReturnType<typeof page>[]) => {
  const { sections, faults } = branched(pages(...all));
  return {
    ways: sections.map(({ key, when, then, questions }) => [
      key,
      when?.choices.join('+') ?? 'all',
      then ?? '',
      ...questions.flatMap(({ goesTo = {} }) => Object.entries(goesTo).map((way) => way.join('>'))),
    ]),
    told: faults.map(({ code, row }) => [code, row]),
  };
};

const first = page('p1', '', [choice('Q1', 'A', 'B')]);

test('a page that all are asked is the end itself; behind one of some there is another', () => {
  expect(shape(first, page('p2', 'Q1 = A'), page('p3'))).toEqual({
    ways: [
      ['p1', 'all', '', 'A>p2', 'B>p3'],
      ['p2', 'A', 'p3'],
      ['p3', 'all', ''],
    ],
    told: [],
  });
  expect(shape(first, page('p2'), page('p3', 'q1 = b'))).toMatchObject({
    ways: [
      ['p1', 'all', ''],
      ['p2', 'all', ''],
      ['p3', 'all', ''],
    ],
    told: [['question-when', 4]],
  });
  expect(shape(first, page('p2', 'Q1 = A')).ways).toEqual([
    ['p1', 'all', '', 'A>p2', 'B>end'],
    ['p2', 'A', 'end'],
    ['end', 'all', ''],
  ]);
});

test('through as many conditions as lead there', () => {
  const inner = page('p2', 'Q1 = A', [choice('Q2', 'C', 'D')]);
  expect(
    shape(first, inner, page('p3', 'Q2 = C'), page('p4', 'Q2 = D'), page('p5', 'Q1 = B'), page('p6')),
  ).toEqual({
    ways: [
      ['p1', 'all', '', 'A>p2', 'B>p5'],
      ['p2', 'A', 'p6', 'C>p3', 'D>p4'],
      ['p3', 'C', 'p6'],
      ['p4', 'D', 'p6'],
      ['p5', 'B', 'p6'],
      ['p6', 'all', ''],
    ],
    told: [],
  });
});

test('of two questions of one page only one can part the way: what the other asks for is told, and asked of all', () => {
  const both = page('p1', '', [choice('Q1', 'A', 'B'), choice('Q2', 'C', 'D')]);
  expect(shape(both, page('p2', 'Q1 = A'), page('p3', 'Q2 = C'))).toEqual({
    ways: [
      ['p1', 'all', '', 'A>p2', 'B>p3'],
      ['p2', 'A', 'p3'],
      ['p3', 'all', ''],
    ],
    told: [['question-when', 4]],
  });
});

test('what a page of several choices leaves open cannot be led to from there', () => {
  expect(shape(first, page('p2', 'Q1 = A; B'), page('p3', 'Q1 = A')).told).toEqual([['question-when', 4]]);
});

test.each(['Q1 =', 'Q1', 'Q1 = A; C', 'Q2 = A', '= A'])('“%s” is no condition', (when) =>
  expect(shape(first, page('p2', when)).told).toEqual([['question-when', 3]]),
);

test('a page that cannot be read is told alone, though others are lost for its sake', () => {
  const inner = page('p2', 'Q1 = C', [choice('Q2', 'C', 'D'), choice('Q3', 'E', 'F')]);
  expect(shape(first, inner, page('p3', 'Q2 = C'), page('p4', 'Q3 = E')).told).toEqual([
    ['question-when', 3],
  ]);
});

describe('pages that hang on one question are asked several times', () => {
  const has = page('p1', '', [choice('has', 'Có', 'Không')]);
  const task = page('p2', 'has = Có', [choice('level', 'A', 'B')]);
  const keys = (...all: ReturnType<typeof page>[]) =>
    withRepeats(pages(...all), 'has').map(({ key, when }) => `${key} ${when}`);

  test('one page alone, and what follows stays', () =>
    expect(keys(has, task, page('p3'))).toEqual([
      'p1 ',
      'p2 has = Có',
      'p2~2 more = Còn, đăng ký tiếp',
      'p2~3 more~2 = Còn, đăng ký tiếp',
      'p3 ',
    ]));

  test('with those that hang on it', () =>
    expect(keys(has, task, page('p3', 'level = A'), page('p4')).slice(2, 5)).toEqual([
      'p3 level = A',
      'p2~2 more = Còn, đăng ký tiếp',
      'p3~2 level~2 = A',
    ]));

  test('not where another stands between them, nor where none does, nor without such a question', () => {
    expect(keys(has, task, page('p3'), page('p4', 'has = Không'))).toHaveLength(4);
    expect(keys(has, page('p2'))).toHaveLength(2);
    expect(withRepeats(pages(has, task), undefined)).toHaveLength(2);
  });
});

test('the office is asked page by page what nobody typed', () => {
  const sections = ['p1', 'p2', 'p3'].map((key) => ({
    key,
    title: '',
    help: '',
    questions: [{ ...choice(`câu ${key}`, 'A'), kind: 'list' as const }],
  }));
  expect(typedAnswer({}, sections).faults).toEqual(['còn thiếu câu “câu p1”, “câu p2”, “câu p3”']);
});
