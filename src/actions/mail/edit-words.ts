import * as z from 'zod/mini';
import { action } from '../../action';
import { longestName } from '../../domain/limits/text-limits';
import { fold } from '../../domain/text/vietnamese';
import { flush } from '../../google/workbook';
import type { Worded } from '../../letters/ready-words';
import { appending } from '../../tables/sheet/appending';
import { placeIn, tables } from '../../tables/tables';
import { mailKinds } from '../../work/mail/kinds/mail-kinds';
import { mailLinesOf } from '../../work/sheet/mail-text-problems';
import { makeTab } from '../../work/sheet/make-tab';
import { refusal } from '../../work/sheet/refusal';
import { openBook, repaint } from '../../work/sheet/workbook';

const request = z.object({
  mail: z.string().check(z.minLength(1), z.maxLength(longestName), z.describe('loại thư, ví dụ Thư mời')),
});

const at = placeIn('paperLines', 0, 'text');

/** Sửa lời thư: the ready words of a kind of mail as rows of Lời văn, to be corrected; they are what its mails say from then on. */
export const editWords = action({
  name: 'edit-words',
  runs: 'writes',
  press: 'Sửa lời thư… (Gửi thư, Xem từng thư)',
  help: 'Đưa lời soạn sẵn của một loại thư vào trang Lời văn để sửa; từ đó mọi thư loại ấy ghi đúng như các dòng này.',
  request,
  refuses: ['mail-words-fixed'],
  act: ({ mail }) => {
    const words = wordsCalled(mail);
    if (!words) return refusal('mail-words-fixed', at, mail);
    makeTab('paperLines');
    const before = rowsOf(words).length;
    if (before === 0) bring(words);
    const [first] = rowsOf(words);
    return {
      text: { ...at, row: first?.row ?? 0 },
      added: before === 0 ? words.ready.length : 0,
      problems: [],
    };
  },
});

const rowsOf = (words: Worded) => mailLinesOf(openBook(['paperLines'], 'shown'), words);

function bring({ name, ready }: Worded): void {
  const rows = ready.map(([kind, text]) => ({ paper: name, kind, text }));
  repaint('paperLines', (grid) => appending(tables.paperLines, grid, rows));
  flush();
}

/** By the words of a kind of mail, or by the name that answers give it. */
const wordsCalled = (typed: string): Worded | undefined =>
  mailKinds.find(({ name, words }) => name === typed || fold(words.name) === fold(typed))?.text;
