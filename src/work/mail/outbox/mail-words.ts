import type { ReadyLine } from '../../../documents/kinds/paper-kind';
import { lineKinds } from '../../../domain/papers/lines';
import type { Problem } from '../../../domain/problem';
import type { Worded } from '../../../letters/ready-words';
import type { Said } from '../../../letters/worded';
import type { Book } from '../../../tables/book';
import { linesProblems, mailLinesOf, ownProblems, unfinishedWords } from '../../sheet/mail-text-problems';
import { faultAt, type Outgoing } from '../survey/mail-kind';

/** What a clerk wrote for a mail in Lời văn and in its row; nothing where its kind says what it says. */
export function saidFor({ kind, row }: Pick<Outgoing, 'kind' | 'row'>, book: Book<'paperLines'>): Said {
  if (!kind?.text) return {};
  const lines = mailLinesOf(book, kind.text).map(
    ({ kind: as = lineKinds.paragraph, text = '' }): ReadyLine => [as, text],
  );
  return { ...(lines.length > 0 && { lines }), ...(row?.own !== undefined && { own: row.own }) };
}

const told = new WeakMap<Book['paperLines'], Map<string, Problem[]>>();

/** The problems of the rows of a kind, looked for once for all its mails. */
function ofKind(book: Book<'conference' | 'paperLines'>, words: Worded): Problem[] {
  const known = told.get(book.paperLines) ?? new Map<string, Problem[]>();
  told.set(book.paperLines, known);
  const problems = known.get(words.name) ?? linesProblems(book, words);
  known.set(words.name, problems);
  return problems;
}

/** What is wrong with the words of a mail. What is wrong with a row of its kind keeps all mails of the kind back, and no other. */
export function wordsFaults(
  mail: Pick<Outgoing, 'kind' | 'row' | 'code'>,
  book: Book<'conference' | 'paperLines'>,
): Problem[] {
  const { kind, row } = mail;
  if (!kind) return [];
  if (!kind.text) return row?.own ? [faultAt(mail, 'own-words-unused', 'own')] : [];
  const lines = mailLinesOf(book, kind.text);
  const rows = new Set(lines.map((line) => line.row));
  return [
    ...book.paperLines.problems.filter(({ at }) => rows.has(at.row)),
    ...ofKind(book, kind.text),
    ...(row ? ownProblems(row, kind.text) : []),
    ...unfinishedWords(lines, row),
  ];
}

/** A brace that tags leave where nobody knows them. */
const brace = /\{\{|\}\}/;

/** Whether what a mail says still shows a tag: one that a value brought along, or a typed subject. What came from outside may hold braces. */
export const showsTag = ({ kind, contents }: Outgoing): boolean => {
  if (!kind?.text) return false;
  const { subject = '', text = '' } = contents().letter ?? {};
  return brace.test(subject) || brace.test(text);
};
