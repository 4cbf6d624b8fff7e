import * as z from 'zod/mini';
import { action } from '../../action';
import { callState } from '../../domain/forms/call';
import { taskForm } from '../../domain/replies/task-form';
import { wholeLedger } from '../../google/ledger';
import { now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import type { FormStanding, ListedForm } from '../../spoken/replies';
import { type Book, conferenceOf } from '../../tables/book';
import { unitsOfCall } from '../../work/forms/call';
import { formIn } from '../../work/forms/form-ledger';
import { lastPass } from '../../work/forms/late-passes';
import { registration } from '../../work/forms/registration';
import { listedForms } from '../../work/replies/list';
import { replyTabs } from '../../work/replies/row-form';
import { dayIn } from '../../work/sheet/moments';
import { openBook } from '../../work/sheet/workbook';

/** Phiếu trả lời: every Form that there is or may be, by what Sheet and ledger tell. Writes nothing, asks Google for no Form. */
export const listForms = action({
  name: 'list-forms',
  runs: 'reads',
  press: 'mở Phiếu trả lời',
  help: 'Liệt kê các phiếu: đã mở chưa, hạn, hỏi bao nhiêu nơi, bao nhiêu đã trả lời.',
  verb: true,
  request: z.object({}),
  refuses: [],
  act: () => {
    const book = openBook([...replyTabs, 'registrations'], 'shown');
    const ledger = wholeLedger();
    const all = [...listedForms(book, ledger), tasks(book, ledger)];
    return {
      forms: all.map(({ form }) => form),
      standings: all.map(({ standing }) => standing),
      problems: [],
    };
  },
});

/** The registration of tasks, whose days stand in Hội nghị. */
function tasks(
  book: Book<'conference' | 'registrations' | 'units'>,
  ledger: Record<string, string>,
): { form: ListedForm; standing: FormStanding } {
  const conference = conferenceOf(book);
  const entry = formIn(ledger, registration);
  const units = unitsOfCall(book);
  const call = callState(conference, dayIn(workbookZone(), now()), lastPass(entry));
  const sure = book.registrations.rows.filter(
    ({ state }) => state && !state.unconfirmed && !state.refused && !state.letter,
  );
  const came = new Set(sure.map(({ unit }) => unit));
  const answered = units.filter(({ name }) => came.has(name)).length;
  const words = { early: 'Chưa tới ngày nhận', open: 'Đang nhận', closed: 'Đã đóng' }[call];
  const [opened, asked] = [entry !== undefined, units.length];
  return {
    form: {
      code: taskForm,
      kind: 'tasks',
      title: registration.words.title,
      link: entry ? (conference.callLink ?? '') : '',
      accepting: opened && call === 'open',
      deadline: conference.callCloses?.last ?? '',
      asked,
      answered,
    },
    standing: {
      code: taskForm,
      opened,
      words: opened ? `${words}; ${answered}/${asked} nơi đã trả lời` : 'Chưa mở',
    },
  };
}
