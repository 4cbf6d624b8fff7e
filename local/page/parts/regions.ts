const regions = ['#extensions', '#cell', '[role=tab][aria-selected=true]', 'iframe'];

/** Goes round menu, cell, tabs, sidebar. In the grid Tab goes to the next cell, so there must be another way out. */
export function nextRegion(): void {
  const found = regions.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? []);
  const at = found.findIndex((element) => element.matches(':focus'));
  found[(at + 1) % found.length]?.focus();
}

/** Makes F6 do so; answers how to stop. */
export function listenForF6(): () => void {
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    nextRegion();
  };
  window.addEventListener('keydown', hear);
  return () => window.removeEventListener('keydown', hear);
}
