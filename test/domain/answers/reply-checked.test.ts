import { figuresOf, keptOf, remarksOn, wordsOf } from '../../../src/domain/answers/reply-checked';
import type { Question } from '../../../src/domain/forms/question';

const ask = (key: string, more: Partial<Question> = {}): Question => ({
  key,
  kind: 'text',
  title: key,
  help: '',
  required: false,
  ...more,
});
const choices = ['Có', 'Không'];
const sections = [
  {
    key: 'p1',
    title: '',
    help: '',
    questions: [ask('unit', { required: true }), ask('has', { kind: 'choice', required: true, choices })],
  },
  {
    key: 'p2',
    title: '',
    help: '',
    when: { key: 'has', choices: ['Có'] },
    questions: [ask('note', { kind: 'paragraph', required: true }), ask('year', { check: 'year' })],
  },
  { key: 'p3', title: '', help: '', questions: [ask('spent'), ask('done')] },
];
const sums = [
  { key: 'spent', title: 'Đã chi', way: 'money' },
  { key: 'done', title: 'Đã xong', way: 'number' },
] as const;
const told = (typed: Record<string, string>, isKnown = true) =>
  remarksOn(typed, keptOf(typed, sections), { sections, sums }, isKnown);

test('answers are kept cleaned, in the order of the Form, without blanks and what is no question', () =>
  expect(Object.entries(keptOf({ done: ' 2 ', unit: 'xã A\u200B', has: ' ', x: '1' }, sections))).toEqual([
    ['unit', 'xã A'],
    ['done', '2'],
  ]));

test.each<[string, Record<string, string>, boolean, string[]]>([
  ['all that is asked', { unit: 'xã A', has: 'không' }, false, []],
  ['no name, and none known', { has: 'Không' }, false, ['incomplete unit']],
  ['no name where the code says it', { has: 'Không' }, true, []],
  ['nothing', {}, true, ['incomplete has']],
  ['the page that “Có” leads to', { has: 'CÓ' }, true, ['incomplete note']],
  ['that page filled in', { has: 'Có', note: 'x' }, true, []],
  ['a choice that is not offered', { has: 'Có lẽ' }, true, ['unknown-choice has']],
  ['a year', { has: 'Không', year: 'năm 2021' }, true, []],
  ['no year', { has: 'Không', year: 'sắp tới' }, true, ['bad-year year']],
  ['figures', { has: 'Không', spent: '1,5 tỷ', done: '1.250' }, true, []],
  ['a half', { has: 'Không', done: '2,5' }, true, []],
  [
    'no figures',
    { has: 'Không', spent: 'ít', done: 'vài' },
    true,
    ['money-unreadable spent', 'figure-unreadable done'],
  ],
  ['an unsure sum', { has: 'Không', spent: '150' }, true, ['money-unreadable spent']],
  ['what hides', { has: 'Không', note: 'a\u202Eb' }, true, ['hidden-characters note']],
  [
    'tags and formulas',
    { has: 'Không', note: '=1+1', done: '{{x}}' },
    true,
    ['figure-unreadable done', 'template-tag done', 'like-formula note'],
  ],
])('%s', (_case, typed, isKnown, remarks) =>
  expect(told(typed, isKnown).map(({ code, keys }) => `${code} ${keys.join(' ')}`)).toEqual(remarks),
);

test('what is wrong is shown', () => {
  const seen = told({ has: 'Có lẽ', year: 'sắp tới', spent: 'ít' }).map((one) => one.seen);
  expect(seen).toEqual(['Có lẽ', 'sắp tới', 'ít']);
});

test.each([
  [5000, []],
  [5001, ['long-text']],
  [49_000, ['long-text']],
  [49_001, ['text-cut']],
])('an answer of %d letters', (length, codes) =>
  expect(told({ has: 'Không', note: 'ệ'.repeat(length) }).map(({ code }) => code)).toEqual(codes),
);

test('figures that are certain', () =>
  expect([
    figuresOf({ spent: '1,5 tỷ', done: '2,5' }, sums),
    figuresOf({ spent: '150', done: 'x' }, sums),
    figuresOf({ spent: 'khoảng 2 tỷ', done: ' 12,5 ' }, sums),
    figuresOf({ done: '0,5' }, sums),
    figuresOf({}, sums),
  ]).toStrictEqual([
    { spent: 1_500_000_000, done: 2.5 },
    {},
    { spent: 2_000_000_000, done: 12.5 },
    { done: 0.5 },
    {},
  ]));

test('a question that joins changes nothing of what tells two answers apart, nor does its place', () => {
  const typed = { unit: 'xã A', done: '2', has: '' };
  const less = sections.slice(0, 1).concat(sections.slice(2));
  expect(wordsOf(typed, less)).toBe(wordsOf(typed, sections));
  expect(wordsOf(typed, [...sections].reverse())).toBe(wordsOf(typed, sections));
  expect(wordsOf(typed, sections)).toBe('[["done","2"],["unit","xã A"]]');
});
