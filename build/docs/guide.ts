import { readFileSync } from 'node:fs';
import { Marked, type Tokens } from 'marked';
import { anchorOf } from '../../src/words/guide';
import { at } from '../root';
import { licencePlace, licenceSection } from './licences';
import type { Notice } from './notices';
import { reference } from './reference';

/** The pages of docs/huong-dan in the order in which they are read. */
export const guidePages = [
  'README',
  'hoi-nghi-dau-tien',
  'mau-van-ban',
  'giay-moi-va-thu',
  'dang-ky',
  'cho-don-vi',
  'cho-lanh-dao',
  'cho-it',
  'quyen-rieng-tu',
  'may-hieu-gi',
  'tra-cuu',
] as const;

const contents = `<nav><a href="#README">Mục lục</a> <a href="#${licencePlace}">Giấy phép</a></nav>`;

/** The text of a page; the reference comes fresh from the declarations, as its file may be behind them. */
export const guidePage = (page: string): string =>
  page === 'tra-cuu' ? reference() : readFileSync(at('docs', 'huong-dan', `${page}.md`), 'utf8');

/**
 * All pages of the guide as one body of HTML for the add-on's dialog, with the notices of what is shipped at its end. Pictures stay behind: what they show stands beside the
 * dialog, and together they are larger than all the rest of the add-on.
 */
export const guideBody = (notices: readonly Notice[]): string =>
  `${contents}<main>${[...guidePages.map(section), licenceSection(notices)].join('\n')}</main>`;

const section = (page: string): string =>
  `<section>${converter(page).parse(guidePage(page), { async: false })}</section>`;

/** Markdown to HTML for one page: its headings get their places, links between pages become links within the one. */
function converter(page: string): Marked {
  return new Marked({
    renderer: {
      heading({ tokens, depth }: Tokens.Heading) {
        const text = this.parser.parseInline(tokens, this.parser.textRenderer);
        const id = anchorOf(page, depth === 1 ? '' : text);
        return `<h${depth} id="${id}" tabindex="-1">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        return `<a href="${placeOf(page, href)}">${this.parser.parseInline(tokens)}</a>`;
      },
      image: () => '',
    },
  });
}

/** @example placeOf('dang-ky', 'cho-it.md#gỡ-bỏ') // '#cho-it--gỡ-bỏ' */
function placeOf(page: string, href: string): string {
  const [, to = '', heading = ''] = /^(?:([\w-]+)\.md)?(?:#(.+))?$/.exec(decodeURIComponent(href)) ?? [];
  return `#${anchorOf(to || page, heading)}`;
}
