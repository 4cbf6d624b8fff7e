import * as z from 'zod/mini';
import { action } from '../../action';
import type { Problem } from '../../domain/problem';
import type { Erased, Held } from '../../spoken/personal';
import { paperNames } from '../../words/personal-data';
import type { Question } from '../../words/questions';
import { eraseAll, heldIn } from '../../work/personal/erase';
import { binPapers, papersNaming } from '../../work/personal/personal-in-papers';
import { personalTabs } from '../../work/personal/tabs';
import { copyRefusal } from '../../work/sheet/copied-sheet';
import { sheetRefusal } from '../../work/sheet/refusal';
import { agreed, consent } from '../../work/sheet/request-parts';
import { openBook } from '../../work/sheet/workbook';

/** Xóa dữ liệu cá nhân: asks with a count first, then takes names, numbers and mailboxes away; papers only where that is asked for, by a question of its own. */
export const erasePersonalData = action({
  name: 'erase-personal-data',
  runs: 'writes',
  press: 'Xóa dữ liệu cá nhân (Dữ liệu cá nhân)',
  help: 'Hỏi lại kèm số lượng, rồi xóa đại biểu, câu trả lời, link riêng, địa chỉ thư, thư máy giữ; văn bản chỉ bỏ khi chọn thêm. Nói rõ nơi máy không xóa được.',
  request: z.object({
    consent,
    papers: z
      ._default(z.boolean(), false)
      .check(z.describe('bỏ cả văn bản gửi đích danh và bảng tổng hợp vào thùng rác của Drive')),
  }),
  refuses: ['sheet'],
  act: ({ consent: said, papers: isAsked }) => {
    const book = openBook(personalTabs);
    const copied = copyRefusal(book, 'safe');
    if (copied) return copied;
    const held = heldIn(book);
    const papers = isAsked ? papersNaming(book) : [];
    const questions: Question[] = [
      { code: 'erase-personal', about: held.map(({ what, count }) => `${count} ${what}`) },
      ...(papers.length > 0
        ? [{ code: 'bin-personal-papers', about: papers.map(([, { name }]) => name) } as const]
        : []),
    ];
    if (!agreed(said, 'erase-personal')) return sheetRefusal([], questions);
    const unreached = eraseAll(book, held);
    const { binned, left } = agreed(said, 'bin-personal-papers')
      ? binPapers(papers)
      : { binned: 0, left: [] };
    const erased: Held[] = [...held, ...(binned > 0 ? [{ what: paperNames, count: binned }] : [])];
    return { erased, unreached: [...left, ...unreached], problems: [], questions: [] } satisfies Erased<
      Problem,
      Question
    >;
  },
});
