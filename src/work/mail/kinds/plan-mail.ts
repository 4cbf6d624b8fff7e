import { plan } from '../../../documents/kinds/plan';
import { factsOf } from '../../../documents/papers/facts';
import { listedPapers } from '../../../documents/ready/listed';
import { codeKey } from '../../../domain/text/digest';
import { planLetter, planSubject, planWords } from '../../../letters/plan';
import { conferenceOf } from '../../../tables/book';
import { isWritten } from '../../papers/paper-ledger';
import { signedKey } from '../../papers/signed';
import { unfinished } from '../../sheet/unfinished';
import { isPlanNumbered, planRecipients } from '../survey/addressees';
import { carriedCode } from '../survey/codes';
import type { MailKind, Wanted } from '../survey/mail-kind';
import type { MailSurvey } from '../survey/mail-survey';
import { calledOff, carrying, isOfOver } from './carried';

/** Thư gửi kế hoạch: brings the issued plan to those of its Nơi nhận who have a mailbox here. */
export const planMail: MailKind<'KH'> = {
  name: plan.name,
  code: plan.code,
  words: {
    name: 'Thư gửi kế hoạch',
    badge: 'Kế hoạch',
    forWhom: 'mỗi nơi nhận của kế hoạch có hộp thư, khi kế hoạch đã có số và ngày, hoặc đã chọn bản ký',
  },
  carries: plan,
  text: planWords,
  to: 'unit',
  reads: ['conference', 'papers', 'plan', 'units', 'people', 'guestLines'],
  wanted: planMails,
  without: 'mail-nobody-invited',
  isNeedless: isOfOver,
  faults: calledOff,
};

/** A draft goes to nobody: the plan has its number and day, or a scan with signature and stamp was picked. */
function planMails({ book, papers, files }: MailSurvey): Wanted[] {
  const conference = conferenceOf(book);
  return listedPapers(book)
    .filter(({ kind }) => kind === plan)
    .flatMap((listed) => {
      const key = codeKey(listed.code);
      const isIssued = isPlanNumbered(listed, book) || files.has(signedKey(key));
      const [lacking] = unfinished(book, ['conference', 'plan']);
      const carries = carrying(listed, book, { code: listed.code, unfinished: lacking });
      const reachable = planRecipients(book).filter(({ email }) => email);
      return reachable.map(
        (unit): Wanted => ({
          code: carriedCode(plan, listed.code, unit.code ?? ''),
          recipient: unit.name ?? '',
          email: unit.email ?? '',
          subject: planSubject(conference),
          due: isIssued && isWritten(papers.get(key)),
          letter: (needs) => planLetter(conference, unit, needs),
          tells: () => factsOf(book),
          carries,
        }),
      );
    });
}
