import { questionnaire, questions, titleOf } from '../../../src/domain/forms/questionnaire';
import { fold } from '../../../src/domain/text/vietnamese';

test('the keys are the agreed ones, in the order of the Form', () =>
  expect(questionnaire.map(({ key, questions: own }) => [key, own.map((one) => one.key).join(' ')])).toEqual([
    ['sender', 'unit contact post phone email'],
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
    expect(help).toMatch(/^\p{Lu}.*\.$/u);
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

/** The sections that a sender comes through who chooses `level`. */
function way(level: string): string[] {
  const seen: string[] = [];
  let at = 0;
  while (at < questionnaire.length) {
    const section = questionnaire[at];
    if (!section) break;
    seen.push(section.key);
    const goesTo = section.questions.map((question) => question.goesTo?.[level]).find(Boolean);
    const next = goesTo ?? section.then;
    at = next ? questionnaire.findIndex(({ key }) => key === next) : at + 1;
  }
  return seen;
}

test('each level leads through its own section only', () => {
  expect(way('cấp cơ sở')).toEqual(['sender', 'task', 'grassroots', 'substance']);
  expect(way('cấp tỉnh')).toEqual(['sender', 'task', 'provincial', 'substance']);
});

test('every choice of a question that branches leads somewhere: Forms take all or none', () => {
  for (const { choices = [], goesTo } of questions) {
    if (goesTo) expect(Object.keys(goesTo)).toEqual([...choices]);
  }
});
