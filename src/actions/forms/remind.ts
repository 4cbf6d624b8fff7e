import * as z from 'zod/mini';
import { action } from '../../action';
import { asksOfOtherDay } from '../../work/forms/about-day';
import { unnumberedTold } from '../../work/forms/cited-words';
import { madeForm, unmade } from '../../work/forms/known-form';
import { leftIn, notCalled } from '../../work/forms/reached-units';
import { formTabs, stateOfForm } from '../../work/forms/sheet-form';
import { answersTold, lookAheadAt, takeIn } from '../../work/rounds/read-and-show';
import { remindSilent } from '../../work/rounds/remind-silent';
import { calendarOf } from '../../work/sheet/calendar';
import { isRefusal, refusal } from '../../work/sheet/refusal';
import { formCodeOrTasks } from '../../work/sheet/request-parts';
import { openBook } from '../../work/sheet/workbook';

/**
 * Soạn thư nhắc: reads the answers, then puts a reminder into the outbox for each unit that was called, has not answered and is not being reminded already, in one write with
 * the journal's line. Nothing leaves before a person has seen and confirmed it.
 */
export const remind = action({
  name: 'remind',
  runs: 'writes',
  press: 'Soạn thư nhắc',
  help: 'Đưa thư nhắc các đơn vị chưa gửi vào Gửi thư; chưa gửi gì.',
  request: z.object({ form: formCodeOrTasks }),
  refuses: [...unmade, 'form-of-another', 'call-not-open', 'answers-left', 'asks-of-other-day'],
  first: ({ form }) => lookAheadAt(form),
  act: ({ form: code }) => {
    const book = openBook([...formTabs, 'holidays', 'papers']);
    const made = madeForm(code, book);
    if (isRefusal(made)) return made;
    const { form, entry } = made;
    if (stateOfForm(form, entry) !== 'open') return refusal('call-not-open', form.at.answers);
    if (asksOfOtherDay(form, entry, book)) return refusal('asks-of-other-day', form.at.answers);
    const read = takeIn(made, book, false);
    if (isRefusal(read)) return read;
    // Who is among those that were not read cannot be reminded as silent.
    const left = leftIn(read.doubts);
    if (left) return refusal('answers-left', form.at.answers, left.seen);
    remindSilent(read, calendarOf(book));
    const seen = answersTold(read);
    const uncited = unnumberedTold(form.row.cites, book, form.at.cites);
    return { ...seen, problems: [...notCalled(seen.missing, form.at.answers), ...uncited, ...seen.problems] };
  },
});
