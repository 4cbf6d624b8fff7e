import { changesBetween, type Version } from './history';
import type { Standing, Unvouched } from './registration-state';
import type { Remark } from './remark';
import type { Said } from './ruling';

/**
 * An answer as far as its place among others goes: under which sender and title it meets them, and whether a link code vouches for it or speaks
 * against it.
 */
export type Placeable = {
  own: { code: string; responseId: string };
  sender: string;
  title: string;
  coded: boolean;
  foreign?: true;
  ruling?: Said;
};

/** Where a draft stands among the answers of its sender, and which one of the same title came just before it. */
export type Place<D extends Placeable> = Omit<Standing, 'late'> & { before?: D };

/**
 * Where each draft stands. Of a sender's answers for one title the newest counts that the unit's own link vouches for, or that a person took. One
 * that came later without either stands beside it and waits: whoever knows a unit's name can answer for it. So does one for another title, once
 * the unit has spoken by its own link; until then it counts, or waits where the setting says so. One whose code speaks against it waits in any case.
 */
export function standings<D extends Placeable>(
  drafts: readonly D[],
  unvouched: Unvouched,
): ReadonlyMap<D, Place<D>> {
  const active = drafts.filter((draft) => !isRefused(draft));
  const spoken = new Set(active.filter(isTrusted).map(({ sender }) => sender));
  const waits = ({ sender, foreign }: D): boolean =>
    foreign === true || unvouched === 'waits' || spoken.has(sender);
  const chains = grouped(active, ({ own, sender, title }) =>
    title ? `${sender}\n${title}` : own.responseId,
  );
  return new Map([
    ...drafts.filter(isRefused).map((draft): [D, Place<D>] => [draft, { refused: true }]),
    ...[...chains.values()].flatMap((chain) => placesIn(chain, waits)),
  ]);
}

const isRefused = ({ ruling }: Placeable): boolean => ruling === 'refused';
const isTrusted = ({ coded, ruling }: Placeable): boolean => coded || ruling === 'taken';

/** The places in a chain, oldest first. */
function placesIn<D extends Placeable>(chain: readonly D[], waits: (draft: D) => boolean): [D, Place<D>][] {
  const last = chain[chain.length - 1];
  const held = chain.filter(isTrusted).pop();
  const firm = held ?? chain.filter(({ foreign }) => !foreign).pop();
  const firmAt = firm ? chain.indexOf(firm) : -1;
  // Thousands may be for one title, when somebody floods the Form.
  let trusted: D | undefined;
  return chain.map((draft, number) => {
    const before = (isTrusted(draft) ? trusted : undefined) ?? chain[number - 1];
    if (isTrusted(draft)) trusted = draft;
    const winner = number < firmAt ? firm : last;
    const stands = draft === firm || draft === last;
    const isWaiting = stands && !isTrusted(draft) && (held !== undefined || waits(draft));
    return [
      draft,
      {
        ...(stands ? {} : { replacedBy: winner?.own.code ?? '' }),
        ...(isWaiting ? { waits: true, ...(held ? { beside: held.own.code } : {}) } : {}),
        ...(isTrusted(draft) ? {} : { unconfirmed: true }),
        ...(before ? { before } : {}),
      },
    ];
  });
}

export function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** What a person said of a draft; of an earlier state of it says nothing of this one. */
export function ruled<D extends Remarked>(draft: D, ruling: Said | 'outdated' | undefined): D {
  if (ruling === undefined) return draft;
  return ruling === 'outdated'
    ? { ...draft, own: remarkedAs(draft.own, { code: 'changed-since-ruling', keys: [] }) }
    : { ...draft, ruling, own: { ...draft.own, ruling } };
}

/** A draft among the others: where it stands, what it changed in the one before it, and beside which one it waits. */
export function placedIn<D extends Remarked>(
  { own }: D,
  { before, ...stands }: Place<D>,
  asked: Parameters<typeof changesBetween>[2],
): D['own'] & Omit<Place<D>, 'before'> & { history: string } {
  const placed = { ...own, ...stands, history: before ? changesBetween(before.own, own, asked) : '' };
  // Whoever knows a unit's name can answer for it; whoever has its link code surely may.
  return stands.beside
    ? remarkedAs(placed, { code: 'beside-coded', keys: ['linkCode'], about: { code: stands.beside } })
    : placed;
}

type Remarked = Placeable & { own: Version & { remarks: readonly Remark<string>[] } };

const remarkedAs = <O extends { remarks: readonly Remark<string>[] }>(own: O, remark: Remark<string>): O => ({
  ...own,
  remarks: [...own.remarks, remark],
});
