import { a1Of, oneCell, type Place } from './area';
import { NotDone } from './limits';
import type { Tab } from './tab';
import { typedIn } from './typed';

/** What the formula bar shows in a row, from column A on; cells at the end may be left out when they are empty, and so may empty rows. */
type SeenRow = { row: number; texts: string[] };

/**
 * What a person saw of a tab when she did something there, so that it is done to that and nothing else. While the arrangement is the same no
 * row has moved, and only the cells themselves count; else a row counts as hers when it says what she saw.
 */
export type Seen = { arrangement: string; rows: SeenRow[] };

/** A person's view of a tab beside the tab as it is. */
export class Comparison {
  private readonly seen: Map<number, readonly string[]>;
  private readonly columns: number;

  /** @param mayHaveMoved whether anything but typing has happened to the tab since */
  constructor(
    private readonly tab: Tab,
    { rows }: Seen,
    private readonly mayHaveMoved: boolean,
  ) {
    this.seen = new Map(rows.map(({ row, texts }) => [row, texts]));
    this.columns = rows.reduce((most, { texts }) => Math.max(most, texts.length), tab.end.column);
  }

  /** What keeps a cell from being the one that was seen, in words; undefined when it is that one. */
  strangerAt(at: Place): string | undefined {
    const [present = ''] = typedIn(this.tab, oneCell(at)).flat();
    if (present !== (this.textsOf(at.row)[at.column - 1] ?? ''))
      return `Ô ${a1Of(oneCell(at))} nay ${present === '' ? 'để trống' : `là “${present}”`}, không còn như trên trang lúc ấy`;
    return this.mayHaveMoved && !this.isSame(at.row) ? strangeRow(at.row) : undefined;
  }

  /** @throws NotDone when one of these rows does not say what was seen there; `ifMoved`: only where rows may have moved */
  refuseStrange(rows: readonly number[], ifMoved?: 'ifMoved'): void {
    if (ifMoved && !this.mayHaveMoved) return;
    const strange = rows.find((row) => !this.isSame(row));
    if (strange !== undefined) throw new NotDone(`${strangeRow(strange)}, nên chưa làm gì. ${lookAgain}`);
  }

  private isSame(row: number): boolean {
    const texts = this.textsOf(row);
    const [present = []] = typedIn(this.tab, { row, column: 1, rows: 1, columns: this.columns });
    return present.every((text, index) => text === (texts[index] ?? ''));
  }

  private textsOf(row: number): readonly string[] {
    return this.seen.get(row) ?? [];
  }
}

const strangeRow = (row: number): string =>
  `Hàng ${row} không còn là hàng thấy trên trang lúc ấy (có người vừa sửa, thêm, xóa hay sắp xếp)`;

/** What the person is told after a refusal, when the page has read the tab again. */
export const lookAgain = 'Trang đang hiện bảng mới nhất; xin xem lại rồi làm lại nếu cần.';
