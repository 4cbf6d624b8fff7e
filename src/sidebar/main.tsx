import { render } from 'preact';
import { openingView, practisesAtFirst } from './opening';
import { Sidebar } from './sidebar';

/** The opening view stands behind this script in the page, so wait until all of it is read. */
document.addEventListener('DOMContentLoaded', () => {
  const place = document.getElementById('app');
  if (place) render(<Sidebar opening={openingView(document)} practice={practisesAtFirst(document)} />, place);
});
