import { turnsOf } from '../../domain/answers/turns';
import type { Section } from '../../domain/forms/question';
import { readMs } from '../../domain/limits/run-limits';
import { alone, me, now } from '../../google/session';
import { type KeptAnswers, keep, keptAmong, merged } from './kept-answers';
import { type Look, lookAt, type Pace } from './look';
import type { Laid } from './state-of';

/** Who asks for a Form's answers: the doorbell, the clock, a person, or a mail that is about to leave. */
export type Reader = keyof typeof readMs;

/**
 * Kept answers that are looked at again, each in three calls: the newest of the Form, and `others` in turn. By who was rung for only where
 * nothing new came, since something did. The clock's are those of all Forms together, so that five cost it what one does.
 */
const again: Partial<Record<Reader, { newest: number; others: number; turnMs: number }>> = {
  ring: { newest: 15, others: 15, turnMs: 60_000 },
  clock: { newest: 0, others: 200, turnMs: 3_600_000 },
  press: { newest: 30, others: 30, turnMs: 60_000 },
};

/** The answers of a Form, and how many of them had to wait for another run. */
export type AnswersNow = { all: KeptAnswers; left: number };

/** A Form whose responses are read: what it asks, and how Google has it. */
type Read = { kind: { questionnaire: readonly Section[] }; entry: Laid };

let ahead: { id: string; look: Look } | undefined;

/**
 * Looks at the Form's answers while others may still have the Sheet; the next `answersOf` of this run goes on from it. What hinders it will hinder
 * that one, which can say so.
 */
export function lookAhead(made: Read & { entry: { maker: string } }, reader: Reader): void {
  const { id, maker } = made.entry;
  try {
    if (maker !== me()) return;
    const save = (states: Look['states']) => alone(() => keep(id, { states, gone: new Set() }));
    ahead = { id, look: look(made, keptAmong(id), reader, save) };
  } catch {
    ahead = undefined;
  }
}

/** The answers of a Form, with what came written down. To be called by who has the Sheet alone. */
export function answersOf(made: Read): AnswersNow {
  const { id } = made.entry;
  const found = ahead?.id === id ? ahead.look : look(made, keptAmong(id), 'press', () => undefined);
  ahead = undefined;
  return { all: keep(id, found), left: found.left };
}

/** The answers of a Form at this very moment; nothing is written. */
export function answersNow(made: Read): AnswersNow {
  const before = keptAmong(made.entry.id);
  const found = look(made, before, 'mail', () => undefined);
  return { all: merged(before.kept, found), left: found.left };
}

function look(
  { kind: { questionnaire }, entry: form }: Read,
  { kept, rows }: ReturnType<typeof keptAmong>,
  reader: Reader,
  save: (states: Look['states']) => void,
): Look {
  const pace = paceOf(reader, reader === 'clock' ? rows : kept.size);
  return lookAt({ form, questionnaire, kept, pace }, save);
}

/** How far who asks looks, where turns are shared by so many answers. */
function paceOf(reader: Reader, count: number): Pace {
  const pace = { until: now() + readMs[reader], always: reader !== 'ring' };
  const asked = again[reader];
  if (!asked) return pace;
  const turns = turnsOf(count, asked.others);
  return { ...pace, again: { newest: asked.newest, turns, turn: Math.floor(now() / asked.turnMs) % turns } };
}
