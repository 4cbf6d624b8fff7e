import type { Problem } from '../../../domain/problem';
import { codeKey } from '../../../domain/text/digest';
import type { Book } from '../../../tables/book';
import { tables } from '../../../tables/tables';
import { strangeProblems } from '../../sheet/stored';
import type { MailLedger } from '../known/ledger';
import { kindOf } from './all';

/** Mails that this version does not understand, in the ledger or in the tab. */
export function strangeMails({ outbox }: Book, { entries, strange }: MailLedger): Problem[] {
  const unknown = [...entries.values(), ...outbox.rows].flatMap(({ code }): [string, string][] =>
    code && !kindOf(code) ? [[codeKey(code), code]] : [],
  );
  return strangeProblems(new Map([...strange, ...unknown]), tables.outbox, outbox.rows);
}
