import { paperCoded } from '../../documents/ready/listed';
import { isFrozen } from '../../domain/papers/life';
import type { DeskChange, NoticeStep } from '../../spoken/changes';
import { conferenceOf } from '../../tables/book';
import { keepsSteps } from '../papers/lives';
import { unfinishedInLines } from '../sheet/unfinished';
import { livesNow } from '../writing/opened';
import { isAnnounced } from './announce';
import { type Look, sentenceFor } from './changes';

/** What the desk says first; undefined while everybody, and the signed plan, says what the Sheet says. */
export function deskChange(look: Look<'paperLines'>, ledger: Record<string, string>): DeskChange | undefined {
  const sentence = sentenceFor(look);
  return sentence === ''
    ? undefined
    : { sentence, holders: look.outdated.length, next: nextStep(look, ledger) };
}

/** What is next for those who hold the old: the notice, its steps where they are kept, or its mails. */
export function nextStep(look: Look<'paperLines'>, ledger: Record<string, string>): NoticeStep {
  const { book, notice } = look;
  if (!notice || !isAnnounced(look)) return 'changes';
  const listed = paperCoded(notice.paper, book);
  if (!listed) return 'mail';
  if (unfinishedInLines(listed, book).length > 0) return 'changes';
  const isOut = isFrozen(livesNow(book, ledger).lives.of(listed.code).state);
  return keepsSteps(conferenceOf(book)) && !isOut ? 'papers' : 'mail';
}
