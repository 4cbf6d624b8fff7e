import type { File } from './asked';
import { accepted, binAll, documentType, fetchAllFiles, filesMarked, uploadAs } from './drive';
import { workbookId } from './workbook';

/** Texts of other programs than Word that Drive turns into a Doc, by the type under which it takes them. */
export type OfficeType = 'application/msword' | 'application/rtf' | 'application/vnd.oasis.opendocument.text';

/** What such a Doc carries from the moment that it is made, with the Sheet for which it was. */
const mark = 'converted';

/**
 * A text as a .docx, in base64, by Drive's own conversion: through a Doc that goes into the bin, whatever happens; what a broken run left, at the
 * next. Undefined where Drive does not take it.
 */
export function convertedToWord(name: string, base64: string, type: OfficeType): string | undefined {
  const marks = { [mark]: workbookId() };
  sweep();
  const reply = uploadAs({ name, mimeType: documentType, appProperties: marks }, type, base64);
  if (reply.status >= 400 && reply.status < 500) return undefined;
  const { id } = reply.status === 200 ? (JSON.parse(reply.text) as File) : {};
  try {
    accepted(reply);
    return id ? fetchAllFiles([{ id, as: 'docx' }])[0] : undefined;
  } finally {
    // What was made although no answer came has no name yet but its mark.
    if (id) binAll([id]);
    else sweep();
  }
}

const sweep = (): void => void binAll(filesMarked(mark, workbookId()).map(({ id }) => id));
