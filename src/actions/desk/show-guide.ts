import * as z from 'zod/mini';
import { action } from '../../action';
import { longestName } from '../../domain/limits/text-limits';
import { openGuide } from '../../google/menu';

/** A heading of the guide; it goes into a page's text, so nothing of HTML may be in it. */
const place = z._default(z.string().check(z.regex(/^[\p{L}\p{N}-]*$/u), z.maxLength(longestName)), '');

/** Hướng dẫn: shows the guide beside the Sheet, opened at one of its places ('' = its contents). */
export const showGuide = action({
  name: 'show-guide',
  runs: 'reads',
  press: 'Hướng dẫn',
  help: 'Mở bài hướng dẫn ở đúng chỗ.',
  verb: false,
  request: z.object({ at: place }),
  act: ({ at }) => {
    openGuide(at);
    return { at };
  },
});
