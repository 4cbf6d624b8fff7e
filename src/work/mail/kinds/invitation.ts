import { invitation, invitationOf, invitedIn } from '../../documents/kinds/invitation';
import { paperCode } from '../../documents/kinds/paper-kind';
import { codeKey } from '../../domain/text/digest';
import { invitationLetter, invitationSubject } from '../../letters/invitation';
import { conferenceOf } from '../../tables/book';
import { isWritten } from '../papers/ledger';
import { wantedPaper } from '../papers/wanted';
import type { MailSurvey } from './survey';
import type { Wanted } from './wanted-mail';

/** The mail that carries each unit's invitation; its row is made once the paper is there. */
export function invitationMails({ book, papers }: MailSurvey): Wanted[] {
  const conference = conferenceOf(book);
  const subject = invitationSubject(conference);
  return invitedIn(book).map((invited) => {
    const { unit, lines } = invited;
    const asked = invitationOf(invited, book);
    const code = paperCode(invitation, asked.unit.code);
    return {
      code,
      recipient: asked.unit.name,
      email: unit.email ?? '',
      subject,
      due: isWritten(papers.get(codeKey(code))),
      letter: (needs) => invitationLetter(conference, unit, lines, needs),
      paper: () => wantedPaper(invitation, asked),
    };
  });
}
