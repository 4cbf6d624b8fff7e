import { practicePaper, type Template } from '../../documents/frame/paper';
import { type AskedPaper, type PaperKind, paperCode } from '../../documents/kinds/paper-kind';
import type { Problem } from '../../domain/problem';
import { codeKey, digest } from '../../domain/text/digest';
import { practises } from '../../google/ledger';
import { type Book, readingProblems } from '../../tables/book';
import { tableNames, tables } from '../../tables/tables';
import type { Consent } from '../sheet/consent';
import { problemsIn } from '../sheet/problems';
import { type Refusal, sheetRefusal } from '../sheet/refusal';
import { copyRefusal, openBook } from '../sheet/workbook';
import type { WantedPaper } from './fate';

/** A tab that the machine fills must be there to write into, but a slip in one of its rows stops nothing: it is repainted. */
export const shapeStops = ({ code }: Problem): boolean =>
  code === 'missing-tab' || code === 'missing-column' || code === 'doubled-column';

/** Opens the workbook for papers of a kind, or says what stops them. */
export function ready({ reads, stops }: PaperKind, consent: Consent): { book: Book } | Refusal<'sheet'> {
  const forPapers = tableNames.filter((name) => tables[name].forPapers);
  const book = openBook([...new Set([...forPapers, ...reads])]);
  const copied = copyRefusal(book, consent);
  if (copied) return copied;
  const slips = [
    ...problemsIn(book, reads).filter(({ weight }) => weight === 'blocks'),
    ...readingProblems(book, ['documents']).filter(shapeStops),
  ];
  const all = slips.length > 0 ? slips : stops(book);
  return all.length > 0 ? sheetRefusal(all) : { book };
}

/** Every paper of a kind that the Sheet asks for. */
export const wantedPapers = (kind: PaperKind, book: Book): WantedPaper[] =>
  kind.asked(book).map((asked) => wantedPaper(kind, asked));

/** A paper with its name in the register and the fingerprint of everything that goes into it, its template included. */
export function wantedPaper(kind: PaperKind, { unit, paper: written }: AskedPaper): WantedPaper {
  const code = paperCode(kind, unit.code);
  const paper = practises() ? practicePaper(written()) : written();
  const { name: template } = paper.template;
  return {
    key: codeKey(code),
    code,
    kind: kind.name,
    unit,
    paper,
    made: digest(templateMark(paper.template) + JSON.stringify({ ...paper, template })),
  };
}

const marks = new Map<string, string>();

/** The template's own fingerprint, computed once a run. */
function templateMark({ docx }: Template): string {
  const mark = marks.get(docx) ?? digest(docx);
  marks.set(docx, mark);
  return mark;
}
