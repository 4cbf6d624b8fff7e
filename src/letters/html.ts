/** One line of a letter. `href`: the words are that link. */
export type Line = { label?: string; words: string; href?: string };
/** Lines that stand together, or a list of them. */
export type Block = { list: boolean; lines: readonly Line[] };

/** Styles stand at each element, since mail readers drop the head; no colours, so that a dark screen stays dark. */
const styles = {
  letter: 'max-width:42em;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5',
  block: 'margin:0 0 1em',
  list: 'margin:0 0 1em;padding-left:1.5em',
};
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand between tags and in an attribute. @example escapeHtml('<b> & "c"') // '&lt;b&gt; &amp; &quot;c&quot;' */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);

/** The letter as a page that reads the same without pictures or scripts. */
export function htmlOf(title: string, blocks: readonly Block[]): string {
  return [
    '<!DOCTYPE html>',
    `<html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body>`,
    `<div lang="vi" style="${styles.letter}">`,
    ...blocks.map(({ list, lines }) => (list ? listHtml(lines) : paragraphHtml(lines))),
    '</div>',
    '</body></html>',
  ].join('\n');
}

/** The same letter in plain text, its lines as long as they are. */
export const textOf = (blocks: readonly Block[]): string =>
  blocks
    .map(({ list, lines }) =>
      lines
        .map((line) => (list ? '- ' : '') + (line.label ? `${line.label}: ` : '') + wordsWithLink(line))
        .join('\n'),
    )
    .join('\n\n');

/** Text shows where a link leads where its words do not. */
const wordsWithLink = ({ words, href = '' }: Line): string =>
  href.startsWith('https://') && href !== words ? `${words}: ${href}` : words;

const paragraphHtml = (lines: readonly Line[]): string =>
  `<p style="${styles.block}">${lines.map(lineHtml).join('<br>\n')}</p>`;

const listHtml = (lines: readonly Line[]): string =>
  `<ul style="${styles.list}">\n${lines.map((line) => `<li>${lineHtml(line)}</li>`).join('\n')}\n</ul>`;

const lineHtml = ({ label, words, href }: Line): string =>
  (label ? `<strong>${escapeHtml(label)}:</strong> ` : '') +
  (href ? linkHtml(href, words) : escapeHtml(words));

/** Only what a reader can open safely becomes a link. */
const linkHtml = (href: string, words: string): string =>
  /^(?:https:\/\/|mailto:)/.test(href)
    ? `<a href="${escapeHtml(href)}">${escapeHtml(words)}</a>`
    : escapeHtml(words);
