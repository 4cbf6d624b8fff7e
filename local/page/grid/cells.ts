import { useRef, useState } from 'preact/hooks';
import type { State } from '../../server/wire';
import type { Place } from '../../sheet/area';
import type { Typing } from '../../sheet/person';
import type { Seen } from '../../sheet/seen';
import type { ShownCell, ShownTab } from '../../sheet/shown';
import { guardQuestion } from '../../sheet/validations';
import type { Selected, useChanges } from './changes';
import { textSeen } from './seen';
import { beside, between, cleared, endOfRun, pastedInto, textsIn } from './selection';
import { cellsOf, tsvOf } from './tsv';

/** Rows and columns to go after a cell is done. */
export type Move = readonly [rows: number, columns: number];

/** Between cells of this page the clipboard also holds what the formula bar shows, so that a formula stays one. */
const ownKind = 'application/x-giao-ban';

type Sheet = Selected &
  Pick<ReturnType<typeof useChanges>, 'write' | 'undo' | 'redo' | 'setWidth'> & {
    stretch: (to: Place) => void;
    see: (rows: readonly number[]) => Seen;
  };

/** The selected cells of a tab and what can be done with them. */
export function useCells(
  tab: ShownTab,
  { cells }: State,
  { place, corner, go, stretch, see, write, undo, redo, setWidth }: Sheet,
) {
  /** The text being typed; undefined while the cell is only selected. */
  const [draft, setDraft] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const cell = cells.find(({ row, column }) => row === place.row && column === place.column);
  const area = between(place, corner);
  const change = (typings: readonly Typing[], seen?: Seen) => {
    if (!isGuarded(typings, cells) || confirm(guardQuestion)) write(typings, seen);
  };
  const select = ({ row, column }: Place) => go({ tab: tab.name, row, column });
  /** What was seen when the text was begun: the page may be drawn anew while it is typed, with another row in this place. */
  const begun = useRef<Seen | undefined>(undefined);
  const draftNow = (text: string | undefined) => {
    if (draft === undefined) begun.current = see([place.row]);
    setDraft(text);
  };
  const type = (text: string | undefined) => {
    const seen = (draft !== undefined && begun.current) || see([place.row]);
    if (text !== undefined && text !== textSeen(seen, place)) change([{ ...at(place), text }], seen);
    setDraft(undefined);
  };
  const paste = ({ clipboardData }: ClipboardEvent) => {
    const text = clipboardData?.getData(ownKind) || clipboardData?.getData('text/plain');
    if (!text) return;
    const typings = pastedInto(area, tab, cellsOf(text));
    change(typings);
    const last = typings.at(-1);
    if (last) stretch({ row: Math.min(last.row, tab.rows), column: Math.min(last.column, tab.columns) });
  };
  const copy = ({ clipboardData }: ClipboardEvent) => {
    clipboardData?.setData('text/plain', tsvOf(textsIn(area, tab, cells, ({ shown }) => shown)));
    clipboardData?.setData(ownKind, tsvOf(textsIn(area, tab, cells, ({ typed }) => typed)));
  };
  const clear = () => {
    const typings = cleared(area, tab, cells);
    if (typings.length > 0) change(typings);
  };
  return {
    place,
    corner,
    area,
    cell,
    draft,
    setDraft: draftNow,
    field,
    select,
    stretch,
    undo,
    redo,
    setWidth,
    copy,
    paste,
    clear,
    selectAll: () => {
      select({ row: 1, column: 1 });
      stretch({ row: tab.rows, column: tab.columns });
    },
    commit: (text: string | undefined, move: Move = [0, 0]) => {
      type(text);
      select(beside(place, move, tab));
    },
    walk: (move: Move, isStretching: boolean) => {
      const to = beside(isStretching ? corner : place, move, tab);
      return isStretching ? stretch(to) : select(to);
    },
    toStart: (isStretching: boolean) => (isStretching ? stretch : select)({ row: 1, column: 1 }),
    jump: (move: Move, isStretching: boolean) => {
      const from = isStretching ? corner : place;
      const far: Move = [move[0] * tab.rows, move[1] * tab.columns];
      const to = beside(from, far, tab, endOfRun(from, move, cells));
      return isStretching ? stretch(to) : select(to);
    },
    /** Takes the keyboard. What an input method still composes ends first, so that it goes to the cell it was meant for. */
    leaveFor: (go: () => void) => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      go();
      field.current?.focus();
    },
  };
}

export type Cells = ReturnType<typeof useCells>;

const isGuarded = (typings: readonly Typing[], cells: readonly ShownCell[]): boolean =>
  cells.some(
    (cell) => cell.isGuarded && typings.some(({ row, column }) => row === cell.row && column === cell.column),
  );

const at = ({ row, column }: Place): Place => ({ row, column });
