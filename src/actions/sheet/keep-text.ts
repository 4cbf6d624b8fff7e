import * as z from 'zod/mini';
import { action } from '../../action';
import { longestName } from '../../domain/limits/text-limits';
import { noteMeant } from '../../work/writing/leftovers';

/** Giữ nguyên: what Kiểm tra asks about in a text is meant to stay, and is not asked again until the text is another. */
export const keepText = action({
  name: 'keep-text',
  runs: 'writes',
  press: 'Giữ nguyên (ở một chỗ cần sửa)',
  help: 'Ghi nhận chữ của kỳ trước còn lại ở đó là cố ý; Kiểm tra không hỏi lại chừng nào câu ấy chưa đổi.',
  request: z.object({
    key: z
      .string()
      .check(z.regex(/^[\da-f]{16}$/), z.maxLength(longestName))
      .check(z.meta({ description: 'mã “keep” mà check --json nêu ở chỗ ấy' })),
  }),
  act: ({ key }): { kept: string } => {
    noteMeant([key]);
    return { kept: key };
  },
});
