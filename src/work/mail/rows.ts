import { openBook } from '../sheet/workbook';
import { type Outgoing, outgoingMails } from './outgoing';
import { paintMail } from './paint';
import { standings } from './standing';
import type { MailSurvey } from './survey';

/** The mails, each with a row: those that are due one are written first and read again, so that every problem has its place. */
export function withRows(seen: MailSurvey): Outgoing[] {
  const mails = outgoingMails(seen);
  if (!mails.some(({ row, wanted }) => !row && wanted?.due)) return mails;
  paintMail(standings(mails, seen), seen);
  seen.book = { ...seen.book, outbox: openBook(['outbox']).outbox };
  return outgoingMails(seen);
}
