import * as z from 'zod/mini';
import type { Template } from '../../documents/frame/paper';
import { fold } from '../../domain/text/vietnamese';
import { readRows, writeBlocks } from '../../google/workbook';
import { templatesTab } from '../../tables/tables';
import { beginHidden, cellsOf, headsIn, padded, textIn } from '../sheet/hidden-tab';

/** What a paper said before its values became tags, by tag; how the conference of that time is known. VI: kỳ trước. */
export type OldValues = Readonly<Record<string, string>>;

/** The bytes in base64 of a template that another took the place of, '' for none, and its old values. */
export type Before = { docx: string; old: OldValues };
/** A template of the office's own as its row holds it. */
export type Kept = { template: Template; old: OldValues; before: Before };

const values = z.record(z.string(), z.string());
/** A template's name, and whether there is one that it took the place of. */
const head = z.tuple([z.string(), z.boolean()]);
/**
 * Head, bytes, old values, and bytes and old values of the one before. Version 0.1 kept name and bytes alone; later ones had no second part of the head
 * and, at first, only the bytes of the one before, which are then read with the old values of the other.
 */
const shape = z.union([
  z.pipe(
    z.tuple([z.string(), z.boolean(), z.string(), values, z.string(), values]),
    z.transform(([name, , ...rest]) => keptOf(name, ...rest)),
  ),
  z.pipe(
    z.union([
      z.tuple([z.string(), z.string(), values, z.string(), values]),
      z.tuple([z.string(), z.string(), values, z.string()]),
      z.tuple([z.string(), z.string(), values]),
      z.tuple([z.string(), z.string()]),
    ]),
    z.transform(([name, docx, old = {}, before = '', oldBefore = old]) =>
      keptOf(name, docx, old, before, oldBefore),
    ),
  ),
]);

const keptOf = (name: string, docx: string, old: OldValues, before: string, oldBefore: OldValues): Kept => ({
  template: { name, docx, isOwn: true },
  old,
  before: { docx: before, old: oldBefore },
});

const title = 'Máy giữ các mẫu lấy từ tệp Word. Xóa thì văn bản theo mẫu ấy không soạn được nữa.';

/** What a row says without its bytes. `row` counts from 1. */
export type Head = { row: number; name: string; hasBefore: boolean };
type Held = { cells: number; kept: Kept | undefined };

/** Read once a run: the heads alone, and of the bytes, which are many, only the rows that are asked for. */
let heads: Head[] | undefined;
const held = new Map<number, Held>();

/** What every template's row says without its bytes; rows of earlier versions are read whole for it. */
function templateHeads(): readonly Head[] {
  if (heads) return heads;
  const met = headsIn(templatesTab).map((cell, index) => ({ row: index + 1, cell }));
  const all = met.slice(1).filter(({ cell }) => cell !== '');
  read(all.filter(({ cell }) => !headIn(cell)).map(({ row }) => row));
  heads = all.flatMap(({ row, cell }): Head[] => {
    const one = headIn(cell) ?? headOf(held.get(row)?.kept);
    return one ? [{ row, name: one[0], hasBefore: one[1] }] : [];
  });
  next = Math.max(2, met.length + 1);
  return heads;
}

/** What is known of the template of a name without its bytes. */
export const templateHead = (name: string): Head | undefined =>
  templateHeads().find((head) => fold(head.name) === fold(name));

/** Where the next row goes. */
let next = 0;

const headOf = (one: Kept | undefined): [string, boolean] | undefined =>
  one && [one.template.name, one.before.docx !== ''];

/** @example headIn('["Kế hoạch 2025",false,') // ['Kế hoạch 2025', false] */
function headIn(cell: string): z.output<typeof head> | undefined {
  if (!/(?:true|false),$/.test(cell)) return undefined;
  try {
    return head.safeParse(JSON.parse(`${cell.slice(0, -1)}]`)).data;
  } catch {
    // Typed over.
    return undefined;
  }
}

/** Reads rows that were not read yet, those that stand together in one call. */
function read(rows: readonly number[]): void {
  const wanted = rows.filter((row) => !held.has(row));
  for (let at = 0; at < wanted.length; ) {
    const first = wanted[at] ?? 0;
    let count = 1;
    while (wanted[at + count] === first + count) count += 1;
    for (const [index, cells] of readRows(templatesTab, first, count).entries())
      held.set(first + index, { cells: cells.length, kept: keptIn(textIn(cells)) });
    at += count;
  }
}

const keptIn = (text: string | undefined): Kept | undefined =>
  text === undefined ? undefined : shape.safeParse(JSON.parse(text)).data;

/** Reads the templates of some names at once, where each would be a call of its own. */
export function readTemplates(names: readonly (string | undefined)[]): void {
  const wanted = new Set(names.flatMap((name) => (name === undefined ? [] : [fold(name)])));
  if (wanted.size === 0) return;
  read(templateHeads().flatMap(({ row, name }) => (wanted.has(fold(name)) ? [row] : [])));
}

/** The row of a name, with how many cells it has; undefined where there is none or it was typed over. */
export function templateRow(name: string): { row: number; cells: number; kept: Kept } | undefined {
  readTemplates([name]);
  const [found] = templateHeads().flatMap(({ row, name: own }) => {
    const { cells, kept } = (fold(own) === fold(name) && held.get(row)) || {};
    return kept && cells ? [{ row, cells, kept }] : [];
  });
  return found;
}

/**
 * Writes a template in the place of the one of its name, or under all others: one row in one call, so that a kill leaves the old one or the new. A row
 * that was typed over is nobody's.
 */
export function writeTemplate(kept: Kept): void {
  beginHidden(templatesTab, title);
  const { template, old, before } = kept;
  const at = templateRow(template.name);
  const rest = JSON.stringify([template.docx, old, before.docx, before.old]).slice(1);
  const cells = cellsOf(rest, `${JSON.stringify(headOf(kept)).slice(0, -1)},`);
  const values = [padded(cells, Math.max(cells.length, at?.cells ?? 0))];
  writeBlocks(templatesTab, [{ row: at?.row ?? next, column: 1, values }]);
  heads = undefined;
  held.clear();
}
