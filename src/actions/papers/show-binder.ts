import * as z from 'zod/mini';
import { action } from '../../action';
import { binderScript } from '../../google/menu';

/** The script by which the page puts papers into one file; it is heavy, so it comes when the first file is wanted. */
export const showBinder = action({
  name: 'show-binder',
  runs: 'reads',
  press: 'trang tự gọi trước khi ghép văn bản',
  help: 'Lấy phần ghép tệp của trang, một lần mỗi khi mở thanh bên.',
  verb: false,
  request: z.object({}),
  act: () => ({ script: binderScript() }),
});
