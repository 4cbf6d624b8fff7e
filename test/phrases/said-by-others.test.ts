import { reread } from '../../src/domain/readings/readings';
import { unmarked } from '../../src/domain/text/vietnamese';
import { type Kind, now, type Phrases } from './phrases';
import * as byClerks from './said-by-clerks';
import * as said from './said-by-others';
import * as later from './said-later-by-others';
import { toAskAbout } from './to-ask-about';

const tables: { [K in Kind]: Phrases<K> } = said;
const second: { [K in Kind]: Phrases<K> } = later;
const third: { [K in Kind]: Phrases<K> } = byClerks;

const day = '\\d{4}-\\d{2}-\\d{2}';
const hour = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const month = '\\d{4}-(?:0[1-9]|1[0-2])';

/** Each kind: how its meanings look as JSON, and how many phrases make a yardstick. */
const kinds: readonly [kind: Kind, shape: string, least: number][] = [
  ['days', `{"from":"${day}","to":"${day}"}`, 170],
  ['hours', `{"from":"${hour}","to":(?:"${hour}"|null)}`, 150],
  ['month', `{"from":"${month}","to":"${month}"}`, 50],
  ['deadline', `"${day}T${hour}"`, 70],
  ['length', '[1-9]\\d*', 50],
  ['count', '\\d+(?:\\.5)?', 50],
  ['sum', '\\d+', 60],
  ['total', 'true|false', 60],
];

const isReal = (written: string) => {
  const noon = new Date(`${written}T12:00:00Z`);
  return !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(written);
};

describe.each(kinds)('phrases of %s', (kind, shape, least) => {
  const rows = [...tables[kind], ...second[kind], ...third[kind]].map(([phrase, meaning]) => ({
    phrase,
    meaning: JSON.stringify(meaning),
  }));

  it('are many, and each stands there once', () => {
    const traps = kind === 'total' ? [] : toAskAbout[kind];
    const phrases = [...rows.map(({ phrase }) => phrase), ...traps];
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
    expect(phrases.length).toBeGreaterThanOrEqual(least);
  });

  it('mean what their kind can mean', () => {
    const shaped = new RegExp(`^(?:"ask"|${shape})$`);
    expect(rows.filter(({ meaning }) => !shaped.test(meaning))).toEqual([]);
  });

  it('name only days that there are', () => {
    const unreal = rows.filter(({ meaning }) =>
      meaning.match(new RegExp(day, 'g'))?.some((one) => !isReal(one)),
    );
    expect(unreal).toEqual([]);
  });
});

it('no span of days or months ends before it begins', () => {
  const spans = [
    ...said.days,
    ...said.month,
    ...later.days,
    ...later.month,
    ...byClerks.days,
    ...byClerks.month,
  ];
  expect(spans.filter(([, meaning]) => meaning !== 'ask' && meaning.to < meaning.from)).toEqual([]);
});

it('few of all phrases are such as one has to ask about', () => {
  const meanings = kinds.flatMap(([kind]) =>
    [...tables[kind], ...second[kind], ...third[kind]].map(([, meaning]) => meaning),
  );
  expect(meanings.length).toBeGreaterThanOrEqual(1100);
  expect(meanings.filter((meaning) => meaning === 'ask').length / meanings.length).toBeLessThanOrEqual(0.08);
});

/** Understood by us where a careful colleague would ask: what each is taken for harms nobody, as it is said back. */
const taken: readonly string[] = [
  '2 xe',
  '3 đơn vị',
  '23 và 27/7/2020',
  '24/7/2020 và 24/8/2020',
  'T6 và CN, 24-26/7/2020',
  'trước ngày 24/7/2020',
  'đến hết 24/7/2020',
  '20/3/2026 (hết giờ làm việc)',
  'gia hạn từ 20/3 đến 25/3/2026',
  'trước 5h ngày 20/3/2026',
  '1h sáng',
  '22h30',
  '7h00 - 21h30',
  '8h00 (chín giờ)',
  '8h5',
  '2 giờ',
  '2 ngày (24/7/2020)',
  '10-12/2026',
  'cuối tháng 7 hoặc đầu tháng 8/2020',
  'quý I và quý III/2026',
  'tháng 5 hoặc tháng 6/2026',
  'trước tháng 6/2026',
  '50.000.000 đồng (chưa gồm VAT)',
];

/** An end that is not said is null. */
const shown = (value: unknown): string => JSON.stringify(value, (_, part) => part ?? undefined);

const trapsOf = (kind: Kind) =>
  kind === 'total' ? [] : toAskAbout[kind].map((phrase) => [phrase, 'ask'] as const);

describe('what is read', () => {
  const read = kinds.flatMap(([kind]) =>
    [...tables[kind], ...second[kind], ...third[kind], ...trapsOf(kind)].map(([phrase, meaning]) => ({
      kind,
      phrase,
      meaning,
      ...reread(kind, phrase, Number(now.slice(0, 4))),
    })),
  );

  it('is what was meant, or asked about', () => {
    const wrong = read.filter(
      ({ understood, value, meaning }) => understood && meaning !== 'ask' && shown(value) !== shown(meaning),
    );
    expect(wrong.map(({ phrase }) => phrase)).toEqual([]);
  });

  it('is asked about where a colleague would ask', () => {
    const guessed = read.filter(({ understood, meaning }) => understood && meaning === 'ask');
    expect(guessed.map(({ phrase }) => phrase).filter((phrase) => !taken.includes(phrase))).toEqual([]);
  });

  it('is seldom asked about in vain', () => {
    const asked = read.filter(({ understood, meaning }) => !understood && meaning !== 'ask');
    expect(asked.length / read.length).toBeLessThan(0.06);
  });

  it('without any accent means the same, or is asked about', () => {
    const plain = read.flatMap(({ kind, phrase, meaning, understood, value }) => {
      const bare = unmarked(phrase.replace(/Đ/g, 'd'));
      const meant = shown(meaning === 'ask' ? value : meaning);
      return bare === phrase ? [] : [{ bare, understood, meant, without: reread(kind, bare, 2026) }];
    });
    const other = plain.filter(({ meant, without }) => without.understood && meant !== shown(without.value));
    expect(other.map(({ bare }) => bare)).toEqual([]);
    const asked = plain.filter(({ understood, without }) => understood && !without.understood);
    expect(asked.length / plain.length).toBeLessThan(0.04);
  });
});
