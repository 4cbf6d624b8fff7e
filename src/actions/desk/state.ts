import { nextStep, preparation } from '../../domain/desk/preparation';
import { wholeLedger } from '../../google/ledger';
import type { Next, State } from '../../spoken/desk';
import { type TableName, tables } from '../../tables/tables';
import { dayWords, deadlineWords, reasonWords } from '../../words/desk/preparation';
import { known as knownOf, mailCounts, placeOf } from '../../work/desk/preparation';
import { registrationPictures } from '../../work/forms/pictures';
import { conferenceOf } from '../../work/sheet/problems';
import { openBook } from '../../work/sheet/workbook';

/** Where the conference stands and what to do now, by what Sheet and ledger alone can say. Writes nothing. */
export function state(): State {
  const book = openBook();
  const ledger = wholeLedger();
  const known = knownOf(book, ledger);
  const steps = preparation(known);
  const next = nextStep(steps);
  const missing = (Object.keys(tables) as TableName[]).filter((name) => !book[name].found);
  return {
    event: conferenceOf(book).event ?? '',
    day: dayWords(known),
    isNew: missing.length === Object.keys(tables).length,
    steps: steps.map((step) => ({
      key: step.key,
      title: step.title,
      state: step.state,
      when: deadlineWords(step, known),
    })),
    next: next
      ? ({
          key: next.key,
          title: next.title,
          reason: reasonWords(next, known),
          place: placeOf(next.key, book),
        } satisfies Next)
      : null,
    missingTabs: missing.map((name) => tables[name].title),
    documents: known.plans + known.invitations,
    mail: mailCounts(book, ledger),
    pictures: registrationPictures(book, known.today),
  };
}
