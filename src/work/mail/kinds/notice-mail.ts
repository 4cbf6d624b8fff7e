import { paperCode } from '../../../documents/kinds/paper-kind';
import { moved } from '../../../documents/ready/change-notices';
import { paperCoded } from '../../../documents/ready/listed';
import { differences, type Facts } from '../../../domain/papers/facts';
import { heldFor } from '../../../domain/papers/programme';
import { codeKey } from '../../../domain/text/digest';
import { changeWords, noticeLetter, noticeSubject } from '../../../letters/notice';
import { conferenceOf } from '../../../tables/book';
import type { OutboxRow } from '../../../tables/outbox';
import { saysTheSame } from '../../papers/facts-ledger';
import { isWritten } from '../../papers/paper-ledger';
import type { Present } from '../survey/addressees';
import { calendarEntry, calendarOf, heldAsTold, inCalendar } from '../survey/calendar-entries';
import { addresseeOf, hearerOf, holderOf, noticeCode, telling } from '../survey/codes';
import { hasBrought } from '../survey/holders';
import { wentTo } from '../survey/mail-entry';
import { faultAt, type MailKind, type Outgoing, type Wanted } from '../survey/mail-kind';
import { hasLeft } from '../survey/mail-ledger';
import { holdersOf, type MailSurvey } from '../survey/mail-survey';
import { carrying, firstUnfinished } from './carried';

/** Thư báo thay đổi: carries the notice to whoever holds what is not so any more. It leaves before any other mail. */
export const noticeMail: MailKind<'DL'> = {
  name: 'notice',
  code: telling.notice,
  words: {
    name: 'Thư báo thay đổi',
    badge: 'Thư báo thay đổi',
    forWhom: 'mỗi nơi đang giữ giấy ghi khác bảng tính, khi có người bấm',
  },
  carries: moved,
  text: changeWords,
  to: 'unit',
  reads: ['conference', 'papers', 'paperLines', 'units', 'people', 'guestLines', 'programme'],
  wanted: noticeMails,
  without: 'mail-without-cause',
  faults: behind,
  isNeedless: ({ code }, seen) => isOfEarlier(code, seen) || knows(hearerOf(code, seen) ?? '', seen),
};

/** Whether a mail is one of a notice in whose place there is another by now. */
const isOfEarlier = (code: string, { notice }: MailSurvey): boolean =>
  notice !== undefined && code !== noticeCode(notice.paper, holderOf(code) ?? '');

/** Whether a holder has heard otherwise, or nothing is other than told any more. */
export function knows(holder: string, seen: MailSurvey): boolean {
  const held = holdersOf(seen).holders.find(({ code }) => code === holder);
  return held !== undefined && differences(held.told, held.now).length === 0;
}

/** What this holder was to hear of is not what the Sheet says now. */
function behind(mail: Outgoing, seen: MailSurvey): ReturnType<NonNullable<MailKind['faults']>> {
  const holder = hearerOf(mail.code, seen) ?? '';
  const present = holdersOf(seen).present.get(holder);
  return present && !saysTheSame(seen.notice?.told.get(holder), present.facts, seen.told)
    ? [faultAt(mail, 'notice-behind', 'code')]
    : [];
}

function noticeMails(seen: MailSurvey): Wanted[] {
  const { notice, book } = seen;
  const listed = notice && paperCoded(notice.paper, book);
  if (!notice || !listed) return [];
  const { holders, present } = holdersOf(seen);
  const held = new Map(holders.map((one) => [one.code, one.told]));
  return [...notice.told.keys()].flatMap((holder): Wanted[] => {
    const [here, told] = [present.get(holder), held.get(holder)];
    if (!here || !told) return [];
    return [
      {
        ...mailOf(here, told, seen, notice.kind),
        due: isWritten(seen.papers.get(codeKey(listed.code))),
        carries: carrying(listed, book, {
          code: paperCode(listed, ''),
          unfinished: firstUnfinished(listed, book),
        }),
      },
    ];
  });
}

function mailOf(
  { code: holder, guest: { unit, lines }, facts }: Present,
  told: Facts,
  seen: MailSurvey,
  kind: 'moved' | 'postponed' | 'cancelled',
): Omit<Wanted, 'due' | 'carries'> {
  const conference = conferenceOf(seen.book);
  const held = heldFor(conference, seen.book.programme.rows, lines);
  const code = noticeCode(seen.notice?.paper ?? '', holder);
  const before = calendarOf(holder, code, seen);
  const isOn = kind === 'moved';
  const entry = () =>
    before === 'of-another' || (before === 'none' && !isOn)
      ? undefined
      : calendarEntry(
          { holder, code, method: isOn ? 'PUBLISH' : 'CANCEL' },
          isOn ? held : heldAsTold(held, told),
          seen,
        );
  const now = { ...facts, ...(told.deadline === undefined ? {} : holdersOf(seen).deadline) };
  return {
    code,
    recipient: unit.name ?? '',
    email: mailboxOf(holder, unit.email, seen),
    subject: noticeSubject(conference, kind),
    letter: (needs) =>
      noticeLetter(
        conference,
        {
          recipient: unit.name ?? '',
          before: wasNoticed(holder, code, seen)
            ? toldBy.internal
            : toldBy[addresseeOf(holder) ?? 'invitation'],
          kind,
          differences: differences(told, now),
          now,
          calendar: inCalendar[before],
        },
        needs,
      ),
    tells: () => now,
    calendar: entry,
  };
}

/** Whether a notice of a change came to a holder before. */
const wasNoticed = (holder: string, but: string, seen: MailSurvey): boolean =>
  [...seen.mail.entries.values()].some(
    (one) =>
      one.code !== but &&
      one.code.startsWith(`${telling.notice}·`) &&
      hasBrought(one) &&
      hearerOf(one.code, seen) === holder,
  );

/** What a notice calls that which told of the meeting before. */
const toldBy = { invitation: 'giấy mời', internal: 'thông báo', plan: 'kế hoạch' } as const;

const namedIn = ({ to = [], cc = [], bcc = [] }: OutboxRow): string[] => [...to, ...cc, ...bcc];

/**
 * Where a holder was last reached, or is to be reached since the last mail came back: an address that was corrected stands at that mail alone. `own` = what the
 * Sheet has, for who was never written to.
 */
export function mailboxOf(holder: string, own: string | undefined, seen: MailSurvey): string {
  const { mail, book } = seen;
  const left = [...mail.entries.values()]
    .filter((one) => hearerOf(one.code, seen) === holder && hasLeft(one))
    .sort((a, b) => b.at - a.at);
  const last = left.find(({ state }) => state !== 'returned') ?? left[0];
  const row = book.outbox.rows.find(({ code = '' }) => last && codeKey(code) === codeKey(last.code));
  const isDead = row && last?.state === 'returned' && wentTo(last, namedIn(row));
  return (isDead ? undefined : row?.to?.join(', ')) ?? own ?? '';
}
