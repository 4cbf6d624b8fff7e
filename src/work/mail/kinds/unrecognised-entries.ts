import { type Problem, problem } from '../../../domain/problem';
import { codeKey } from '../../../domain/text/digest';
import type { Book } from '../../../tables/book';
import type { OutboxRow } from '../../../tables/outbox';
import { tables } from '../../../tables/tables';
import { type Refusal, refusal } from '../../sheet/refusal';
import { type Unrecognised, type UnrecognisedEntry, unrecognisedProblems } from '../../sheet/stored';
import { outboxPlace } from '../survey/mail-kind';
import type { MailLedger, SingleEntry } from '../survey/mail-ledger';
import { kindOf } from './mail-kinds';

/**
 * What this version does not understand of the mail, in the ledger or in the tab, and rows of which nobody can tell what mail they are.
 */
export function unrecognisedMails(
  { outbox }: Book<'outbox'>,
  { entries, unrecognised, unread: singles }: MailLedger,
): Problem[] {
  const unknown = [...entries.values(), ...outbox.rows].flatMap(({ code }): [string, UnrecognisedEntry][] =>
    code && !kindOf(code) ? [[codeKey(code), { code, why: 'not-understood' }]] : [],
  );
  return [
    ...[...singles].map(([name, why]) => unrecognisedSingle(name, why)),
    ...unrecognisedProblems(new Map([...unrecognised, ...unknown]), tables.outbox, outbox.rows),
    ...outbox.rows.filter((row) => !row.code && unread(outbox, row).length === 0).map(codeless),
  ];
}

/** How sentences name what there is one of. */
const singleWords: Record<SingleEntry, string> = {
  job: 'đợt gửi',
  lease: 'lượt gửi',
  tests: 'thư thử đã gửi',
};

/** A job that is damaged is told with what becomes of its mails: they are looked at and confirmed again. */
const unrecognisedSingle = (name: SingleEntry, why: Unrecognised): Problem =>
  problem(why === 'newer-entry' ? why : 'sending-damaged', outboxPlace, singleWords[name]);

/** What keeps all mail from leaving: a later version is at it, or was. */
export function newerSending({ unread: singles }: MailLedger): Refusal<'newer-entry'> | undefined {
  const newer = (['job', 'lease'] as const).find((name) => singles.get(name) === 'newer-entry');
  return newer && refusal('newer-entry', outboxPlace, singleWords[newer]);
}

/** What reading met in rows whose code it could not read: no mail has such a row, so nothing else tells of it. */
export const unreadCodes = ({ outbox }: Book<'outbox'>): Problem[] =>
  outbox.rows.filter(({ code }) => !code).flatMap((row) => unread(outbox, row));

const codeTitle = tables.outbox.columns.code.title;

const unread = ({ problems }: Book['outbox'], { row }: OutboxRow): Problem[] =>
  problems.filter(({ at }) => at.row === row && at.column === codeTitle);

const codeless = ({ row }: OutboxRow): Problem =>
  problem('mail-without-code', { tab: tables.outbox.title, row, column: codeTitle });
