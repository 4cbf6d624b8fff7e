import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Area, columnLetters, oneCell, type Place } from '../../sheet/area';
import type { ShownCell, ShownTab } from '../../sheet/shown';
import type { Cells } from './cells';
import { headHeight, type Layout, numberWidth, px, range, reveal, rowAt } from './layout';
import { type Held, Note, Over } from './over';
import { Row } from './row';
import { WidthHandle } from './width-handle';

/** Rows are drawn in whole blocks, so that scrolling a little draws nothing anew. */
const block = 20;

type Props = {
  tab: ShownTab;
  filled: readonly ShownCell[];
  layout: Layout;
  cells: Cells;
  /** The editor that lies over the selected cell. */
  children: ComponentChildren;
};

/** One tab as a plain table: frozen rows and the rows near the view; blank rows keep the rest of the height. */
export function Grid({ tab, filled, layout, cells, children }: Props) {
  const frame = useRef<HTMLElement>(null);
  const [view, setView] = useState({ top: 0, left: 0, height: 800 });
  const [pointed, setPointed] = useState<Place>();
  const byRow = useMemo(() => rowsOf(filled), [filled]);
  const { place, corner, area } = cells;
  const { tops, lefts } = layout;
  const look = () => {
    const { scrollTop: top = 0, scrollLeft: left = 0, clientHeight: height = 800 } = frame.current ?? {};
    setView({ top, left, height });
  };
  useEffect(look, [tab.name]);
  useEffect(() => {
    // A whole column or row reaches beyond the view and moves nothing.
    const isWhole = area.rows === tab.rows || area.columns === tab.columns;
    if (frame.current && !isWhole) reveal(frame.current, corner, tab, layout);
  }, [place.tab, corner.row, corner.column]);

  const first = Math.max(tab.frozenRows + 1, rowAt(tops, view.top) - (rowAt(tops, view.top) % block) - block);
  const last = Math.min(tab.rows, rowAt(tops, view.top + view.height) + 2 * block);
  // What was drawn once is handed over again as it is, so only rows that come into view cost anything.
  const drawn = useMemo(() => new Map<number, VNode>(), [tab, byRow, layout]);
  const rows = useMemo(() => {
    const draw = (row: number) => {
      if (tops[row] === tops[row - 1]) return [];
      const known = drawn.get(row) ?? (
        <Row key={row} row={row} tab={tab} cells={byRow.get(row)} layout={layout} />
      );
      drawn.set(row, known);
      return [known];
    };
    return [
      ...range(1, tab.frozenRows).flatMap(draw),
      <tr key="above" style={{ height: px((tops[first - 1] ?? 0) - (tops[tab.frozenRows] ?? 0)) }} />,
      ...range(first, last).flatMap(draw),
      <tr key="below" style={{ height: px((tops[tab.rows] ?? 0) - (tops[last] ?? 0)) }} />,
    ];
  }, [first, last - (last % block), tab, byRow]);
  const press = (event: MouseEvent) => {
    const found = placeOf(event);
    if (event.button !== 0 || !found) return;
    event.preventDefault();
    cells.leaveFor(() => {
      const { row = 1, column = 1 } = found;
      if (!event.shiftKey) cells.select({ row, column });
      if (event.shiftKey || !found.row || !found.column)
        cells.stretch({ row: found.row ?? tab.rows, column: found.column ?? tab.columns });
    });
  };
  const move = (event: MouseEvent) => {
    const { row, column } = placeOf(event) ?? {};
    const at = row && column ? { row, column } : undefined;
    if (at && event.buttons === 1 && (at.row !== corner.row || at.column !== corner.column))
      cells.stretch(at);
    const noted = at && byRow.get(at.row)?.find((cell) => cell.column === at.column && cell.note);
    if (noted?.row !== pointed?.row || noted?.column !== pointed?.column) setPointed(noted);
  };
  const held = { rows: tab.frozenRows, columns: tab.frozenColumns };
  const shared = { layout, held, scrolled: view };
  return (
    <section
      id="grid"
      class="grid"
      ref={frame}
      onScroll={look}
      onMouseMove={move}
      onMouseLeave={() => setPointed(undefined)}
      aria-label={`Trang tính ${tab.name}`}
      role="tabpanel"
    >
      <table
        style={{ width: px(numberWidth + (lefts[tab.columns] ?? 0)) }}
        onMouseDown={press}
        onDblClick={(event) => placeOf(event)?.column && cells.setDraft(cells.cell?.typed ?? '')}
      >
        <colgroup>
          <col style={{ width: px(numberWidth) }} />
          {range(1, tab.columns).map((column) => (
            <col key={column} style={{ width: px((lefts[column] ?? 0) - (lefts[column - 1] ?? 0)) }} />
          ))}
        </colgroup>
        <thead>
          <tr style={{ height: px(headHeight) }}>
            <td data-all />
            {range(1, tab.columns).map((column) => (
              <th
                key={column}
                scope="col"
                data-column={column}
                class={column >= area.column && column < area.column + area.columns ? 'here' : ''}
                style={
                  column <= tab.frozenColumns
                    ? { left: px(numberWidth + (lefts[column - 1] ?? 0)), zIndex: 7 }
                    : undefined
                }
              >
                {columnLetters(column)}
                <WidthHandle
                  width={(lefts[column] ?? 0) - (lefts[column - 1] ?? 0)}
                  set={(width) => cells.setWidth(column, width)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows}</tbody>
      </table>
      {area.rows * area.columns > 1 &&
        partsOf(area, held).map((part) => (
          <Over key={Object.values(part.held).join()} {...shared} class="range" {...part} />
        ))}
      <Over {...shared} class="selected" area={oneCell(place)}>
        {children}
      </Over>
      <Note {...shared} at={pointed ?? place} note={byRow.get((pointed ?? place).row)} />
    </section>
  );
}

/** A block of cells, and again those of it that are frozen: by their row, their column, or both. */
function partsOf(area: Area, { rows, columns }: Held): { area: Area; held: Held }[] {
  const above = Math.min(area.rows, rows - area.row + 1);
  const beside = Math.min(area.columns, columns - area.column + 1);
  return [
    { area, held: { rows: 0, columns: 0 } },
    { area: { ...area, rows: above }, held: { rows, columns: 0 } },
    { area: { ...area, columns: beside }, held: { rows: 0, columns } },
    { area: { ...area, rows: above, columns: beside }, held: { rows, columns } },
  ].filter((part) => part.area.rows > 0 && part.area.columns > 0);
}

/** What the mouse is over: a cell, the head of a row or column, or the corner, which is neither. */
function placeOf({ target }: MouseEvent): Partial<Place> | undefined {
  const cell =
    target instanceof Element ? target.closest<HTMLElement>('[data-row], [data-column], [data-all]') : null;
  if (!cell) return undefined;
  const { row, column } = cell.dataset;
  return { ...(row && { row: Number(row) }), ...(column && { column: Number(column) }) };
}

function rowsOf(cells: readonly ShownCell[]): Map<number, ShownCell[]> {
  const rows = new Map<number, ShownCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}
