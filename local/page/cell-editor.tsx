import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { cellName } from './layout';
import type { Place, SheetCell } from './wire';

/** Rows and columns to go after a cell is done. */
export type Move = [rows: number, columns: number];

type Props = {
  place: Place;
  cell?: SheetCell;
  /** The text being typed; undefined while the cell is only selected. */
  draft?: string;
  setDraft: (text: string | undefined) => void;
  commit: (text: string | undefined, move?: Move) => void;
  field: RefObject<HTMLTextAreaElement | null>;
};

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
export function CellEditor({ place, cell, draft, setDraft, commit, field }: Props) {
  const [inside, setInside] = useState(false);
  const name = cellName(place.row, place.column);
  useEffect(() => {
    if (draft === undefined) setInside(false);
  }, [draft === undefined]);
  const start = () => {
    setDraft(cell?.typed ?? '');
    setInside(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const act = action(event);
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  const action = (event: KeyboardEvent): (() => void) | undefined => {
    const { key, shiftKey, altKey, ctrlKey } = event;
    const idle = draft === undefined;
    const back = shiftKey ? -1 : 1;
    if (key === 'Tab') return () => commit(draft, [0, back]);
    if (key === 'Escape') return () => setDraft(undefined);
    if (key === 'Enter' && (altKey || ctrlKey)) return () => setDraft(`${draft ?? cell?.typed ?? ''}\n`);
    if (key === 'F2' || (key === 'Enter' && idle)) return start;
    if (key === 'Enter') return () => commit(draft, [back, 0]);
    if (key === 'ArrowDown' && altKey && cell?.choices) return () => openChoices(name);
    if (arrows[key] && !inside) return () => commit(draft, arrows[key]);
    if (!idle) return undefined;
    if (jumps[key]) return () => commit(draft, key === 'Home' && ctrlKey ? [-1e6, -1e6] : jumps[key]);
    return key === 'Delete' || key === 'Backspace' ? () => commit('') : undefined;
  };
  return (
    <>
      <textarea
        id="cell"
        ref={field}
        rows={1}
        spellcheck={false}
        class={draft === undefined ? '' : 'typing'}
        aria-label={`Ô ${name}`}
        aria-describedby="shown note"
        value={draft ?? ''}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onDblClick={() => draft === undefined && start()}
        onBlur={() => draft !== undefined && commit(draft)}
        onCopy={(event) => {
          if (draft !== undefined) return;
          event.clipboardData?.setData('text/plain', cell?.shown ?? '');
          event.preventDefault();
        }}
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

const choicesId = (name: string): string => `choices-${name}`;

function openChoices(name: string) {
  const list = document.getElementById(choicesId(name));
  if (!(list instanceof HTMLSelectElement)) return;
  list.focus();
  list.showPicker?.();
}

type ChoicesProps = { name: string; cell: SheetCell; choose: (text: string) => void; back: () => void };

/** The list of a cell that offers one, beside the cell; Alt and the down arrow reach it. */
function Choices({ name, cell: { choices = [], typed }, choose, back }: ChoicesProps) {
  const listed = ['', ...choices];
  return (
    <select
      id={choicesId(name)}
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
