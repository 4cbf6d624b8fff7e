import { findings, repairOf } from '../../../src/domain/forms/light-findings';
import {
  type CallFacts,
  callLights,
  type FormFacts,
  type LightAbout,
} from '../../../src/domain/forms/lights';
import { lightTitles, lightWords, repairWords } from '../../../src/words/lights';

const hour = 3_600_000;
const minute = 60_000;
const now = 1000 * hour;

const form: FormFacts = { published: true, anyone: true, accepting: true, linked: 'here' };
const facts: CallFacts = {
  now,
  today: '2020-07-10',
  call: 'open',
  opens: '2020-07-01',
  closes: '2020-07-20',
  changed: now - 200 * hour,
  maker: 'a@so.example',
  set: now - 100 * hour,
  form,
  doorbell: { there: true, beat: now - 5 * hour },
  clock: { there: true, beat: now - hour },
  answers: { count: 3, last: now - 5 * hour },
  read: 3,
};
const found = (more: Partial<CallFacts>, name: string): string | undefined =>
  callLights({ ...facts, ...more }).find((light) => light.name === name)?.finding;

test('a call in good order has eight lights, all good, in the order in which a unit meets them', () => {
  expect(callLights(facts).map(({ name, finding }) => [name, finding])).toEqual([
    ['form', 'published'],
    ['audience', 'anyone'],
    ['accepting', 'accepting'],
    ['linked', 'linked'],
    ['doorbell', 'doorbell-rang'],
    ['clock', 'clock-ran'],
    ['deadline', 'days-left'],
    ['answers', 'answers'],
  ]);
});

test.each([
  [{ published: false }, 'form', 'unpublished'],
  [{ anyone: false }, 'audience', 'not-anyone'],
  [{ linked: 'nowhere' }, 'linked', 'not-linked'],
  [{ linked: 'elsewhere' }, 'linked', 'linked-elsewhere'],
] as const)('of the Form: %j is %s %s', (more, name, finding) => {
  expect(found({ form: { ...form, ...more } }, name)).toBe(finding);
});

const closed = { ...form, accepting: false };
const soon = now - hour;
const long = now - 3 * hour;
const gone = { there: false, beat: undefined };
test.each([
  ['open and taking answers', { call: 'open', form }, 'accepting'],
  ['early and closed', { call: 'early', form: closed, changed: undefined }, 'not-yet'],
  ['over and closed', { call: 'closed', form: closed }, 'over'],
  ['just begun, the clock has yet to come', { call: 'open', form: closed, changed: soon }, 'opening'],
  ['just over, the clock has yet to come', { call: 'closed', form, changed: soon }, 'closing'],
  ['just begun and no clock', { call: 'open', form: closed, changed: soon, clock: gone }, 'closed-too-early'],
  ['begun two hours ago', { call: 'open', form: closed, changed: now - 2 * hour }, 'closed-too-early'],
  ['begun almost two', { call: 'open', form: closed, changed: now - 2 * hour + 1 }, 'opening'],
  ['begun long ago', { call: 'open', form: closed, changed: long }, 'closed-too-early'],
  ['no first day, closed by hand', { call: 'open', form: closed, changed: undefined }, 'closed-too-early'],
  ['over long ago', { call: 'closed', form, changed: long }, 'open-outside'],
  ['early and open', { call: 'early', form, changed: undefined }, 'open-outside'],
] as [string, Partial<CallFacts>, string][])('accepting, %s', (_, more, finding) => {
  expect(found(more, 'accepting')).toBe(finding);
});

test('the next opening or closing day is named', () => {
  const day = (more: Partial<CallFacts>) =>
    callLights({ ...facts, ...more }).find(({ name }) => name === 'accepting')?.about.day;
  expect([day({}), day({ call: 'early', form: closed }), day({ call: 'closed', form: closed })]).toEqual([
    '2020-07-20',
    '2020-07-01',
    '2020-07-20',
  ]);
});

const rang = (beat: number | undefined) => ({ doorbell: { there: true, beat } });
const last = (at: number) => ({ answers: { count: 1, last: at } });
test.each([
  ['never had to ring', { ...rang(undefined), answers: { count: 0, last: undefined } }, 'doorbell-set'],
  ['rang for the newest answer', { ...rang(now - hour), ...last(now - hour) }, 'doorbell-rang'],
  ['did not ring', { ...rang(now - 9 * hour), ...last(now - hour) }, 'doorbell-silent'],
  ['never rang', { ...rang(undefined), ...last(now - hour) }, 'doorbell-silent'],
  ['may still ring', { ...rang(undefined), ...last(now - 5 * minute) }, 'doorbell-set'],
  ['was set after the newest answer', { ...rang(undefined), ...last(now - 101 * hour) }, 'doorbell-set'],
  ['may ring for ten minutes', { ...rang(undefined), ...last(now - 10 * minute) }, 'doorbell-set'],
  ['did not ring in ten', { ...rang(undefined), ...last(now - 10 * minute - 1) }, 'doorbell-silent'],
  ['rang by a clock that goes slow', { ...rang(now - hour), ...last(now - hour + minute) }, 'doorbell-rang'],
  ['rang long before', { ...rang(now - hour), ...last(now - hour + minute + 1) }, 'doorbell-silent'],
  ['hangs on nothing', { form: { ...form, linked: 'nowhere' }, doorbell: gone }, 'doorbell-unlinked'],
  ['of a Form that is gone', { form: 'gone', doorbell: gone }, 'doorbell-missing'],
  ['is not there', { doorbell: gone }, 'doorbell-missing'],
  ['is not needed any more', { call: 'closed', doorbell: gone }, 'doorbell-off'],
] as [string, Partial<CallFacts>, string][])('the doorbell %s', (_, more, finding) => {
  expect(found(more, 'doorbell')).toBe(finding);
});

