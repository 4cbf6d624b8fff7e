import { isVouched } from '../../domain/forms/registration';
import { firstOf } from '../../domain/replies/parts';
import { wholeLedger } from '../../google/ledger';
import { type Book, conferenceOf } from '../../tables/book';
import { lookAhead, lookAheadAtTasks, type Reader } from '../forms/reading';
import { tellSenders } from '../mail/receipts';
import { mailIn } from '../mail/survey/mail-ledger';
import { paintCame } from '../replies/own-links';
import { formCoded, type RepliesRead, type Ruled, readReplies } from '../replies/read';
import { replyTabs } from '../replies/row-form';
import { isRefusal, type Refusal } from '../sheet/refusal';
import { openBook } from '../sheet/workbook';
import { isTasks } from './form-code';

/** A Form whose answers were read and shown, with the Sheet as it was read. */
export type Taken = { read: RepliesRead; book: Book<(typeof replyTabs)[number]> };

/**
 * Reads a Form's answers, shows them, and gives receipts their rows; where `leave`, those that leave by themselves leave. Only what a link of its
 * own vouches for gets one.
 * @param book the Sheet, where it was read a moment ago
 */
export function takeReplies(
  code: string,
  leave: boolean,
  { ruled, book = openBook(replyTabs) }: { ruled?: Ruled; book?: Taken['book'] } = {},
): Taken | Refusal<'sheet' | 'unknown-form' | 'form-not-made' | 'form-of-another'> {
  const ledger = wholeLedger();
  const known = formCoded(code, book, ledger);
  if (isRefusal(known)) return known;
  const read = readReplies(known, book, ruled);
  if (isRefusal(read)) return read;
  paintCame(read, read.replies);
  tellSenders(firstOf(read.replies).filter(isVouched), conferenceOf(book), mailIn(ledger), leave);
  return { read, book };
}

/** Looks at a Form's answers while others may still have the Sheet; what hinders it will hinder `takeReplies`, which can say so. */
export function lookAheadAt(code: string, reader: Reader): void {
  try {
    if (isTasks(code)) lookAheadAtTasks(reader);
    else lookAheadAtRow(code, reader);
  } catch {
    // The reading proper says what is wrong.
  }
}

function lookAheadAtRow(code: string, reader: Reader): void {
  const [book, ledger] = [openBook(replyTabs), wholeLedger()];
  const known = formCoded(code, book, ledger);
  if (!isRefusal(known) && known.entry) lookAhead(known.kind, reader, known.entry);
}
