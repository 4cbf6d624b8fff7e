import { action } from '../../action';
import { fileNameOf } from '../../domain/text/file-name';
import { isRefusal } from '../../work/sheet/refusal';
import { templateOf } from '../../work/templates/of-paper';
import { openAll, paperAsked } from '../../work/writing/asked-template';
import { listedPaper } from '../../work/writing/opened';

/** Tải mẫu: the template of a paper with its tags, to be changed in Word; of a built-in one what can be begun from. */
export const fetchTemplate = action({
  name: 'fetch-template',
  runs: 'reads',
  press: 'Tải mẫu (Mẫu văn bản)',
  help: 'Đưa mẫu của một văn bản, còn nguyên các trường, thành tệp Word để sửa; không đổi gì.',
  verb: false,
  request: paperAsked,
  refuses: ['paper-not-listed'],
  act: ({ paper }) => {
    const book = openAll();
    const listed = listedPaper(paper, book);
    if (isRefusal(listed)) return listed;
    const { docx, isOwn } = templateOf(listed, book);
    return { name: `${fileNameOf(`Mẫu ${listed.template ?? listed.named}`)}.docx`, base64: docx, isOwn };
  },
});
