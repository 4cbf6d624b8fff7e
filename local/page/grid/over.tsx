import type { ComponentChildren } from 'preact';
import { type Area, oneCell, type Place } from '../../sheet/area';
import type { ShownCell } from '../../sheet/shown';
import { edges, headHeight, type Layout, numberWidth, px } from './layout';

/** How many rows and columns stay where they are. */
export type Held = { rows: number; columns: number };

export type Over = { layout: Layout; held: Held; scrolled: { top: number; left: number } };

/** Something over cells; over frozen rows and columns it stays where they stay. */
export function Over({
  layout,
  held,
  scrolled,
  area,
  class: look,
  children,
}: Over & { area: Area; class: string; children?: ComponentChildren }) {
  const isFrozen = area.row <= held.rows;
  const isHeld = area.column <= held.columns;
  const [top, bottom] = edges(layout.tops, area.row, area.rows);
  const [left, right] = edges(layout.lefts, area.column, area.columns);
  const style = {
    top: px(headHeight + top + (isFrozen ? scrolled.top : 0)),
    left: px(numberWidth + left + (isHeld ? scrolled.left : 0)),
    width: px(right - left),
    minHeight: px(bottom - top),
  };
  return (
    <div class={[look, isFrozen && 'frozen', isHeld && 'held'].filter(Boolean).join(' ')} style={style}>
      {children}
    </div>
  );
}

/** The note of a cell beside it. */
export function Note({ at, note, ...rest }: Over & { at: Place; note?: readonly ShownCell[] }) {
  const text = note?.find(({ column }) => column === at.column)?.note;
  const besides = oneCell({ row: at.row, column: at.column + 1 });
  return (
    <Over {...rest} class={text ? 'note' : 'hidden'} area={besides}>
      <p id="note">{text}</p>
    </Over>
  );
}
