import { action } from '../../action';
import { flush } from '../../google/workbook';
import { isRefusal, refusal } from '../../work/sheet/refusal';
import { keptNamed, restoreTemplate } from '../../work/templates/kept-templates';
import { faultsOf, templateAt } from '../../work/templates/template-faults';
import { openAll, paperAsked } from '../../work/writing/asked-template';
import { listedPaper } from '../../work/writing/opened';

/** Đổi lại mẫu trước: one step back, and again forward. */
export const restore = action({
  name: 'restore-template',
  runs: 'writes',
  press: 'Đổi lại mẫu trước (Mẫu văn bản)',
  help: 'Mẫu vừa thay nhường chỗ cho mẫu trước nó; bấm lần nữa thì đổi ngược lại.',
  request: paperAsked,
  refuses: ['paper-not-listed', 'no-earlier-template'],
  act: ({ paper }) => {
    const book = openAll();
    const listed = listedPaper(paper, book);
    if (isRefusal(listed)) return listed;
    const name = listed.template ?? '';
    if (!restoreTemplate(name))
      return refusal('no-earlier-template', templateAt(listed), name || listed.named);
    flush();
    return { paper: listed.code, problems: faultsOf(listed, book, keptNamed(name)?.template.docx ?? '') };
  },
});
