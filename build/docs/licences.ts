import { readFileSync } from 'node:fs';
import { escapeHtml } from '../../src/letters/html';
import { at } from '../root';
import type { Notice } from './notices';

/** Where the notices stand in the guide. */
export const licencePlace = 'giay-phep';

/** The guide's last section: the licence of Giao Ban, and the notice of each package in it. */
export const licenceSection = (notices: readonly Notice[]): string => `<section class="licences">
<h1 id="${licencePlace}" tabindex="-1">Giấy phép</h1>
<p>Giao Ban là phần mềm mã nguồn mở theo giấy phép MIT. Trong tiện ích có ${notices.length} gói phần mềm, dữ liệu của người khác; lời của
mỗi giấy phép chép nguyên văn dưới đây.</p>
<h2>Giao Ban</h2>
<pre lang="en">${words(readFileSync(at('LICENSE'), 'utf8').trim())}</pre>
${notices.map(notice).join('\n')}
</section>`;

const notice = ({ name, version, licence, text }: Notice): string => `<h2>${words(`${name} ${version}`)}</h2>
<p>Giấy phép: ${words(licence)}</p>
<pre lang="en">${words(text)}</pre>`;

/** A page of HtmlService may hold no backtick. */
const words = (text: string): string => escapeHtml(text).replaceAll('\x60', '&#96;');
