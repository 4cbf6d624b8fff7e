import type { Registration } from '../../domain/forms/registrations';
import { glimpse } from '../../domain/forms/remark';
import { versionOf } from '../../domain/forms/ruling';
import type { Problem } from '../../domain/problem';
import { me } from '../../google/session';
import type { AnswersTaken } from '../../spoken/forms';
import { type Book, readingProblems } from '../../tables/book';
import { tables } from '../../tables/tables';
import type { Unit } from '../../tables/units';
import { shapeStops } from '../papers/wanted';
import { type Refusal, refusal, sheetRefusal, together } from '../sheet/refusal';
import { copyRefusal } from '../sheet/workbook';
import { type Rulings, readerOf } from './answers';
import { unitsOfCall } from './call';
import { formIn, unreadForm } from './form-ledger';
import { paintRegistrations } from './paint-registrations';
import { doubtsIn, type Reminded, toldOf } from './reached-units';
import { answersOf } from './reading';
import { registration, registrationIn } from './registration';

/** What answers are read with. */
export const takenTabs = ['conference', 'units', 'registrations', 'questions'] as const;

const place = { tab: tables.registrations.title, row: 0, column: '' };

/** What the Form holds, as far as it could be read, and what is in doubt because not all of it could. */
export type AnswersRead = { registrations: Registration[]; doubts: Problem[] };

/**
 * Every answer of the Form, shown in Đăng ký with what was said of some just now; or what stops the reading. What came is asked of the Form only
 * where `lookAhead` has not done so.
 */
export function readAnswers(
  book: Book<'conference' | 'questions' | 'registrations' | 'units'>,
  ledger: Record<string, string>,
  ruled?: (registrations: readonly Registration[]) => Rulings,
): AnswersRead | Refusal<'sheet' | 'no-form' | 'form-of-another'> {
  const copied = copyRefusal(book, 'safe');
  if (copied) return copied;
  const form = formIn(ledger, registration);
  const stops = [
    ...readingProblems(book, ['registrations']).filter(shapeStops),
    ...(form ? [] : unreadForm(ledger, registration)),
  ];
  const shut = stops.length > 0 ? [sheetRefusal(stops)] : [];
  if (form && form.maker !== me()) return together(...shut, refusal('form-of-another', place, form.maker));
  if (shut[0]) return shut[0];
  if (!form) return refusal('no-form', place);
  const kind = registrationIn(book);
  const answers = answersOf(form, kind);
  const read = readerOf(form, answers.all, book);
  const registrations = ruled ? read(ruled(read())) : read();
  const shown = book.registrations.rows.map(({ code }) => code);
  paintRegistrations(registrations, answers.all, kind, shown);
  return { registrations, doubts: doubtsIn(answers, place) };
}

/** The units of the call, with what came. */
const callRead = ({ registrations, doubts }: AnswersRead, book: Book<'conference' | 'units'>) => ({
  asked: unitsOfCall(book),
  answers: registrations,
  doubts,
});

/** What the readers of the Form's answers hear; `reminded` = what the mail knows of a unit. */
export const told = (
  read: AnswersRead,
  book: Book<'conference' | 'units'>,
  reminded: (unit: Unit) => Reminded,
): AnswersTaken<Problem> =>
  toldOf(callRead(read, book), reminded, ({ answers }) => ({
    version: versionOf(answers),
    title: answers.title ?? '',
    sum: glimpse(answers.stateMoney ?? ''),
  }));
