import { a1Of } from '../../sheet/area';
import type { Cells } from '../grid/cells';

/** Name and full content of the selected cell. The grid's editor is described by what stands here. */
export function ContentBar({ cells }: { cells: Cells }) {
  const { area, cell, draft, setDraft, commit, field } = cells;
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }) => {
    if (event.isComposing || event.altKey || !['Enter', 'Escape'].includes(event.key)) return;
    event.preventDefault();
    commit(event.key === 'Enter' ? event.currentTarget.value : undefined);
    field.current?.focus();
  };
  return (
    <section class="content-bar" aria-label="Ô đang chọn">
      <span class="name">{a1Of(area)}</span>
      <textarea
        rows={1}
        aria-label="Nội dung ô"
        value={draft ?? cell?.typed ?? ''}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onBlur={(event) => draft !== undefined && commit(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span class="hidden" id="area">
        {area.rows * area.columns > 1 && `Đang chọn ${a1Of(area)}.`}
      </span>
      <span class="hidden" id="shown">
        {cell?.shown || 'trống'}
      </span>
    </section>
  );
}
