import * as z from 'zod/mini';
import { action } from '../../action';
import { changesNow } from '../../work/changes/answer';

/** Thay đổi: what was told and is not so any more, with all who hold it. Writes nothing. */
export const changes = action({
  name: 'changes',
  runs: 'reads',
  press: 'mở Thay đổi',
  help: 'Liệt kê điều đã báo mà bảng tính nay ghi khác, và những nơi đang giữ; không đổi gì.',
  request: z.object({}),
  act: changesNow,
});
