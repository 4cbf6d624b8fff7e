import { type Area, areaOf } from './area';
import { deleteRows, filterRows, insertRows, sortRows, type Typed, type Typing, typeAll } from './person';
import type { Tab } from './tab';

/** What a person's hands do in the grid of a tab; how a change is kept says the workspace. */
export abstract class Hands {
  /** What a person sees to have been saved, a kill does not take back, nor what came before it. */
  protected abstract edit<T>(tab: string, change: (tab: Tab) => T): T;

  /** Types a text into a cell. @throws when a dropdown that takes nothing else does not have it */
  type(tab: string, row: number, column: number, text: string): void {
    this.typeAll(tab, [{ row, column, text }]);
  }

  /** Pastes texts as if each were typed, from a cell on to the right and below. */
  paste(tab: string, row: number, column: number, texts: readonly (readonly string[])[]): void {
    const line = (cells: readonly string[], down: number) =>
      cells.map((text, right) => ({ row: row + down, column: column + right, text }));
    this.typeAll(tab, texts.flatMap(line));
  }

  /** Types many texts at once, all or none. @throws when a dropdown that takes nothing else does not have one */
  typeAll(tab: string, typings: readonly Typing[]): Typed {
    return this.edit(tab, (found) => typeAll(found, typings));
  }

  /** Inserts empty rows above `row`. */
  insertRow(tab: string, row: number, count = 1): void {
    this.edit(tab, (found) => insertRows(found, row, count));
  }

  /** Deletes rows from `row` on. */
  deleteRow(tab: string, row: number, count = 1): void {
    this.edit(tab, (found) => deleteRows(found, row, count));
  }

  insertColumn(tab: string, column: number): void {
    this.edit(tab, (found) => found.insertColumns(column, 1));
  }

  /** Sorts the rows below the frozen ones by a column. */
  sort(tab: string, column: number, direction: 'ascending' | 'descending' = 'ascending'): void {
    this.edit(tab, (found) => sortRows(found, column, direction));
  }

  /** Shows only the rows below the frozen ones whose text in a column is one of `keep`. */
  filter(tab: string, column: number, keep: readonly string[]): void {
    this.edit(tab, (found) => filterRows(found, column, keep));
  }

  clearFilter(tab: string): void {
    this.edit(tab, (found) => found.filter(0, undefined));
  }

  /** Merges cells, given as `B2:C3`. */
  merge(tab: string, a1: string): void {
    this.edit(tab, (found) => found.merge(areaIn(a1)));
  }

  /** Makes a column so many pixels wide. */
  setWidth(tab: string, column: number, pixels: number): void {
    this.edit(tab, (found) => found.setWidth(column, pixels));
  }

  setFormat(tab: string, a1: string, numFmt: string): void {
    this.edit(tab, (found) => found.style(areaIn(a1), (style) => ({ ...style, numFmt })));
  }
}

function areaIn(a1: string): Area {
  const area = areaOf(a1);
  if (!area) throw new Error(`Không phải địa chỉ ô: ${a1}`);
  return area;
}
