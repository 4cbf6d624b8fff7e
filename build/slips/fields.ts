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

/**
 * A field is declared under its table's title (two tables may stand in one file), by the question that a column shows the answers to,
 * or for both sums of a task by how their name is made.
 */
function renamed(title: string, field: string): Overlay {
  const tableFiles = readdirSync(at('src/tables')).filter((name) => name.endsWith('.ts'));
  const places = [
    ...tableFiles.map((name) => ({
      file: `src/tables/${name}`,
      name: new RegExp(`(?<=  title: '${title}',\\n[^]*?^ +)${field}(?=: )`, 'm'),
    })),
    { file: questionnaire, name: new RegExp(`(?<=\\bask\\(\\s*')${field}(?=')`) },
    ...(field.endsWith('Typed') ? [{ file: questionnaire, name: /(?<=\})Typed(?=`)/ }] : []),
  ];
  for (const { file, name } of places) {
    const text = readFileSync(at(file), 'utf8');
    if (name.test(text)) return { [file]: text.replace(name, (found) => `${found}Renamed`) };
  }
  throw new Error(`Nothing declares ${field} of ${title}.`);
}

const questionnaire = 'src/domain/forms/questionnaire.ts';

/** What the compiler says of it: the first file that fails and how; undefined where it compiles. */
export function caughtBy(overlay: Overlay, compile: Compile): string | undefined {
  const [error] = compile('src', overlay);
  return error && `${error.file} ${error.code}`;
}
