import { readdirSync, readFileSync } from 'node:fs';
import type { Compile, Overlay } from '../compiler';
import { evaluated } from '../declared/evaluated';
import { at } from '../root';

/** A table as it is declared: the file and the name it stands under, and those of its fields that something reads. */
type Declared = { file: string; name: string; title: string; fields: string[] };

/** Every declared field that something reads, renamed in the type of its table alone, however the declaration comes by it. */
export async function renamedFields(): Promise<{ name: string; overlay: Overlay }[]> {
  const declared = await evaluated<Declared[]>(entry());
  return declared.flatMap((table) =>
    table.fields.map((field) => ({ name: `${table.title}, ${field}`, overlay: renamed(table, field) })),
  );
}

/** Evaluates every file of tables and asks which of `tables` it exports under which name. */
const entry = (): string => {
  const files = readdirSync(at('src/tables')).filter((name) => name.endsWith('.ts'));
  return `
  import { tables } from './src/tables/tables';
  ${files.map((file, index) => `import * as file${index} from './src/tables/${file}';`).join('\n')}
  const all = Object.values(tables);
  const read = (columns) => Object.keys(columns).filter((field) => columns[field].unread === undefined);
  const of = (file, exported) =>
    Object.entries(exported)
      .filter(([, one]) => all.includes(one))
      .map(([name, { title, columns }]) => ({ file: 'src/tables/' + file, name, title, fields: read(columns) }));
  export const json = JSON.stringify([${files.map((file, index) => `...of('${file}', file${index})`)}]);
`;
};

/** The table declared under another name, and exported with one field called otherwise. */
function renamed({ file, name }: Declared, field: string): Overlay {
  const text = readFileSync(at(file), 'utf8');
  const begins = `export const ${name} = table(`;
  const [before, declaration] = text.split(begins);
  const end = declaration?.indexOf('\n});\n') ?? -1;
  if (before === undefined || declaration === undefined || end < 0)
    throw new Error(`${file} does not declare ${name} as a table.`);
  const [own, after] = [declaration.slice(0, end), declaration.slice(end + '\n});\n'.length)];
  return {
    [file]: `${before}const ${name}Declared = table(${own}\n});
type ${name}Renamed<T extends { columns: object; begins: unknown }> = import('./sheet/table').Table<{
  [F in keyof T['columns'] as F extends '${field}' ? '${field}Renamed' : F]: T['columns'][F];
}> & { begins: T['begins'] };
export const ${name} = ${name}Declared as unknown as ${name}Renamed<typeof ${name}Declared>;
${after}`,
  };
}

/** What the compiler says of it: the first file that fails and how; undefined where it compiles. */
export function caughtBy(overlay: Overlay, compile: Compile): string | undefined {
  const [error] = compile('src', overlay);
  return error && `${error.file} ${error.code}`;
}
