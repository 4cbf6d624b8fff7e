import { paperPath } from '../../server/wire';

/** From the sidebar's frame to the page around it. */
export type FromFrame =
  | { kind: 'call'; id: number; entry: string; args: unknown[] }
  | { kind: 'focus-sheet' }
  | { kind: 'next-region' }
  | { kind: 'close' };

/** The answer to a call. */
export type ToFrame = { id: number; value?: unknown; error?: string };

type Handlers = { success?: (value: unknown) => void; failure?: (error: Error) => void };

/**
 * `google.script` as a sidebar sees it (developers.google.com/apps-script/guides/html/reference/run): immutable
 * runners, one of each name. Its text is put into the frame, so it can use nothing from outside itself but what it is handed.
 * Not imitated: the limit of ten calls at once, user objects, forms as arguments.
 */
function install(pathOf: typeof paperPath): void {
  const waiting = new Map<number, Handlers>();
  let calls = 0;
  const tell = (message: FromFrame) => window.parent.postMessage(message, '*');
  const start = (entry: string, args: unknown[], handlers: Handlers) => {
    calls += 1;
    waiting.set(calls, handlers);
    tell({ kind: 'call', id: calls, entry, args });
  };
  const runner = (handlers: Handlers): object =>
    new Proxy(
      {
        withSuccessHandler: (success: Handlers['success']) => runner({ ...handlers, success }),
        withFailureHandler: (failure: Handlers['failure']) => runner({ ...handlers, failure }),
      },
      {
        get: (own, name) =>
          Reflect.get(own, name) ?? ((...args: unknown[]) => start(String(name), args, handlers)),
      },
    );
  window.addEventListener('message', ({ source, data }: MessageEvent<ToFrame>) => {
    const handlers = source === window.parent ? waiting.get(data.id) : undefined;
    if (!handlers) return;
    waiting.delete(data.id);
    if (data.error === undefined) handlers.success?.(data.value ?? null);
    else handlers.failure?.(new Error(data.error));
  });
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    tell({ kind: 'next-region' });
  });
  // Documents and forms of this workspace live here, under the same ids.
  window.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const path = link && pathOf(link.href);
    if (path) link.href = path;
  });
  const host = {
    close: () => tell({ kind: 'close' }),
    editor: { focus: () => tell({ kind: 'focus-sheet' }) },
  };
  Object.assign(window, { google: { script: { run: runner({}), host } } });
}

/** A sidebar's page with `google.script` in it, before any script of its own. */
export const withScriptRun = (html: string): string =>
  html.replace(
    '<head>',
    (head) => `${head}<script>(${install.toString()})(${paperPath.toString()})</script>`,
  );
