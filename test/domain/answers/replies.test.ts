import fc from 'fast-check';
import { needsConsent } from '../../../src/domain/answers/consent';
import { answeredCodes, isCounted, writeStanding } from '../../../src/domain/answers/registration-state';
import {
  type Asked,
  type ReplyForm,
  type ReplyResponse,
  repliesFrom,
} from '../../../src/domain/answers/replies';
import {
  groupingOf,
  headsIn,
  headsOf,
  staysAway,
  summaryOfForm,
} from '../../../src/domain/answers/reply-summary';
import { reply } from '../../../src/domain/forms/invitation-reply';
import { rowOf, wayOf } from '../../../src/domain/forms/question-row';
import { report } from '../../../src/domain/forms/report';
import { asking } from '../../../src/domain/forms/sections';
import { fold } from '../../../src/domain/text/vietnamese';

const yes = (typed: string): boolean | undefined =>
  typed === 'Có' ? true : typed === 'Không' ? false : undefined;
const linesOf = (ready: typeof reply) =>
  ready.questions.map((one, index) => {
    const cells = rowOf(ready.code, one);
    return { ...cells, row: index + 2, required: yes(cells.required), sums: yes(cells.sums) };
  });
const formOf = (ready: typeof reply, more: Partial<ReplyForm> = {}): ReplyForm => ({
  code: ready.code,
  oneFor: ready.oneFor,
  asks: ready.asks,
  sections: asking(linesOf(ready), ready, () => undefined).sections,
  sums: linesOf(ready).flatMap(({ key, title, way, sums }) => {
    const read = wayOf(way);
    return sums && (read === 'number' || read === 'money') ? [{ key, title, way: read }] : [];
  }),
  closes: '2020-07-20',
  unvouched: 'counts',
  passes: new Map(),
  ...more,
});
const unit = (code: string, more: Partial<Asked> = {}): Asked => ({
  row: Number(code),
  code,
  name: `xã ${code}`,
  kind: 'xã',
  order: undefined,
  email: undefined,
  formerNames: undefined,
  validFrom: undefined,
  validTo: undefined,
  linkCode: `link${code}`,
  officeCode: `office${code}`,
  ...more,
});
const units = ['2', '3', '4'].map((code) => unit(code));
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const july = (day: number, hour = 8): number => Date.UTC(2020, 6, day, hour);

/** Everything about whose answer counts, recomputed by hand from the brief: no index, no chains. */
function naive(responses: readonly ReplyResponse[]): Map<string, string> {
  const words = ({ answers }: ReplyResponse) =>
    JSON.stringify(
      Object.entries(answers)
        .filter(([, text]) => text)
        .sort(),
    );
  const inOrder = [...responses].sort((a, b) => a.at - b.at || (words(a) < words(b) ? -1 : 1));
  const newest = [...new Map(inOrder.map((one) => [one.id, one])).values()];
  const whose = ({ answers }: ReplyResponse) => {
    const owner = units.find(
      (one) => answers.linkCode === one.linkCode || answers.linkCode === one.officeCode,
    );
    const named = units.find(({ name }) => name === answers.unit);
    const foreign = owner !== undefined && named !== undefined && named !== owner;
    return {
      who: (foreign ? named : (owner ?? named))?.code,
      coded: owner !== undefined && !foreign,
      foreign,
    };
  };
  const found = new Map<string, string>();
  for (const { code = '' } of units) {
    const own = newest
      .filter((one) => whose(one).who === code)
      .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
    const coded = own.filter((one) => whose(one).coded);
    const counts = (coded.length > 0 ? coded : own.filter((one) => !whose(one).foreign)).pop();
    if (counts) found.set(code, counts.id);
  }
  return found;
}

const anyResponse: fc.Arbitrary<ReplyResponse> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  at: fc.integer({ min: 1, max: 12 }).map((day) => july(day)),
  answers: fc
    .record({
      unit: fc.constantFrom('xã 2', 'xã 3', 'xã 4', 'Sao Hoả', ''),
      linkCode: fc.constantFrom('link2', 'link3', 'link4', 'office2', 'linkX', ''),
      coming: fc.constantFrom('Đến dự', 'Không dự được', 'Có lẽ'),
    })
    .map((answers): Record<string, string> => answers),
});

