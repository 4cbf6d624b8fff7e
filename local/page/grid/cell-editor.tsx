import { useLayoutEffect, useState } from 'preact/hooks';
import { a1Of, oneCell } from '../../sheet/area';
import type { ShownCell } from '../../sheet/shown';
import type { Cells, Move } from './cells';

const arrows: Record<string, Move> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
const jumps: Record<string, Move> = { PageUp: [-20, 0], PageDown: [20, 0], Home: [0, -1e6], End: [0, 1e6] };

/**
 * The text box over the selected cell. It is there and empty before a key is pressed, as an input method for
 * Vietnamese composes only into a box that already has the focus.
 */
export function CellEditor({ cells }: { cells: Cells }) {
  const { place, cell, draft, setDraft, commit, field } = cells;
  const [inside, setInside] = useState(false);
  const name = a1Of(oneCell(place));
  const idle = draft === undefined;
  useLayoutEffect(() => {
    if (idle) setInside(false);
  }, [idle]);
  const start = () => {
    setDraft(cell?.typed ?? '');
    setInside(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const act = (idle && whenIdle(event, cells)) || whenTyping(event);
    if (!act) return;
    event.preventDefault();
    act();
  };
  const whenTyping = ({ key, shiftKey, altKey, ctrlKey }: KeyboardEvent): (() => void) | undefined => {
    const back = shiftKey ? -1 : 1;
    const text = idle ? undefined : field.current?.value;
    if (key === 'Tab') return () => commit(text, [0, back]);
    if (key === 'Escape') return () => setDraft(undefined);
    if (key === 'Enter' && (altKey || ctrlKey)) return () => setDraft(`${text ?? cell?.typed ?? ''}\n`);
    if (key === 'F2' || (key === 'Enter' && idle)) return start;
    if (key === 'Enter') return () => commit(text, [back, 0]);
    return arrows[key] && !inside ? () => commit(text, arrows[key]) : undefined;
  };
  const clip = (act: (event: ClipboardEvent) => void) => (event: ClipboardEvent) => {
    if (!idle) return;
    event.preventDefault();
    act(event);
  };
  return (
    <>
      <textarea
        id="cell"
        ref={field}
        rows={1}
        spellcheck={false}
        class={idle ? '' : 'typing'}
        aria-label={`Ô ${name}`}
        aria-describedby="area shown note"
        value={draft ?? ''}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onDblClick={() => idle && start()}
        onBlur={(event) => (!idle || event.currentTarget.value !== '') && commit(event.currentTarget.value)}
        onCopy={clip(cells.copy)}
        onCut={clip((event) => {
          cells.copy(event);
          cells.clear();
        })}
        onPaste={clip(cells.paste)}
      />
      {cell?.choices && (
        <Choices
          name={name}
          cell={cell}
          choose={(text) => commit(text)}
          back={() => field.current?.focus()}
        />
      )}
    </>
  );
}

/** What a key does to the selection. */
function whenIdle(event: KeyboardEvent, cells: Cells): (() => void) | undefined {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
  const move = arrows[key];
  if (key === 'ArrowDown' && altKey) return cells.cell?.choices && openChoices;
  if (ctrlKey || metaKey) {
    const letters: Record<string, () => void> = {
      a: cells.selectAll,
      y: cells.redo,
      z: shiftKey ? cells.redo : cells.undo,
    };
    if (move) return () => cells.jump(move, shiftKey);
    if (key === 'Home') return () => cells.toStart(shiftKey);
    return letters[key.toLowerCase()];
  }
  const step = move ?? jumps[key];
  if (step) return () => cells.walk(step, shiftKey);
  return key === 'Delete' || key === 'Backspace' ? cells.clear : undefined;
}

const choicesId = 'choices';

function openChoices() {
  const list = document.getElementById(choicesId);
  if (!(list instanceof HTMLSelectElement)) return;
  list.focus();
  list.showPicker?.();
}

type ChoicesProps = { name: string; cell: ShownCell; choose: (text: string) => void; back: () => void };

/** The list of a cell that offers one, beside the cell; Alt and the down arrow reach it. */
function Choices({ name, cell: { choices = [], typed }, choose, back }: ChoicesProps) {
  const listed = ['', ...choices];
  return (
    <select
      id={choicesId}
      aria-label={`Chọn cho ô ${name}`}
      value={typed}
      onChange={(event) => {
        choose(event.currentTarget.value);
        back();
      }}
      onKeyDown={({ key }) => key === 'Escape' && back()}
    >
      {(listed.includes(typed) ? listed : [typed, ...listed]).map((choice) => (
        <option key={choice} value={choice}>
          {choice || '(để trống)'}
        </option>
      ))}
    </select>
  );
}
