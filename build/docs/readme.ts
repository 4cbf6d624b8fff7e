import { readFileSync, writeFileSync } from 'node:fs';
import { builtActions } from '../declared/actions';
import { at } from '../root';
import { row } from './words';

const page = at('README.md');
const heading = '| Verb | Flags of its own | What it does, as the guide says it |';

/** The verbs of `giao-ban run`, as README lists them. */
export const verbTable = (): string =>
  [
    heading,
    '| --- | --- | --- |',
    ...builtActions()
      .filter(({ verb }) => verb)
      .map(({ name, flags, help }) =>
        row([`\`${name}\``, flags.map((flag) => `\`--${flag.name}\``).join(' '), help]),
      ),
  ].join('\n');

/** The table as it stands in README. */
export function writtenVerbTable(): string {
  const text = readFileSync(page, 'utf8');
  return text.slice(...placeIn(text));
}

/** Writes the table; a test compares it with the declarations. */
export function writeVerbTable(): void {
  const text = readFileSync(page, 'utf8');
  const [start, end] = placeIn(text);
  writeFileSync(page, text.slice(0, start) + verbTable() + text.slice(end));
}

function placeIn(text: string): [start: number, end: number] {
  const start = text.indexOf(heading);
  if (start < 0) throw new Error('README.md has no table of verbs.');
  return [start, text.indexOf('\n\n', start)];
}
