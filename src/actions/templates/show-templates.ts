import * as z from 'zod/mini';
import { action } from '../../action';
import { listedPapers } from '../../documents/ready/listed';
import { templateHead } from '../../work/templates/rows';
import { missingTemplate } from '../../work/templates/template-faults';
import { openAll } from '../../work/writing/asked-template';

/** Mẫu văn bản: which papers have a template of their own. No bytes are read for it: what is wrong in one is told by Kiểm tra mẫu, and in all by Kiểm tra. */
export const showTemplates = action({
  name: 'show-templates',
  runs: 'reads',
  press: 'mở Mẫu văn bản',
  help: 'Liệt kê văn bản nào soạn theo mẫu riêng, mẫu nào không còn trong bảng tính; không đổi gì.',
  request: z.object({}),
  act: () => {
    const book = openAll();
    const papers = listedPapers(book).map((listed) => ({
      listed,
      head: listed.template === undefined ? undefined : templateHead(listed.template),
    }));
    return {
      papers: papers.map(({ listed: { code, named, template }, head }) => ({
        code,
        title: named,
        template: template ?? '',
        hasBefore: head?.hasBefore ?? false,
      })),
      problems: papers.flatMap(({ listed, head }) =>
        head || listed.template === undefined ? [] : [missingTemplate(listed)],
      ),
    };
  },
});
