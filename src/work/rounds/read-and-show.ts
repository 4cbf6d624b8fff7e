import { firstOf } from '../../domain/answers/parts';
import { isUndecided } from '../../domain/answers/registration-state';
import type { Said } from '../../domain/answers/ruling';
import type { Problem } from '../../domain/problem';
import { codeKey } from '../../domain/text/digest';
import { wholeLedger } from '../../google/ledger';
import { me } from '../../google/session';
import type { AnswersTaken } from '../../spoken/forms';
import { type Book, conferenceOf } from '../../tables/book';
import type { Answer, AnswersRead } from '../forms/form-answer';
import { keepingOf } from '../forms/keepings';
import { madeForm, type Unmade } from '../forms/known-form';
import { toldOf } from '../forms/reached-units';
import { type Ruled, readAnswers } from '../forms/read';
import { type Decided, missedBy, rulingsOn } from '../forms/rulings';
import { formTabs, type MadeForm } from '../forms/sheet-form';
import { consentCode } from '../mail/kinds/consent-mail';
import { remindedIn } from '../mail/kinds/of-forms';
import { tellSenders } from '../mail/receipts';
import { waitingMail } from '../mail/survey/mail-entry';
import { mailIn, writeMails } from '../mail/survey/mail-ledger';
import { lookAhead } from '../responses/reading';
import { journalEntry } from '../sheet/journal';
import { isRefusal, type Refusal } from '../sheet/refusal';
import { openBook } from '../sheet/workbook';

/**
 * Reads a Form's answers, shows them, and gives receipts their rows; where `leave`, those that leave by themselves leave.
 * @param book the Sheet, where it was read a moment ago; `ledger` likewise
 */
export function takeIn(
  made: MadeForm,
  book: Book<'conference' | 'units'>,
  leave: boolean,
  { ruled, ledger }: { ruled?: Ruled | undefined; ledger?: Record<string, string> } = {},
): AnswersRead | Refusal<'sheet' | 'form-of-another'> {
  const read = readAnswers(made, book, ruled);
  if (isRefusal(read)) return read;
  const { showCame, hears } = keepingOf(read);
  showCame(read, read.answers);
  tellSenders(
    firstOf(read.answers).filter(hears),
    conferenceOf(book),
    mailIn(ledger ?? wholeLedger()),
    leave,
  );
  return read;
}

/** The same of the Form of a code, for who pressed. */
export function takeAnswersOf(
  code: string,
  ruled?: Ruled,
): AnswersRead | Refusal<Unmade | 'form-of-another'> {
  const book = openBook(formTabs);
  const made = madeForm(code, book);
  return isRefusal(made) ? made : takeIn(made, book, false, { ruled });
}

/** What who reads a Form's answers hears. */
export function answersTold(read: AnswersRead): AnswersTaken<Problem> {
  const { versionOf, glimpsed } = keepingOf(read);
  return toldOf(read, remindedIn(read.form, wholeLedger()), (one) => ({
    version: versionOf(one, read.kind),
    ...glimpsed(one, read.kind),
  }));
}

/** What a person says of a Form's answers: those that no link vouches for, and deputies whom the chair agrees to. */
export function settleAnswersOf(code: string, request: Decided) {
  const read = takeAnswersOf(code, (all, made) => {
    const { versionOf } = keepingOf(made);
    const open = all.filter(isUndecided);
    const rulings = rulingsOn(
      request,
      open.map((one) => ({ code: one.code, version: versionOf(one, made.kind) })),
    );
    tellOfConsent(
      all.filter((one) => one.consent && rulings.has(one.code)),
      request.ruling,
    );
    return rulings;
  });
  if (isRefusal(read)) return read;
  const missed = missedBy(request, read.answers, read.form.at.rulings);
  return { ...answersTold(read), problems: [...missed, ...read.doubts] };
}

/** Puts a mail of what the chair said into the outbox, before the tab says so: a kill leaves the press to be made again. */
function tellOfConsent(decided: readonly Answer[], ruling: Said): void {
  const { entries } = mailIn(wholeLedger());
  const due = decided.map((one) => consentCode(one.code, ruling)).filter((one) => !entries.has(codeKey(one)));
  if (due.length > 0) writeMails(due.map(waitingMail), journalEntry('consent', me(), due.length));
}

/** For who pressed, looks at a Form's answers while others may still have the Sheet; what hinders it will hinder the reading proper, which can say so. */
export function lookAheadAt(code: string): void {
  try {
    const made = madeForm(code, openBook(formTabs));
    if (!isRefusal(made)) lookAhead(made, 'press');
  } catch {
    // The reading proper says what is wrong.
  }
}
