import { type Problem, problem } from '../../domain/problem';
import { wholeLedger } from '../../google/ledger';
import { me, newCode, now } from '../../google/session';
import type { FormOpened } from '../../spoken/replies';
import { type Book, conferenceOf, readingProblems } from '../../tables/book';
import { placed } from '../../tables/sheet/rows';
import { tables } from '../../tables/tables';
import type { FormEntry } from '../forms/form-ledger';
import { sampleLink } from '../forms/links';
import { bringUp } from '../forms/opening';
import { isRefusal, type Refusal, refusal, sheetRefusal } from '../sheet/refusal';
import { openBook, stampWorkbook } from '../sheet/workbook';
import { asksOfOtherDay, rememberedAbout } from './about-day';
import { paintAnswers } from './answers-tab';
import { titlePrints } from './answers-table';
import { datesOf, formPlace } from './asked-questions';
import { bringRows, nameQuestions } from './bring-rows';
import { goneQuestions } from './gone-questions';
import { paintForm } from './own-links';
import { planOf, settingsFor } from './plan';
import { formCoded, type KnownForm, stateOfForm } from './read';
import { answersTabOf, replyTabs } from './row-form';

/**
 * Makes the Form of a row, or brings the one that is there to what Danh mục phiếu and Câu hỏi say, in place. A ready kind that nobody has opened
 * yet brings its rows first.
 */
export function openReplyForm(
  code: string,
): FormOpened<Problem> | Refusal<'sheet' | 'form-of-another' | 'unknown-form'> {
  const begun = formCoded(code, openBook(replyTabs), wholeLedger());
  if (isRefusal(begun)) return begun;
  bringRows(begun.form);
  nameQuestions(begun.form.code);
  const [book, ledger] = [openBook(replyTabs), wholeLedger()];
  const known = formCoded(code, book, ledger);
  if (isRefusal(known)) return known;
  const stops = stopsOf(known, book);
  if (stops.length > 0) return sheetRefusal(stops);
  const { entry } = known;
  if (entry && entry.maker !== me()) return refusal('form-of-another', formPlace(known.form), entry.maker);
  stampWorkbook();
  if (entry) paintAnswers(known.form, known.kind, entry, [], new Map());
  return made(known, book, ledger);
}

function made(
  known: KnownForm,
  book: Book<'conference'>,
  ledger: Record<string, string>,
): FormOpened<Problem> {
  const { form, kind } = known;
  const call = stateOfForm(form, known.entry);
  const { goes, told } = goneQuestions(known);
  const { entry, state, problems, more } = bringUp({
    kind,
    plan: planOf(known, book),
    conference: conferenceOf(book),
    ledger,
    known: known.entry,
    accepting: call === 'open',
    over: call === 'closed',
    place: formPlace(form),
    goes,
    beside: (id, items) => remembered(known, book, sampleOf(known, id, items)),
  });
  const link = form.ready.asks === 'guests' ? '' : state.link;
  paintForm({ ...known, entry }, link, !known.entry);
  return {
    code: form.code,
    title: form.title,
    link,
    editLink: state.editLink,
    accepting: state.accepting,
    call,
    units: known.asked.length,
    more,
    anew: known.entry !== undefined && asksOfOtherDay(form, known.entry, book),
    problems: [...withoutContact(known, book), ...told, ...problems],
  };
}

const sampleOf = ({ form, asked }: KnownForm, id: string, items: FormEntry['items']): string =>
  sampleLink(id, items, {
    kind: form.ready.asks === 'guests' ? 'text' : 'list',
    value: asked[0]?.name ?? '',
  });

/** What the ledger is to know of a Form beside its items. */
function remembered(
  { form, kind, entry }: KnownForm,
  book: Book<'conference'>,
  sample: string,
): Partial<FormEntry> {
  return {
    code: form.code,
    kind: form.ready.name,
    tab: answersTabOf(form, entry),
    secret: entry?.secret ?? newCode(),
    sample,
    titles: titlePrints(kind, entry),
    about: rememberedAbout(entry, book),
    since: entry && asksOfOtherDay(form, entry, book) ? now() : entry?.since,
  };
}

/** What keeps a Form from being made: slips in its own rows, nobody to ask. What is wrong with another Form is that one's. */
function stopsOf({ form, kind, asked }: KnownForm, book: Book<'forms' | 'questions'>): Problem[] {
  const rows = new Set([0, ...form.questions.map(({ row }) => row)]);
  const read = [
    ...readingProblems(book, ['forms']).filter(({ at }) => at.row === form.row.row || at.row === 0),
    ...readingProblems(book, ['questions']).filter(({ at }) => rows.has(at.row)),
  ];
  const asks = form.ready.asks === 'guests' ? tables.guestLines.title : tables.units.title;
  const nobody = problem('nobody-registers', { tab: asks, row: 0, column: '' });
  return [
    ...[...read, ...kind.problems, ...datesOf(form)].filter(({ weight }) => weight === 'blocks'),
    ...(asked.length === 0 ? [nobody] : []),
  ];
}

const withoutContact = ({ form }: KnownForm, book: Book<'conference'>): Problem[] =>
  settingsFor(form, conferenceOf(book)).contact
    ? []
    : [placed(tables.forms, { code: 'form-without-contact', row: form.row.row, field: 'contact' })];
