import { type Difference, differences, type FactName, type Facts, factNames } from './facts';

/** How somebody came to hold what was told. `elsewhere` = another system of the office sent it. */
export const ways = ['mail', 'hand', 'phone', 'elsewhere'] as const;
export type Way = (typeof ways)[number];

/** Who holds what; `now` = what the Sheet says for this one. `at` = since when, milliseconds since 1970. VI: nơi giữ giấy. */
export type Holder = {
  code: string;
  name: string;
  by: Way;
  at: number;
  told: Facts;
  now: Facts;
};

/** What was told and is not so any more, with all who hold it. VI: thay đổi. */
export type Change = Difference & { holders: Holder[] };

/** Holders of something that is not so any more. */
export const outdated = <H extends Holder>(holders: readonly H[]): H[] =>
  holders.filter(({ told, now }) => differences(told, now).length > 0);

/** Each change once, by the weight of its fact, then by how many hold the old. */
export function changesOf(holders: readonly Holder[]): Change[] {
  const changes = new Map<string, Change>();
  for (const holder of holders)
    for (const one of differences(holder.told, holder.now)) {
      const key = JSON.stringify([one.fact, one.old, one.new]);
      changes.set(key, { ...one, holders: [...(changes.get(key)?.holders ?? []), holder] });
    }
  return [...changes.values()].sort(
    (a, b) => weight(a.fact) - weight(b.fact) || b.holders.length - a.holders.length,
  );
}

const weight = (fact: FactName): number => factNames.indexOf(fact);
