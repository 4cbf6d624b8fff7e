import type { Day } from '../days/days';
import { codeKey, digest } from '../text/digest';
import { changesBetween } from './history';
import { questions } from './questionnaire';
import { type Call, type Draft, draftOf, type FormResponse, type Registration } from './registration';
import type { Remark } from './remark';
import { type UnitOfCall, unitIndex } from './unit-of';

export { cleaned } from '../text/outside-text';
export type { Answers } from './checked';
export { type Call, type FormResponse, isVouched, type Registration } from './registration';
export type { Remark, RemarkCode } from './remark';
export type { UnitOfCall } from './unit-of';

/**
 * Every response as one registration, oldest first: the same whatever the order of the responses and however often one appears. Of a
 * unit's answers for the same title the newest counts, the older ones stay and name it.
 * @param dayOf the day of a moment in the Sheet's zone
 */
export function registrationsFrom(
  responses: readonly FormResponse[],
  units: readonly UnitOfCall[],
  call: Call,
  dayOf: (ms: number) => Day,
): Registration[] {
  const latest = latestVersions(responses);
  const codes = codesOf(latest.map(({ id }) => id));
  const around = { index: unitIndex(units), call };
  const drafts = latest.map((one) => draftOf(one, codes.get(one.id) ?? '', dayOf(one.at), around));
  const titled = drafts.filter(({ title }) => title !== '');
  const chains = grouped(titled, ({ sender, title }) => `${sender}\n${title}`);
  const standing = [...chains.values()].flatMap((chain) => chain.slice(-1));
  const twins = grouped(standing, ({ title }) => title);
  const inChain = new Map([...chains.values()].flatMap((chain) => linked(chain)));
  return drafts.map((draft) => {
    const { own } = inChain.get(draft) ?? draft;
    const others = own.replacedBy ? [] : (twins.get(draft.title) ?? []).filter((one) => one !== draft);
    return { ...own, remarks: [...own.remarks, ...twinRemark(others)] };
  });
}

/** The newest state of each response, oldest first; what is equally new is told apart by its words, so that no order can matter. */
function latestVersions(responses: readonly FormResponse[]): FormResponse[] {
  const latest = new Map<string, FormResponse>();
  for (const one of responses) {
    const known = latest.get(one.id);
    if (!known || isNewer(one, known)) latest.set(one.id, one);
  }
  return [...latest.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

const isNewer = (one: FormResponse, other: FormResponse): boolean =>
  one.at > other.at || (one.at === other.at && wordsOf(one) > wordsOf(other));

const wordsOf = ({ answers }: FormResponse): string =>
  JSON.stringify(questions.map(({ key }) => answers[key] ?? ''));

/** A code for each response that no other has: eight digits of its key, and more where two of ten thousand should meet. */
function codesOf(ids: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    [...ids].sort().map((id) => {
      const short = `DK·${codeKey(id).slice(0, 8)}`;
      const code = taken.has(short) ? `${short}${digest(id).slice(0, 16)}` : short;
      taken.add(code);
      return [id, code];
    }),
  );
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** Answers of one unit for one title, oldest first, each with its newer one and what changed. */
function linked(chain: readonly Draft[]): [Draft, Draft][] {
  const winner = chain[chain.length - 1];
  return chain.map((draft, number) => {
    const before = chain[number - 1];
    const own: Registration = {
      ...draft.own,
      ...(winner && winner !== draft ? { replacedBy: winner.own.code } : {}),
      history: before ? changesBetween(before.own, draft.own) : '',
      remarks: [...draft.own.remarks, ...(before?.coded && !draft.coded ? [uncoded(before)] : [])],
    };
    return [draft, { ...draft, own }];
  });
}

/** Whoever knows a unit's name can answer for it; whoever has its link code surely may. */
const uncoded = (before: Draft): Remark => ({
  code: 'replaces-coded',
  keys: ['linkCode'],
  about: { code: before.own.code },
});

/** Names of other units that a remark shows. */
const mostNames = 3;

/** The same title by other units: two may not be paid for the same task. */
function twinRemark(others: readonly Draft[]): Remark[] {
  if (others.length === 0) return [];
  const names = others.slice(0, mostNames).map(({ own }) => own.unit?.name || own.unitWords || own.code);
  const about = { names: names.join('; '), more: others.length - names.length };
  return [{ code: 'doubled-title', keys: ['title'], about }];
}
