import { paperPath } from '../../server/wire';
import { a1Of, oneCell } from '../../sheet/area';
import type { ShownCell, ShownTab } from '../../sheet/shown';
import { headHeight, type Layout, numberWidth, px, range } from './layout';

type RowProps = { row: number; tab: ShownTab; cells?: readonly ShownCell[]; layout: Layout };

/** One row of the grid; a frozen one stays below the head, frozen columns beside the numbers. */
export function Row({ row, tab, cells = [], layout: { tops, lefts } }: RowProps) {
  const height = (tops[row] ?? 0) - (tops[row - 1] ?? 0);
  const frozen = row <= tab.frozenRows;
  const top = frozen ? px(headHeight + (tops[row - 1] ?? 0)) : undefined;
  return (
    <tr class={frozen ? 'frozen' : ''} style={{ height: px(height) }}>
      <th scope="row" data-row={row} style={{ top }}>
        {row}
      </th>
      {range(1, tab.columns).map((column) => (
        <Cell
          key={column}
          row={row}
          column={column}
          top={top}
          left={column <= tab.frozenColumns ? px(numberWidth + (lefts[column - 1] ?? 0)) : undefined}
          height={height}
          cell={cells.find((one) => one.column === column)}
        />
      ))}
    </tr>
  );
}

type CellProps = {
  row: number;
  column: number;
  top?: string;
  left?: string;
  height: number;
  cell?: ShownCell;
};

function Cell({ row, column, top, left, height, cell }: CellProps) {
  const style = { top, left, backgroundColor: cell?.fill, fontWeight: cell?.bold ? 600 : undefined };
  return (
    <td
      id={a1Of(oneCell({ row, column }))}
      data-row={row}
      data-column={column}
      style={style}
      class={[left && 'held', cell?.note && 'noted', cell?.isNumber && 'number', cell?.isClipped && 'clipped']
        .filter(Boolean)
        .join(' ')}
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
