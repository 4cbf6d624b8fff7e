import { oncePer } from '../../../domain/once-per';
import { type Problem, problem } from '../../../domain/problem';
import { wholeLedger } from '../../../google/ledger';
import type { FormTold } from '../../../letters/of-form';
import { conferenceOf } from '../../../tables/book';
import { tables } from '../../../tables/tables';
import type { FormEntry } from '../../forms/form-ledger';
import type { AskedGuest } from '../../replies/asked-guests';
import { citedWords } from '../../replies/cited-words';
import { linkOf } from '../../replies/own-links';
import { settingsFor } from '../../replies/plan';
import { type KnownForm, knownForm } from '../../replies/read';
import { rowFormsIn } from '../../replies/row-form';
import type { MailSurvey } from '../survey/mail-survey';

/** A Form of a row that was made. */
export type MadeForm = KnownForm & { entry: FormEntry };

/** The Forms of rows that there are; looked for once a survey. */
export const formsSeen = oncePer(({ book, hasForm }: MailSurvey): MadeForm[] => {
  if (!hasForm || !book.forms.found) return [];
  const ledger = wholeLedger();
  return rowFormsIn(book).flatMap((form) => {
    const { entry, ...known } = knownForm(form, book, ledger);
    return entry ? [{ ...known, entry }] : [];
  });
});

/** A Form as letters speak of it. */
export const toldForm = ({ form, kind, entry }: MadeForm, { book }: MailSurvey): FormTold => ({
  title: form.title,
  invites: kind.words.invites,
  deadline: kind.words.deadline,
  letter: form.row.letter === true,
  cites: citedWords(form.row.cites, book),
  conference: settingsFor(form, conferenceOf(book)),
  ofMeeting: form.ready.ofTheDay === true,
  anew: form.ready.ofTheDay === true && entry.since !== undefined,
});

/** Somebody who is asked by a Form, as a letter to them needs it. */
export const addressee = ({ entry }: MadeForm, one: AskedGuest) => ({
  recipient: one.name ?? '',
  email: one.email ?? '',
  link: linkOf(entry, one),
});

/** What is said of a mail whose Form another account made, which alone can read who has answered. */
export const formOfAnother = (seen: MailSurvey, { entry }: MadeForm): Problem[] =>
  entry.maker === seen.me
    ? []
    : [problem('reminder-of-another', { tab: tables.outbox.title, row: 0, column: '' }, entry.maker)];
