import { existsSync, readFileSync } from 'node:fs';
import type { Overlay } from '../compiler';
import { at } from '../root';
import type { Made } from './made';

/** One file of a recipe, and what is done there in a few words: a new file with its text, or some words of an old one replaced. */
export type Step = { file: string; does: string } & (
  | { text: string }
  | { replaces: readonly (readonly [from: string, to: string])[] }
);

/** How one thing is added: its files in order, tests included, at most so many; and how it shows that it is there. */
export type Recipe = {
  adds: string;
  /** What is added when the recipe is followed. */
  example: string;
  most: number;
  steps: readonly Step[];
  /** Tests of others that go on to pass. */
  passes?: readonly string[];
  /** Sentences about what should be seen once it is made and is not. */
  missing: (made: Made) => readonly string[];
};

/** The files as they are once the recipe is followed. Throws where a file reads differently from what the recipe expects. */
export const followed = (steps: readonly Step[]): Overlay =>
  Object.fromEntries(steps.map((step) => [step.file, textOf(step)]));

function textOf(step: Step): string {
  const exists = existsSync(at(step.file));
  if ('text' in step) {
    if (exists) throw new Error(`${step.file} exists already.`);
    return step.text;
  }
  return step.replaces.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${step.file} does not hold: ${from}`);
      return text.replace(from, () => to);
    },
    readFileSync(at(step.file), 'utf8'),
  );
}
