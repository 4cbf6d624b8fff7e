import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ActionButton } from './action-button';

/** So many are drawn at once: a thousand would make each press slow, and nobody reads them. */
const step = 50;

type Props<T> = {
  items: readonly T[];
  keyOf: (item: T) => string;
  /** What stands in an item; its first button takes the focus when the item has just been added. */
  show: (item: T) => ComponentChildren;
};

/** A list that begins short, and grows when asked. */
export function LongList<T>({ items, keyOf, show }: Props<T>) {
  const [length, setLength] = useState(step);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (length > step) list.current?.children[length - step]?.querySelector('button')?.focus();
  }, [length]);
  return (
    <>
      <ul ref={list} class="mails">
        {items.slice(0, length).map((item) => (
          <li key={keyOf(item)}>{show(item)}</li>
        ))}
      </ul>
      {items.length > length && (
        <ActionButton onPress={() => setLength(length + step)}>
          Xem thêm <span class="count">(còn {items.length - length})</span>
        </ActionButton>
      )}
    </>
  );
}