test('of everybody’s answers just the one counts that a naive reckoning finds, in whatever order they come', () => {
  fc.assert(
    fc.property(fc.array(anyResponse, { maxLength: 12 }), fc.nat(), (responses, turn) => {
      const turned = [
        ...responses.slice(turn % (responses.length + 1)),
        ...responses.slice(0, turn % (responses.length + 1)),
      ];
      const read = repliesFrom(responses, units, formOf(reply), dayOf);
      expect(repliesFrom(turned, units, formOf(reply), dayOf)).toEqual(read);
      const counted = read.filter((one) => one.unit && isCounted(one));
      expect(new Map(counted.map((one) => [one.unit?.code, one.responseId]))).toEqual(naive(responses));
      expect(counted).toHaveLength(naive(responses).size);
      // Nothing is lost.
      expect(new Set(read.map(({ responseId }) => responseId))).toEqual(
        new Set(responses.map(({ id }) => id)),
      );
    }),
    { numRuns: 60 },
  );
});

const said = (id: string, code: string, more: object = {}, at = july(10)): ReplyResponse => ({
  id,
  at,
  answers: { unit: `xã ${code}`, linkCode: `link${code}`, coming: 'Đến dự', ...more },
});

test('what comes late is late, but not of whom a pass is good for', () => {
  const late = [said('a', '2', {}, july(22)), said('b', '3', {}, july(22)), said('c', '3', {}, july(25))];
  const form = formOf(report, { passes: new Map([['3', '2020-07-24']]) });
  expect(repliesFrom(late, units, form, dayOf).map(({ late: is }) => is)).toEqual([true, false, true]);
});

test('what is asked anew was confirmed by its code, or by whom took it; else by nobody', () => {
  const all = [said('a', '2'), said('b', '3', { linkCode: '' }), said('c', '4', { linkCode: '' })];
  const form = formOf(reply, { since: july(15) });
  const read = repliesFrom(all, units, form, dayOf, ({ responseId }) =>
    responseId === 'c' ? 'taken' : undefined,
  );
  expect(read.map((one) => [one.responseId, one.old, one.unconfirmed ?? false])).toEqual([
    ['a', true, false],
    ['b', true, true],
    ['c', true, false],
  ]);
  const [first] = repliesFrom([said('a', '2', {}, july(15))], units, form, dayOf);
  expect(first?.old).toBeUndefined();
});

describe('a Form of things to register', () => {
  const things = formOf(report, {
    oneFor: { question: 'results' },
    nothing: { question: 'done', choice: 'Không có' },
  });
  const stand = (...all: ReplyResponse[]) =>
    repliesFrom(all, units, things, dayOf).map((one) => [
      one.responseId,
      writeStanding(one).split(' ').slice(0, 3).join(' '),
      one.remarks.map(({ code }) => code).filter((code) => code.endsWith('nothing')),
    ]);

  test('one thing has one answer, another its own', () => {
    expect(
      stand(
        said('a', '2', { results: 'Đường' }),
        said('b', '2', { results: 'ĐƯỜNG' }, july(11)),
        said('c', '2', { results: 'Cầu' }),
      ),
    ).toEqual([
      ['a', 'Đã có bản', []],
      ['c', 'Đang tính', []],
      ['b', 'Đang tính', []],
    ]);
  });

  test('that there is nothing gives way to what comes later', () => {
    const none = said('a', '2', { done: 'không có', results: 'Đường' });
    const later = said('b', '2', { done: '1', results: 'Đường' }, july(11));
    expect(stand(none, later)).toEqual([
      ['a', 'Đã có bản', []],
      ['b', 'Đang tính', ['after-nothing']],
    ]);
    expect(stand(later, said('c', '2', { done: 'Không có' }, july(12)))).toEqual([
      ['b', 'Đang tính', ['against-nothing']],
      ['c', expect.any(String), ['against-nothing']],
    ]);
  });

  test('where nothing of the kind is asked nobody says it', () => {
    const { nothing: _, ...plain } = things;
    const read = repliesFrom(
      [said('a', '2', { done: 'Không có' }), said('b', '2', { done: '1' })],
      units,
      plain,
      dayOf,
    );
    expect(read.flatMap(({ remarks }) => remarks.map(({ code }) => code))).not.toContain('after-nothing');
  });
});

