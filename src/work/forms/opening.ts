import { isClockSilent } from '../../domain/forms/lights';
import { type At, type Problem, problem } from '../../domain/problem';
import { digest } from '../../domain/text/digest';
import { fileNameOf } from '../../domain/text/file-name';
import { startDoorbell } from '../../google/clock';
import { createEmpty, filesById } from '../../google/drive';
import { entriesOf } from '../../google/forms/entries';
import { acceptAnswers, type FormState, formState, linkForm, sayWhenClosed } from '../../google/forms/forms';
import { layOut } from '../../google/forms/layout';
import type { FormPlan, ItemIds } from '../../google/forms/plan';
import { me, now } from '../../google/session';
import { openToAnyone } from '../../google/sharing';
import { workbookId } from '../../google/workbook';
import type { Conference } from '../../tables/conference';
import { createOnce, openFolder } from '../papers/folder';
import { filesNow } from '../papers/survey';
import { beatOf } from '../sheet/beats';
import { clocksNow, stopClockQuietly, windClock } from '../sheet/clock';
import { clocksIn } from '../sheet/clocks';
import { permitted } from '../sheet/permissions';
import type { FormKind } from './form-kinds';
import { type FormEntry, writeForm } from './form-ledger';
import { askingOnce } from './form-plan';

/** What a Form is made from, and what the ledger knows of it. */
export type Opening = {
  kind: FormKind;
  plan: FormPlan;
  conference: Conference;
  ledger: Record<string, string>;
  known: FormEntry | undefined;
  /** Whether its dates let it take answers, and whether they never will again. */
  accepting: boolean;
  over: boolean;
  /** Where its problems are told of. */
  place: At;
  /** Whether a question that is asked no more goes from the Form. @default it stays */
  goes?: (key: string) => boolean;
  /** What else the ledger is to know, once its items are. */
  beside?: (id: string, items: ItemIds) => Partial<FormEntry>;
};

/** A Form that was brought to its plan; `more` = calling again adds the pages for a second and a third thing. */
export type Opened = { entry: FormEntry; state: FormState; problems: Problem[]; more: boolean };

/**
 * Makes a Form, or brings the one that is there to its plan in place: questions keep their items, so answers and links survive. Safe to be killed
 * anywhere and called again: the file is found by its mark, items by id or title. A new Form takes answers before it asks for several things at
 * once: those pages are half of what Google takes its time over.
 */
export function bringUp(opening: Opening): Opened {
  const { kind, conference, known, place, ledger, beside = () => ({}) } = opening;
  const plan = known ? opening.plan : askingOnce(opening.plan);
  const more = plan.sections.length < opening.plan.sections.length;
  const { id, problems } = formFile(kind, conference, known);
  const items = layOut(id, plan, known?.id === id ? known.items : {}, opening.goes);
  const entries = isAsBefore(known, id, items) ? known?.entries : entriesOf(id, plan, items);
  const entry: FormEntry = {
    ...known,
    id,
    maker: me(),
    at: now(),
    items,
    entries,
    ...printsOf(plan),
    done: undefined,
    ...beside(id, items),
  };
  writeForm(kind, entry);
  const isLinked = linkForm(id, workbookId());
  const open = openToAnyone(id);
  acceptAnswers(id, opening.accepting);
  sayWhenClosed(id, plan.closing);
  const clock = opening.over ? [] : setTriggers(known, ledger, isLinked, place);
  const state = formState(id);
  return { entry, state, problems: [...problems, ...clock, ...faultsOf(state, open, place)], more };
}

/** Fingerprints of what a plan asks, and of the choices it offers. */
export function printsOf({ sections }: FormPlan): { asks: string; offers: string } {
  const questions = sections.flatMap((section) => section.questions);
  const asked = sections.map((section) => ({
    ...section,
    questions: section.questions.map((one) => ({ ...one, choices: 0 })),
  }));
  return {
    asks: digest(JSON.stringify(asked)).slice(0, 16),
    offers: digest(JSON.stringify(questions.map(({ choices }) => choices))).slice(0, 16),
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
  place: At,
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
function faultsOf({ published, linked, login }: FormState, open: boolean, place: At): Problem[] {
  return [
    ...(published ? [] : [problem('form-not-published', place)]),
    ...(open ? [] : [problem('form-not-open', place)]),
    ...(login ? [problem('form-asks-login', place)] : []),
    ...(linked === workbookId() ? [] : [problem('form-not-linked', place)]),
  ];
}
