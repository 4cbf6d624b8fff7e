import { type AskedPaper, askedPapers, copyCode, listedPapers } from '../../../documents/ready/listed';
import { writeShortDay } from '../../../domain/days/days';
import { oncePer } from '../../../domain/once-per';
import { factLabels, writeFact } from '../../../domain/papers/fact-labels';
import { type Difference, differences, type Facts } from '../../../domain/papers/facts';
import { codeKey } from '../../../domain/text/digest';
import type { DriveFile } from '../../../google/drive';
import type { Book } from '../../../tables/book';
import type { PaperTold } from '../../papers/facts-ledger';
import type { Outgoing } from '../survey/mail-kind';
import type { MailSurvey } from '../survey/mail-survey';

/** A file that a mail brings: the paper in it by its code, what that said when it was written, and what the Sheet would have it say now. */
export type Brought = {
  name: string;
  paper: string;
  signed: boolean;
  said: PaperTold | undefined;
  told: Facts | undefined;
  now: AskedPaper | undefined;
};

/** Every file of a mail that is a paper of ours, its own first; of a scan what it shows is what the paper said when that was signed. */
export function broughtBy(
  { kind, carried, attachment, signed, enclosed }: Omit<Outgoing, 'contents'>,
  seen: MailSurvey,
): Brought[] {
  const own =
    kind?.carries && attachment ? [brought({ name: attachment, paper: carried, signed }, seen)] : [];
  const others = [...enclosed.enclosures, ...enclosed.linked].flatMap(({ name, paper, signed: scan }) =>
    paper === undefined ? [] : [brought({ name, paper, signed: scan }, seen)],
  );
  return [...own, ...others];
}

type File = { name: string; paper: string; signed: DriveFile | undefined };

function brought({ name, paper, signed }: File, { files, told, book }: MailSurvey): Brought {
  const { first, of, told: id } = signed?.appProperties ?? {};
  const key = first || codeKey(paper);
  const isSame = signed === undefined || of === files.get(key)?.appProperties.made;
  const said = id ? { told: id } : isSame ? told.papers.get(key) : undefined;
  const facts = told.facts.get(said?.told ?? '');
  return { name, paper, signed: signed !== undefined, said, told: facts, now: copies(book).get(key) };
}

/** Every copy that the Sheet asks for, by its key. */
const copies = oncePer(
  (book: Book) =>
    new Map(
      listedPapers(book)
        .flatMap((listed) => askedPapers(listed, book))
        .map((one) => [codeKey(copyCode(one.listed, one.unit.code)), one]),
    ),
);

/** What must be the same in all that a mail brings: when and where. */
const shared: ReadonlySet<string> = new Set(['day', 'hour', 'hall', 'address']);

/** What a file tells of when and where, and the Sheet otherwise; what nobody knows any more is no contradiction. */
const moved = ({ told, now }: Brought): Difference | undefined =>
  told && now && differences(told, now.tells()).find(({ fact }) => shared.has(fact));

/** Whether it is that, which a notice of change can tell. */
export const isMoved = (one: Brought): boolean => moved(one) !== undefined;

/** What a file says and the words of its mail say otherwise, in words. */
export function otherwiseIn(one: Brought): { fact: string; old: string; new: string } | undefined {
  const met = moved(one);
  if (!met)
    return isUnnumbered(one)
      ? { fact: 'số, ngày', old: numberOf(one.said), new: numberOf(one.now?.listed) }
      : undefined;
  const { fact, old, new: next } = met;
  return { fact: factLabels[fact].toLowerCase(), old: writeFact(fact, old), new: writeFact(fact, next) };
}

/** Whether a file was written before its paper got the number and day that it has now; on what is signed a hand writes them. */
const isUnnumbered = ({ signed, said, now }: Brought): boolean =>
  !signed && said?.number !== undefined && now !== undefined && numberOf(said) !== numberOf(now.listed);

/** @example numberOf({ number: '57', issued: '2020-07-09' }) // '57, 09/7/2020' */
const numberOf = (paper: { number?: string | undefined; issued?: string | undefined } = {}): string =>
  [paper.number, paper.issued && writeShortDay(paper.issued)].filter(Boolean).join(', ');
