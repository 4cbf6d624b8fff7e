import { callState } from '../../domain/forms/call';
import type { Section } from '../../domain/forms/question';
import type { At } from '../../domain/problem';
import { fold } from '../../domain/text/vietnamese';
import { wholeLedger } from '../../google/ledger';
import { me, now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import { type Book, conferenceOf } from '../../tables/book';
import { tables } from '../../tables/tables';
import { officeCodeOf } from '../forms/answers';
import { unitsOfCall } from '../forms/call';
import type { FormKind } from '../forms/form-kind';
import { type FormEntry, formIn, unreadForm } from '../forms/form-ledger';
import { lastPass } from '../forms/late-passes';
import { registration, registrationIn } from '../forms/registration';
import { dayIn } from '../sheet/moments';
import { isRefusal, type Refusal, refusal, sheetRefusal } from '../sheet/refusal';
import { copyRefusal } from '../sheet/workbook';
import { formPlace } from './asked-questions';
import { formCoded, stateOfForm } from './read';
import type { ReplyTab } from './row-form';

/** Somebody who is asked, as far as any Form knows. */
type Whom = { code: string | undefined; name: string | undefined };

/** A Form of either sort that this account made, with whom it asks: the registration of tasks, or one of a row. */
export type AnyForm = {
  kind: FormKind;
  entry: FormEntry;
  asked: readonly Whom[];
  sections: readonly Section[];
  /** Whether its days let it take answers, with what the ledger says of passes. */
  isOpen: (entry: FormEntry) => boolean;
  place: At;
};

type Stops = 'sheet' | 'unknown-form' | 'form-not-made' | 'form-of-another';

/** The Form of a code, '' or undefined for the registration of tasks; or what stops it. */
export function anyForm(code: string | undefined, book: Book<ReplyTab>): AnyForm | Refusal<Stops> {
  const ledger = wholeLedger();
  const met = code === undefined ? tasks(book, ledger) : ofRow(code, book, ledger);
  if (isRefusal(met)) return met;
  const { entry, place } = met;
  return entry.maker === me() ? met : refusal('form-of-another', place, entry.maker);
}

function tasks(
  book: Book<'conference' | 'questions' | 'units'>,
  ledger: Record<string, string>,
): AnyForm | Refusal<Stops> {
  const place = { tab: tables.registrations.title, row: 0, column: '' };
  const copied = copyRefusal(book, 'safe');
  if (copied) return copied;
  const unread = unreadForm(ledger, registration);
  if (unread.length > 0) return sheetRefusal(unread);
  const entry = formIn(ledger, registration);
  if (!entry) return refusal('form-not-made', place, registration.words.title);
  const isOpen = (one: FormEntry): boolean =>
    callState(conferenceOf(book), dayIn(workbookZone(), now()), lastPass(one)) === 'open';
  const kind = registrationIn(book);
  const { questionnaire: sections } = kind;
  return { kind, entry, asked: unitsOfCall(book), sections, isOpen, place };
}

function ofRow(code: string, book: Book<ReplyTab>, ledger: Record<string, string>): AnyForm | Refusal<Stops> {
  const known = formCoded(code, book, ledger);
  if (isRefusal(known)) return known;
  const { form, kind, entry, asked } = known;
  const place = formPlace(form);
  if (!entry) return refusal('form-not-made', place, form.code);
  const isOpen = (one: FormEntry): boolean => stateOfForm(form, one) === 'open';
  return { kind, entry, asked, sections: kind.questionnaire, isOpen, place };
}

/** One who is asked, by code or name. */
export const askedAs = ({ asked }: AnyForm, typed: string): Whom | undefined =>
  asked.find(({ code }) => fold(code ?? '') === fold(typed)) ??
  asked.find(({ name }) => fold(name ?? '') === fold(typed));

/** The code by which the office answers for somebody. */
export const officeCode = ({ entry }: AnyForm, { code }: Whom): string =>
  officeCodeOf(entry.secret ?? '', code);
