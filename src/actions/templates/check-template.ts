import * as z from 'zod/mini';
import { action } from '../../action';
import { rendered } from '../../documents/adopt/rendered';
import { practicePaper } from '../../documents/frame/paper';
import { textOf } from '../../documents/word/words-of';
import { fold } from '../../domain/text/vietnamese';
import { isRefusal } from '../../work/sheet/refusal';
import { code } from '../../work/sheet/request-parts';
import { copiesOf, ownTemplate, templateOf } from '../../work/templates/of-paper';
import { emptiesOf, slipsOf } from '../../work/templates/template-faults';
import { openAll, paperAsked } from '../../work/writing/asked-template';
import { listedPaper } from '../../work/writing/opened';

const request = z.extend(paperAsked, {
  unit: z.optional(code.check(z.describe('mã đơn vị để soạn thử; không ghi là đơn vị đầu tiên'))),
  /** Whether the trial itself is wanted, as a Word file. */
  file: z._default(z.boolean(), false),
});

/** Kiểm tra mẫu: what is wrong in the template of a paper, what would be empty in which copies, and a trial of one copy. */
export const checkTemplate = action({
  name: 'check-template',
  runs: 'reads',
  press: 'Kiểm tra mẫu, Soạn thử (Mẫu văn bản)',
  help: 'Nêu mọi chỗ sai của mẫu, trường nào để trống ở bản nào, và soạn thử một bản để xem; không ghi gì.',
  request,
  refuses: ['paper-not-listed'],
  act: ({ paper, unit, file }) => {
    const book = openAll();
    const listed = listedPaper(paper, book);
    if (isRefusal(listed)) return listed;
    const { docx, isOwn } = templateOf(listed, book);
    const copies = copiesOf(listed, book);
    const copy = copies.find((one) => unit !== undefined && fold(one.unit.code) === fold(unit)) ?? copies[0];
    const tried = copy && practicePaper(copy.paper(isOwn ? ownTemplate(docx) : undefined));
    const trial = tried && rendered(tried).docx;
    return {
      name: `${tried?.name ?? ''}.docx`,
      lines: trial ? textOf(trial).split('\n') : [],
      units: copies.flatMap((one) => (one.unit.code ? [one.unit] : [])),
      /** Whose copy was tried; '' for nobody's. */
      unit: copy?.unit.code ?? '',
      base64: file && trial ? trial : '',
      problems: [...slipsOf(listed, book), ...(isOwn ? emptiesOf(listed, book, docx) : [])],
    };
  },
});
