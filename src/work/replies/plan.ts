import { type Days, writeDays, writeHours } from '../../domain/days/day-phrases';
import type { Day } from '../../domain/days/days';
import type { FormPlan } from '../../google/forms/plan';
import { type Book, conferenceOf } from '../../tables/book';
import type { Conference } from '../../tables/conference';
import { formPlan } from '../forms/form-plan';
import type { KnownForm } from './read';
import type { RowForm } from './row-form';

const days = (day: Day | undefined): Days | undefined =>
  day === undefined ? undefined : { first: day, last: day };

/** The settings as a Form's own row has them otherwise. */
export const settingsFor = ({ row, opens, closes }: RowForm, conference: Conference): Conference => ({
  ...conference,
  contact: row.contact ?? conference.contact,
  callOpens: days(opens),
  callCloses: days(closes),
  callClosed: undefined,
});

/** How a Form is to be in Google. */
export function planOf({ form, kind, asked }: KnownForm, book: Book<'conference'>): FormPlan {
  const conference = settingsFor(form, conferenceOf(book));
  const words = { ...kind.words, invites: kind.words.invites + whenOf(form, conference) };
  return formPlan({ ...kind, words }, conference, asked);
}

/** When the meeting is that is asked about. */
const whenOf = ({ ready }: RowForm, { startDay, startTime }: Conference): string =>
  ready.ofTheDay && startDay
    ? ` (họp ${startTime ? `${writeHours(startTime)} ` : ''}ngày ${writeDays(startDay)})`
    : '';
