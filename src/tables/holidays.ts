import { dayKinds } from '../domain/days/working-days';
import { choice, day, forRules, text } from './sheet/cell-kinds';
import { column, table } from './sheet/table';

/** Ngày nghỉ: which working days are free and which Saturdays are worked; filled from the law, corrected by the clerk. */
export const holidaysTable = table({
  title: 'Ngày nghỉ',
  purpose:
    'Ngày nghỉ lễ, tết và ngày làm bù, để tính hạn theo ngày làm việc; thêm dòng khi có thông báo của năm.',
  // The days off are the same for every conference, so they come with the tab and are no part of the sample.
  begins: 'filled',
  made: 'first',
  anew: 'kept',
  forPapers: false,
  columns: {
    day: column('Ngày', forRules(day), 'Chỉ ghi ngày khác với lịch thứ Hai đến thứ Sáu.', {
      blank: 'warns',
      width: 110,
    }),
    kind: column(
      'Nghỉ hay làm',
      forRules(choice(Object.values(dayKinds))),
      'Nghỉ: ngày thường được nghỉ. Làm bù: thứ Bảy hoặc Chủ nhật phải làm.',
      { blank: 'warns', width: 110 },
    ),
    name: column('Dịp', text, 'Ví dụ Tết Nguyên đán, Quốc khánh, hoán đổi.', {
      unread: 'tells people why the day is none like others',
      width: 240,
    }),
    note: column('Ghi chú', text, 'Thông báo, công văn làm căn cứ.', {
      unread: 'tells people what the day rests on',
      width: 320,
    }),
  },
});
