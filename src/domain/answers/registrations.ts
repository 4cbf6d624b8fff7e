import type { Day } from '../days/days';
import { wordsOf } from './checked';
import { givingWay } from './nothing';
import { type Call, draftOf, type FormResponse, nothingTitle, type Registration } from './registration';
import { isCounted } from './registration-state';
import type { Remark } from './remark';
import type { Said } from './ruling';
import { grouped, placedIn, ruled, standings } from './standings';
import { type UnitOfCall, unitIndex } from './unit-of';
import { codesOf, latestVersions } from './versions';

export { cleaned } from '../text/outside-text';
export type { Answers } from './checked';
export { type Call, type FormResponse, isVouched, type Registration } from './registration';
export type { Remark, RemarkCode } from './remark';
export type { UnitOfCall } from './unit-of';

/**
 * Every response as one registration, oldest first: the same whatever the order of the responses and however often one appears. Of a
 * unit's answers for the same title one counts ({@link standings}), the others stay and say where they stand.
 * @param dayOf the day of a moment in the Sheet's zone
 * @param rulingOf what a person said of a registration, if of this state of it
 */
export function registrationsFrom(
  responses: readonly FormResponse[],
  units: readonly UnitOfCall[],
  call: Call,
  dayOf: (ms: number) => Day,
  rulingOf: (own: Registration) => Said | 'outdated' | undefined = () => undefined,
): Registration[] {
  const latest = latestVersions(responses, wordsOf);
  const codes = codesOf(
    latest.map(({ id }) => id),
    'DK',
  );
  const around = { index: unitIndex(units), call };
  const drafts = latest
    .map((one) => draftOf(one, codes.get(one.id) ?? '', dayOf(one.at), around))
    .map((draft) => ruled(draft, rulingOf(draft.own)));
  const places = standings(drafts, call.unvouched ?? 'waits');
  const asked = call.sections?.flatMap(({ questions }) => questions);
  const placed = withNothing(
    drafts.map((draft) => ({ title: draft.title, own: placedIn(draft, places.get(draft) ?? {}, asked) })),
  );
  const twins = grouped(
    placed.filter(({ title, own }) => title !== '' && isCounted(own)),
    ({ title }) => title,
  );
  return placed.map(({ title, own }) => {
    const others = isCounted(own) ? (twins.get(title) ?? []).filter((one) => one.own !== own) : [];
    return { ...own, remarks: [...own.remarks, ...twinRemark(others)] };
  });
}

type Titled = { title: string; own: Registration };

/** That nothing is registered stands as such, and gives way to what the same unit registered later. */
function withNothing(all: readonly Titled[]): Titled[] {
  const none = new Set(all.flatMap(({ title, own }) => (title === nothingTitle ? [own.code] : [])));
  const given = givingWay(
    all.map(({ own }) => (none.has(own.code) && isCounted(own) ? { ...own, nothing: true as const } : own)),
    ({ code }) => none.has(code),
  );
  return given.map((own, index) => ({ title: all[index]?.title ?? '', own }));
}

/** Names of other units that a remark shows. */
const mostNames = 3;

/** The same title by other units: two may not be paid for the same task. */
function twinRemark(others: readonly { own: Registration }[]): Remark[] {
  if (others.length === 0) return [];
  const names = others.slice(0, mostNames).map(({ own }) => own.unit?.name || own.unitWords || own.code);
  const about = { names: names.join('; '), more: others.length - names.length };
  return [{ code: 'doubled-title', keys: ['title'], about }];
}
