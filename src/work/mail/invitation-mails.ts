import { codeKey } from '../../domain/text/digest';
import { invitationLetter, invitationSubject } from '../../letters/invitation';
import { invitedIn } from '../papers/invitations';
import { isWritten } from '../papers/ledger';
import { conferenceOf } from '../sheet/problems';
import type { MailSurvey } from './survey';
import type { Wanted } from './wanted-mail';

/** The mail that carries each unit's invitation; its row is made once the paper is there. */
export function invitationMails({ book, papers }: MailSurvey): Wanted[] {
  const conference = conferenceOf(book);
  const subject = invitationSubject(conference);
  return invitedIn(book).map((invited) => ({
    code: invited.code,
    recipient: invited.unit.name ?? '',
    email: invited.unit.email ?? '',
    subject,
    due: isWritten(papers.get(codeKey(invited.code))),
    letter: (needs) => invitationLetter(conference, invited.unit, invited.lines, needs),
    invited,
  }));
}
