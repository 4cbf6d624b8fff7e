import { sameMailbox } from '../../domain/mail/mailboxes';
import type { Problem } from '../../domain/problem';
import { digest } from '../../domain/text/digest';
import { me, now } from '../../google/session';
import { type Book, conferenceOf } from '../../tables/book';
import type { Conference } from '../../tables/conference';
import { tables } from '../../tables/tables';
import type { LifeEntry, Lives } from '../papers/lives';
import { paintList } from '../papers/paint-papers';
import { papersIn } from '../papers/paper-ledger';
import { submittedText } from '../papers/submitted';
import { copyTabs } from '../papers/written-copies';
import { isRefusal, refusal } from '../sheet/refusal';
import { openBook } from '../sheet/workbook';
import { keepDeed, lifeTold } from './deeds';
import { openListed, stateOf } from './opened';

/** Whether the running account may agree to papers, as the setting says. */
export const mayApprove = ({ approvers = [] }: Conference): boolean =>
  approvers.some((one) => sameMailbox(one, me()));

/** A paper that waits, with its text as it was submitted. */
export type Waiting = {
  book: Book<(typeof copyTabs)[number]>;
  ledger: Record<string, string>;
  lives: Lives;
  entry: LifeEntry;
  text: string;
};

/** Opens a paper for who reads it: needs neither Drive nor the right to its Doc. */
export function openWaiting(code: string) {
  const opened = openListed(code, openBook(copyTabs));
  if (isRefusal(opened)) return opened;
  const { lives, listed } = opened;
  const entry = lives.kept(listed.code);
  if (lives.of(listed.code).state !== 'submitted')
    return refusal('not-submitted', stateOf(listed.row), listed.code);
  const text = submittedText(listed.code);
  if (text === undefined || digest(text) !== entry.text)
    return refusal('submitted-lost', stateOf(listed.row), listed.code);
  return { ...opened, entry, text } satisfies Waiting;
}

/**
 * Writes down what somebody who may says of a submitted paper: nothing to be changed (`remark` undefined), or what. `seen` = the mark of the text that was
 * read: where another was submitted meanwhile, nothing is done.
 */
export function agree({ paper, seen, remark }: { paper: string; seen: string | undefined; remark?: string }) {
  const waiting = openWaiting(paper);
  if (isRefusal(waiting)) return waiting;
  const { book, ledger, lives, entry } = waiting;
  const conference = conferenceOf(book);
  const at = { tab: tables.conference.title, row: book.conference.rowOf('approvers') };
  if (!mayApprove(conference))
    return refusal(
      'not-an-approver',
      { ...at, column: tables.conference.columns.approvers.title, setting: true },
      me(),
    );
  if (seen !== undefined && seen !== entry.text) return refusal('submitted-changed', stateOf(0), entry.code);
  // Pressed again after a run that was broken off, it is no second deed.
  const isSaid = remark === undefined && entry.approvedBy === me();
  if (!isSaid)
    keepDeed(remark === undefined ? 'approved' : 'corrected', said(entry, remark), { lives, ledger });
  paintList(book, papersIn(ledger).entries, lives);
  return { ...lifeTold(entry.code, lives), problems: [] as Problem[] };
}

const said = (entry: LifeEntry, remark: string | undefined): LifeEntry =>
  remark === undefined
    ? { ...entry, approvedBy: me(), approvedAt: now(), remark: '' }
    : { ...entry, state: 'returned', by: me(), at: now(), approvedBy: '', approvedAt: 0, remark };
