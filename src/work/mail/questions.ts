import type { Question } from '../../words/questions';
import { agreed, type Consent } from '../sheet/request-parts';
import { closedFiles } from './confirm';
import { invitedTwice } from './outbox/invited-twice';
import { readyOf, type StatedMail } from './outbox/states';
import { unreadyIn } from './outbox/unready';
import type { MailSurvey } from './survey/mail-survey';

/** What is asked once for all that is about to leave; without the consent nothing does. */
export function questionsBefore(
  mails: readonly StatedMail[],
  consent: Consent,
  seen: MailSurvey,
): Question[] {
  const papers = unreadyIn(readyOf(mails), seen).map(
    ({ title, code, lacks, mails: count }) => `${title} (${code}), ${count} thư: ${lacks}`,
  );
  const all: Question[] = [
    { code: 'send-unready', about: papers },
    { code: 'invited-twice', about: seen.practice ? [] : invitedTwice(mails, seen) },
    { code: 'share-large', about: closedFiles(readyOf(mails), seen).map(({ name }) => name) },
  ];
  return all.filter((one) => one.about.length > 0 && !isSettled(one, consent));
}

/** Without its links a mail stays and the others leave, so that no is an answer too. */
const isSettled = ({ code }: Question, consent: Consent): boolean =>
  agreed(consent, code) || (code === 'share-large' && typeof consent === 'object' && consent[code] === false);
