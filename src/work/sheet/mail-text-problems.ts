import { hasTag, invitationTags } from '../../documents/frame/tags';
import { toFillIn } from '../../documents/frame/to-fill-in';
import { paperLinesOf } from '../../documents/kinds/of-lines';
import { dayFaults } from '../../domain/papers/text-days';
import type { Problem } from '../../domain/problem';
import { allWords } from '../../letters/all-words';
import { type Worded, wordedTags } from '../../letters/ready-words';
import { mailLineKinds } from '../../letters/worded';
import { type Book, conferenceOf } from '../../tables/book';
import type { OutboxRow } from '../../tables/outbox';
import type { PaperLine } from '../../tables/paper-lines';
import { type FaultOf, placedAll } from '../../tables/sheet/rows';
import { tables } from '../../tables/tables';
import { printed } from './printed';

/** The rows of Lời văn that say what a kind of mail says; none where its ready words stand. */
export const mailLinesOf = (book: Book<'paperLines'>, { name }: Worded): PaperLine[] =>
  paperLinesOf(book, name).filter(({ text }) => text);

/** Whether a kind of mail says what a tag stands for: its ready words do, a clerk's where they name it. */
export const mailSays = (book: Book<'paperLines'>, words: Worded, tag: string): boolean => {
  const lines = mailLinesOf(book, words);
  return lines.length === 0 || lines.some(({ text = '' }) => hasTag(text, tag));
};

/** The tags that may stand in the words of a kind of mail. */
const tagsOf = ({ tags }: Pick<Worded, 'tags'>): string[] => [...invitationTags, ...wordedTags, ...tags];

/** What is wrong with the words of every kind of mail, for Kiểm tra; a tag that only another kind knows is told where mails are looked at. */
export const mailTextRules = (book: Book<'conference' | 'outbox' | 'paperLines'>): Problem[] => [
  ...allWords.flatMap((words) => linesProblems(book, words)),
  ...book.outbox.rows.flatMap((row) => ownProblems(row, { tags: allWords.flatMap(({ tags }) => tags) })),
];

/** What is wrong with the rows that say what a kind of mail says. */
export function linesProblems(book: Book<'conference' | 'paperLines'>, words: Worded): Problem[] {
  const lines = mailLinesOf(book, words);
  if (lines.length === 0) return [];
  const kinds = lines.flatMap(({ row, kind }): FaultOf<typeof tables.paperLines.columns>[] =>
    kind && !mailLineKinds.has(kind) ? [{ code: 'mail-line-kind', row, field: 'kind', seen: kind }] : [],
  );
  const texts = lines.flatMap(({ row, text }) => printed({ row, field: 'text', text }, tagsOf(words)));
  return placedAll(tables.paperLines, [...kinds, ...dayFaults(lines, conferenceOf(book).startDay), ...texts]);
}

/** What is wrong with the words for one mail alone. */
export const ownProblems = ({ row, own }: OutboxRow, words: Pick<Worded, 'tags'>): Problem[] =>
  own ? placedAll(tables.outbox, printed({ row, field: 'own', text: own }, tagsOf(words))) : [];

/** Where something in the words of a mail is still to be filled in: no mail leaves with it. */
export function unfinishedWords(lines: readonly PaperLine[], row: OutboxRow | undefined): Problem[] {
  const own = toFillIn(row?.own ?? '').slice(0, 1);
  return [
    ...placedAll(
      tables.paperLines,
      lines.flatMap(({ row: at, text = '' }) =>
        toFillIn(text)
          .slice(0, 1)
          .map((seen) => ({ code: 'mail-words-unfinished', row: at, field: 'text', seen }) as const),
      ),
    ),
    ...placedAll(
      tables.outbox,
      own.map((seen) => ({ code: 'mail-words-unfinished', row: row?.row ?? 0, field: 'own', seen }) as const),
    ),
  ];
}
