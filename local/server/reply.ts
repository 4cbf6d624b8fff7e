import * as fs from 'node:fs';
import * as path from 'node:path';
import type * as z from 'zod';

/** An answer: JSON, text, or bytes of a type. */
export type Reply = { status?: number; type?: string; headers?: Record<string, string> } & (
  | { json: unknown }
  | { text: string }
  | { bytes: Buffer }
);

/** A request that no page of ours makes. */
export class WrongRequest extends Error {}

/** More than the server takes at once; the message says so for the person at the page. */
export class TooLong extends Error {}

export const nothingHere: Reply = { status: 404, text: 'Không có gì ở địa chỉ này.' };

/** The one page, which shows what its address says. */
export const page = (): Reply => ({
  type: 'text/html; charset=utf-8',
  bytes: fs.readFileSync(path.join(path.dirname(__dirname), '.build', 'page.html')),
});

/** The answer to what a person typed and is not taken, in words for that person. */
export const refused = (error: unknown): Reply => ({
  status: 422,
  text: error instanceof Error ? error.message : String(error),
});

/** @throws WrongRequest for a body of another shape */
export function shaped<T>(shape: z.ZodType<T>, body: unknown): T {
  const read = shape.safeParse(body);
  if (!read.success) throw new WrongRequest(read.error.message);
  return read.data;
}
