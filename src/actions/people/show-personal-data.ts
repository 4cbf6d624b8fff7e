import * as z from 'zod/mini';
import { action } from '../../action';
import { personalData } from '../../work/personal/show';
import { personalTabs } from '../../work/personal/tabs';
import { openBook } from '../../work/sheet/workbook';

/** Dữ liệu cá nhân: what there is of it, until when, and whom links that leaked touched. Writes nothing. */
export const showPersonalData = action({
  name: 'show-personal-data',
  runs: 'reads',
  press: 'mở Dữ liệu cá nhân (Cài đặt và trợ giúp)',
  help: 'Xem đang giữ bao nhiêu dữ liệu cá nhân, tới bao giờ, link lộ đã chạm tới ai; không đổi gì.',
  request: z.object({}),
  act: () => ({ ...personalData(openBook(personalTabs)), problems: [] }),
});
