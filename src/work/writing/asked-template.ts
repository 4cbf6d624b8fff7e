import * as z from 'zod/mini';
import type { ListedPaper } from '../../documents/kinds/paper-kind';
import { paperCoded } from '../../documents/ready/listed';
import { paperKinds } from '../../documents/ready/paper-kinds';
import type { Book } from '../../tables/book';
import { tables } from '../../tables/tables';
import { tabsFor } from '../papers/wanted';
import { type Refusal, refusal } from '../sheet/refusal';
import { code } from '../sheet/request-parts';
import { openTabs } from '../sheet/workbook';

/** Letters of base64 that a call may bring; what is larger than a template may be is told so. */
export const longestFile = 20_000_000;

/** Of which paper's template something is asked. */
export const paperAsked = z.object({
  paper: code.check(z.describe('mã ở Danh mục văn bản')),
});

/** Everything that papers are made from. */
export const openAll = (): Book => openTabs(tabsFor(paperKinds), 'shown');

/** The paper of a code, or that there is none. */
export function listedPaper(paper: string, book: Book<'papers'>): ListedPaper | Refusal<'paper-not-listed'> {
  const at = { tab: tables.papers.title, row: 0, column: tables.papers.columns.code.title };
  return paperCoded(paper, book) ?? refusal('paper-not-listed', at, paper);
}
