import { listedPapers } from '../../../documents/ready/listed';
import { sharedMailboxes } from '../../../domain/mail/mailboxes';
import type { Problem } from '../../../domain/problem';
import { placedAll } from '../../../tables/sheet/rows';
import { tables } from '../../../tables/tables';
import { mailKinds } from '../kinds/mail-kinds';
import { hearerOf } from '../survey/codes';
import { faultAt, type MailKind } from '../survey/mail-kind';
import type { MailSurvey } from '../survey/mail-survey';
import { isCopyOf } from './enclosures';
import { promiseProblem } from './promised-enclosures';
import type { StatedMail } from './states';

/** What to look at before mails leave, beyond the mails one by one: what their kind asks for, shared mailboxes, papers behind the Sheet. */
export const beforeSending = (mails: readonly StatedMail[], seen: MailSurvey): Problem[] => [
  ...(mails.some(isWaiting) ? replyProblems(seen) : []),
  ...mailKinds.flatMap((kind) =>
    beforeKind(
      kind,
      mails.filter((mail) => mail.kind === kind),
      seen,
    ),
  ),
];

const isWaiting = ({ state }: StatedMail): boolean => state === 'ready' || state === 'hidden';

/** A mailbox for answers that cannot be read is left out of every mail, so that answers go to whoever sends. */
const replyProblems = ({ book: { conference } }: MailSurvey): Problem[] =>
  conference.problems.filter(
    ({ code, at }) => code !== 'missing-setting' && at.column === tables.conference.columns.replyTo.title,
  );

function beforeKind(kind: MailKind, mails: readonly StatedMail[], seen: MailSurvey): Problem[] {
  const waiting = mails.filter(isWaiting);
  if (waiting.length === 0) return [];
  const met = kind.beforeSending?.(seen) ?? [];
  return kind.carries
    ? [...met, ...mailboxProblems(mails, seen), ...paperProblems(waiting), ...promiseProblems(waiting, seen)]
    : met;
}

/** A unit that several mails go to shares its mailbox with nobody. */
function mailboxProblems(mails: readonly StatedMail[], seen: MailSurvey): Problem[] {
  const rows = mails.flatMap(({ row, code, to }) =>
    row ? [{ row: row.row, of: hearerOf(code, seen) ?? code, addresses: to }] : [],
  );
  return placedAll(tables.outbox, sharedMailboxes(rows));
}

/** The Sheet says something else by now than the paper that would go. A signed one is what was signed. */
function paperProblems(mails: readonly StatedMail[]): Problem[] {
  return mails.flatMap((mail) => {
    const { wanted, file, signed } = mail;
    if (!wanted?.carries || !file || signed) return [];
    const isSame = file.appProperties.made === wanted.carries.paper().made;
    return isSame ? [] : [faultAt(mail, 'paper-behind', 'paper', file.name)];
  });
}

/** Each paper once. */
const promiseProblems = (waiting: readonly StatedMail[], { book }: MailSurvey): Problem[] =>
  listedPapers(book).flatMap((listed) => {
    const own = waiting.filter(({ carried }) => isCopyOf(carried, listed.code));
    const some = own.filter(
      ({ enclosed: { enclosures, linked } }) => enclosures.length + linked.length > 0,
    ).length;
    return own.length > 0 ? promiseProblem(listed, { some, none: own.length - some }, book) : [];
  });