test.each([
  ['ran within the hour', { clock: { there: true, beat: now - hour } }, 'clock-ran'],
  ['was late', { clock: { there: true, beat: now - 3 * hour } }, 'clock-ran'],
  ['went silent', { clock: { there: true, beat: now - 3 * hour - 1 } }, 'clock-silent'],
  ['was set just now', { clock: { there: true, beat: undefined }, set: now }, 'clock-set'],
  [
    'was set anew after it went silent',
    { clock: { there: true, beat: now - 9 * hour }, set: now },
    'clock-ran',
  ],
  ['never ran', { clock: { there: true, beat: undefined } }, 'clock-silent'],
  ['is not there', { clock: gone }, 'clock-missing'],
  ['is not needed any more', { call: 'closed', clock: gone }, 'clock-off'],
] as [string, Partial<CallFacts>, string][])('the clock %s', (_, more, finding) => {
  expect(found(more, 'clock')).toBe(finding);
});

test.each([
  [{ closes: '2020-07-13' }, 'days-left', 3],
  [{ closes: '2020-07-12' }, 'last-days', 2],
  [{ closes: '2020-07-10' }, 'last-days', 0],
  [{ closes: '2020-07-09', call: 'closed' }, 'passed', -1],
  [{ closes: '2020-06-30', call: 'closed' }, 'reversed', -10],
  [{ opens: '2020-07-20' }, 'days-left', 10],
  [{ closes: undefined }, 'no-deadline', undefined],
] as [Partial<CallFacts>, string, number | undefined][])('the deadline %j', (more, finding, count) => {
  const light = callLights({ ...facts, ...more }).find(({ name }) => name === 'deadline');
  expect([light?.finding, light?.about.count]).toEqual([finding, count]);
});

test('answers that the Sheet does not show yet are worth a look', () => {
  expect(found({ read: 2 }, 'answers')).toBe('unread');
  expect(found({ answers: { count: 0, last: undefined }, read: 0 }, 'answers')).toBe('no-answers');
});

test('another account sees what the Sheet and the ledger tell, and only the maker can repair', () => {
  const unseen = { there: undefined };
  const lights = callLights({
    ...facts,
    form: 'unseen',
    answers: undefined,
    doorbell: { ...unseen, beat: now - 50 * hour },
    clock: { ...unseen, beat: now - 4 * hour },
  });
  expect(lights.map(({ finding }) => finding)).toEqual([
    'unseen',
    'doorbell-rang',
    'clock-silent',
    'days-left',
    'answers-read',
  ]);
  expect(repairOf('clock-silent', false)).toBe('ask-maker');
  expect(repairWords('clock-silent', 'ask-maker', 'a@so.example')).toContain('a@so.example');
});

test('a Form that is gone says so, and not what it cannot know', () => {
  const lights = callLights({ ...facts, form: 'gone', answers: undefined });
  expect(lights.map(({ name }) => name)).toEqual(['form', 'doorbell', 'clock', 'deadline', 'answers']);
  expect(repairOf('gone', true)).toBe('open-registration');
});

const about: LightAbout = { at: 0, by: 'a@so.example', day: '2020-07-20', count: 3, read: 2 };
test.each(Object.entries(findings))('%s (%s) has its words, and a repair when it is wrong', (name, state) => {
  const finding = name as keyof typeof findings;
  const text = lightWords({ name: 'form', finding, about }, () => '10/07/2020 08:00');
  expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
  expect(text).not.toMatch(/undefined|null|NaN|1970/);
  expect(text.normalize('NFC')).toBe(text);
  const repair = repairOf(finding, true);
  if (state === 'wrong') expect(repair).toBeDefined();
  if (repair) expect(repairWords(finding, repair, 'a@so.example')).not.toBe('');
});

test('every light has a title', () => {
  expect(callLights(facts).map(({ name }) => lightTitles[name])).not.toContain(undefined);
});

test('what a Form asks beside what the Sheet has is told where it is known', () => {
  expect([found({}, 'asks'), found({ asks: 'behind' }, 'asks'), found({ asks: 'same' }, 'asks')]).toEqual([
    undefined,
    'asks-behind',
    'asks-same',
  ]);
});

test('each light tells what its sentence needs, and no more', () => {
  const told = (more: Partial<CallFacts>, name: string) =>
    callLights({ ...facts, ...more }).find((light) => light.name === name)?.about;
  const by = facts.maker;
  const none = { doorbell: gone, clock: gone, closes: undefined, answers: { count: 2, last: undefined } };
  expect(['doorbell', 'clock', 'answers', 'accepting'].map((name) => told({}, name))).toStrictEqual([
    { by, at: now - 5 * hour },
    { by, at: now - hour },
    { count: 3, read: 3, at: now - 5 * hour },
    { day: '2020-07-20' },
  ]);
  expect(['doorbell', 'clock', 'answers', 'accepting'].map((name) => told(none, name))).toStrictEqual([
    { by },
    { by },
    { count: 2, read: 3 },
    {},
  ]);
});

test.each([
  ['unread', 'take-answers', 'take-answers'],
  ['last-days', 'correct-day', 'correct-day'],
  ['reversed', 'correct-day', 'correct-day'],
  ['opening', 'open-registration', 'ask-maker'],
  ['not-linked', 'open-registration', 'ask-maker'],
  ['unpublished', 'open-registration', 'ask-maker'],
  ['unseen', undefined, undefined],
  ['answers', undefined, undefined],
  ['over', undefined, undefined],
] as const)('%s is repaired by the maker with %s, by others with %s', (finding, own, others) =>
  expect([repairOf(finding, true), repairOf(finding, false)]).toEqual([own, others]),
);
