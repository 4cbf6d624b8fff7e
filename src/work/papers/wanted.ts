import { type Paper, practicePaper, type Template } from '../../documents/frame/paper';
import { paperLinesOf } from '../../documents/kinds/of-lines';
import { type ListedPaper, type PaperKind, paperCode } from '../../documents/kinds/paper-kind';
import { type AskedPaper, askedPapers } from '../../documents/ready/listed';
import { type Problem, problem } from '../../domain/problem';
import { codeKey, digest } from '../../domain/text/digest';
import { fold } from '../../domain/text/vietnamese';
import { practises } from '../../google/ledger';
import { type Book, readingProblems } from '../../tables/book';
import { placeIn, type TableName, tableNames, tables } from '../../tables/tables';
import { copyRefusal } from '../sheet/copied-sheet';
import { bookProblems, problemsIn } from '../sheet/problems';
import { isRefusal, type Refusal, sheetRefusal } from '../sheet/refusal';
import type { Consent } from '../sheet/request-parts';
import { openTabs } from '../sheet/workbook';
import { templateNamed } from '../templates/kept-templates';
import { readTemplates } from '../templates/rows';
import { templateStops } from '../templates/template-faults';
import type { WantedPaper } from './fate';
import { copiesInSight, papersInSight } from './in-sight';

/** A tab that the machine fills must be there to write into, but a slip in one of its rows stops nothing: it is repainted. */
export const shapeStops = ({ code }: Problem): boolean =>
  code === 'missing-tab' || code === 'missing-column' || code === 'doubled-column';

/** The papers that may be written, with what stops the others. */
export type Ready = { book: Book; wanted: WantedPaper[]; stopped: Problem[] };

/** Opens the workbook for some of the papers of its list. One that cannot be written stops no other; where none can, it is said why. */
export function ready({ kinds, among, whole, unit }: Chosen, consent: Consent): Ready | Refusal<'sheet'> {
  const book = openTabs(tabsFor(kinds));
  const copied = copyRefusal(book, consent);
  if (copied) return copied;
  // Without its titles the list would count as none, and other papers be made than it asks for.
  const unready = readingProblems(book, ['documents', 'papers']).filter(shapeStops);
  const listed = among(book);
  if (isRefusal(listed)) return listed;
  const papers = whole ? papersInSight(listed) : { left: listed, told: [] };
  const problems = bookProblems(book);
  readTemplates(papers.left.map(({ template }) => template));
  const met = papers.left.map((one) => ({ one, stops: stopsOf(one, book, problems) }));
  const able = met.filter(({ stops }) => stops.length === 0).map(({ one }) => one);
  const stopped = distinct(met.flatMap(({ stops }) => stops));
  if (unready.length > 0 || able.length === 0) {
    const told = [...papers.told, ...stopped, ...unready];
    return sheetRefusal(told.length > 0 ? told : listStops(problems));
  }
  const wanted = able.flatMap((one) => askedPapers(one, book)).filter((one) => isFor(one, unit));
  if (unit !== undefined && wanted.length === 0) return sheetRefusal([problem('not-invited', guests, unit)]);
  const copies = unit === undefined ? copiesInSight(wanted, book) : { left: wanted, told: [] };
  return {
    book,
    wanted: copies.left.map(wantedPaper),
    stopped: [...papers.told, ...copies.told, ...stopped],
  };
}

/** Why a list has no paper: a title or a code in it cannot be read. */
const listStops = (all: readonly Problem[]): Problem[] =>
  problemsIn(all, ['papers']).filter(({ weight }) => weight === 'blocks');

const guests = placeIn('guestLines', 0, 'units');
const isFor = ({ unit }: AskedPaper, asked: string | undefined): boolean =>
  asked === undefined || fold(unit.code) === fold(asked);

/** Which papers of the list are to be written (`whole` = all that are in sight), of which kinds at most, for which unit alone; or why none is. */
export type Chosen = {
  kinds: readonly PaperKind[];
  among: (book: Book) => readonly ListedPaper[] | Refusal<'sheet'>;
  whole?: boolean;
  unit?: string | undefined;
};

/** The tabs that papers of some kinds are made from. */
export const tabsFor = (kinds: readonly PaperKind[]): TableName[] => [
  ...new Set([
    ...tableNames.filter((name) => tables[name].forPapers),
    ...kinds.flatMap(({ reads }) => reads),
  ]),
];

/** What keeps one paper from being written, `all` = the workbook's problems. A slip in the text of another is none of its business. */
function stopsOf(listed: ListedPaper, book: Book, all: readonly Problem[]): Problem[] {
  const { kind } = listed;
  const nobody = nobodyFor(listed, book);
  if (listed.template !== undefined) return [...templateStops(listed, book, all), ...nobody];
  const needs = kind.needs?.(book, listed) ?? kind.reads;
  const own = new Set(paperLinesOf(book, listed.code).map(({ row }) => row));
  const slips = problemsIn(all, needs).filter(
    ({ weight, at }) =>
      weight === 'blocks' &&
      (at.tab !== tables.paperLines.title || own.has(at.row)) &&
      (at.tab !== tables.papers.title || at.row === listed.row),
  );
  return slips.length > 0 ? slips : [...kind.stops(book, listed), ...nobody];
}

/** A paper with a copy for each of nobody would be left out in silence. */
const nobodyFor = (listed: ListedPaper, book: Book): Problem[] =>
  askedPapers(listed, book).length > 0
    ? []
    : [{ ...problem('nobody-invited', { ...guests, column: '' }), weight: 'blocks' }];

/** Each problem once, though several papers meet it. */
export const distinct = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((one) => [JSON.stringify([one.code, one.at, one.seen]), one])).values(),
];

/** A paper with its name in the register and the fingerprint of everything that goes into it, its template included. */
export function wantedPaper({ listed, unit, paper: written, tells }: AskedPaper): WantedPaper {
  const code = paperCode(listed, unit.code);
  const made = written(listed.template === undefined ? undefined : templateNamed(listed.template));
  const paper = practises() ? practicePaper(made) : made;
  return {
    key: codeKey(code),
    code,
    listed: listed.code,
    kind: listed.kind.name,
    unit,
    paper,
    made: fingerprintOf(paper),
    tells: tells(),
    number: listed.number ?? '',
    issued: listed.issued ?? '',
  };
}

/** The fingerprint of everything that goes into a paper, its template included. */
export function fingerprintOf(paper: Paper): string {
  const { name: template } = paper.template;
  return digest(templateMark(paper.template) + JSON.stringify({ ...paper, template }));
}

const marks = new Map<string, string>();

/** The template's own fingerprint; of one that is no part of the bundle computed once a run. */
function templateMark({ docx, mark: built }: Template): string {
  const mark = built ?? marks.get(docx) ?? digest(docx);
  marks.set(docx, mark);
  return mark;
}
