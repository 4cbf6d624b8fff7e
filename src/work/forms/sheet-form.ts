import type { Asked } from '../../domain/answers/replies';
import type { Days } from '../../domain/days/day-phrases';
import type { Day } from '../../domain/days/days';
import { callState } from '../../domain/forms/call';
import type { QuestionRow } from '../../domain/forms/question-row';
import { type ReadyForm, readyRows } from '../../domain/forms/ready-form';
import { conferenceFormOf, conferenceForms, readyFormOf, readyForms } from '../../domain/forms/ready-forms';
import type { At, Problem } from '../../domain/problem';
import { fold } from '../../domain/text/vietnamese';
import { now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import { type Book, conferenceOf } from '../../tables/book';
import { type Conference, letterWays } from '../../tables/conference';
import type { FormRow } from '../../tables/forms';
import type { Guest } from '../../tables/guests';
import { blankRow, placed } from '../../tables/sheet/rows';
import { tables } from '../../tables/tables';
import { dayIn } from '../sheet/moments';
import type { FormKind } from './form-kinds';
import type { FormEntry } from './form-ledger';
import { lastPass } from './form-ledger';

/** Somebody who is asked, with the number to ring up. */
export type AskedGuest = Asked & Guest;

/** A Form with all that is known of it before its answers are read. */
export type KnownForm = {
  form: SheetForm;
  kind: FormKind;
  entry: FormEntry | undefined;
  asked: AskedGuest[];
};

/** A Form that there is. */
export type MadeForm = KnownForm & { entry: FormEntry };

/** What a Form is made and read from. */
export const formTabs = ['conference', 'units', 'forms', 'questions'] as const;
export type FormTab = (typeof formTabs)[number];

/** Where what concerns a Form is told of: the Form itself, its answers as a whole, what is said of them, the công văn it cites, its last day. */
type Places = Record<'form' | 'answers' | 'rulings' | 'outcomes' | 'cites' | 'closes', At>;

/**
 * One Form as the Sheet has it: its kind, what its row or Hội nghị says, and its lines of Câu hỏi; row 0 = it is ready and nobody has opened it
 * yet, or it has no row.
 */
export type SheetForm = {
  code: string;
  ready: ReadyForm;
  row: FormRow;
  title: string;
  subject: string;
  days: { callOpens: Days | undefined; callCloses: Days | undefined };
  opens: Day | undefined;
  closes: Day | undefined;
  questions: QuestionRow[];
  at: Places;
  /** What is wrong with its row. */
  faults: Problem[];
};

/** The Forms that the list holds, then the ready kinds of which it holds none, then those that are kept in Hội nghị. */
export function formsIn(book: Book<'conference' | 'forms' | 'questions'>): SheetForm[] {
  const listed = book.forms.rows.flatMap((row) => {
    const ready = readyFormOf(row.kind ?? '');
    return ready && row.code && !isTaken(row) ? [listedForm(row, row.code, ready, book)] : [];
  });
  const kinds = new Set(listed.map(({ ready }) => ready));
  const taken = new Set(book.forms.rows.map(({ code = '' }) => fold(code)));
  const bare = readyForms.filter((one) => !kinds.has(one) && !taken.has(fold(one.code)));
  return [
    ...listed,
    ...bare.map((ready) => listedForm(noRow(), ready.code, ready, book)),
    ...conferenceForms.map((ready) => formOfConference(ready, book)),
  ];
}

/** Whether a row bears the code of a Form that is kept in Hội nghị. */
export const isTaken = ({ code }: FormRow): boolean =>
  code !== undefined && conferenceFormOf(code) !== undefined;

/** The Forms that were made and that no row speaks of any more: it was deleted, or cannot be read. What they ask stands in Câu hỏi still. */
export function unlistedForms(
  book: Book<'conference' | 'forms' | 'questions'>,
  made: readonly FormEntry[],
): SheetForm[] {
  const listed = new Set(formsIn(book).map(({ code }) => fold(code)));
  return made.flatMap(({ code = '', kind }) => {
    const ready = readyForms.find(({ name }) => name === kind);
    return ready && !listed.has(fold(code)) ? [listedForm(noRow(), code, ready, book)] : [];
  });
}

const noRow = (): FormRow => ({ ...blankRow(tables.forms), row: 0 });

const questionsOf = (code: string, book: Book<'questions'>): QuestionRow[] =>
  book.questions.rows.filter(({ form }) => fold(form ?? '') === fold(code));

const onDay = (day: Day | undefined): Days | undefined =>
  day === undefined ? undefined : { first: day, last: day };

function listedForm(row: FormRow, code: string, ready: ReadyForm, book: Book<'questions'>): SheetForm {
  const subject = row.subject ?? ready.subject;
  const { opens, closes } = row;
  const place = { tab: tables.forms.title, row: row.row, column: '' };
  return {
    code,
    ready,
    row,
    subject,
    days: { callOpens: onDay(opens), callCloses: onDay(closes) },
    opens,
    closes,
    title: row.title ?? withSubject(ready.words.title, subject),
    questions: questionsOf(code, book),
    at: {
      form: place,
      answers: place,
      rulings: place,
      outcomes: place,
      cites: place,
      closes: { ...place, column: tables.forms.columns.closes.title },
    },
    faults: opens && closes && closes < opens ? [reversed(row)] : [],
  };
}

/** A last day before the first. */
const reversed = ({ row }: FormRow): Problem =>
  placed(tables.forms, { code: 'form-dates-reversed', row, field: 'closes' });

/** A Form whose days are settings; before its questions stand as rows it asks the ready ones. */
export function formOfConference(ready: ReadyForm, book: Book<'conference' | 'questions'>): SheetForm {
  const { callOpens, callCloses, callLink, callPaper, callLetter, callClosed } = conferenceOf(book);
  const own = questionsOf(ready.code, book);
  const { title: tab, columns } = tables.registrations;
  const setting = (field: 'callPaper' | 'callCloses'): At => ({
    tab: tables.conference.title,
    row: book.conference.rowOf(field),
    column: field === 'callPaper' ? '' : tables.conference.columns[field].title,
  });
  return {
    code: ready.code,
    ready,
    row: {
      ...noRow(),
      link: callLink,
      cites: callPaper,
      closed: callClosed,
      letter: callLetter === letterWays.needed,
    },
    subject: ready.subject,
    days: { callOpens, callCloses },
    opens: callOpens?.first,
    closes: callCloses?.last,
    title: ready.words.title,
    questions: own.length > 0 ? own : readyRows(ready),
    at: {
      form: { tab: tables.units.title, row: 0, column: '' },
      answers: { tab, row: 0, column: '' },
      rulings: { tab, row: 0, column: columns.ruling.title },
      outcomes: { tab, row: 0, column: columns.result.title },
      cites: setting('callPaper'),
      closes: setting('callCloses'),
    },
    faults: [],
  };
}

/** A Form by its code; '' = the one that was there before there were codes. @example formOfCode('tl', book)?.code // 'TL' */
export const formOfCode = (
  code: string,
  book: Book<'conference' | 'forms' | 'questions'>,
): SheetForm | undefined => {
  const wanted = conferenceFormOf(code)?.code ?? code;
  return formsIn(book).find((one) => fold(one.code) === fold(wanted));
};

/** Words with the subject of the Form in them. @example withSubject('Đăng ký {{Nội dung}}', 'lớp học') // 'Đăng ký lớp học' */
export const withSubject = (words: string, subject: string): string =>
  words.replace('{{Nội dung}}', () => subject).trim();

/** The tab of a Form's answers: as it was first made, else named by its kind; a tab takes 31 letters in a file of Excel's. */
export const answersTabOf = ({ code, ready }: SheetForm, entry: FormEntry | undefined): string =>
  entry?.tab ??
  (code === ready.code ? ready.tab : `${ready.tab} ${code}`)
    .replace(/[[\]:*?/\\']/g, ' ')
    .slice(0, longestTab);

const longestTab = 31;

/** The settings as a Form has them otherwise. */
export const settingsFor = ({ row, days }: SheetForm, conference: Conference): Conference => ({
  ...conference,
  ...days,
  callClosed: row.closed,
  contact: row.contact ?? conference.contact,
});

/** Where the days of a Form stand today. */
export const stateOfForm = ({ days }: SheetForm, entry: FormEntry | undefined) =>
  callState(days, dayIn(workbookZone(), now()), lastPass(entry));
