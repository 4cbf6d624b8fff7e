import * as z from 'zod/mini';
import { action } from '../../action';
import { writeEntries } from '../../google/ledger';
import { me } from '../../google/session';
import { personShown, soughtIn, whom } from '../../work/personal/person';
import { showJournal } from '../../work/personal/personal-in-ledger';
import { nobodyFound } from '../../work/personal/show';
import { personalTabs } from '../../work/personal/tabs';
import { journalEntry } from '../../work/sheet/journal';
import { openBook } from '../../work/sheet/workbook';

/** Xem dữ liệu của một người: everything on one person in one place, as the person may ask for; that it was shown is noted. */
export const showPerson = action({
  name: 'show-person',
  runs: 'writes',
  press: 'Xem về một người (Dữ liệu cá nhân)',
  help: 'Tìm theo họ tên hoặc email mọi dòng, câu trả lời, thư về một người; bấm vào dòng là tới ô để sửa. Nhật ký ghi đã xem.',
  request: z.object(whom),
  refuses: ['nobody-found'],
  act: ({ name, email }) => {
    const book = openBook(personalTabs);
    const sought = soughtIn(book, { name, email });
    const shown = personShown(book, sought);
    const count = shown.rows.length + shown.mails.length + shown.answers + shown.hidden.length;
    if (count === 0) return nobodyFound();
    writeEntries(journalEntry('show-person', me(), 1));
    showJournal();
    return { ...shown, problems: [] };
  },
});
