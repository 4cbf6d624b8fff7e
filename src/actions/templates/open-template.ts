import * as z from 'zod/mini';
import { action } from '../../action';
import { docLink } from '../../google/drive';
import type { Question } from '../../words/questions';
import { copyRefusal } from '../../work/sheet/copied-sheet';
import { isRefusal, refusal } from '../../work/sheet/refusal';
import { agreed, consent } from '../../work/sheet/request-parts';
import { templateOf } from '../../work/templates/of-paper';
import { templateAt } from '../../work/templates/template-faults';
import { openAll, paperAsked } from '../../work/writing/asked-template';
import { docOf, isOf, layOut } from '../../work/writing/in-docs';
import { listedPaper } from '../../work/writing/opened';

/** Mở mẫu trong Docs: a Doc of the template to be edited; one that is there already is opened, and made anew only when that was agreed to. */
export const openTemplate = action({
  name: 'open-template',
  runs: 'writes',
  press: 'Mở mẫu trong Docs (Mẫu văn bản)',
  help: 'Làm một bản Google Docs của mẫu để sửa; bản đang có thì mở lại, không ghi đè khi chưa hỏi.',
  verb: false,
  request: z.extend(paperAsked, { consent }),
  refuses: ['sheet', 'paper-not-listed', 'upload-failed', 'drive-full'],
  act: ({ paper, consent: said }) => {
    const book = openAll();
    const copied = copyRefusal(book, said);
    if (copied) return copied;
    const listed = listedPaper(paper, book);
    if (isRefusal(listed)) return listed;
    const { docx } = templateOf(listed, book);
    const file = docOf(listed);
    const isBehind = file !== undefined && !isOf(file, docx);
    if (file && !(isBehind && agreed(said, 'renew-template-doc')))
      return {
        link: docLink(file.id),
        questions: isBehind ? [{ code: 'renew-template-doc', about: [file.name] } satisfies Question] : [],
      };
    const made = layOut(listed, docx, book, file);
    if (made === 'drive-full' || made === 'upload-failed')
      return refusal(made, templateAt(listed), listed.named);
    return { link: made, questions: [] };
  },
});
