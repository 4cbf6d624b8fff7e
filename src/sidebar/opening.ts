import { isView, type View } from './parts/views';

/** Whether the Sheet practises, as the server said when the page was opened. */
export const practisesAtFirst = (page: Document): boolean =>
  page.getElementById('opening-view')?.dataset.practice === 'true';

/** The view that the menu asked for: the server appends it to the page. */
export function openingView(page: Document): View {
  const asked = page.getElementById('opening-view')?.dataset.view ?? '';
  return isView(asked) ? asked : 'desk';
}
