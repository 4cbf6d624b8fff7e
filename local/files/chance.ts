import { createHash, randomBytes } from 'node:crypto';

/** What chance draws from now on, and how often it has drawn from each text; undefined = it is chance. */
let drawing: string | undefined;
const drawn = new Map<string, number>();

/**
 * From now on ids and codes of this workspace are drawn from a text, the same ones in the same order each time it is begun with: so a test
 * that failed fails again. Two that share a folder need different texts. @returns what was drawn from before
 */
export function drawFrom(text: string | undefined, anew = true): string | undefined {
  const before = drawing;
  drawing = text;
  if (anew && text !== undefined) drawn.delete(text);
  return before;
}

/** Bytes by chance. */
export function chanceBytes(count: number): Buffer {
  if (drawing === undefined) return randomBytes(count);
  const turn = drawn.get(drawing) ?? 0;
  drawn.set(drawing, turn + 1);
  return createHash('shake256', { outputLength: count }).update(`${turn} ${drawing}`).digest();
}

/** A whole number by chance, 0 to one below `end`, which is 2⁴⁸ at most. */
export const chanceBelow = (end: number): number => chanceBytes(6).readUIntBE(0, 6) % end;

/** A UUID of version 4 by chance (RFC 9562, 5.4). */
export function chanceUuid(): string {
  const bytes = chanceBytes(16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
