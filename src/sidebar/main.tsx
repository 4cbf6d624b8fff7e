import { render } from 'preact';
import { isView, type View } from './parts/views';
import { Sidebar } from './sidebar';

/** The opening view stands behind this script in the page, so wait until all of it is read. */
document.addEventListener('DOMContentLoaded', () => {
  const place = document.getElementById('app');
  if (place) render(<Sidebar opening={openingView(document)} practice={practisesAtFirst(document)} />, place);
});

/** Whether the Sheet practises, as the server said when the page was opened. */
const practisesAtFirst = (page: Document): boolean =>
  page.getElementById('opening-view')?.dataset.practice === 'true';

/** The view that the menu asked for: the server appends it to the page. */
function openingView(page: Document): View {
  const asked = page.getElementById('opening-view')?.dataset.view ?? '';
  return isView(asked) ? asked : 'desk';
}
