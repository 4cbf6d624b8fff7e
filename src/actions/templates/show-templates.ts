import * as z from 'zod/mini';
import { action } from '../../action';
import { listedPapers } from '../../documents/list/listed';
import { problem } from '../../domain/problem';
import { openAll } from '../../work/own/asked';
import { faultsOf, templateAt } from '../../work/templates/faults';
import { keptNamed } from '../../work/templates/kept';

/** Mẫu văn bản: which papers have a template of their own, and what is wrong in each. */
export const showTemplates = action({
  name: 'show-templates',
  runs: 'reads',
  press: 'mở Mẫu văn bản',
  help: 'Liệt kê văn bản nào soạn theo mẫu riêng, mẫu nào còn chỗ sai; không đổi gì.',
  verb: true,
  request: z.object({}),
  refuses: [],
  act: () => {
    const book = openAll();
    const papers = listedPapers(book);
    return {
      papers: papers.map(({ code, named, template }) => ({
        code,
        title: named,
        template: template ?? '',
        hasBefore: template !== undefined && Boolean(keptNamed(template)?.before.docx),
      })),
      problems: papers.flatMap((listed) => {
        const { template } = listed;
        if (template === undefined) return [];
        const kept = keptNamed(template);
        return kept
          ? faultsOf(listed, book, kept.template.docx)
          : [problem('template-missing', templateAt(listed), template)];
      }),
    };
  },
});
