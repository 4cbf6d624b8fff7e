import { fold } from '../text/vietnamese';
import { isCounted, isOutside, writeStanding } from './registration-state';
import { figuresOf, type Summed } from './reply-checked';
import { type Asking, type CountedRow, lineOf, type SummaryLine } from './summary-lines';

export type { CountedRow, SummaryLine } from './summary-lines';

/** Somebody who is asked. */
export type Expected = { name: string | undefined; phone: string | undefined };

/** `sums` = of this group alone, where it adds anything up. */
export type SummaryGroup = {
  name: string;
  lines: SummaryLine[];
  heads: number | undefined;
  /** Of how many answers it is not certain how many persons come. */
  unclear?: number;
  sums: SummarySum[];
};
/** A sum over all that count: of how many, and how many could not be read. */
export type SummarySum = Summed & { total: number; of: number; unread: number };
/** What nobody vouches for: how many, and what they would add. VI: ngoài tổng. */
export type Outside = { count: number; sums: SummarySum[] };
export type FormSummary = {
  groups: SummaryGroup[];
  sums: SummarySum[];
  outside: Outside;
  silent: Expected[];
};

/** In the place of a question: each unit is a group. */
export const byUnit = 'unit';

/**
 * The question by whose answers a summary is grouped, as a row names it.
 * @example groupingOf('lĩnh vực', [{ key: 'field', title: 'Lĩnh vực' }]) // 'field'
 */
export const groupingOf = (
  words: string | undefined,
  questions: readonly { key: string; title: string }[],
): string | undefined => {
  if (words === undefined) return undefined;
  return fold(words) === fold('Đơn vị')
    ? byUnit
    : questions.find(({ title }) => fold(title) === fold(words))?.key;
};

/**
 * What has come of a Form, of the rows that count: in the groups of its first question where it has any, in the order of those who are asked.
 * The order of the rows given does not matter.
 */
export function summaryOfForm(
  rows: readonly CountedRow[],
  asked: readonly Expected[],
  form: Asking,
): FormSummary {
  const places = new Map(asked.map(({ name = '' }, place) => [fold(name), place]));
  const placeOf = ({ unit = '' }: CountedRow): number => places.get(fold(unit)) ?? asked.length;
  const inOrder = rows
    .map((row) => ({ row, words: `${fold(row.unit ?? '')} ${JSON.stringify(row.answers)}` }))
    .sort((a, b) => placeOf(a.row) - placeOf(b.row) || (a.words < b.words ? -1 : 1))
    .map(({ row }) => row);
  const counted = inOrder.filter(({ state }) => state !== undefined && isCounted(state));
  return {
    groups: [...groupsOf(counted, form), ...waitingOf(inOrder, form)],
    sums: sumsOf(counted, form),
    outside: outsideOf(inOrder, form),
    silent: asked.filter(
      ({ name = '' }) => !rows.some((row) => fold(row.unit ?? '') === fold(name) && answers(row)),
    ),
  };
}

/** How many come stands beside the seats. */
const sumsOf = (rows: readonly CountedRow[], { sums, heads }: Asking): SummarySum[] =>
  sums
    .filter(({ key }) => key !== heads?.question)
    .map((sum) => summed(sum, rows))
    .filter(isOfSome);

function outsideOf(rows: readonly CountedRow[], form: Asking): Outside {
  const outside = rows.filter(({ state }) => state && isOutside(state));
  return { count: outside.length, sums: sumsOf(outside, form) };
}

/** Whether somebody surely answered, though the chair may still have to agree. */
const answers = ({ state }: CountedRow): boolean =>
  state !== undefined && !state.unconfirmed && !state.refused && !state.old;

/** What waits for the chair or for a công văn: an answer that nobody may overlook, though it does not count yet. */
const waitingOf = (rows: readonly CountedRow[], form: Asking): SummaryGroup[] =>
  (['consent', 'letter'] as const).flatMap((why) => {
    const own = rows.filter(({ state }) => state?.[why] && !state.replacedBy && !state.old);
    const lines = own.map((row) => lineOf(row, form));
    const name = writeStanding({ [why]: true, waits: true, late: false });
    return own.length > 0 ? [{ name, lines, heads: undefined, sums: [] }] : [];
  });

function groupsOf(rows: readonly CountedRow[], form: Asking): SummaryGroup[] {
  const { groupsBy, questions } = form;
  const choices = groupsBy ? (questions.find(({ key }) => key === groupsBy)?.choices ?? []) : [''];
  const of = (row: CountedRow): string => {
    if (groupsBy === byUnit) return row.unit ?? '';
    return groupsBy ? row.answers[groupsBy] || blankOf(row, form) : '';
  };
  const names = new Map([...choices, ...rows.map(of)].map((name) => [fold(name), name]));
  return [...names.values()].flatMap((name): SummaryGroup[] => {
    const own = rows.filter((row) => fold(of(row)) === fold(name));
    if (own.length === 0) return [];
    const lines = own.map((row) => lineOf(row, form));
    const sums = form.sums.map((sum) => summed(sum, own)).filter(isOfSome);
    const unclear = unclearHeads(own, form);
    return [
      { name, lines, heads: form.heads && headsOf(own, form), ...(unclear > 0 ? { unclear } : {}), sums },
    ];
  });
}

/** What a blank means: that one registers something where just that is asked, that nothing is registered of whom is not asked the rest, else ''. */
function blankOf({ answers: said }: CountedRow, { nothing, groupsBy, questions }: Asking): string {
  if (!nothing) return '';
  const choices = questions.find(({ key }) => key === nothing.question)?.choices ?? [];
  if (groupsBy === nothing.question) return choices.find((one) => one !== nothing.choice) ?? '';
  return fold(said[nothing.question] ?? '') === fold(nothing.choice) ? nothing.choice : '';
}

/** How many persons come: as many as it says, one where it says nothing, none where nobody does or where it is not certain. */
export const headsOf = (rows: readonly CountedRow[], asking: Asking): number =>
  rows.reduce((sum, row) => sum + (headsIn(row, asking) ?? 0), 0);

/** Of how many answers it is not certain how many come. VI: chưa rõ số người. */
const unclearHeads = (rows: readonly CountedRow[], asking: Asking): number =>
  rows.filter((row) => headsIn(row, asking) === undefined).length;

/** Whether an answer says that nobody comes. */
export const staysAway = ({ answers: said }: CountedRow, { heads, groupsBy }: Asking): boolean =>
  !heads || fold(said[groupsBy ?? ''] ?? '') === fold(heads.unless);

/** How many persons one answer brings; undefined where that is not certain. */
export function headsIn(row: CountedRow, asking: Asking): number | undefined {
  return !asking.heads || staysAway(row, asking) ? 0 : personsIn(row.answers[asking.heads.question]);
}

/** As many as were said, one where nothing was, undefined where it is not certain. @example personsIn('hai người') // 2 */
export function personsIn(count: string | undefined): number | undefined {
  if (!count) return 1;
  const said = figuresOf({ count }, [{ key: 'count', title: '', way: 'number' }]).count;
  return said === undefined || !Number.isInteger(said) ? undefined : Math.max(1, said);
}

const isOfSome = ({ of, unread }: SummarySum): boolean => of + unread > 0;

function summed(sum: Summed, rows: readonly CountedRow[]): SummarySum {
  const answered = rows.filter(({ answers: said }) => said[sum.key] !== undefined);
  const read = answered.flatMap(({ answers: said }) => figuresOf(said, [sum])[sum.key] ?? []);
  const total = read.reduce((all, one) => all + one, 0);
  return { ...sum, total, of: read.length, unread: answered.length - read.length };
}
