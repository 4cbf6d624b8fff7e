import * as z from 'zod/mini';
import { paperKinds } from '../../documents/ready/paper-kinds';
import type { Book } from '../../tables/book';
import { tabsFor } from '../papers/wanted';
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
