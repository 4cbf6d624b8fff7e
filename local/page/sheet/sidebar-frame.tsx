import { useEffect, useRef } from 'preact/hooks';
import type { Called } from '../../server/wire';
import { type FromFrame, type ToFrame, withScriptRun } from './script-run';

type Props = {
  sidebar: { title: string; html: string };
  run: (entry: string, args: readonly unknown[]) => Promise<Called>;
  focusSheet: () => void;
  nextRegion: () => void;
  close: () => void;
};

/** The add-on's page at the width Google gives it, walled off as there: it reaches nothing but its own calls. */
export function SidebarFrame({ sidebar, run, focusSheet, nextRegion, close }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<FromFrame>) => {
      if (source === null || source !== frame.current?.contentWindow) return;
      if (data.kind === 'focus-sheet') focusSheet();
      if (data.kind === 'next-region') nextRegion();
      if (data.kind === 'close') close();
      if (data.kind === 'call')
        forward(data, run).then((answer) => frame.current?.contentWindow?.postMessage(answer, '*'));
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  });
  return (
    <aside aria-label={`Tiện ích ${sidebar.title}`}>
      <header>
        <h2>{sidebar.title}</h2>
        <button type="button" class="close" aria-label="Đóng thanh bên" onClick={close}>
          ×
        </button>
      </header>
      <iframe
        ref={frame}
        title={sidebar.title}
        srcdoc={withScriptRun(sidebar.html)}
        sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"
        onLoad={() => frame.current?.focus()}
      />
    </aside>
  );
}

async function forward(
  { id, entry, args }: Extract<FromFrame, { kind: 'call' }>,
  run: Props['run'],
): Promise<ToFrame> {
  try {
    const { value, error } = await run(entry, args);
    return { id, value, error };
  } catch {
    // What Google's own runner says when the connection breaks.
    return { id, error: 'NetworkError: Connection failure due to HTTP 0' };
  }
}
