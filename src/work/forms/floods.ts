import { type Flood, floods } from '../../domain/answers/floods';
import { isFirst } from '../../domain/answers/parts';
import { glimpse } from '../../domain/answers/remark';
import { shownDay } from '../../domain/days/day-phrases';
import { writeShortDay } from '../../domain/days/days';
import { fold } from '../../domain/text/vietnamese';
import { now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import type { SpokenFlood } from '../../spoken/desk';
import { dayIn, momentIn } from '../sheet/moments';
import type { FormEntry } from './form-ledger';
import type { Rulings } from './rulings';

/** Answers as their tab shows them: whose, and when. */
type Shown = readonly {
  unit?: string | undefined;
  at?: string | undefined;
  editLink?: string | undefined;
}[];
type Named = readonly { code?: string | undefined; name?: string | undefined }[];

/** The floods among the answers of the Form of a code. */
export function floodsOf(
  form: string,
  rows: Shown,
  asked: Named,
  entry: Pick<FormEntry, 'formerCodes'> | undefined,
): SpokenFlood[] {
  const zone = workbookZone();
  const named = new Map(asked.map(({ code = '', name = '' }) => [fold(name), { code, name }]));
  const nameOf = new Map(asked.map(({ code, name = '' }) => [code, fold(name)]));
  const changed = new Map(
    (entry?.formerCodes ?? []).map(({ unit, until }) => [
      nameOf.get(unit) ?? '',
      sortable(momentIn(zone, until)),
    ]),
  );
  const came = eachOnce(rows).map(({ unit = '', at = '' }) => ({ unit: fold(unit), at: sortable(at) }));
  return floods(came, changed, dayIn(zone, now())).map(({ unit, day, count }) => {
    const { code = '', name = glimpse(unit) } = named.get(unit) ?? {};
    return { form, unit: code, name, day: writeShortDay(day), count };
  });
}

/** Rows of one answer, which may register several things, are one: they have one link. */
export const eachOnce = (rows: Shown): Shown => [
  ...new Map(rows.map((row, index) => [row.editLink || String(index), row])).values(),
];

/** An answer that came for somebody at a moment, milliseconds since 1970. */
type Arrived = {
  code: string;
  responseId: string;
  at: number;
  unit?: { code?: string | undefined } | undefined;
};

/** What sets aside all that came in somebody's name on the days on which more came than people type. */
export function asideOf<A extends Arrived>(
  answers: readonly A[],
  sender: string,
  versionOf: (one: A) => string,
): Rulings {
  const zone = workbookZone();
  const own = answers.filter(({ unit }) => unit?.code === sender);
  const came = own
    .filter(({ responseId }) => isFirst(responseId))
    .map(({ at }) => ({ unit: sender, at: sortable(momentIn(zone, at)) }));
  const days = new Set(floods(came, new Map(), dayIn(zone, now())).map(({ day }: Flood) => day));
  return new Map(
    own
      .filter(({ at }) => days.has(dayIn(zone, at)))
      .map((one) => [one.code, { as: 'refused', version: versionOf(one) }]),
  );
}

/** A moment as the machine's columns show it, in an order that sorts; '' where somebody typed over it. */
function sortable(shown: string): string {
  const day = shownDay(shown.slice(0, 10));
  return day ? day + shown.slice(10) : '';
}
