import { linesOf } from '../../../src/documents/frame/inline';
import { paperLinesOf } from '../../../src/documents/kinds/of-lines';
import type { ListedPaper } from '../../../src/documents/kinds/paper-kind';
import { type LineKind, lineKinds } from '../../../src/domain/papers/lines';
import { type Book, conferenceOf } from '../../../src/tables/book';

/** An annex in a file of its own has neither head nor signature. */
export const isAttached = ({ kind }: ListedPaper): boolean => kind.isAnnex === true;

/** What a paper was made from, as far as it tells which parts there must be. `posts` = the lines above the signer's name. */
export type Typed = {
  lines: readonly { kind?: LineKind | undefined; text?: string | undefined }[];
  superior: string | undefined;
  posts: readonly string[];
};

/** What the tabs hold for a listed paper. */
export function typedFor({ kind, code, signer }: ListedPaper, book: Book): Typed {
  const conference = conferenceOf(book);
  const { signingPower, signerPost } = signer ?? conference;
  return {
    lines: kind.text === 'plan' ? book.plan.rows : paperLinesOf(book, code),
    superior: conference.superior,
    posts: [signingPower, signerPost].flatMap((words) => linesOf(words ?? '')),
  };
}

/** Which parts a paper has, by the lines of its text; a table without any goes to the archive. */
export function partsOf(listed: ListedPaper, { lines }: Typed) {
  const has = (line: LineKind) => lines.some(({ kind }) => kind === line);
  return {
    bases: has(lineKinds.basis),
    headings: has(lineKinds.heading),
    attachedTo: lines.some(
      ({ kind, text = '' }) => kind === lineKinds.paragraph && text.includes('(Kèm theo'),
    ),
    recipients: listed.kind.text === undefined || has(lineKinds.recipient),
    annex: isAttached(listed) || has(lineKinds.annex),
  };
}
