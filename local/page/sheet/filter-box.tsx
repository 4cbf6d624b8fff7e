import { useState } from 'preact/hooks';
import { columnLetters } from '../../sheet/area';
import type { Direction } from '../../sheet/rows';
import type { ShownCell, ShownTab } from '../../sheet/shown';
import { valuesIn } from '../grid/selection';

/** As many values as are worth scrolling through; the rest is found by its text. */
const mostListed = 200;

type Props = {
  tab: ShownTab;
  cells: readonly ShownCell[];
  column: number;
  filter: (keep: string[] | null) => void;
  sort: (direction: Direction) => void;
};

/** Which rows are shown, by what stands in the selected column, and in which order. */
export function FilterBox({ tab, cells, column, filter, sort }: Props) {
  const values = valuesIn(column, tab, cells);
  const [kept, setKept] = useState(new Set(values.filter(({ isShown }) => isShown).map(({ text }) => text)));
  const [sought, setSought] = useState('');
  const found = values.filter(({ text }) =>
    text.toLocaleLowerCase('vi').includes(sought.toLocaleLowerCase('vi')),
  );
  const keep = (texts: readonly string[], isKept: boolean) => {
    const next = new Set(kept);
    for (const text of texts) isKept ? next.add(text) : next.delete(text);
    setKept(next);
  };
  const all = found.map(({ text }) => text);
  return (
    <form
      class="filter"
      onSubmit={(event) => {
        event.preventDefault();
        filter(kept.size === values.length ? null : [...kept]);
      }}
    >
      <h2>Cột {columnLetters(column)}</h2>
      <div class="buttons">
        <button type="button" onClick={() => sort('ascending')}>
          Sắp xếp A → Z
        </button>
        <button type="button" onClick={() => sort('descending')}>
          Sắp xếp Z → A
        </button>
      </div>
      <label>
        Tìm giá trị
        <input type="search" value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
      </label>
      <div class="buttons">
        <button type="button" onClick={() => keep(all, true)}>
          Chọn hết
        </button>
        <button type="button" onClick={() => keep(all, false)}>
          Bỏ chọn hết
        </button>
      </div>
      <fieldset>
        <legend>
          {found.length > mostListed ? `${mostListed} trong ${found.length} giá trị` : 'Hiện các hàng có'}
        </legend>
        {all.slice(0, mostListed).map((text) => (
          <label key={text}>
            <input
              type="checkbox"
              checked={kept.has(text)}
              onChange={(event) => keep([text], event.currentTarget.checked)}
            />
            {text || '(trống)'}
          </label>
        ))}
      </fieldset>
      <div class="buttons">
        <button type="submit" class="main">
          Lọc
        </button>
        <button type="button" disabled={!tab.isFiltered} onClick={() => filter(null)}>
          Bỏ lọc
        </button>
      </div>
    </form>
  );
}
