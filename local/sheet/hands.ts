import { type Area, areaOf, oneCell } from './area';
import { NotDone } from './limits';
import { type Guard, type Typed, type Typing, typeAll } from './person';
import { type Direction, deleteRows, filterRows, insertColumn, insertRows, sortRows, widen } from './rows';
import type { Comparison, Seen } from './seen';
import type { Tab } from './tab';

/** `compare`: what a person saw beside the tab as it is; nothing for who needs no eyes. */
export type Change<T> = (tab: Tab, compare: (seen?: Seen) => Comparison | undefined) => T;

/** What a person's hands do in the grid of a tab; how a change is kept says the workspace. With `seen` it is done to that or not at all. */
export abstract class Hands {
  /** What a person sees to have been saved, a kill does not take back, nor what came before it. `typing`: no row moves by it. */
  protected abstract edit<T>(tab: string, change: Change<T>, typing?: 'typing'): T;

  /** Protects a tab, as the owner of the Sheet does, against everybody else. */
  protect(tab: string): void {
    this.edit(tab, (found) => found.protect());
  }

  /** Lets a cell take nothing but these choices, as a person does with a data validation of her own. */
  restrict(tab: string, row: number, column: number, choices: string[]): void {
    this.edit(tab, (found) =>
      found.validations.set(oneCell({ row, column }), { choices, allowInvalid: false }),
    );
  }

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
  typeAll(
    tab: string,
    typings: readonly Typing[],
    seen?: Seen,
    otherwise: Guard['otherwise'] = 'nothing',
  ): Typed {
    const change: Change<Typed> = (found, compare) => {
      const comparison = compare(seen);
      return typeAll(found, typings, comparison && { seen: comparison, otherwise });
    };
    return this.edit(tab, change, 'typing');
  }

  /** Inserts empty rows above `row`. */
  insertRow(tab: string, row: number, count = 1, seen?: Seen): void {
    this.edit(tab, (found, compare) => insertRows(found, row, count, compare(seen)));
  }

  /** Deletes rows from `row` on. */
  deleteRow(tab: string, row: number, count = 1, seen?: Seen): void {
    this.edit(tab, (found, compare) => deleteRows(found, row, count, compare(seen)));
  }

  insertColumn(tab: string, column: number): void {
    this.edit(tab, (found) => insertColumn(found, column));
  }

  /** Sorts the rows below the frozen ones by a column. */
  sort(tab: string, column: number, direction: Direction = 'ascending', seen?: Seen): void {
    this.edit(tab, (found, compare) => sortRows(found, column, direction, compare(seen)));
  }

  /** Shows only the rows below the frozen ones whose text in a column is one of `keep`; all without `keep`. */
  filter(tab: string, column: number, keep: readonly string[] | null, seen?: Seen): void {
    this.edit(tab, (found, compare) => filterRows(found, column, keep, compare(seen)));
  }

  /** Merges cells, given as `B2:C3`. */
  merge(tab: string, a1: string): void {
    this.edit(tab, (found) => found.merge(areaIn(found, a1)));
  }

  /** Makes a column so many pixels wide. */
  setWidth(tab: string, column: number, pixels: number): void {
    this.edit(tab, (found) => widen(found, column, pixels));
  }

  setFormat(tab: string, a1: string, numFmt: string): void {
    this.edit(tab, (found) => found.style(areaIn(found, a1), (style) => ({ ...style, numFmt })));
  }
}

function areaIn(tab: Tab, a1: string): Area {
  const area = areaOf(a1);
  if (!area || !tab.has(area)) throw new NotDone(`Trang tính không có ô ${a1}.`);
  return area;
}
