import * as z from 'zod/mini';
import { action } from '../../action';
import { callState } from '../../domain/forms/call';
import { isClockSilent } from '../../domain/forms/lights';
import { type Problem, problem } from '../../domain/problem';
import { fileNameOf } from '../../domain/text/file-name';
import { startDoorbell } from '../../google/clock';
import { createEmpty, filesById } from '../../google/drive';
import { entriesOf } from '../../google/forms/entries';
import { acceptAnswers, type FormState, formState, linkForm, sayWhenClosed } from '../../google/forms/forms';
import { layOut } from '../../google/forms/layout';
import type { ItemIds } from '../../google/forms/plan';
import { wholeLedger } from '../../google/ledger';
import { me, now } from '../../google/session';
import { openToAnyone } from '../../google/sharing';
import { workbookId, workbookZone } from '../../google/workbook';
import type { CallOpened } from '../../spoken/forms';
import { conferenceOf } from '../../tables/book';
import type { Conference } from '../../tables/conference';
import { tables } from '../../tables/tables';
import { beatOf } from '../../work/clock/beats';
import { clocksNow, stopClockQuietly, windClock } from '../../work/clock/clock';
import { clocksIn } from '../../work/clock/clocks';
import { dayIn } from '../../work/days/moments';
import { unitsOfCall } from '../../work/forms/call';
import { formPlan } from '../../work/forms/form-plan';
import type { FormKind } from '../../work/forms/kinds/form-kind';
import { registration } from '../../work/forms/kinds/registration';
import { type FormEntry, formIn, unreadForm, writeForm } from '../../work/forms/ledger';
import { writeLinks } from '../../work/forms/links';
import { stopsOf } from '../../work/forms/stops';
import { createOnce, openFolder } from '../../work/papers/folder';
import { filesNow } from '../../work/papers/survey';
import { permitted } from '../../work/sheet/permitted';
import { type Refusal, refusal, sheetRefusal } from '../../work/sheet/refusal';
import { openBook } from '../../work/sheet/workbook';

const place = { tab: tables.units.title, row: 0, column: '' };

/**
 * Phiếu trả lời: makes the Form of the call, or brings the one that is there up to date in place: questions keep their items, so answers and links
 * survive. Safe to be killed anywhere and called again: the file is found by its mark, items by id or title.
 */
export const openRegistration = action({
  name: 'open-registration',
  runs: 'writes',
  press: 'Lập biểu mẫu, Cập nhật biểu mẫu',
  help: 'Lập biểu mẫu hoặc đưa nó về đúng trang tính; câu trả lời giữ nguyên.',
  verb: true,
  request: z.object({}),
  refuses: ['sheet', 'form-of-another'],
  act: openCall,
});

function openCall(): CallOpened<Problem> | Refusal<'sheet' | 'form-of-another'> {
  const book = openBook(['conference', 'units']);
  const stops = stopsOf(book);
  if (stops) return stops;
  const conference = conferenceOf(book);
  const units = unitsOfCall(book);
  const ledger = wholeLedger();
  const unread = unreadForm(ledger, registration);
  if (unread.length > 0) return sheetRefusal(unread);
  const known = formIn(ledger, registration);
  const account = me();
  if (known && known.maker !== account) return refusal('form-of-another', place, known.maker);
  const { id, problems } = formFile(registration, conference, known);
  const plan = formPlan(registration, conference, units);
  const items = layOut(id, plan, known?.id === id ? known.items : {});
  const entries = isAsBefore(known, id, items) ? known?.entries : entriesOf(id, plan, items);
  writeForm(registration, { ...known, id, maker: account, at: now(), items, entries });
  const isLinked = linkForm(id, workbookId());
  const open = openToAnyone(id);
  const call = callState(conference, dayIn(workbookZone(), now()));
  acceptAnswers(id, call === 'open');
  sayWhenClosed(id, plan.closing);
  const clock = call === 'closed' ? [] : setTriggers(known, ledger, isLinked);
  const state = formState(id);
  writeLinks(units, id, items, state.link);
  const { link, editLink, accepting } = state;
  return {
    link,
    editLink,
    accepting,
    call,
    units: units.length,
    problems: [...problems, ...clock, ...faultsOf(state, open)],
  };
}

/** Whether the Form has the very questions of which it is known how an address names them. */
const isAsBefore = (known: FormEntry | undefined, id: string, items: ItemIds): boolean =>
  known?.id === id &&
  Object.entries(items).every(([key, item]) => known.items[key] === item) &&
  Object.keys(known.entries ?? {}).length > 0;

/** The Form's file in the conference's folder: the one that is there, or a new one; and the folder's own problems. */
function formFile(
  { name: mark, words }: FormKind,
  conference: Conference,
  known: FormEntry | undefined,
): { id: string; problems: Problem[] } {
  const { files, folder, sheet } = filesNow();
  const home = openFolder(conference, { sheet, found: folder, list: () => filesNow().folder });
  const name = fileNameOf(`${words.file} - ${conference.event ?? ''}`);
  const make = () => createEmpty('form', name, { sheet, paper: mark }, home.id);
  // A list of Drive may lag behind what was made a moment ago.
  const [own] = known && !files.has(mark) ? filesById([known.id]) : [];
  const file = files.get(mark) ?? own ?? createOnce(make, () => filesNow().files.get(mark));
  return { id: file.id, problems: home.problems };
}

/**
 * Has Google call when the hour is full, and when somebody answers where the Form fills the Sheet; a clock that has gone silent is
 * set anew.
 */
function setTriggers(
  known: FormEntry | undefined,
  ledger: Record<string, string>,
  isLinked: boolean,
): Problem[] {
  const isSilent = known && isClockSilent(now(), known.at, beatOf('clock', known.maker, ledger));
  if (isSilent) stopClockQuietly();
  const clocks = isSilent ? clocksNow() : clocksIn(ledger, me());
  return [
    ...windClock({ clocks }),
    ...(isLinked ? permitted(startDoorbell, problem('doorbell-off', place)) : []),
  ];
}

/** Everything that a unit needs to get in, looked at rather than believed. */
function faultsOf({ published, linked, login }: FormState, open: boolean): Problem[] {
  return [
    ...(published ? [] : [problem('form-not-published', place)]),
    ...(open ? [] : [problem('form-not-open', place)]),
    ...(login ? [problem('form-asks-login', place)] : []),
    ...(linked === workbookId() ? [] : [problem('form-not-linked', place)]),
  ];
}
