import * as z from 'zod/mini';
import { action } from '../../action';
import { wholeLedger } from '../../google/ledger';
import type { PersonShown } from '../../spoken/personal';
import { answersToErase, mailsToErase, rowToErase } from '../../words/personal-data';
import type { Question } from '../../words/questions';
import { erasePerson } from '../../work/personal/erase-person';
import { personShown, soughtIn, whom } from '../../work/personal/person';
import { nobodyFound } from '../../work/personal/show';
import { personalTabs } from '../../work/personal/tabs';
import { copyRefusal } from '../../work/sheet/copied-sheet';
import { sheetRefusal } from '../../work/sheet/refusal';
import { agreed, consent } from '../../work/sheet/request-parts';
import { openBook } from '../../work/sheet/workbook';

/** Xóa dữ liệu của một người: asks with every place first; what people typed elsewhere is named, to be corrected by hand. */
export const erasePersonAction = action({
  name: 'erase-person',
  runs: 'writes',
  press: 'Xóa về người này (Dữ liệu cá nhân)',
  help: 'Hỏi lại kèm từng nơi, rồi xóa dòng, câu trả lời, địa chỉ thư của một người; chỗ do người gõ thì kể ra để sửa tay.',
  request: z.object({ ...whom, consent }),
  refuses: ['sheet', 'nobody-found'],
  act: ({ name, email, consent: said }) => {
    const book = openBook(personalTabs);
    const copied = copyRefusal(book, 'safe');
    if (copied) return copied;
    const sought = soughtIn(book, { name, email });
    const shown = personShown(book, sought);
    const places = placesOf(shown);
    if (places.length === 0) return nobodyFound();
    if (!agreed(said, 'erase-person')) return sheetRefusal([], [{ code: 'erase-person', about: places }]);
    const left = erasePerson(book, sought, wholeLedger(), shown.rows.length);
    return { erased: places.length - left.length, left, problems: [], questions: [] as Question[] };
  },
});

const placesOf = ({ rows, mails, hidden, answers }: PersonShown): string[] => [
  ...rows.map(({ place }) => rowToErase(place.tab, place.row)),
  ...(answers > 0 ? [answersToErase(answers)] : []),
  ...(mails.length > 0 ? [mailsToErase(mails.length)] : []),
  ...hidden.map(({ what, count }) => `${count} ${what}`),
];
