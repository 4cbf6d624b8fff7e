import type { Tab } from './wire';

/** The tabs below the Sheet; the arrow keys go from one to the next. */
export function TabBar({
  tabs,
  current,
  open,
}: {
  tabs: readonly Tab[];
  current: string;
  open: (tab: string) => void;
}) {
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined || !(event.target instanceof HTMLElement)) return;
    const next = step > 0 ? event.target.nextElementSibling : event.target.previousElementSibling;
    if (!(next instanceof HTMLElement)) return;
    next.focus();
    open(next.textContent ?? '');
  };
  return (
    <div class="tabs" role="tablist" tabIndex={-1} aria-label="Các trang tính" onKeyDown={walk}>
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
  );
}
