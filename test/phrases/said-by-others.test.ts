import type { Kind, Phrases } from './phrases';
import * as said from './said-by-others';

const tables: { [K in Kind]: Phrases<K> } = said;

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
  ['count', '\\d+', 50],
  ['sum', '\\d+', 60],
  ['total', 'true|false', 60],
];

const isReal = (written: string) => {
  const noon = new Date(`${written}T12:00:00Z`);
  return !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(written);
};

describe.each(kinds)('phrases of %s', (kind, shape, least) => {
  const rows = tables[kind].map(([phrase, meaning]) => ({ phrase, meaning: JSON.stringify(meaning) }));

  it('are many, and each stands there once', () => {
    const phrases = rows.map(({ phrase }) => phrase);
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
  const spans = [...said.days, ...said.month];
  expect(spans.filter(([, meaning]) => meaning !== 'ask' && meaning.to < meaning.from)).toEqual([]);
});

it('few of all phrases are such as one has to ask about', () => {
  const meanings = kinds.flatMap(([kind]) => tables[kind].map(([, meaning]) => meaning));
  expect(meanings.length).toBeGreaterThanOrEqual(600);
  expect(meanings.filter((meaning) => meaning === 'ask').length / meanings.length).toBeLessThanOrEqual(0.15);
});
