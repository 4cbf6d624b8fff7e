import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * When the focused element goes away, the keyboard goes to `fallback` instead of to the top of the page. Only while this
 * page has the keyboard: whoever types in the Sheet meanwhile is not disturbed.
 */
export function useKeptFocus<Fallback extends HTMLElement = HTMLDivElement>() {
  const fallback = useRef<Fallback>(null);
  const focused = useRef<EventTarget | null>(null);
  const watch = ({ target }: FocusEvent) => {
    focused.current = target;
  };
  useLayoutEffect(() => {
    const isGone = focused.current instanceof Node && !focused.current.isConnected;
    if (!isGone) return;
    focused.current = null;
    if (document.hasFocus()) fallback.current?.focus();
  });
  return { fallback, watch };
}
