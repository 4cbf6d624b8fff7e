import { type Again, chosenAgain } from '../../domain/answers/turns';
import type { Section } from '../../domain/forms/question';
import { type Handle, handleOf, handlesOf } from '../../google/forms/answers';
import { now } from '../../google/session';
import type { Found, KeptAnswer, KeptAnswers } from './kept-answers';
import { byKey, entriesIn, type Laid, stateOf } from './state-of';

/** What one look at a Form found. `left` = responses that are there and were not looked at, as time ran out. */
export type Look = Found & { left: number };

/** How far a look goes: until when, and at which kept answers it looks `again`, where nothing new came or `always`. */
export type Pace = { until: number; always: boolean; again?: Again };

/** Of what came within this time before the newest that is kept some may have been hidden: Google's clocks differ, and stores lag. */
const overlapMs = 10 * 60_000;
/** After so many a run that is killed should not have read in vain. */
const savedAt = 200;

type Asked = { form: Laid; questionnaire: readonly Section[]; kept: KeptAnswers; pace: Pace };

/**
 * Looks at what came since the newest answer that is kept; where the Form then holds more or fewer than are known, at the ids of all. Then
 * it looks again at some: not every change of an answer may show by its moment. `save` = writes down a part.
 */
export function lookAt(asked: Asked, save: (states: readonly KeptAnswer[]) => void): Look {
  const { form, kept, pace } = asked;
  const newest = Math.max(0, ...[...kept.values()].map(({ at }) => at));
  const recent = kept.size > 0 ? handlesOf(form.id, newest - overlapMs) : [];
  const all = handlesOf(form.id);
  const reader = readerOf(asked, save);
  const came = reader.read(kept.size > 0 ? recent : all, false);
  const isMissed = came && reader.known() !== all.length;
  const listed = isMissed ? reader.read(all, true) : came;
  const gone = new Set(isMissed && listed ? goneFrom(listed, kept) : []);
  const left = listed ? 0 : Math.max(1, all.length - reader.known());
  if (left === 0 && (pace.always || reader.states().length === 0)) reader.again(gone);
  return { states: reader.states(), gone, left };
}

/** The kept answers that a whole list does not name; a list may lag behind what has just come. */
const goneFrom = (listed: ReadonlySet<string>, kept: KeptAnswers): string[] =>
  [...kept.values()].flatMap(({ id, at }) => (listed.has(id) || at > now() - overlapMs ? [] : [id]));

function readerOf({ form, questionnaire, kept, pace }: Asked, save: (states: readonly KeptAnswer[]) => void) {
  const entries = entriesIn(form, questionnaire);
  const states = new Map<string, KeptAnswer>();
  const look = (handle: Handle, id: string, isDeep: boolean): void => {
    const state = stateOf(
      handle,
      id,
      kept.get(id),
      isDeep,
      (raw) => byKey(raw, questionnaire, form.items),
      entries,
    );
    if (!state) return;
    states.set(id, state);
    if (states.size % savedAt === 0) save([...states.values()].slice(-savedAt));
  };
  let late = false;
  const isLate = (): boolean => {
    late ||= now() >= pace.until;
    return late;
  };
  /** @returns the ids, where time sufficed for all */
  const read = (handles: readonly Handle[], onlyNew: boolean): Set<string> | undefined => {
    const ids = new Set<string>();
    for (const handle of handles) {
      if (isLate()) return undefined;
      const id = handle.id();
      ids.add(id);
      if (!states.has(id) && !(onlyNew && kept.has(id))) look(handle, id, false);
    }
    return ids;
  };
  const again = (gone: ReadonlySet<string>): void => {
    const there = [...kept.values()].filter((one) => !gone.has(one.id));
    for (const id of pace.again ? chosenAgain(there, pace.again) : [])
      if (!isLate()) look(handleOf(form.id, id), id, true);
  };
  const known = (): number => new Set([...kept.keys(), ...states.keys()]).size;
  return { read, again, known, states: () => [...states.values()] };
}
