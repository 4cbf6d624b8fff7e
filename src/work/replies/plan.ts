import type { Day } from '../../domain/days/days';
import { type Days, writeDays } from '../../domain/days/said';
import { digest } from '../../domain/text/digest';
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
export function planOf({ form, kind, asked }: KnownForm, book: Book): FormPlan {
  const conference = settingsFor(form, conferenceOf(book));
  const when =
    form.ready.ofTheDay && conference.startDay ? ` (họp ngày ${writeDays(conference.startDay)})` : '';
  const words = { ...kind.words, invites: kind.words.invites + when };
  return formPlan({ ...kind, words }, conference, asked);
}

/** The day and the hour of the conference, as the ledger remembers what was asked about. */
export function aboutOf(book: Book): string {
  const { startDay, startTime } = conferenceOf(book);
  return digest(JSON.stringify([startDay ?? '', startTime ?? ''])).slice(0, 16);
}
