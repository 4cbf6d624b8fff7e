import { factsOf } from '../../../documents/papers/facts';
import { copyCode, guestsOf, listedPapers } from '../../../documents/ready/listed';
import { internalNotice } from '../../../documents/ready/office-papers';
import { forWhomWords } from '../../../domain/papers/for-whom';
import { isOver } from '../../../domain/papers/life';
import { codeKey } from '../../../domain/text/digest';
import { internalNoticeWords, noticeLetter, noticeSubject } from '../../../letters/internal-notice';
import { conferenceOf } from '../../../tables/book';
import { isWritten } from '../../papers/paper-ledger';
import { ownOffices } from '../survey/addressees';
import { carriedCode } from '../survey/codes';
import type { MailKind, Wanted } from '../survey/mail-kind';
import type { MailSurvey } from '../survey/mail-survey';
import { calledOff, carrying, firstUnfinished, isOfOver } from './carried';

/** Thư thông báo nội bộ: carries the notice to each own office. */
export const internalNoticeMail: MailKind<'TBNB'> = {
  name: internalNotice.name,
  code: internalNotice.code,
  words: {
    name: 'Thư thông báo nội bộ',
    badge: 'Nội bộ',
    forWhom: 'mỗi phòng, đơn vị thuộc cơ quan, khi đã soạn Thông báo nội bộ',
  },
  carries: internalNotice,
  text: internalNoticeWords,
  to: 'unit',
  reads: ['conference', 'papers', 'paperLines', 'units', 'people', 'guestLines'],
  wanted: noticeMails,
  without: 'mail-not-own-office',
  isNeedless: isOfOver,
  faults: calledOff,
};

/** Only a notice that stands in the list: without a row nobody asked for one. */
function noticeMails({ book, papers, lives }: MailSurvey): Wanted[] {
  const conference = conferenceOf(book);
  const subject = noticeSubject(conference);
  const notices = listedPapers(book).filter(({ kind }) => kind === internalNotice);
  return notices.flatMap((listed) => {
    const unfinished = firstUnfinished(listed, book);
    const guests = listed.forWhom === forWhomWords.all ? [] : guestsOf(listed, book);
    return ownOffices(book).map((unit): Wanted => {
      const code = copyCode(listed, unit.code ?? '');
      const own = guests.find((guest) => guest.unit.code === unit.code);
      return {
        code: carriedCode(internalNotice, listed.code, unit.code ?? ''),
        recipient: unit.name ?? '',
        email: unit.email ?? '',
        subject,
        due: isWritten(papers.get(codeKey(code))) && !isOver(lives.of(listed.code).state),
        letter: (needs) => noticeLetter(conference, unit, needs),
        tells: () => factsOf(book),
        carries: carrying(listed, book, { code, guest: own, unfinished }),
      };
    });
  });
}
