import { writeShortDay } from '../../domain/days/days';
import { shownDay } from '../../domain/days/said';
import { floods } from '../../domain/forms/floods';
import { glimpse } from '../../domain/forms/remark';
import { fold } from '../../domain/text/vietnamese';
import { now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import type { SpokenFlood } from '../../spoken/desk';
import type { Book } from '../../tables/book';
import { dayIn, momentIn } from '../days/moments';
import type { FormEntry } from './ledger';

/** The floods that the tab Đăng ký shows, each with the unit in whose name it came. */
export function floodsIn({ registrations, units }: Book, form: FormEntry | undefined): SpokenFlood[] {
  const zone = workbookZone();
  const named = new Map(units.rows.map(({ code = '', name = '' }) => [fold(name), { code, name }]));
  const nameOf = new Map(units.rows.map(({ code, name = '' }) => [code, fold(name)]));
  const changed = new Map(
    (form?.formerCodes ?? []).map(({ unit, until }) => [
      nameOf.get(unit) ?? '',
      sortable(momentIn(zone, until)),
    ]),
  );
  const came = registrations.rows.map(({ unit = '', at = '' }) => ({ unit: fold(unit), at: sortable(at) }));
  return floods(came, changed, dayIn(zone, now())).map(({ unit, day, count }) => {
    const { code = '', name = glimpse(unit) } = named.get(unit) ?? {};
    return { unit: code, name, day: writeShortDay(day), count };
  });
}

/** A moment as the machine's columns show it, in an order that sorts; '' where somebody typed over it. */
function sortable(shown: string): string {
  const day = shownDay(shown.slice(0, 10));
  return day ? day + shown.slice(10) : '';
}
