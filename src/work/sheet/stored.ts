import type * as z from 'zod';

/** A ledger entry as its shape says; undefined for one that is absent or cannot be read. */
export function stored<T>(shape: z.ZodType<T>, text: string | undefined): T | undefined {
  try {
    return text ? shape.safeParse(JSON.parse(text)).data : undefined;
  } catch {
    return undefined;
  }
}