test('of nobody known there is no unit, and the same unknown words are one sender', () => {
  const of = (id: string, words: string, at = july(10)) => ({
    id,
    at,
    answers: { unit: words, coming: 'Đến dự' },
  });
  const read = repliesFrom(
    [of('a', ''), of('b', ''), of('c', 'Sao Hoả'), of('d', 'sao  hỏa', july(11))],
    units,
    formOf(reply),
    dayOf,
  );
  expect(read.map((one) => [one.responseId, 'unit' in one, one.replacedBy !== undefined])).toEqual([
    ['a', false, false],
    ['b', false, false],
    ['c', false, true],
    ['d', false, false],
  ]);
  expect(read[0]?.remarks).toContainEqual({ code: 'incomplete', keys: expect.arrayContaining(['unit']) });
  const [known] = repliesFrom([said('a', '2')], units, formOf(reply), dayOf);
  expect(known?.remarks.flatMap(({ keys }) => keys)).not.toContain('unit');
});

test('what was asked anew says so, and nothing else does', () => {
  const form = formOf(reply, { since: july(15) });
  const read = repliesFrom([said('a', '2'), said('b', '3', {}, july(16))], units, form, dayOf);
  expect(read.map((one) => ['old' in one, one.remarks.some(({ code }) => code === 'asked-anew')])).toEqual([
    [true, true],
    [false, false],
  ]);
});

test('a deputy waits for the chair where the invitation names the head, until one is ruled on; it has answered all the same', () => {
  const asked = [unit('2', { needsConsent: true }), unit('3')];
  const sent = { coming: 'Cử người dự thay', deputyName: 'Lê Văn Bình' };
  const all = [said('a', '2', sent), said('b', '3', sent)];
  const read = repliesFrom(all, asked, formOf(reply), dayOf);
  expect(read.map(({ consent = false }) => consent)).toEqual([true, false]);
  expect([...answeredCodes(read)]).toEqual(['2', '3']);
  const ruled = repliesFrom(all, asked, formOf(reply), dayOf, () => 'taken');
  expect(ruled.every(isCounted)).toBe(true);
  const refused = repliesFrom(all, asked, formOf(reply), dayOf, ({ unit: one }) =>
    one?.code === '2' ? 'refused' : undefined,
  );
  expect([...answeredCodes(refused)]).toEqual(['3']);
});

test('how many come is read in words and in figures alike, and what is not certain is one of none', () => {
  const form = formOf(reply);
  const about = { ...reply, questions: form.sections.flatMap(({ questions }) => questions), sums: form.sums };
  const rowOf = (count: string, index = 0) => {
    const [one] = repliesFrom([said(`r${index}`, '2', { count })], units, form, dayOf);
    return { unit: one?.unit?.name, state: one, answers: one?.answers ?? {} };
  };
  const heads = (count: string) => headsOf([rowOf(count)], about);
  expect(['3 người', '03', 'hai người', '3 (ba)', '2 nam, 1 nữ', '', '1.200'].map(heads)).toEqual([
    3, 3, 2, 3, 3, 1, 1200,
  ]);
  const unsure = ['15-20', 'khoảng 50', '3 (bốn)', 'vài người', '1,5'];
  expect(unsure.map(heads)).toEqual(unsure.map(() => 0));
  const rows = ['3 người', ...unsure].map(rowOf);
  expect([
    headsOf(rows, about),
    rows.map((row) => headsIn(row, about)).filter((one) => one === undefined).length,
    rows.some((row) => staysAway(row, about)),
  ]).toEqual([3, 5, false]);
  expect(summaryOfForm(rows.slice(0, 2), [], about).groups).toMatchObject([{ heads: 3, unclear: 1 }]);
  expect(rows.map(({ state }) => state?.remarks.map(({ code }) => code))).toContainEqual([
    'incomplete',
    'figure-unreadable',
  ]);
});

