import { useRef } from 'preact/hooks';
import { px } from './layout';

const narrowest = 20;

/** The right edge of a column's head, to be dragged to another width. */
export function WidthHandle({ width, set }: { width: number; set: (width: number) => void }) {
  const from = useRef<number | null>(null);
  const drag = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    if (from.current !== null) event.currentTarget.style.translate = px(event.clientX - from.current);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse alone, as on Google; nothing is hidden without it
    <span
      class="edge"
      onMouseDown={(event) => event.stopPropagation()}
      onPointerDown={(event) => {
        from.current = event.clientX;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
      onPointerUp={(event) => {
        event.currentTarget.style.translate = '';
        set(Math.max(narrowest, Math.round(width + event.clientX - (from.current ?? event.clientX))));
        from.current = null;
      }}
    />
  );
}
