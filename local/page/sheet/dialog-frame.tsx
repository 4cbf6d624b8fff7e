import { useRef } from 'preact/hooks';
import type { Called } from '../../server/wire';

type Props = { dialog: NonNullable<Called['dialog']>; close: () => void };

/** A page of the add-on in a window over the Sheet, which goes on working beneath it; walled off like the sidebar. */
export function DialogFrame({ dialog: { title, html, width, height }, close }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  return (
    <dialog open class="dialog" aria-label={title} onKeyDown={({ key }) => key === 'Escape' && close()}>
      <header>
        <h2>{title}</h2>
        <button type="button" class="close" aria-label={`Đóng ${title}`} onClick={close}>
          ×
        </button>
      </header>
      <iframe
        ref={frame}
        title={title}
        srcdoc={html}
        width={width}
        height={height}
        sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
        onLoad={() => frame.current?.focus()}
      />
    </dialog>
  );
}
