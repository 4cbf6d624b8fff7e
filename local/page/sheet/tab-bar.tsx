import { useEffect, useRef } from 'preact/hooks';
import type { ShownTab } from '../../sheet/shown';

type Props = { tabs: readonly ShownTab[]; current: string; open: (tab: string) => void };

/** The tabs below the Sheet; the arrow keys go from one to the next. The list before them has those out of sight too. */
export function TabBar({ tabs, current, open }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() =>
    list.current
      ?.querySelector('[aria-selected=true]')
      ?.scrollIntoView({ inline: 'nearest', block: 'nearest' }),
  );
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined || !(event.target instanceof HTMLElement)) return;
    const next = step > 0 ? event.target.nextElementSibling : event.target.previousElementSibling;
    if (!(next instanceof HTMLElement)) return;
    next.focus();
    open(next.textContent ?? '');
  };
  return (
    <>
      <select
        class="all-tabs"
        aria-label="Tất cả trang tính"
        title="Tất cả trang tính"
        value={current}
        onChange={(event) => open(event.currentTarget.value)}
      >
        {tabs.map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <div class="tabs" role="tablist" tabIndex={-1} aria-label="Các trang tính" ref={list} onKeyDown={walk}>
        {tabs.map(({ name }) => (
          <button
            type="button"
            role="tab"
            key={name}
            aria-selected={name === current}
            aria-controls="grid"
            tabIndex={name === current ? 0 : -1}
            onClick={() => open(name)}
          >
            {name}
          </button>
        ))}
      </div>
    </>
  );
}
