import { readdirSync, readFileSync } from 'node:fs';
import { columnsOf } from '../../src/tables/sheet/raws';
import type { Table } from '../../src/tables/sheet/table';
import { tables } from '../../src/tables/tables';
import type { Compile, Overlay } from '../compiler';
import { at } from '../root';

/** Every declared field that something reads, renamed in its declaration alone. */
export function renamedFields(): { name: string; overlay: Overlay }[] {
  const declared: Table<object>[] = Object.values(tables);
  return declared.flatMap((table) =>
    columnsOf(table)
      .filter(([, { unread }]) => unread === undefined)
      .map(([field]) => ({ name: `${table.title}, ${field}`, overlay: renamed(table.title, field) })),
  );
}

/** Two tables may stand in one file, so the field is looked for below its table's title. */
function renamed(title: string, field: string): Overlay {
  for (const file of readdirSync(at('src/tables')).filter((name) => name.endsWith('.ts'))) {
    const path = `src/tables/${file}`;
    const text = readFileSync(at(path), 'utf8');
    const [before, below = ''] = text.split(`  title: '${title}',\n`);
    const place = new RegExp(`(?<=^ +)${field}(?=: )`, 'm');
    if (place.test(below))
      return { [path]: `${before}  title: '${title}',\n${below.replace(place, `${field}Renamed`)}` };
  }
  throw new Error(`src/tables/ does not declare ${field} of ${title}.`);
}

/** What the compiler says of it: the first file that fails and how; undefined where it compiles. */
export function caughtBy(overlay: Overlay, compile: Compile): string | undefined {
  const [error] = compile('src', overlay);
  return error && `${error.file} ${error.code}`;
}