test('figures are added as people write them, and what could not be read is counted apart; heads are those who come', () => {
  const answers = [{ count: '3' }, { coming: 'Không dự được' }, { count: '' }].map((more: object, index) =>
    said(`r${index}`, String(index + 2), more),
  );
  const form = formOf(reply);
  const rows = repliesFrom(answers, units, form, dayOf).map((one) => ({
    unit: one.unit?.name,
    state: one,
    answers: one.answers,
  }));
  const asked = [...units, unit('9')].map(({ name }) => ({ name, phone: undefined }));
  const about = { ...reply, questions: form.sections.flatMap(({ questions }) => questions), sums: form.sums };
  expect(headsOf(rows, about)).toBe(4);
  const summary = summaryOfForm(rows, asked, about);
  expect(summary.groups.map(({ name, heads }) => [name, heads])).toEqual([
    ['Đến dự', 4],
    ['Không dự được', 0],
  ]);
  // Beside the seats stands how many come.
  expect(summary.sums).toEqual([]);
  expect(summary.silent.map(({ name }) => name)).toEqual(['xã 9']);
  // Who waits for the chair or for a công văn counts for nothing yet, and is not overlooked.
  const waiting = (why: 'consent' | 'letter') => ({ waits: true, [why]: true, late: false }) as const;
  const held = rows.map((one, index) => (index === 0 ? { ...one, state: waiting('consent') } : one));
  expect(summaryOfForm(held, asked, about).groups.map(({ name }) => name)).toContain('Chờ chủ trì đồng ý');
  const lettered = rows.map((one) => ({ ...one, state: waiting('letter') }));
  expect(summaryOfForm(lettered, asked, about).groups.map(({ name, heads }) => [name, heads])).toEqual([
    ['Chờ công văn', undefined],
  ]);
  const money = formOf(report);
  const sums = ['1,5 tỷ', '300 triệu', 'nhiều'].map((spent, index) =>
    said(`m${index}`, String(index + 2), { spent, done: '1.250' }),
  );
  const reported = repliesFrom(sums, units, money, dayOf).map((one) => ({
    unit: one.unit?.name,
    state: one,
    answers: one.answers,
  }));
  expect(
    summaryOfForm(reported, [], { ...report, questions: [], sums: money.sums }).sums.map(
      ({ key, total, of, unread }) => [key, total, of, unread],
    ),
  ).toEqual([
    ['done', 3750, 3, 0],
    ['spent', 1_800_000_000, 2, 1],
  ]);
});

test('a summary is grouped by any question or by unit, each group with its own sums', () => {
  const form = formOf(report);
  const read = [
    ['2', '3', 'tốt'],
    ['3', '4', 'khá'],
    ['4', 'không rõ', 'Tốt'],
  ].map(([code = '', done = '', results = '']) => said(code, code, { done, results }));
  const rows = repliesFrom(read, units, form, dayOf).map((one) => ({
    unit: one.unit?.name,
    state: one,
    answers: one.answers,
  }));
  const questions = form.sections.flatMap((section) => section.questions);
  const groups = (by: string) => {
    const groupsBy = groupingOf(by, questions);
    return summaryOfForm(
      rows,
      units.map(({ name }) => ({ name, phone: undefined })),
      {
        questions,
        sums: form.sums,
        ...(groupsBy && { groupsBy }),
      },
    ).groups.map(({ name, lines, sums }) => [
      fold(name),
      lines.length,
      sums.map(({ total, unread }) => [total, unread]),
    ]);
  };
  expect(groups('KẾT QUẢ chính')).toEqual([
    ['tốt', 2, [[3, 1]]],
    ['khá', 1, [[4, 0]]],
  ]);
  expect(groups('đơn vị')).toHaveLength(3);
  expect(groups('không có câu này')).toHaveLength(1);
});

