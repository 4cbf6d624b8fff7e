import { type Problem, problem } from '../../../domain/problem';
import { codeKey } from '../../../domain/text/digest';
import type { Book } from '../../../tables/book';
import type { OutboxRow } from '../../../tables/outbox';
import { tables } from '../../../tables/tables';
import { strangeProblems } from '../../sheet/stored';
import type { MailLedger } from '../known/ledger';
import { kindOf } from './all';

/** Mails that this version does not understand, in the ledger or in the tab, and rows of which nobody can tell what mail they are. */
export function strangeMails({ outbox }: Book, { entries, strange }: MailLedger): Problem[] {
  const unknown = [...entries.values(), ...outbox.rows].flatMap(({ code }): [string, string][] =>
    code && !kindOf(code) ? [[codeKey(code), code]] : [],
  );
  return [
    ...strangeProblems(new Map([...strange, ...unknown]), tables.outbox, outbox.rows),
    ...outbox.rows.filter((row) => !row.code && unread(outbox, row).length === 0).map(codeless),
  ];
}

/** What reading met in rows whose code it could not read: no mail has such a row, so nothing else tells of it. */
export const unreadCodes = ({ outbox }: Book): Problem[] =>
  outbox.rows.filter(({ code }) => !code).flatMap((row) => unread(outbox, row));

const codeTitle = tables.outbox.columns.code.title;

const unread = ({ problems }: Book['outbox'], { row }: OutboxRow): Problem[] =>
  problems.filter(({ at }) => at.row === row && at.column === codeTitle);

const codeless = ({ row }: OutboxRow): Problem =>
  problem('mail-without-code', { tab: tables.outbox.title, row, column: codeTitle });
