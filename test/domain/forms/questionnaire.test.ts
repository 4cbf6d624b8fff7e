import { questionnaire, questions, questionsIn, titleOf } from '../../../src/domain/forms/questionnaire';
import { readyRows } from '../../../src/domain/forms/ready-form';
import { readyFormOf, readyForms } from '../../../src/domain/forms/ready-forms';
import { asking } from '../../../src/domain/forms/sections';
import { tasks } from '../../../src/domain/forms/tasks';
import { fold } from '../../../src/domain/text/vietnamese';

test('the keys are the agreed ones, in the order of the Form', () =>
  expect(questionnaire.map(({ key, questions: own }) => [key, own.map((one) => one.key).join(' ')])).toEqual([
    ['sender', 'unit contact post phone email has'],
    ['task', 'title level'],
    ['grassroots', 'fundingUnit'],
    ['provincial', 'receivingUnit'],
    [
      'substance',
      'kind field necessity aims content products place fromYear toYear stateMoney otherMoney remarks linkCode',
    ],
  ]));

test('only what a unit may have nothing to say to is optional', () =>
  expect(questions.filter(({ required }) => !required).map(({ key }) => key)).toEqual([
    'post',
    'has',
    'otherMoney',
    'remarks',
    'linkCode',
  ]));

test('no key and no title stands twice, sections included: items of the Form are found by either', () => {
  const all = [...questionnaire, ...questions];
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  expect(new Set(all.map(({ title }) => fold(title))).size).toBe(all.length);
});

test('every title and every help is written, composed and within a line of the Form', () => {
  for (const { title, help } of [...questionnaire, ...questions]) {
    for (const words of [title, help]) expect(words).toBe(words.normalize('NFC').trim());
    // What a title says by itself needs no help.
    expect(help).toMatch(/^(?:\p{Lu}.*\.)?$/u);
    expect(title.length).toBeLessThan(50);
  }
  expect(titleOf('title')).toBe('Tên nhiệm vụ');
});

test('questions that are chosen from have choices, no other has, and no choice stands twice', () => {
  for (const { kind, choices, choicesFrom } of questions) {
    expect(choices !== undefined || choicesFrom !== undefined).toBe(kind === 'list' || kind === 'choice');
    expect(new Set(choices?.map(fold)).size).toBe(choices?.length ?? 0);
  }
});

const { sections: asked, faults } = asking(readyRows(tasks), tasks, () => undefined);
const keysOf = (copy: string) =>
  asked.flatMap((section) => section.questions).filter(({ key }) => key.endsWith(copy));

/** The sections that a sender comes through who chooses so, by question. */
function way(chosen: Record<string, string>): string[] {
  const seen: string[] = [];
  let at = 0;
  while (at < asked.length) {
    const section = asked[at];
    if (!section) break;
    seen.push(section.key);
    const goesTo = section.questions.flatMap(({ key, goesTo: leads = {} }) => leads[chosen[key] ?? ''] ?? []);
    const next = goesTo[0] ?? section.then;
    at = next ? asked.findIndex(({ key }) => key === next) : at + 1;
  }
  return seen;
}

test('its rows are right; each level leads through its own section only, and who has nothing to the end', () => {
  expect(faults).toEqual([]);
  expect(way({ level: 'cấp cơ sở' })).toEqual(['sender', 'task', 'grassroots', 'substance', 'end']);
  expect(way({ level: 'cấp tỉnh' })).toEqual(['sender', 'task', 'provincial', 'substance', 'end']);
  expect(way({ has: 'Không có nhiệm vụ' })).toEqual(['sender', 'end']);
});

test('two further copies are asked of who says that there is more, each led through by its own level', () => {
  const first = { has: 'Có nhiệm vụ đăng ký', level: 'cấp tỉnh', more: 'Còn, đăng ký tiếp' };
  expect(way({ ...first, 'level~2': 'cấp cơ sở' }).slice(4)).toEqual([
    'task~2',
    'grassroots~2',
    'substance~2',
    'end',
  ]);
  expect(
    way({ ...first, 'level~2': 'cấp tỉnh', 'more~2': first.more, 'level~3': 'cấp tỉnh' }).slice(7),
  ).toEqual(['task~3', 'provincial~3', 'substance~3', 'end']);
  expect(keysOf('~2').map(({ title }) => title)).toContain('Tên nhiệm vụ (2)');
  expect(keysOf('~3')).toHaveLength(keysOf('~2').length - 1);
});

test('every choice of a question that branches leads somewhere: Forms take all or none', () => {
  for (const { choices = [], goesTo } of asked.flatMap((section) => section.questions)) {
    if (goesTo) expect(Object.keys(goesTo)).toEqual([...choices]);
  }
});

test('the registration brings its questions as rows say them', () => {
  const of = (key: string) => tasks.questions.find((one) => one.key === key);
  expect([of('stateMoney')?.way, of('fromYear')?.way, of('email')?.way, of('aims')?.way]).toEqual([
    'money',
    'year',
    'email',
    'paragraph',
  ]);
  expect(of('level')?.choices).toEqual(['cấp tỉnh', 'cấp cơ sở']);
  expect('choices' in (of('title') ?? {})).toBe(false);
  expect(questionsIn('years').map(({ key }) => key)).toEqual(['fromYear', 'toYear']);
});

test('a page has the small line that it was brought with, in each of its copies', () => {
  const { title = '', help = '' } = questionnaire.find((one) => one.key === 'substance') ?? {};
  expect(help).not.toBe('');
  const helpOf = (section: string) =>
    asking(
      readyRows(tasks)
        .slice(0, 1)
        .map((one) => ({ ...one, section })),
      tasks,
      () => undefined,
    ).sections[0]?.help;
  expect([helpOf(title), helpOf(`${title.toUpperCase()} (2)`), helpOf('Trang khác')]).toEqual([
    help,
    help,
    '',
  ]);
});

test('a ready form is found by what the office calls it', () => {
  for (const one of readyForms) expect(readyFormOf(one.kind)).toBe(one);
  expect(readyFormOf('Phiếu khác')).toBeUndefined();
});