describe('the order and the groups of a summary', () => {
  const row = (who: string, x: string, state: object = {}) => ({
    unit: who,
    state: { late: false, ...state },
    answers: { x },
  });
  const asked = ['xã Z', 'xã A'].map((name) => ({ name, phone: undefined }));
  const questions = [{ key: 'x', title: 'X' }];
  const rows = [row('xã M', '1'), row('xã A', '2'), row('xã A', '1'), row('xã Z', '3')];
  const of = (some: readonly ReturnType<typeof row>[], more: object = {}) =>
    summaryOfForm(some, asked, { questions, sums: [], ...more });

  test('those who are asked in their order, then others; of one the answers by their words', () => {
    const lines = [
      ['xã Z', 'X: 3'],
      ['xã A', 'X: 1'],
      ['xã A', 'X: 2'],
      ['xã M', 'X: 1'],
    ];
    for (const some of [rows, [...rows].reverse()]) {
      expect(of(some).groups.map(({ name }) => name)).toEqual(['']);
      expect(of(some).groups[0]?.lines.map(({ who, said: all }) => [who, ...all])).toEqual(lines);
    }
  });

  test('by unit, though no question asks for it; by a question, a blank by itself', () => {
    const names = (groupsBy: string, some = rows) => of(some, { groupsBy }).groups.map(({ name }) => name);
    expect(names('unit')).toEqual(['xã Z', 'xã A', 'xã M']);
    expect(names('x', [...rows, row('xã Z', '')])).toEqual(['', '3', '1', '2']);
  });

  test.each([
    ['unconfirmed', { unconfirmed: true }],
    ['refused', { refused: true }],
    ['asked anew', { old: true }],
  ])('whoever’s answer is %s is silent', (_why, state) =>
    expect(of([row('xã Z', '1', state), row('xã A', '1')]).silent.map(({ name }) => name)).toEqual(['xã Z']),
  );

  test('no words, no question; the word for units is no question either', () => {
    expect([undefined, 'ĐƠN VỊ', 'x', 'y'].map((words) => groupingOf(words, questions))).toEqual([
      undefined,
      'unit',
      'x',
      undefined,
    ]);
  });
});

test('formulas, tags and 50,000 letters stay words, each with its remark', () => {
  const [read] = repliesFrom(
    [said('a', '2', { results: '=HYPERLINK("x") {{Chủ trì}} \u202Eabc', file: 'x'.repeat(60_000) })],
    units,
    formOf(report),
    dayOf,
  );
  const codes = read?.remarks.map(({ code }) => code);
  expect(codes).toEqual(
    expect.arrayContaining(['like-formula', 'template-tag', 'hidden-characters', 'text-cut']),
  );
  expect(read?.answers.file?.length).toBeLessThan(50_000);
});

test('who registers nothing is a group of its own words; the number of whom to ask is not printed', () => {
  const row = (answers: Record<string, string>) => ({ unit: 'xã 2', state: { late: false }, answers });
  const rows = [
    row({ title: 'Lớp', level: 'cấp tỉnh', contact: 'Hoà', phone: '0912 345 678' }),
    row({ has: 'Không có' }),
  ];
  const questions = ['has', 'title', 'level', 'contact', 'phone'].map((key) => ({ key, title: key }));
  const nothing = { question: 'has', choice: 'Không có' };
  const { groups } = summaryOfForm(rows, [], { questions, sums: [], groupsBy: 'level', nothing });
  expect(new Map(groups.map(({ name, lines }) => [name, lines.map((one) => one.said)]))).toEqual(
    new Map([
      ['cấp tỉnh', [['title: Lớp']]],
      ['Không có', [['has: Không có']]],
    ]),
  );
  const asked = questions.map((one) => (one.key === 'has' ? { ...one, choices: ['Có', 'Không có'] } : one));
  const money = [{ key: 'title', title: 'title', way: 'money' }] as const;
  const own = summaryOfForm([...rows, row({ title: '850000000' }), row({ title: '1,5 tỷ' })], [], {
    questions: asked,
    sums: money,
    groupsBy: 'has',
    nothing,
  });
  // A blank registers something; bare figures of money have their unit.
  expect(own.groups.map(({ name }) => name)).toEqual(['Có', 'Không có']);
  expect(own.groups[0]?.lines.map(({ said }) => said[0]).sort()).toEqual([
    'title: 1,5 tỷ',
    'title: 850.000.000 đồng',
    'title: Lớp',
  ]);
});

