import * as z from 'zod/mini';
import { action } from '../../action';
import { fileFaults, officeTypeOf, openTemplateFile } from '../../documents/adopt/opened';
import { whomTag } from '../../documents/papers/values';
import { convertedToWord } from '../../google/office-files';
import { placeIn, type TableName } from '../../tables/tables';
import { takeTemplate } from '../../work/papers/take-template';
import { copyRefusal } from '../../work/sheet/copied-sheet';
import { isRefusal, refusal } from '../../work/sheet/refusal';
import { code, consent } from '../../work/sheet/request-parts';
import { openTabs } from '../../work/sheet/workbook';
import { adoptedFrom, fileOf } from '../../work/templates/adopted-file';
import { adoptedShown, rowsToTake } from '../../work/templates/adopted-shown';
import { longestFile } from '../../work/writing/asked-template';
import { listedPaper } from '../../work/writing/opened';

/** More values than any paper has, and letters of one. */
const mostChosen = 500;
const mostTabs = 20;
const words = z.string().check(z.maxLength(2000));

const request = z.object({
  name: z.string().check(z.maxLength(255)),
  base64: z.string().check(z.maxLength(longestFile)),
  paper: z.optional(code),
  /** Whether what is sure is taken; without it nothing is written. */
  take: z._default(z.boolean(), false),
  /** What is taken instead: the values that a person ticked, some with their ends moved. */
  chosen: z.optional(
    z.array(z.object({ tag: words, value: words, typed: z.optional(words) })).check(z.maxLength(mostChosen)),
  ),
  /** Titles of the tabs whose rows tables and lists of the file become; without it tables do, lists do not. */
  tabs: z.optional(z.array(words).check(z.maxLength(mostTabs))),
  /** Whether an invitation that names one unit or person becomes one for each who is invited. */
  each: z._default(z.boolean(), false),
  consent,
});
type Asked = z.output<typeof request>;

/** Lấy mẫu từ tệp Word: last year's paper becomes the template of this year's. */
export const adopt = action({
  name: 'adopt',
  runs: 'writes',
  press: 'Chọn tệp Word, Lấy mẫu (Mẫu văn bản)',
  help: 'Đọc văn bản Word năm trước, nêu chữ nào là giá trị của hội nghị; đồng ý thì văn bản được soạn theo đúng tệp ấy.',
  verb: false,
  request,
  refuses: ['sheet', 'paper-not-listed', ...fileFaults],
  act: adoptFile,
});

function adoptFile({ name, base64, paper, take, chosen, tabs: wanted, each, consent: said }: Asked) {
  const type = officeTypeOf(base64);
  const converted = type && convertedToWord(name, base64, type);
  const opened =
    type && !converted ? { wrong: 'old-word-file' as const } : openTemplateFile(converted ?? base64);
  if ('wrong' in opened) return refusal(opened.wrong, placeIn('papers', 0, 'template'), name);
  const file = fileOf(opened.zip, converted === undefined ? [] : [{ text: name, why: 'converted' }]);
  const isEach = each || (chosen?.some(({ tag }) => tag === whomTag) ?? false);
  const tabs = [
    ...alwaysRead,
    ...(isEach ? guestTabs : []),
    ...[...file.fitting, ...file.lists].map(({ tab }) => tab),
  ];
  const book = openTabs([...new Set(tabs)]);
  const copied = copyRefusal(book, said);
  if (copied) return copied;
  const own = paper === undefined ? undefined : listedPaper(paper, book);
  if (own && isRefusal(own)) return own;
  const read = adoptedFrom(file, book, { chosen, tabs: wanted, each: isEach });
  const taken = take
    ? takeTemplate({ file: name, ...read, rows: rowsToTake(read, book), paper: own }, book)
    : (own?.code ?? read.adopted.kind.code);
  return adoptedShown(taken, read, book);
}

const guestTabs = ['units', 'people'] as const satisfies readonly TableName[];
const alwaysRead = ['conference', 'plan', 'guestLines', 'papers'] as const satisfies readonly TableName[];
