import { contentTabs } from '../../../documents/kinds/invitation';
import { listedPapers } from '../../../documents/ready/listed';
import type { Fetched } from '../../../google/drive';
import { wholeLedger } from '../../../google/ledger';
import { type Book, readingProblems } from '../../../tables/book';
import type { TableName } from '../../../tables/tables';
import { formKinds } from '../../forms/form-kinds';
import { allForms, formIn } from '../../forms/form-ledger';
import { hiddenOf } from '../../papers/in-sight';
import { papersIn } from '../../papers/paper-ledger';
import { shapeStops } from '../../papers/wanted';
import { copyRefusal } from '../../sheet/copied-sheet';
import { isRefusal, type Refusal, sheetRefusal } from '../../sheet/refusal';
import { openTabs, withTabs } from '../../sheet/workbook';
import { mailKinds } from '../kinds/mail-kinds';
import { type MailSurvey, surveyMail } from '../survey/mail-survey';
import { newerSending } from './disagreements';

const distinct = (names: readonly TableName[]): TableName[] => [...new Set(names)];

/** What letters are written from; first of all a tab that is never without rows, so that the run knows how Google gives tabs. */
const letterTabs: readonly TableName[] = distinct([
  'conference',
  'outbox',
  ...mailKinds.flatMap(({ reads }) => reads),
]);
/** What is looked at beside it before mails leave: the days off, to see whether one is late. */
const dayTabs: readonly TableName[] = [...letterTabs, 'holidays'];

/** The tabs of Forms that a Sheet without one need not have. */
const ofForms: readonly TableName[] = ['forms', 'questions'];

/** Opens the Sheet for the mail, with what was registered once there is a Form, or says what stops it: a copy that is not the conference, an outbox that cannot be read. */
export const openMail = (soon: Soon = none): MailSurvey | Refusal<'sheet'> => opened(letterTabs, none, soon);

/** What is likely fetched next. */
type Soon = (seen: MailSurvey) => readonly Fetched[];
const none = (): [] => [];

/** The same with the days off and with what written papers are drawn from, to see whether one is behind the Sheet. */
export const openWithPapers = (): MailSurvey | Refusal<'sheet'> => opened(dayTabs, drawnFrom, none);

/** What the papers that mails carry are drawn from, of those of which any is written. */
function drawnFrom(book: Book, ledger: Record<string, string>): TableName[] {
  const written = new Set([...papersIn(ledger).entries.values()].map(({ kind }) => kind));
  const carried = new Set(mailKinds.map(({ carries }) => carries));
  return listedPapers(book)
    .filter(({ kind }) => carried.has(kind) && written.has(kind.name))
    .flatMap((listed) =>
      listed.template === undefined && listed.kind.needs
        ? listed.kind.needs(book, listed)
        : listed.kind.reads,
    );
}

function opened(
  tabs: readonly TableName[],
  moreFor: (book: Book, ledger: Record<string, string>) => readonly TableName[],
  soon: Soon,
): MailSurvey | Refusal<'sheet'> {
  const ledger = wholeLedger();
  const unfilled = formKinds.filter((kind) => !formIn(ledger, kind)).map(({ answers }) => answers);
  const unlisted = allForms(ledger).length > 0 ? [] : ofForms;
  const asked = tabs.filter((name) => !unfilled.includes(name) && !unlisted.includes(name));
  // Without a Form the machine has written into none of them but the outbox, whose formulas are looked at where it is painted.
  const depth = unfilled.length === 0 ? 'written' : 'shown';
  const first = openTabs(asked, depth);
  const book = withTabs(
    first,
    distinct([...moreFor(first, ledger), ...contentTabs(first)]).filter((name) => !asked.includes(name)),
    depth,
  );
  const copied = copyRefusal(book, 'safe');
  if (copied) return copied;
  const stops = readingProblems(book, ['outbox']).filter(shapeStops);
  return stops.length > 0 ? sheetRefusal(stops) : surveyMail(book, ledger, soon);
}

/** The same for what sends, or writes down what was sent: not while a later version of Giao Ban is at it, or was. */
export function openSending(soon: Soon = none): MailSurvey | Refusal<'sheet' | 'newer-entry'> {
  const seen = openMail(soon);
  return isRefusal(seen) ? seen : (newerSending(seen.mail) ?? seen);
}

/** The rows of the outbox that the Sheet's filter hides. */
export const rowsHidden = ({ book }: MailSurvey): number[] =>
  hiddenOf('outbox', book.outbox.rows).map(({ row }) => row);
