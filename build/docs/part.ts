import { readFileSync, writeFileSync } from 'node:fs';

/** A table that is written into a page which people write around it: from its heading row to the next empty line. */
export type Part = { page: string; heading: string };

/** The table as it stands in its page. */
export function writtenPart({ page, heading }: Part): string {
  const text = readFileSync(page, 'utf8');
  return text.slice(...placeIn(text, { page, heading }));
}

/** Writes the table; a test compares it with the declarations. */
export function writePart(part: Part, table: string): void {
  const text = readFileSync(part.page, 'utf8');
  const [start, end] = placeIn(text, part);
  writeFileSync(part.page, text.slice(0, start) + table + text.slice(end));
}

function placeIn(text: string, { page, heading }: Part): [start: number, end: number] {
  const start = text.indexOf(heading);
  if (start < 0) throw new Error(`${page} has no table that begins “${heading}”.`);
  return [start, text.indexOf('\n\n', start)];
}
