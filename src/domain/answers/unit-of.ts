import type { Day } from '../days/days';
import { type Unit, validOn } from '../people/units';
import type { Blankable } from '../row';
import { fold } from '../text/vietnamese';
import { glimpse, type Remark } from './remark';

/** A link code that a unit had: it vouches for what came `until` then (milliseconds since 1970), the `day` on which it was changed. */
export type FormerCode = { code: string; until: number; day: Day };

/** A unit that may register; `linkCode` is the unguessable code in its own link, `officeCode` the one by which the office answers for it. VI: mã đăng ký. */
export type UnitOfCall = Unit &
  Blankable<{ linkCode: string }> & { formerCodes?: readonly FormerCode[]; officeCode?: string };

/** The units under the keys by which a response can name them. */
export type UnitIndex = Record<'codes' | 'names' | 'formerNames', ReadonlyMap<string, UnitOfCall[]>> & {
  formerCodes: ReadonlyMap<string, FormerCode>;
};

/**
 * Whose a response is, in words too when no unit of ours is meant. `coded` = its own link vouches for it, `foreign` = its code speaks against it: it is
 * another's, or one that was changed.
 */
export type Sender = {
  unit?: UnitOfCall;
  unitWords: string;
  coded: boolean;
  foreign?: true;
  remarks: Remark[];
};

/** Looks the units up once, so that ten thousand responses cost no more than ten thousand look-ups. */
export const unitIndex = (units: readonly UnitOfCall[]): UnitIndex => ({
  codes: indexed(units, ({ linkCode = '', officeCode = '', formerCodes = [] }) =>
    [linkCode, officeCode, ...formerCodes.map(({ code }) => code)].map(codeOf),
  ),
  formerCodes: new Map(
    units.flatMap(({ formerCodes = [] }) => formerCodes.map((one) => [codeOf(one.code), one] as const)),
  ),
  names: indexed(units, ({ name = '' }) => [fold(name)]),
  formerNames: indexed(units, ({ formerNames = '' }) => formerNames.split(/[;\n]/).map(fold)),
});

function indexed(
  units: readonly UnitOfCall[],
  keysOf: (unit: UnitOfCall) => string[],
): Map<string, UnitOfCall[]> {
  const index = new Map<string, UnitOfCall[]>();
  for (const unit of units) {
    for (const key of new Set(keysOf(unit))) {
      if (key !== '') index.set(key, [...(index.get(key) ?? []), unit]);
    }
  }
  return index;
}

/** A code as it may come back from a message: spaces, dashes and capitals do not count. */
const codeOf = (typed: string): string => fold(typed).replace(/[\s-]/g, '');

/**
 * Whose a response is: the link code decides, without a good one the name that was chosen; where that surely is another's, the code vouches for
 * neither, and the response is in the name of who was chosen. Names match whole, by the present name or a
 * former one; kinds and lists (`selectUnits`) would let one answer stand for many units. A unit that is no longer valid on the day gives
 * way to the one valid unit that bears its name as a former one. A code that was changed is none for what came later, even where a restored
 * Sheet shows it again.
 * @param at when it came or was last changed, in milliseconds since 1970
 */
export function senderOf(
  { linkCode = '', unit: words = '' }: { linkCode?: string; unit?: string },
  index: UnitIndex,
  day: Day,
  at: number,
): Sender {
  const chosen = namesakes(words, index, day);
  const former = index.formerCodes.get(codeOf(linkCode));
  const changed = former && at > former.until ? former : undefined;
  const named = changed ? [] : (index.codes.get(codeOf(linkCode)) ?? []);
  const [owner] = named.map((unit) => standsFor(unit, index, day));
  const isAnothers = owner !== undefined && chosen.length > 0 && !chosen.includes(owner);
  const coded = isAnothers ? undefined : owner;
  const isOffice = named.some(
    ({ officeCode = '' }) => officeCode !== '' && codeOf(officeCode) === codeOf(linkCode),
  );
  const unit = coded ?? (chosen.length === 1 ? chosen[0] : undefined);
  const remarks = [
    ...(changed ? [changedCode(changed)] : []),
    ...(linkCode !== '' && !owner && !changed ? [remark('unknown-link-code', 'linkCode', linkCode)] : []),
    ...(owner && !chosen.includes(owner) && words !== '' ? [againstChoice(owner, words, isAnothers)] : []),
    ...(coded ? [] : unknownName(words, chosen)),
    ...(isOffice ? [{ code: 'by-office', keys: [] } as const] : []),
    ...(unit && !validOn(unit, day) ? [remark('unit-not-valid', 'unit', unit.name ?? '', { day })] : []),
  ];
  return {
    ...(unit ? { unit } : {}),
    unitWords: words,
    coded: coded !== undefined,
    ...(isAnothers || changed ? { foreign: true } : {}),
    remarks,
  };
}

/** The units that a name means on a day: valid ones by their name, else by a former name, else those that are no longer valid. */
function namesakes(words: string, index: UnitIndex, day: Day): UnitOfCall[] {
  const named = index.names.get(fold(words)) ?? [];
  const former = index.formerNames.get(fold(words)) ?? [];
  const valid = [named, former].map((some) => some.filter((unit) => validOn(unit, day)));
  return [...valid, named, former].find((some) => some.length > 0) ?? [];
}

function standsFor(unit: UnitOfCall, index: UnitIndex, day: Day): UnitOfCall {
  if (validOn(unit, day)) return unit;
  const heirs = (index.formerNames.get(fold(unit.name ?? '')) ?? []).filter((one) => validOn(one, day));
  return (heirs.length === 1 ? heirs[0] : undefined) ?? unit;
}

const againstChoice = ({ name = '' }: UnitOfCall, words: string, isAnothers: boolean): Remark =>
  remark(isAnothers ? 'foreign-link-code' : 'code-against-unit', 'unit', words, { name });

function unknownName(words: string, chosen: readonly UnitOfCall[]): Remark[] {
  if (words === '' || chosen.length === 1) return [];
  return [remark(chosen.length === 0 ? 'unknown-unit' : 'several-units', 'unit', words)];
}

/** The code itself is not told: whoever reads the remark may be anybody. */
const changedCode = ({ day }: FormerCode): Remark => ({
  code: 'changed-link-code',
  keys: ['linkCode'],
  about: { day },
});

const remark = (
  code: Remark['code'],
  key: 'unit' | 'linkCode',
  seen: string,
  about?: Remark['about'],
): Remark => ({ code, keys: [key], seen: glimpse(seen), ...(about ? { about } : {}) });
