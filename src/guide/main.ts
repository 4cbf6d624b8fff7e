/** In a frame of HtmlService a link to a heading would leave the page, so the page goes to its headings itself. */
function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView();
  heading?.focus();
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (!link) return;
  event.preventDefault();
  goTo(decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''));
});

/** Where to open stands behind this script in the page: the server appends it. */
const openPlace = () => goTo(document.getElementById('opening-place')?.dataset.at || 'README');
document.addEventListener('DOMContentLoaded', openPlace);
// Who gives a frame the keyboard takes it from the heading in it, and only after this event.
window.addEventListener('focus', () => setTimeout(openPlace), { once: true });
