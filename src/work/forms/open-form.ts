import { type Problem, problem } from '../../domain/problem';
import { handlesOf } from '../../google/forms/answers';
import { wholeLedger } from '../../google/ledger';
import { me } from '../../google/session';
import type { FormOpened } from '../../spoken/forms';
import { type Book, conferenceOf, readingProblems } from '../../tables/book';
import { tables } from '../../tables/tables';
import { keptOf } from '../responses/kept-answers';
import { ownGrid } from '../sheet/own-tab';
import { isRefusal, type Refusal, refusal, sheetRefusal } from '../sheet/refusal';
import { openBook } from '../sheet/workbook';
import { asksOfOtherDay } from './about-day';
import { printOf } from './answers-table';
import { bringRows, nameQuestions } from './bring-rows';
import type { FormEntry } from './form-ledger';
import { keepingOf } from './keepings';
import { formCoded, planOf, withCodes } from './known-form';
import { bringUp } from './opening';
import {
  answersTabOf,
  type FormTab,
  formTabs,
  type KnownForm,
  type SheetForm,
  stateOfForm,
} from './sheet-form';

type Stops = 'sheet' | 'form-of-another' | 'unknown-form';

/**
 * Makes a Form, or brings the one that is there to what the Sheet says, in place. A ready kind brings its questions as rows, which are the
 * clerk's from then on.
 */
export function openSheetForm(code: string): FormOpened<Problem> | Refusal<Stops> {
  const begun = openable(code);
  if (isRefusal(begun)) return begun;
  const isBrought = keepingOf(begun.known).brings(begun.known);
  if (isBrought) {
    bringRows(begun.known.form);
    nameQuestions(begun.known.form.code);
  }
  const met = isBrought ? openable(code) : begun;
  if (isRefusal(met)) return met;
  const { known } = met;
  const stops = stopsOf(known, met.book);
  if (stops.length > 0) return sheetRefusal(stops);
  keepingOf(known).begin(known);
  return made(met);
}

/** A Form that this account may open, with Sheet and ledger as they were read. */
type Openable = { known: KnownForm; book: Book<FormTab>; ledger: Record<string, string> };

function openable(code: string): Openable | Refusal<Stops> {
  const [book, ledger] = [openBook(formTabs), wholeLedger()];
  const known = formCoded(code, book, ledger);
  if (isRefusal(known)) return known;
  const { form, entry } = known;
  return entry && entry.maker !== me()
    ? refusal('form-of-another', form.at.form, entry.maker)
    : { known, book, ledger };
}

function made({ known, book, ledger }: Openable): FormOpened<Problem> {
  const { form, kind, entry: before } = known;
  const keeping = keepingOf(known);
  const call = stateOfForm(form, before);
  const { goes, told } = goneQuestions(known);
  const { entry, state, problems, more } = bringUp({
    kind,
    plan: planOf(known, book),
    conference: conferenceOf(book),
    ledger,
    known: before,
    accepting: call === 'open',
    over: call === 'closed',
    place: form.at.form,
    goes,
    beside: (id, items) => keeping.remembered(known, book, id, items),
  });
  const link = form.ready.asks === 'guests' ? '' : state.link;
  const asked = withCodes(form, known.asked, entry);
  keeping.showOpened({ ...known, entry, asked }, link, !before);
  return {
    code: form.code,
    title: form.title,
    link,
    editLink: state.editLink,
    accepting: state.accepting,
    call,
    units: known.asked.length,
    more,
    anew: before !== undefined && asksOfOtherDay(form, before, book),
    problems: [...keeping.warns(known, book), ...told, ...problems],
  };
}

/** What keeps a Form from being made: slips in its own rows, nobody to ask. What is wrong with another Form is that one's. */
function stopsOf(known: KnownForm, book: Book<FormTab>): Problem[] {
  const { form, kind, asked } = known;
  const rows = new Set([0, ...form.questions.map(({ row }) => row)]);
  const ofQuestions = readingProblems(book, ['questions']).filter(({ at }) => rows.has(at.row));
  const all = [...keepingOf(known).stops(known, book), ...ofQuestions, ...kind.problems, ...form.faults];
  const asks = form.ready.asks === 'guests' ? tables.guestLines.title : tables.units.title;
  const nobody = problem('nobody-registers', { tab: asks, row: 0, column: '' });
  return [...all.filter(({ weight }) => weight === 'blocks'), ...(asked.length === 0 ? [nobody] : [])];
}

/** What becomes of questions that a clerk took out of Câu hỏi. */
type GoneQuestions = { goes: (key: string) => boolean; told: Problem[] };

/**
 * A question that nobody has answered goes from the Form, with the breaks between pages; one that was answered stays there, which is said. Where not all
 * that came was read, any may have been answered.
 */
function goneQuestions({ form, kind, entry }: KnownForm): GoneQuestions {
  // Of a Form of an earlier version it is not known which of its items are questions.
  if (!entry?.titles) return { goes: () => false, told: [] };
  const asked = new Set(
    kind.questionnaire.flatMap((page) => [page.key, ...page.questions.map((one) => one.key)]),
  );
  const gone = Object.keys(entry.items).filter((key) => !asked.has(key));
  if (gone.length === 0) return { goes: () => false, told: [] };
  const kept = [...keptOf(entry.id).values()];
  const isWhole = handlesOf(entry.id).every((one) =>
    kept.some(({ id, unread }) => id === one.id() && !unread),
  );
  const isPage = (key: string): boolean => entry.titles?.[key] === undefined;
  const wasAnswered = (key: string): boolean => !isWhole || kept.some(({ answers }) => key in answers);
  const stays = gone.filter((key) => !isPage(key) && wasAnswered(key));
  return {
    goes: (key) => gone.includes(key) && !stays.includes(key),
    told: stays.map((key) => problem('question-stays', form.at.form, titleOf(key, form, entry))),
  };
}

/** How a question that is asked no more is called in the tab of the answers, or was when it was brought. */
function titleOf(key: string, form: SheetForm, entry: FormEntry): string {
  const titles = ownGrid(answersTabOf(form, entry))?.values[0] ?? [];
  const shown = titles.find((one) => printOf(String(one)) === entry.titles?.[key]);
  return String(shown ?? form.ready.questions.find((one) => one.key === key)?.title ?? key);
}
