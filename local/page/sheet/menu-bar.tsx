import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Menu } from '../../run/shown';

type Props = { menu?: Menu; open: (entry: string) => void; children: ComponentChildren };

/** Where Google Sheets puts an add-on's menu: under Extensions. Arrows walk it, Escape leaves it. */
export function MenuBar({ menu, open, children }: Props) {
  const [shown, setShown] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const items = () => [...(list.current?.querySelectorAll('button') ?? [])];
  useLayoutEffect(() => {
    if (shown) items()[0]?.focus();
    // The menu may come after it was asked for.
  }, [shown, menu !== undefined]);
  const close = () => {
    setShown(false);
    button.current?.focus();
  };
  const walk = (event: KeyboardEvent) => {
    const all = items();
    const at = all.findIndex((item) => item.matches(':focus'));
    const next: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    if (event.key === 'Escape') close();
    const to = next[event.key];
    if (to === undefined) return;
    event.preventDefault();
    all[(to + all.length) % all.length]?.focus();
  };
  const leave = ({ relatedTarget, currentTarget }: FocusEvent) => {
    const inside =
      relatedTarget instanceof Node && currentTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!inside) setShown(false);
  };
  return (
    <nav class="menu-bar" onFocusOut={leave} aria-label="Thực đơn">
      <button
        type="button"
        class="opener"
        id="extensions"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
        onKeyDown={({ key }) => key === 'ArrowDown' && setShown(true)}
      >
        Tiện ích mở rộng
      </button>
      {shown && menu && (
        <div class="menu" role="menu" tabIndex={-1} aria-label={menu.title} ref={list} onKeyDown={walk}>
          <p role="presentation">{menu.title}</p>
          {menu.items.map(({ label, entry }) => (
            <button
              type="button"
              role="menuitem"
              key={entry}
              tabIndex={-1}
              onClick={() => {
                close();
                open(entry);
              }}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      {children}
    </nav>
  );
}
