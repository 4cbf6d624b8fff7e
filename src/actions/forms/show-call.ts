import * as z from 'zod/mini';
import { action } from '../../action';
import { callHealth } from '../../work/forms/call-health';

/** Tình trạng biểu mẫu: whether units can register now, by looking at everything that it hangs on: Form, Drive, triggers, ledger and Sheet. Writes nothing. */
export const showCall = action({
  name: 'show-call',
  runs: 'reads',
  press: 'mở Phiếu trả lời, Xem lại',
  help: 'Xem biểu mẫu đang ra sao: phát hành, nhận, hạn, báo; không đổi gì.',
  verb: true,
  request: z.object({}),
  refuses: ['sheet'],
  act: callHealth,
});
