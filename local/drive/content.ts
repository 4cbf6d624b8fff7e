import { type Caller, RestError, type RestRequest } from '../rest/api';
import { asDocsWrites, DOCX } from './conversion';
import { NoOffice } from './pdf';
import { type DriveFile, type DriveStore, GOOGLE_DOC, isKept, PDF } from './store';

export const EXPORT = /^\/drive\/v3\/files\/([^/]+)\/export$/;

export function download(file: DriveFile, store: DriveStore): Uint8Array {
  const content = isKept(file.mimeType) ? store.contentOf(file) : undefined;
  if (content) return content;
  throw new RestError(
    403,
    'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
    'fileNotDownloadable',
  );
}

export function exportFile(
  { url }: RestRequest,
  file: DriveFile,
  store: DriveStore,
  { sides }: Caller,
): Uint8Array | undefined {
  const content = file.mimeType === GOOGLE_DOC ? store.contentOf(file) : undefined;
  if (!content) throw new RestError(403, 'Export only supports Docs Editors files.', 'fileNotExportable');
  const wanted = url.searchParams.get('mimeType');
  if (wanted === DOCX)
    return sides.pick('docs-text', { exact: false, changed: true }) ? asDocsWrites(content) : content;
  if (wanted === PDF) return printed(content, store);
  throw new RestError(400, 'The requested conversion is not supported.', 'badRequest');
}

/** A machine without LibreOffice is not of Google's world: there a PDF can always be had. */
function printed(content: Uint8Array, store: DriveStore): Uint8Array | undefined {
  try {
    return store.print([content])[0];
  } catch (error) {
    if (error instanceof NoOffice) throw new RestError(403, 'No PDF on this machine', 'cannotExportFile');
    throw new RestError(500, String(error), 'internalError');
  }
}

/** Many Docs cost hardly more time than one, so those that are wanted together are printed together. */
export function printTogether(
  requests: readonly RestRequest[],
  store: DriveStore,
  { account }: Caller,
): void {
  const docs = requests.flatMap(({ url }) => {
    const id = url.searchParams.get('mimeType') === PDF ? EXPORT.exec(url.pathname)?.[1] : undefined;
    const file = id === undefined ? undefined : store.find(id, account);
    return (file?.mimeType === GOOGLE_DOC && store.contentOf(file)) || [];
  });
  try {
    if (docs.length > 1) store.print(docs);
  } catch {
    // Each request meets the same by itself, and answers.
  }
}
