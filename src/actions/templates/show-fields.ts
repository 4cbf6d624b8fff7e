import * as z from 'zod/mini';
import { action } from '../../action';
import { tagsNow } from '../../work/templates/fields';
import { openAll } from '../../work/writing/asked-template';

/** Trường trộn: every tag that a template or a text may have, with its present value. */
export const showFields = action({
  name: 'show-fields',
  runs: 'reads',
  press: 'mở Trường trộn',
  help: 'Liệt kê mọi trường ghi được trong mẫu và lời văn, giá trị hiện nay, phần lặp và cách in; không đổi gì.',
  request: z.object({}),
  act: () => tagsNow(openAll()),
});
