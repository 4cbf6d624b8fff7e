import { codeKey } from '../domain/digest';
import { wholeLedger } from '../google/ledger';
import type { Book } from '../tables/book';
import { tables } from '../tables/tables';
import type { MailCounts, State } from '../words/spoken';
import { mailIn } from '../work/mail/ledger';
import { countsOf, stateAtSight } from '../work/mail/standing';
import { papersIn } from '../work/papers/ledger';
import { conferenceOf } from '../work/problems';
import { openBook } from '../work/workbook';

/** Where the conference stands, by what Sheet and ledger alone can say. Writes nothing. */
export function state(): State {
  const book = openBook();
  const ledger = wholeLedger();
  const missing = (Object.keys(tables) as (keyof typeof tables)[]).filter((name) => !book[name].found);
  const made = [...papersIn(ledger).values()].filter((entry) => entry.state !== 'claimed');
  return {
    event: conferenceOf(book).event ?? '',
    missingTabs: missing.map((name) => tables[name].title),
    documents: made.length,
    mail: mailCounts(book, ledger),
  };
}

function mailCounts({ outbox }: Book, ledger: Record<string, string>): MailCounts {
  const { entries } = mailIn(ledger);
  return countsOf(
    outbox.rows.map((row) => ({ state: stateAtSight(row, entries.get(codeKey(row.code ?? ''))) })),
  );
}
