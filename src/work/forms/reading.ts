import { readMs } from '../../domain/limits/runs';
import { wholeLedger } from '../../google/ledger';
import { alone, me, now } from '../../google/session';
import { openBook } from '../sheet/workbook';
import { type KeptAnswers, keep, keptOf, merged } from './kept';
import type { FormKind } from './kinds/form-kind';
import { registrationIn } from './kinds/registration';
import { type FormEntry, formIn } from './ledger';
import { type Look, lookAt, type Pace } from './look';

/** Who asks for a Form's answers: the doorbell, the clock, a person, or a mail that is about to leave. */
export type Reader = keyof typeof readMs;

/** Kept answers that are looked at again, each in three calls: by who was rung for only where nothing new came, since something did. */
const again: Record<Reader, Pick<Pace, 'again' | 'always'>> = {
  ring: { again: 30, always: false },
  clock: { again: 200, always: true },
  press: { again: 60, always: true },
  mail: { again: 0, always: false },
};

/** The answers of a Form, and how many of them had to wait for another run. */
export type AnswersNow = { all: KeptAnswers; left: number };

let ahead: { id: string; look: Look } | undefined;

/**
 * Looks at the Form's answers while others may still have the Sheet; the next `answersOf` of this run goes on from it. What hinders it will hinder
 * that one, which can say so.
 */
export function lookAhead(kind: FormKind, reader: Reader, known?: FormEntry): void {
  try {
    const form = known ?? formIn(wholeLedger(), kind);
    if (form?.maker !== me()) return;
    const save = (states: Look['states']) => alone(() => keep(form.id, { states, gone: new Set() }));
    ahead = { id: form.id, look: look(form, kind, keptOf(form.id), reader, save) };
  } catch {
    ahead = undefined;
  }
}

/** The same of the registration of tasks, as the Sheet asks it. */
export function lookAheadAtTasks(reader: Reader, known?: FormEntry): void {
  lookAhead(registrationIn(openBook(['questions'])), reader, known);
}

/** The answers of a Form, with what came written down. To be called by who has the Sheet alone. */
export function answersOf(form: FormEntry, kind: FormKind): AnswersNow {
  const found =
    ahead?.id === form.id ? ahead.look : look(form, kind, keptOf(form.id), 'press', () => undefined);
  ahead = undefined;
  return { all: keep(form.id, found), left: found.left };
}

/** The answers of a Form at this very moment; nothing is written. */
export function answersNow(form: FormEntry, kind: FormKind): AnswersNow {
  const kept = keptOf(form.id);
  const found = look(form, kind, kept, 'mail', () => undefined);
  return { all: merged(kept, found), left: found.left };
}

const look = (
  form: FormEntry,
  { questionnaire }: FormKind,
  kept: KeptAnswers,
  reader: Reader,
  save: (states: Look['states']) => void,
): Look =>
  lookAt({ form, questionnaire, kept, pace: { until: now() + readMs[reader], ...again[reader] } }, save);
