import * as z from 'zod/mini';
import { action } from '../../action';
import { fileFaults, openTemplateFile } from '../../documents/adopt/opened';
import { stripped } from '../../documents/adopt/stripped';
import { withTags } from '../../documents/adopt/template';
import { differences } from '../../documents/adopt/template-differences';
import type { ListedPaper } from '../../documents/kinds/paper-kind';
import { leftWords } from '../../words/left-behind';
import { takeTemplate } from '../../work/papers/take-template';
import { copyRefusal } from '../../work/sheet/copied-sheet';
import { isRefusal, refusal } from '../../work/sheet/refusal';
import { consent } from '../../work/sheet/request-parts';
import { templateOf } from '../../work/templates/of-paper';
import { faultsOf, templateAt } from '../../work/templates/template-faults';
import { longestFile, openAll, paperAsked } from '../../work/writing/asked-template';
import { docOf, docxFrom } from '../../work/writing/in-docs';
import { listedPaper } from '../../work/writing/opened';

const request = z.extend(paperAsked, {
  /** The edited file; without it the Doc of the template is taken. */
  file: z.optional(
    z.object({
      name: z.string().check(z.maxLength(255)),
      base64: z.string().check(z.maxLength(longestFile)),
    }),
  ),
  /** Whether it is kept; without it is only told what is different. */
  take: z._default(z.boolean(), false),
  consent,
});

/** Đưa mẫu đã sửa, Lấy mẫu từ Docs: the template of a paper, edited by hand, in the place of what it had. */
export const changeTemplate = action({
  name: 'change-template',
  runs: 'writes',
  press: 'Đưa mẫu đã sửa, Lấy mẫu từ Docs (Mẫu văn bản)',
  help: 'Nêu mẫu đã sửa khác mẫu đang dùng ở đâu; đồng ý thì văn bản được soạn theo mẫu ấy, mẫu trước được giữ để đổi lại.',
  verb: false,
  request,
  refuses: ['sheet', 'paper-not-listed', 'template-not-in-docs', ...fileFaults],
  act: change,
});

function change({ paper, file, take, consent: said }: z.output<typeof request>) {
  const book = openAll();
  const copied = copyRefusal(book, said);
  if (copied) return copied;
  const listed = listedPaper(paper, book);
  if (isRefusal(listed)) return listed;
  const given = file ?? fromDocs(listed);
  if (!given) return refusal('template-not-in-docs', templateAt(listed), listed.template ?? listed.named);
  const opened = openTemplateFile(given.base64);
  if ('wrong' in opened) return refusal(opened.wrong, templateAt(listed), given.name);
  const remarks = stripped(opened.zip).map(({ text, why }) => ({ text, why: leftWords[why] }));
  const docx = withTags(opened.zip, [], []);
  const told = differences(templateOf(listed, book).docx, docx);
  if (take) {
    const { kind } = listed;
    const adopted = { kind, title: '', abbreviation: '', abstract: '', found: [], left: [] };
    takeTemplate({ file: listed.template ?? given.name, adopted, sure: [], docx, paper: listed }, book);
  }
  return {
    paper: listed.code,
    ...told,
    left: remarks,
    taken: take,
    /** What the Doc gave, which is given again to be taken: somebody may go on in the Doc meanwhile. */
    read: file || take ? null : given,
    problems: faultsOf(listed, book, docx),
  };
}

function fromDocs(listed: ListedPaper): { name: string; base64: string } | undefined {
  const doc = docOf(listed);
  const base64 = doc && docxFrom(doc);
  return base64 === undefined ? undefined : { name: `${listed.template ?? doc?.name ?? 'Mẫu'}.docx`, base64 };
}
