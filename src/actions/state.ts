import { tables } from '../tables/tables';
import type { State } from '../words/spoken';
import { readPapers } from '../work/papers/ledger';
import { conferenceOf } from '../work/problems';
import { openBook } from '../work/workbook';

/** Where the conference stands. Writes nothing. */
export function state(): State {
  const book = openBook();
  const missing = (Object.keys(tables) as (keyof typeof tables)[]).filter((name) => !book[name].found);
  const made = [...readPapers().values()].filter((entry) => entry.state !== 'claimed');
  return {
    event: conferenceOf(book).event ?? '',
    missingTabs: missing.map((name) => tables[name].title),
    documents: made.length,
  };
}
