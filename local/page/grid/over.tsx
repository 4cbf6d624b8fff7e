import type { ComponentChildren } from 'preact';
import { type Area, oneCell, type Place } from '../../sheet/area';
import type { ShownCell } from '../../sheet/shown';
import { edges, headHeight, type Layout, numberWidth, px } from '../cells/layout';

export type Over = { layout: Layout; frozen: number; scrolled: number };

/** Something over cells; over frozen rows it stays where they stay. */
export function Over({
  layout,
  frozen,
  scrolled,
  area,
  class: look,
  children,
}: Over & { area: Area; class: string; children?: ComponentChildren }) {
  const isFrozen = area.row <= frozen;
  const [top, bottom] = edges(layout.tops, area.row, area.rows);
  const [left, right] = edges(layout.lefts, area.column, area.columns);
  const style = {
    top: px(headHeight + top + (isFrozen ? scrolled : 0)),
    left: px(numberWidth + left),
    width: px(right - left),
    minHeight: px(bottom - top),
  };
  return (
    <div class={isFrozen ? `${look} frozen` : look} style={style}>
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
