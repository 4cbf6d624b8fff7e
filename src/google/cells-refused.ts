import { mostCells } from '../domain/limits/run-limits';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where this run wrote, the newest last. Google may refuse a write only at a later call, so the place of the refusal says nothing. */
const written: Range[] = [];

/** How many of the newest are asked: more would wait in writing than the buffer of Google holds. */
const asked = 10;

/** Remembers a block of cells that is being written. */
export const noteWritten = (range: Range): void => {
  written.push(range);
};

/** A write that Google refused for want of cells: it says so in words that change with the language. */
export class SheetFull extends Error {}

/** Makes room in a grid. `cells` = how many are there, counted only when Google refuses. @throws SheetFull */
export function growing(cells: () => number, added: number, grow: () => void): void {
  try {
    grow();
  } catch (refusal) {
    throw cells() + added > mostCells ? new SheetFull() : refusal;
  }
}

/**
 * Why Google may not have taken what this run wrote: asked of the cells themselves, since its text changes with the language. Undefined when
 * nothing speaks against the cells, or they cannot be asked.
 */
export function whyCellsRefuse(): 'protected-cells' | 'cell-refuses' | undefined {
  const last = written.slice(-asked);
  try {
    if (last.some((range) => !range.canEdit())) return 'protected-cells';
    return last.some(refusesSome) ? 'cell-refuses' : undefined;
  } catch {
    return undefined;
  }
}

const refusesSome = (range: Range): boolean =>
  range.getDataValidations().some((row) => row.some((rule) => rule?.getAllowInvalid() === false));
