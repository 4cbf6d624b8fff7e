import { invitation } from '../../../documents/kinds/invitation';
import { factsOf } from '../../../documents/papers/facts';
import { contentLines } from '../../../documents/papers/invitation-blocks';
import { copyCode, guestsOf, papersOfKind } from '../../../documents/ready/listed';
import { noticeDays, workingDaysBefore } from '../../../domain/days/working-days';
import { lazily, oncePer } from '../../../domain/once-per';
import { whenFaults } from '../../../domain/papers/conference';
import { differences } from '../../../domain/papers/facts';
import { forWhomWords } from '../../../domain/papers/for-whom';
import { isOver } from '../../../domain/papers/life';
import { heldFor } from '../../../domain/papers/programme';
import { type Problem, problem } from '../../../domain/problem';
import { codeKey } from '../../../domain/text/digest';
import {
  contentTag,
  invitationLetter,
  invitationSubject,
  invitationWords,
} from '../../../letters/invitation';
import { type Book, conferenceOf } from '../../../tables/book';
import { placedAll } from '../../../tables/sheet/rows';
import { tables } from '../../../tables/tables';
import { formTabs } from '../../forms/sheet-form';
import { isWritten } from '../../papers/paper-ledger';
import { calendarOf } from '../../sheet/calendar';
import { mailSays } from '../../sheet/mail-text-problems';
import { dayIn } from '../../sheet/moments';
import { unfinishedContent } from '../../sheet/unfinished';
import { calendarEntry, calendarOf as calendarStands, inCalendar } from '../survey/calendar-entries';
import { carriedCode, hearerOf, holderCode } from '../survey/codes';
import type { MailKind, Wanted } from '../survey/mail-kind';
import { holdersOf, type MailSurvey } from '../survey/mail-survey';
import { calledOff, carrying, firstUnfinished, isOfOver } from './carried';
import { replyLink } from './reply-link';

/** Thư mời: carries each unit's invitation. */
export const invitationMail: MailKind<'GM'> = {
  name: invitation.name,
  code: invitation.code,
  words: { name: 'Thư mời', badge: '', forWhom: 'mỗi đơn vị đã có giấy mời' },
  carries: invitation,
  text: invitationWords,
  to: 'unit',
  reads: [...formTabs, 'papers', 'paperLines', 'people', 'guestLines', 'programme', 'plan'],
  wanted: invitationMails,
  without: 'mail-nobody-invited',
  isNeedless: (mail, seen) => isOfOver(mail, seen) || isNoticed(mail, seen),
  faults: (mail, seen) => [
    ...calledOff(mail, seen),
    ...(mail.wanted?.carries?.unfinished ? [] : blankContent(seen.book)),
  ],
  beforeSending: dayProblems,
};

/** A notice of change goes in its place, as long as there is a change to tell, or has gone. */
function isNoticed({ code }: { code: string }, seen: MailSurvey): boolean {
  const instead = seen.told.held.find(({ mail, by }) => by === 'mail' && codeKey(mail) === codeKey(code));
  const holder = instead && holdersOf(seen).holders.find((one) => one.code === hearerOf(code, seen));
  if (!instead || !holder) return false;
  return holder.at > instead.at || differences(holder.told, holder.now).length > 0;
}

/** What is still blank in what the conference is about: the mail says it even where its paper does not. */
const blankContent = oncePer(
  (
    book: Book<'assignments' | 'budget' | 'conference' | 'guestLines' | 'paperLines' | 'papers' | 'plan'>,
  ): Problem[] =>
    mailSays(book, invitationWords, contentTag)
      ? unfinishedContent(book).map(({ at, seen }) => problem('mail-words-unfinished', at, seen))
      : [],
);

/** A mail's row is made once its paper is there, be it the guest's own or the one for all. */
function invitationMails(seen: MailSurvey): Wanted[] {
  const { book, papers, lives } = seen;
  const conference = conferenceOf(book);
  const subject = invitationSubject(conference);
  const content = contentLines(book.plan.rows, book.budget.rows);
  return papersOfKind(invitation, book).flatMap((listed) => {
    const unfinished = firstUnfinished(listed, book);
    return guestsOf(listed, book).map((guest): Wanted => {
      const { unit, lines } = guest;
      const code = copyCode(listed, unit.code ?? '');
      const own = listed.forWhom === forWhomWords.all ? undefined : guest;
      const held = heldFor(conference, book.programme.rows, lines);
      const holder = holderCode(lives.first(listed.code), unit.code ?? '');
      const mail = carriedCode(invitation, listed.code, unit.code ?? '');
      const stood = lazily(() => calendarStands(holder, mail, seen));
      // A calendar believes only who sent the entry that this one would change.
      const entry = lazily(() =>
        stood() === 'of-another'
          ? undefined
          : calendarEntry({ holder, code: mail, method: 'PUBLISH' }, held, seen),
      );
      const reply = lazily(() => replyLink(unit.code, seen));
      return {
        code: mail,
        recipient: unit.name ?? '',
        email: unit.email ?? '',
        subject,
        due: isWritten(papers.get(codeKey(code))) && !isOver(lives.of(listed.code).state),
        letter: (needs) =>
          invitationLetter(
            held,
            {
              unit,
              lines,
              content,
              calendar: entry() || stood() === 'of-another' ? inCalendar[stood()] : 'none',
              reply: reply(),
            },
            needs,
          ),
        tells: () => factsOf(book, lines),
        brings: () => reply()?.form,
        calendar: entry,
        carries: carrying(listed, book, { code, guest: own, unfinished }),
      };
    });
  });
}

/** An invitation arrives three working days before the day (Quyết định 45/2018/QĐ-TTg). */
function dayProblems({ book, now, zone }: MailSurvey): Problem[] {
  const conference = conferenceOf(book);
  const { rowOf } = book.conference;
  const row = rowOf('startDay');
  const calendar = calendarOf(book);
  const faults = whenFaults(conference, { startDay: row, plannedMonth: rowOf('plannedMonth') }, calendar);
  const today = dayIn(zone, now);
  const startDay = conference.startDay?.first;
  const late = (code: 'day-passed' | 'late-invitation') =>
    ({ code, row, field: 'startDay', seen: startDay, about: { days: noticeDays } }) as const;
  const more = !startDay
    ? []
    : startDay < today
      ? [late('day-passed')]
      : workingDaysBefore(today, startDay, calendar) < noticeDays
        ? [late('late-invitation')]
        : [];
  return placedAll(tables.conference, [...faults, ...more]);
}
