import * as z from 'zod/mini';
import { codeKey } from '../../../domain/text/digest';
import { entryText, type Shapes, storedUnder, type UnrecognisedEntry } from '../../sheet/stored';

/** Names of the ledger's entries for what digests cover begin so. */
const prefix = 'mail-digest:';

/** A part of what one digest covers: the digits of registrations, since one entry takes no more than `ledgerBytes.entry`. */
const part = z.object({ code: z.string(), covers: z.string() });
const shapes: Shapes<z.infer<typeof part>> = [part];
/** Digits in one part: at eight letters each, and room for longer ones. */
const mostInPart = 700;

/** Each digest's registrations, by the digits of their codes, under the digest's own code; and what could not be read. */
export type Digests = {
  covers: ReadonlyMap<string, readonly string[]>;
  unrecognised: ReadonlyMap<string, UnrecognisedEntry>;
};

/** The digits by which a registration is named in other codes. @example digitsOf('DK·1a2b3c4d') // '1a2b3c4d' */
export const digitsOf = (registration: string): string => registration.replace(/^[^·]*·/, '');

export function digestsIn(ledger: Record<string, string>): Digests {
  const { entries, unrecognised } = storedUnder(prefix, shapes, ledger);
  const covers = new Map<string, string[]>();
  for (const { code, covers: some } of entries.values())
    covers.set(code, [...(covers.get(code) ?? []), ...some.split(' ')]);
  return { covers, unrecognised };
}

/** The ledger's entries that say what a digest covers, to be written in one call. */
export function digestEntries(code: string, registrations: readonly string[]): Record<string, string> {
  const digits = registrations.map(digitsOf);
  const parts = Array.from({ length: Math.ceil(digits.length / mostInPart) }, (_, number) => ({
    code,
    covers: digits.slice(number * mostInPart, (number + 1) * mostInPart).join(' '),
  }));
  return Object.fromEntries(
    parts.map((one, number) => [`${prefix}${codeKey(code)}.${number}`, entryText(shapes, one)]),
  );
}

/** The digits of all registrations that some digest tells of. */
export const covered = ({ covers }: Digests): ReadonlySet<string> => new Set([...covers.values()].flat());
