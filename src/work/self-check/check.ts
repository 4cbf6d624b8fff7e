import type { CheckFinding, FoundSides, Hindrance } from '../../domain/desk/self-check';

/** What a check answers; which check it was is known to the list. */
export type Found = Omit<CheckFinding, 'check'>;

/** One check: looks, or tries something and takes away what it made. It may throw; then it could not be made. */
export type Check = () => Found;

export const expected = (seen = '', about: readonly string[] = []): Found => {
  return { verdict: 'as-expected', seen, about };
};

export const differs = (seen = '', about: readonly string[] = []): Found => {
  return { verdict: 'differs', seen, about };
};

export const untried = (hindrance: Hindrance, seen = ''): Found => {
  return { verdict: 'untried', seen, about: [], hindrance };
};

/** As expected when nothing is missing of what should be so. */
export const unless = (wrong: readonly string[], seen = ''): Found =>
  wrong.length === 0 ? expected(seen) : differs([...wrong, seen].filter(Boolean).join('; '));

/** Adds on which side of an unknown Google was found. */
export const onSide = (sides: FoundSides, found: Found): Found => ({ ...found, sides });

/** What a step throws is what the check is about. @returns '' when it threw nothing */
export function textThrown(step: () => void): string {
  try {
    step();
    return '';
  } catch (trouble) {
    return anonymous(trouble instanceof Error ? trouble.message : String(trouble));
  }
}

const longest = 160;

/** A text of Google's for the report: short, without addresses or ids of files. */
export const anonymous = (text: string): string =>
  text
    .replace(/\S+@\S+/g, '…')
    .replace(/[\w-]{20,}/g, '…')
    .slice(0, longest);
