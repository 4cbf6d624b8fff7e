import * as z from 'zod/mini';
import { action } from '../../action';
import { callState } from '../../domain/forms/call';
import { wholeLedger } from '../../google/ledger';
import { me, now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import { conferenceOf } from '../../tables/book';
import { tables } from '../../tables/tables';
import { dayIn } from '../../work/days/moments';
import { registration } from '../../work/forms/kinds/registration';
import { lookAhead } from '../../work/forms/reading';
import { readAnswers, takenTabs, told, unansweredUnits } from '../../work/forms/take';
import { remindedIn, reminder } from '../../work/mail/kinds/reminder';
import { journalEntry } from '../../work/mail/known/journal';
import { mailIn, writeMails } from '../../work/mail/known/ledger';
import type { MailEntry } from '../../work/mail/known/mail-entry';
import { isRefusal, refusal } from '../../work/sheet/refusal';
import { openBook } from '../../work/sheet/workbook';

/**
 * Soạn thư nhắc: reads the answers, then puts a reminder into the outbox for each unit that has none and is not being reminded already, in one write with
 * the journal's line. Nothing leaves before a person has seen and confirmed it.
 */
export const remind = action({
  name: 'remind',
  runs: 'writes',
  press: 'Soạn thư nhắc',
  help: 'Đưa thư nhắc các đơn vị chưa gửi vào Gửi thư; chưa gửi gì.',
  verb: true,
  request: z.object({}),
  refuses: ['sheet', 'no-form', 'form-of-another', 'call-not-open', 'answers-left'],
  first: () => lookAhead(registration, 'press'),
  act: remindMissing,
});

function remindMissing() {
  const book = openBook(takenTabs);
  const ledger = wholeLedger();
  const place = { tab: tables.registrations.title, row: 0, column: '' };
  if (callState(conferenceOf(book), dayIn(workbookZone(), now())) !== 'open')
    return refusal('call-not-open', place);
  const read = readAnswers(book, ledger);
  if (isRefusal(read)) return read;
  // Who is among those that were not read cannot be reminded as silent.
  const left = read.doubts.find(({ code }) => code === 'answers-left');
  if (left) return refusal('answers-left', place, left.seen);
  const mail = mailIn(ledger);
  const unasked = unansweredUnits(read.registrations, book);
  const entries = unasked.flatMap(({ code = '' }) => reminder.again?.(code, mail) ?? []).map(waiting);
  if (entries.length > 0) writeMails(entries, journalEntry('remind', me(), entries.length));
  return told(read, book, remindedIn(mailIn(wholeLedger())));
}

const waiting = (code: string): MailEntry => ({
  code,
  state: 'waiting',
  at: now(),
  by: me(),
  recipients: 0,
  job: '',
  note: '',
  to: '',
});
