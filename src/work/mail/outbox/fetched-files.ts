import { docxOpens } from '../../../documents/word/opens';
import { type DriveFile, type Fetched, fetchAllFiles } from '../../../google/drive';
import { pdfOpens } from '../../../letters/mime/pdf';

/** A file as it came, in base64; `opens` = whether a PDF or a .docx is whole. */
export type Came = { as: Fetched['as']; base64: string; opens: boolean };

/** What a paper goes as: the signed PDF, else the Doc as PDF. */
export const bestOf = ({ file, signed }: { file: DriveFile; signed: DriveFile | undefined }): Fetched =>
  signed ? { id: signed.id, as: 'uploaded' } : { id: file.id, as: 'pdf' };

/**
 * Fetches files, each once, all in one burst. A Doc that is not to be had as a PDF that opens comes as .docx, in a second one.
 * @returns by id what came
 */
export function fetchedFiles(asked: readonly Fetched[]): Map<string, Came> {
  const came = fetchedOnce(asked);
  const wordless = asked.filter(({ id, as }) => as === 'pdf' && !came.get(id)?.opens);
  for (const { id } of wordless) came.delete(id);
  return new Map([...came, ...fetchedOnce(wordless.map(({ id }) => ({ id, as: 'docx' })))]);
}

function fetchedOnce(asked: readonly Fetched[]): Map<string, Came> {
  const once = [...new Map(asked.map((one) => [one.id, one])).values()];
  const contents = fetchAllFiles(once);
  return new Map(
    once.flatMap(({ id, as }, index): [string, Came][] => {
      const base64 = contents[index];
      if (base64 === undefined) return [];
      return [[id, { as, base64, opens: (as === 'docx' ? docxOpens : pdfOpens)(base64) }]];
    }),
  );
}