test('a head who is meant needs the chair for a deputy, whoever may be sent does not', () => {
  const heads = [
    'Thủ trưởng cơ quan',
    'Chủ tịch UBND xã',
    'CHỦ TỊCH UBND',
    'Trưởng Công an xã',
    'Trưởng đoàn ĐBQH tỉnh',
    'Trưởng khoa',
    'Giám đốc Sở',
  ];
  const anybody = ['Đại diện lãnh đạo UBND xã', 'Lãnh đạo Sở', 'Chủ tịch hoặc người được cử', ''];
  expect(heads.map((words) => needsConsent([words.normalize('NFD')], false))).toEqual(heads.map(() => true));
  expect(anybody.map((words) => needsConsent([words.normalize('NFD')], false))).toEqual(
    anybody.map(() => false),
  );
  expect(needsConsent(['Đại diện UBND tỉnh'], true)).toBe(true);
});

test.each([
  'Chủ tịch UBND xã (có thể cử cấp phó)',
  'Giám đốc Sở, có thể cử cấp phó dự thay',
  'Thủ trưởng cơ quan hoặc người được ủy quyền',
  'Thủ trưởng cơ quan hoặc người được uỷ quyền',
  'Giám đốc (hoặc Phó Giám đốc phụ trách)',
  'Chủ tịch hoặc Phó Chủ tịch UBND xã',
  'Trưởng phòng; trường hợp bận công tác có thể ủy quyền cho cấp phó',
  'Giám đốc Sở, nếu vắng thì cử đồng chí Phó Giám đốc',
  'Hiệu trưởng (được cử người khác dự thay)',
  'Giám đốc hoặc cử cán bộ tham dự',
  'Bí thư Đảng ủy hoặc đồng chí được phân công',
])('%s: whom they send needs no word of the chair', (words) => {
  expect([words, words.normalize('NFD')].map((one) => needsConsent([one], false))).toEqual([false, false]);
});

test.each([
  'Giám đốc Sở (không cử cấp phó)',
  'Chủ tịch UBND xã, không ủy quyền',
  'Giám đốc Sở; được cử cấp phó khi chủ trì đồng ý',
  'Chủ tịch và các Phó Chủ tịch UBND xã',
  'Giám đốc, Phó Giám đốc Sở',
  'Phó Giám đốc Sở',
  'Phó Chủ tịch UBND xã được phân công phụ trách',
  'Giám đốc Sở hoặc Chánh Văn phòng Sở',
  'Thủ trưởng cơ quan, đích thân dự, không cử người thay',
])('%s: a deputy waits for the chair', (words) => expect(needsConsent([words], false)).toBe(true));

test('a blank is nothing where nothing is registered, and only a blank where something is', () => {
  const row = (answers: Record<string, string>) => ({ unit: 'xã 2', state: { late: false }, answers });
  const rows = [row({ title: 'Lớp' }), row({ has: 'Không có' }), row({ title: 'Cầu', level: 'cấp tỉnh' })];
  const questions = ['has', 'title', 'level'].map((key) => ({ key, title: key }));
  const form = { questions, sums: [], nothing: { question: 'has', choice: 'Không có' } };
  const names = (more: object) =>
    summaryOfForm(rows, [], { ...form, ...more }).groups.map(({ name }) => name);
  expect([names({ groupsBy: 'level' }).sort(), names({})]).toEqual([['', 'Không có', 'cấp tỉnh'], ['']]);
});
