import { cellName } from './layout';
import type { Place, SheetCell } from './wire';

type Props = {
  place: Place;
  cell?: SheetCell;
  draft?: string;
  setDraft: (text: string) => void;
  commit: (text: string | undefined) => void;
  /** Gives the keyboard back to the grid. */
  back: () => void;
};

/** Name, full content and note of the selected cell. The grid's editor is described by what stands here. */
export function ContentBar({ place, cell, draft, setDraft, commit, back }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.altKey || !['Enter', 'Escape'].includes(event.key)) return;
    event.preventDefault();
    commit(event.key === 'Enter' ? draft : undefined);
    back();
  };
  return (
    <section class="content-bar" aria-label="Ô đang chọn">
      <span class="name">{cellName(place.row, place.column)}</span>
      <textarea
        rows={1}
        aria-label="Nội dung ô"
        value={draft ?? cell?.typed ?? ''}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onBlur={() => draft !== undefined && commit(draft)}
        onKeyDown={onKeyDown}
      />
      <p class="note" id="note">
        {cell?.note}
      </p>
      <span class="hidden" id="shown">
        {cell?.shown || 'trống'}
      </span>
    </section>
  );
}
