import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { cellName, columnName, type Layout, rowAt } from './layout';
import { type Place, paperPath, type SheetCell, type Tab } from './wire';

export const headHeight = 26;
const numberWidth = 46;
/** Rows are drawn in whole blocks, so that scrolling a little draws nothing anew. */
const block = 20;

type Props = {
  tab: Tab;
  cells: readonly SheetCell[];
  layout: Layout;
  place: Place;
  select: (row: number, column: number) => void;
  edit: () => void;
  /** The editor that lies over the selected cell. */
  children: ComponentChildren;
};

/** One tab as a plain table: frozen rows and the rows near the view; blank rows keep the rest of the height. */
export function Grid({ tab, cells, layout, place, select, edit, children }: Props) {
  const frame = useRef<HTMLElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  const byRow = useMemo(() => rowsOf(cells), [cells]);
  const { tops, lefts } = layout;
  const look = () => {
    const { scrollTop: top = 0, clientHeight: height = 800 } = frame.current ?? {};
    setView({ top, height });
  };
  useEffect(look, [tab.name]);
  useEffect(() => {
    if (frame.current) reveal(frame.current, place, tab, layout);
  }, [place.tab, place.row, place.column]);

  const first = Math.max(tab.frozenRows + 1, rowAt(tops, view.top) - (rowAt(tops, view.top) % block) - block);
  const last = Math.min(tab.rows, rowAt(tops, view.top + view.height) + 2 * block);
  // What was drawn once is handed over again as it is, so only rows that come into view cost anything.
  const drawn = useMemo(() => new Map<number, VNode>(), [tab, byRow, tops]);
  const rows = useMemo(() => {
    const draw = (row: number) => {
      const known = drawn.get(row) ?? (
        <Row key={row} row={row} tab={tab} cells={byRow.get(row)} tops={tops} />
      );
      drawn.set(row, known);
      return known;
    };
    return [
      ...range(1, tab.frozenRows).map(draw),
      <tr key="above" style={{ height: px((tops[first - 1] ?? 0) - (tops[tab.frozenRows] ?? 0)) }} />,
      ...range(first, last).map(draw),
      <tr key="below" style={{ height: px((tops[tab.rows] ?? 0) - (tops[last] ?? 0)) }} />,
    ];
  }, [first, last - (last % block), tab, byRow]);
  const placeOf = (event: Event) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('td[data-row]') : null;
    if (cell) select(Number(cell.dataset.row), Number(cell.dataset.column));
    return cell !== null;
  };
  const frozen = place.row <= tab.frozenRows;
  return (
    <section
      id="grid"
      class="grid"
      ref={frame}
      onScroll={look}
      aria-label={`Trang tính ${tab.name}`}
      role="tabpanel"
    >
      {/* The keyboard's way is the editor; clicking cells is the same for the mouse. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      <table
        style={{ width: px(numberWidth + (lefts[tab.columns] ?? 0)) }}
        onClick={placeOf}
        onDblClick={(event) => placeOf(event) && edit()}
      >
        <colgroup>
          <col style={{ width: px(numberWidth) }} />
          {range(1, tab.columns).map((column) => (
            <col key={column} style={{ width: px((lefts[column] ?? 0) - (lefts[column - 1] ?? 0)) }} />
          ))}
        </colgroup>
        <thead>
          <tr style={{ height: px(headHeight) }}>
            <td />
            {range(1, tab.columns).map((column) => (
              <th key={column} scope="col" class={column === place.column ? 'here' : ''}>
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows}</tbody>
      </table>
      <div
        class={frozen ? 'selected frozen' : 'selected'}
        style={{
          top: px(headHeight + (tops[place.row - 1] ?? 0) + (frozen ? view.top : 0)),
          left: px(numberWidth + (lefts[place.column - 1] ?? 0)),
          width: px((lefts[place.column] ?? 0) - (lefts[place.column - 1] ?? 0)),
          minHeight: px((tops[place.row] ?? 0) - (tops[place.row - 1] ?? 0)),
        }}
      >
        {children}
      </div>
    </section>
  );
}

type RowProps = { row: number; tab: Tab; cells?: readonly SheetCell[]; tops: readonly number[] };

function Row({ row, tab, cells = [], tops }: RowProps) {
  const height = (tops[row] ?? 0) - (tops[row - 1] ?? 0);
  const frozen = row <= tab.frozenRows;
  const top = frozen ? px(headHeight + (tops[row - 1] ?? 0)) : undefined;
  return (
    <tr class={frozen ? 'frozen' : ''} style={{ height: px(height) }}>
      <th scope="row" style={{ top }}>
        {row}
      </th>
      {range(1, tab.columns).map((column) => (
        <Cell
          key={column}
          row={row}
          column={column}
          top={top}
          height={height}
          cell={cells.find((one) => one.column === column)}
        />
      ))}
    </tr>
  );
}

type CellProps = { row: number; column: number; top?: string; height: number; cell?: SheetCell };

function Cell({ row, column, top, height, cell }: CellProps) {
  const style = { top, backgroundColor: cell?.fill, fontWeight: cell?.bold ? 600 : undefined };
  return (
    <td
      id={cellName(row, column)}
      data-row={row}
      data-column={column}
      style={style}
      title={cell?.note}
      class={cell?.note ? 'noted' : ''}
    >
      {cell?.shown && (
        <div style={{ maxHeight: px(height - 5) }}>
          <Shown text={cell.shown} />
        </div>
      )}
    </td>
  );
}

function Shown({ text }: { text: string }) {
  const path = paperPath(text);
  if (path === undefined) return <>{text}</>;
  return (
    <a href={path} target="_blank" rel="noopener" tabIndex={-1}>
      {text}
    </a>
  );
}

/** Scrolls so that the selected cell is in view, free of the head and the frozen rows. */
function reveal(frame: HTMLElement, { row, column }: Place, { frozenRows }: Tab, { tops, lefts }: Layout) {
  const [top = 0, bottom = 0, left = 0, right = 0] = [
    tops[row - 1],
    tops[row],
    lefts[column - 1],
    lefts[column],
  ];
  const [height, width] = [frame.clientHeight - headHeight, frame.clientWidth - numberWidth];
  const { scrollTop, scrollLeft } = frame;
  if (row > frozenRows)
    frame.scrollTop = Math.max(Math.min(scrollTop, top - (tops[frozenRows] ?? 0)), bottom - height);
  frame.scrollLeft = Math.min(Math.max(scrollLeft, right - width), left);
}

function rowsOf(cells: readonly SheetCell[]): Map<number, SheetCell[]> {
  const rows = new Map<number, SheetCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}

const px = (length: number): string => `${length}px`;

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
