import { writeDays, writeHours } from '../../domain/days/day-phrases';
import type { CallFacts } from '../../domain/forms/lights';
import type { FormPlan } from '../../google/forms/plan';
import { wholeLedger } from '../../google/ledger';
import { me } from '../../google/session';
import { type Book, conferenceOf } from '../../tables/book';
import type { Conference } from '../../tables/conference';
import { tables } from '../../tables/tables';
import { copyRefusal } from '../sheet/copied-sheet';
import { isRefusal, type Refusal, refusal, sheetRefusal } from '../sheet/refusal';
import { asksOfOtherDay } from './about-day';
import { askedBy } from './asked-guests';
import { kindOf } from './asked-questions';
import { type FormKind, formName } from './form-kinds';
import { type FormEntry, formIn, unreadForm } from './form-ledger';
import { askingOnce, formPlan } from './form-plan';
import { keepingOf } from './keepings';
import { printsOf } from './opening';
import { otherCodes } from './rulings';
import {
  type AskedGuest,
  type FormTab,
  formOfCode,
  formsIn,
  type KnownForm,
  type MadeForm,
  type SheetForm,
  settingsFor,
} from './sheet-form';

/** Everything the Sheet and the ledger tell of one Form. */
export function knownForm(
  form: SheetForm,
  book: Book<'conference' | 'units'>,
  ledger: Record<string, string>,
): KnownForm {
  const kind = kindOf(form, book);
  const entry = formIn(ledger, kind);
  return { form, kind, entry, asked: withCodes(form, askedBy(form, book), entry) };
}

/** The same as a Form that there is; undefined where it is still to be made. */
export const asMade = ({ entry, ...known }: KnownForm): MadeForm | undefined => entry && { ...known, entry };

/** The Forms that there are: what the others would ask is not worked out. */
export const madeForms = (book: Book<FormTab>, ledger: Record<string, string> = wholeLedger()): MadeForm[] =>
  formsIn(book)
    .filter(({ code }) => formIn(ledger, { name: formName(code) }))
    .flatMap((form) => asMade(knownForm(form, book, ledger)) ?? []);

/** Those who are asked with their codes, as a Form that is made has them. */
export function withCodes(
  form: SheetForm,
  asked: readonly AskedGuest[],
  entry: FormEntry | undefined,
): AskedGuest[] {
  if (!entry) return [...asked];
  const { codeOf } = keepingOf({ form });
  return asked.map((one) => {
    const others = otherCodes(entry, one.code);
    return { ...one, ...others, linkCode: codeOf(one, entry, others.formerCodes?.length ?? 0) };
  });
}

/** The Form of a code, or what stops it. */
export function formCoded(
  code: string,
  book: Book<FormTab>,
  ledger: Record<string, string>,
): KnownForm | Refusal<'sheet' | 'unknown-form'> {
  const copied = copyRefusal(book, 'safe');
  if (copied) return copied;
  const form = formOfCode(code, book);
  if (!form) return refusal('unknown-form', { tab: tables.forms.title, row: 0, column: '' }, code);
  const known = knownForm(form, book, ledger);
  const unread = known.entry ? [] : unreadForm(ledger, known.kind);
  return unread.length > 0 ? sheetRefusal(unread) : known;
}

/** Why a Form of a code is not there. */
export const unmade = ['sheet', 'unknown-form', 'form-not-made', 'no-form'] as const;
export type Unmade = (typeof unmade)[number];

/** The same of a Form that was made. */
export function madeForm(
  code: string,
  book: Book<FormTab>,
  ledger: Record<string, string> = wholeLedger(),
): MadeForm | Refusal<Unmade> {
  const known = formCoded(code, book, ledger);
  if (isRefusal(known)) return known;
  const { code: seen, at } = known.form;
  return asMade(known) ?? refusal(keepingOf(known).notMade, at.answers, seen);
}

/** The same of a Form of this account's, which alone can read and change it. */
export function ownForm(code: string, book: Book<FormTab>): MadeForm | Refusal<Unmade | 'form-of-another'> {
  const made = madeForm(code, book);
  if (isRefusal(made)) return made;
  const { form, entry } = made;
  return entry.maker === me() ? made : refusal('form-of-another', form.at.answers, entry.maker);
}

/** How a Form is to be in Google. */
export function planOf({ form, kind, asked }: KnownForm, book: Book<'conference'>): FormPlan {
  const conference = settingsFor(form, conferenceOf(book));
  const words = { ...kind.words, invites: kind.words.invites + whenOf(form, conference) };
  return formPlan({ ...kind, words }, conference, asked);
}

/** When the meeting is that is asked about. */
const whenOf = ({ ready }: SheetForm, { startDay, startTime }: Conference): string =>
  ready.ofTheDay && startDay
    ? ` (họp ${startTime ? `${writeHours(startTime)} ` : ''}ngày ${writeDays(startDay)})`
    : '';

/** Whether its rows are such that a Form cannot be made of them, or brought to them. */
export const asksWrongly = ({ problems }: FormKind): boolean =>
  problems.some(({ weight }) => weight === 'blocks');

/** Whether a Form asks what the Sheet has now, other questions, or about another day or hour; a wrong edit is told of by itself. */
export function asksOf(made: MadeForm, book: Book<'conference'>): CallFacts['asks'] {
  const { form, kind, entry } = made;
  if (asksOfOtherDay(form, entry, book)) return 'other-day';
  if (entry.asks === undefined || asksWrongly(kind)) return undefined;
  const plan = planOf(made, book);
  return [plan, askingOnce(plan)].some((one) => printsOf(one).asks === entry.asks) ? 'same' : 'behind';
}
