import type { ListedPaper } from '../../documents/kinds/paper-kind';
import { codeKey, digest } from '../../domain/text/digest';
import { fileNameOf } from '../../domain/text/file-name';
import { type DriveFile, docLink, fetchAllFiles, isFile, saysFull, uploadOne } from '../../google/drive';
import { type Book, conferenceOf } from '../../tables/book';
import { openFolder } from '../papers/folder';
import { sheetMark } from '../papers/practice';
import { filesNow } from '../papers/survey';

/** Under which mark the Doc of a paper's template is kept. */
const templateKey = ({ code }: ListedPaper): string => `template:${codeKey(code)}`;

/** The Doc in which the template of a paper is edited, if this account has opened one. */
export const docOf = (listed: ListedPaper): DriveFile | undefined =>
  filesNow().files.get(templateKey(listed));

/** The Doc as a .docx in base64; undefined where Google does not give it. */
export const docxFrom = ({ id }: DriveFile): string | undefined => fetchAllFiles([{ id, as: 'docx' }])[0];

/** Whether a Doc was made of this very template. */
export const isOf = ({ appProperties: { made } }: DriveFile, docx: string): boolean => made === digest(docx);

/** Makes a Doc of a template, or makes it anew. @returns where it is opened, or why Drive did not take it */
export function layOut(
  listed: ListedPaper,
  docx: string,
  book: Book<'conference'>,
  file: DriveFile | undefined,
) {
  const { id: folder } = openFolder(conferenceOf(book), {
    sheet: sheetMark(),
    found: filesNow().folder,
    list: () => filesNow().folder,
  });
  const made = uploadOne({
    id: file?.id,
    folder,
    name: fileNameOf(`Mẫu ${listed.template ?? listed.named}`),
    content: { docx },
    marks: { sheet: sheetMark(), paper: templateKey(listed), made: digest(docx) },
  });
  if (isFile(made)) return docLink(made.id);
  return saysFull(made) ? ('drive-full' as const) : ('upload-failed' as const);
}
