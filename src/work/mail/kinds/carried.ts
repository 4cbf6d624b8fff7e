import type { ListedPaper } from '../../../documents/kinds/paper-kind';
import { factsOf } from '../../../documents/papers/facts';
import { asked, listedPapers } from '../../../documents/ready/listed';
import { numberedWords } from '../../../documents/ready/numbered';
import { carriedBy, isOver } from '../../../domain/papers/life';
import type { Problem } from '../../../domain/problem';
import { type Book, conferenceOf } from '../../../tables/book';
import type { InvitedGuest } from '../../../tables/guests';
import { standingBy } from '../../papers/notice';
import { wantedPaper } from '../../papers/wanted';
import { unfinishedIn } from '../../sheet/unfinished';
import { faultAt, type Outgoing, type Wanted } from '../survey/mail-kind';
import type { MailSurvey } from '../survey/mail-survey';

/** The first place of a paper that a mail carries which is still to be filled in; other papers are looked at when they are read. */
export const firstUnfinished = (
  listed: ListedPaper,
  book: Book<'assignments' | 'budget' | 'conference' | 'guestLines' | 'paperLines' | 'papers' | 'plan'>,
): Problem | undefined => unfinishedIn(listed, book)[0];

/** What goes with a mail: a listed paper, or `guest`'s copy of it, under its code; `unfinished` = the first place in it that is still to be filled in. */
export const carrying = (
  listed: ListedPaper,
  book: Book,
  {
    code,
    guest,
    unfinished,
  }: { code: string; guest?: InvitedGuest | undefined; unfinished: Problem | undefined },
): Wanted['carries'] => ({
  code,
  listed: listed.code,
  numbered: numberedWords(listed, conferenceOf(book)),
  paper: () => wantedPaper(asked(listed, book, guest)),
  unfinished,
});

/** Whether the paper that a mail carries counts no more, so that the mail need not go. */
export const isOfOver = ({ code }: { code: string }, { lives, book }: MailSurvey): boolean =>
  isOver(
    lives.of(
      carriedBy(
        code,
        listedPapers(book).map((one) => one.code),
      ),
    ).state,
  );

/** To ask people in to what was called off would be false. */
export const calledOff = (mail: Outgoing, { book, notice }: MailSurvey): Problem[] =>
  standingBy(notice, factsOf(book)) ? [faultAt(mail, 'conference-off', 'code')] : [];
