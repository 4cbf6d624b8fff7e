import * as z from 'zod/mini';
import { action } from '../../action';
import { openCall } from '../../work/replies/open-tasks';

/**
 * Phiếu trả lời: makes the Form of the call, or brings the one that is there up to date in place: questions keep their items, so answers and links
 * survive. Safe to be killed anywhere and called again: the file is found by its mark, items by id or title.
 */
export const openRegistration = action({
  name: 'open-registration',
  runs: 'writes',
  press: 'Lập biểu mẫu, Cập nhật biểu mẫu',
  help: 'Lập biểu mẫu hoặc đưa nó về đúng trang tính; câu trả lời giữ nguyên.',
  verb: true,
  request: z.object({}),
  refuses: ['sheet', 'form-of-another'],
  act: openCall,
});
