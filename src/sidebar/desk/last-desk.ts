import type { LastDesk } from '../../spoken/desk';

/** What the desk showed last, as the server knew when the page was opened: told once, since from then on the page knows better. */
export function takeLastDesk(page: Document): LastDesk | undefined {
  const place = page.getElementById('opening-view');
  const text = place?.dataset.desk;
  if (place) delete place.dataset.desk;
  return text ? (JSON.parse(text) as LastDesk) : undefined;
}
