import { accepted, binAll, documentType, fetchAllFiles, uploadAs } from './drive';

/** Texts of other programs than Word that Drive turns into a Doc, by the type under which it takes them. */
export type OfficeType = 'application/msword' | 'application/rtf' | 'application/vnd.oasis.opendocument.text';

/**
 * A text as a .docx, in base64, by Drive's own conversion: through a Doc that goes into the bin at once. Undefined where Drive does not take it.
 */
export function convertedToWord(name: string, base64: string, type: OfficeType): string | undefined {
  const reply = uploadAs({ name, mimeType: documentType }, type, base64);
  if (reply.status >= 400 && reply.status < 500) return undefined;
  const { id }: { id?: string } = JSON.parse(accepted(reply));
  if (id === undefined) return undefined;
  const [docx] = fetchAllFiles([{ id, as: 'docx' }]);
  binAll([id]);
  return docx;
}
