import * as z from 'zod/mini';
import { action } from '../../action';
import type { Pictured } from '../../domain/answers/pictures';
import { counts, outsideWords } from '../../domain/answers/summary';
import { shownDay } from '../../domain/days/day-phrases';
import type { Day } from '../../domain/days/days';
import { nextStep, preparation } from '../../domain/desk/preparation';
import { keepDesk } from '../../google/last-desk';
import { wholeLedger } from '../../google/ledger';
import { now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import type { LastDesk, Next, Pictures, State } from '../../spoken/desk';
import { type Book, conferenceOf, missingIn } from '../../tables/book';
import type { RegistrationRow } from '../../tables/registrations';
import { tableNames, tables } from '../../tables/tables';
import { picturesOf } from '../../words/pictures';
import { dayWords, deadlineWords, reasonWords } from '../../words/preparation';
import { lookAt } from '../../work/changes/changes';
import { deskChange } from '../../work/changes/next';
import { deadlinesIn, isOver } from '../../work/desk/deadlines';
import { planReach } from '../../work/desk/plan-reach';
import { known as knownOf, mailCounts, placeOf } from '../../work/desk/preparation';
import { warningsOfForms } from '../../work/forms/list';
import { isWritten, papersIn } from '../../work/papers/paper-ledger';
import { erasureDue } from '../../work/personal/show';
import { momentIn } from '../../work/sheet/moments';
import { openTabs } from '../../work/sheet/workbook';

/** Where the conference stands and what to do now, by what Sheet and ledger alone can say. Writes nothing but what the next who opens the desk sees at once. */
export const state = action({
  name: 'state',
  runs: 'reads',
  press: 'mở Việc cần làm',
  help: 'Đọc xem hội nghị tới đâu; không đổi gì.',
  verb: false,
  request: z.object({}),
  act: () => {
    const state = stateNow();
    if (state.isNew) return state;
    const at = momentIn(workbookZone(), now());
    keepDesk(JSON.stringify({ at, state: { ...state, pictures: null } } satisfies LastDesk));
    return state;
  },
});

function stateNow(): State {
  const book = openTabs(tableNames, 'shown');
  const ledger = wholeLedger();
  const known = knownOf(book, ledger);
  const steps = preparation(known);
  const over = isOver(book, known.today);
  const next = over ? undefined : nextStep(steps);
  const ofForms = warningsOfForms(book, ledger);
  const registrations = book.registrations.rows;
  return {
    event: conferenceOf(book).event ?? '',
    day: dayWords(known),
    isNew: tableNames.every((name) => !book[name].found),
    over,
    deadlines: deadlinesIn(book, known.today),
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
          place: placeOf(next.key, known, book),
        } satisfies Next)
      : null,
    missingTabs: missingIn(book).map((name) => tables[name].title),
    documents: [...papersIn(ledger).entries.values()].filter(isWritten).length,
    mail: mailCounts(book, ledger),
    change: deskChange(lookAt(book, ledger), ledger) ?? null,
    plan: planReach(book, ledger),
    eraseDue: erasureDue(book, ledger),
    unconfirmed: {
      counted: registrations.filter((row) => counts(row) && row.state?.unconfirmed).length,
      outside: outsideWords(registrations),
    },
    floods: ofForms.floods,
    letters: ofForms.letters,
    pictures: registrationPictures(book, known.today),
  };
}

/** Pictures of what the tab Đăng ký shows, without asking the Form; versions that a newer one replaces do not count. */
function registrationPictures(book: Book<'conference' | 'registrations'>, today: Day): Pictures | null {
  const { callOpens, callCloses } = conferenceOf(book);
  const counted = book.registrations.rows.filter(counts);
  return picturesOf(counted.map(pictured), { today, opens: callOpens?.first, closes: callCloses?.last });
}

/** The moment is shown as `24/07/2020 08:00`. */
function pictured({ at = '', field, stateMoney, otherMoney }: RegistrationRow): Pictured {
  return { day: shownDay(at.slice(0, 10)), field, stateMoney, otherMoney };
}
