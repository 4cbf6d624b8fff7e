import { type Call, googleApis, type Reply, send, sendAll } from './http';

/** A file of this conference in Drive, as far as the running account may see it (scope drive.file). */
export type DriveFile = {
  id: string;
  name: string;
  mimeType: string;
  /** A whole number in text that goes up with each change, by anybody. */
  version: string;
  modifiedTime: string;
  webViewLink: string;
  appProperties: Record<string, string>;
  permissions: { role: string; emailAddress?: string }[];
};

/** What to upload: the marks by which it is found again travel in the same request, so no kill can part them. */
export type Upload = {
  id?: string | undefined;
  folder: string;
  name: string;
  marks: Record<string, string>;
  docx: string;
};

export type Role = 'reader' | 'commenter' | 'writer';

const files = `${googleApis}/drive/v3/files`;
const uploads = `${googleApis}/upload/drive/v3/files`;
const folderType = 'application/vnd.google-apps.folder';
const documentType = 'application/vnd.google-apps.document';
const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const fields =
  'id,name,mimeType,version,modifiedTime,webViewLink,appProperties,permissions(role,emailAddress)';
/** Must not occur in the parts: the first is JSON without this word, the second base64. */
const boundary = 'giao-ban-part';

/** Google refused for good; `status` as HTTP has it. */
export class DriveRefusal extends Error {
  constructor(readonly status: number) {
    super(`Drive answered ${status}`);
  }
}

const query = (parts: Record<string, string>): string =>
  Object.entries(parts)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');

/** Every file this account made for the Sheet; one request a thousand files. */
export function filesOf(sheet: string): DriveFile[] {
  const found: DriveFile[] = [];
  let pageToken = '';
  do {
    const page = JSON.parse(
      accepted(
        send({
          url: `${files}?${query({
            q: `appProperties has { key='sheet' and value='${sheet}' } and trashed = false`,
            fields: `nextPageToken,files(${fields})`,
            pageSize: '1000',
            spaces: 'drive',
            ...(pageToken ? { pageToken } : {}),
          })}`,
        }),
      ),
    ) as { files: Partial<DriveFile>[]; nextPageToken?: string };
    found.push(...page.files.map(asFile));
    pageToken = page.nextPageToken ?? '';
  } while (pageToken);
  return found;
}

/** Makes the conference's folder. A 5xx answer may hide a folder that was made, so it is not sent twice: the caller lists again. */
export function createFolder(name: string, marks: Record<string, string>): DriveFile {
  const body = JSON.stringify({ name, mimeType: folderType, appProperties: marks });
  const [reply] = sendAll([{ url: `${files}?${query({ fields })}`, method: 'post', body }]);
  return asFile(JSON.parse(accepted(reply)) as Partial<DriveFile>);
}

/** Opens the folder to one address without Google's own mail; true when it worked. */
export function share(folder: string, role: Role, emailAddress: string): boolean {
  const url = `${files}/${folder}/permissions?${query({ sendNotificationEmail: 'false', fields: 'id' })}`;
  return (
    send({ url, method: 'post', body: JSON.stringify({ type: 'user', role, emailAddress }) }).status < 300
  );
}

/** Uploads several papers at once; each reply is the file, or the failed answer. */
export const uploadAll = (papers: readonly Upload[]): (DriveFile | Reply)[] =>
  sendAll(papers.map(uploadCall)).map((reply) =>
    reply.status < 300 && reply.status > 0 ? asFile(JSON.parse(reply.text) as Partial<DriveFile>) : reply,
  );

function uploadCall({ id, folder, name, marks, docx }: Upload): Call {
  const metadata = {
    name,
    mimeType: documentType,
    appProperties: marks,
    ...(id ? {} : { parents: [folder] }),
  };
  const body = [
    `--${boundary}`,
    'Content-Type: application/json; charset=UTF-8',
    '',
    JSON.stringify(metadata),
    `--${boundary}`,
    `Content-Type: ${docxType}`,
    'Content-Transfer-Encoding: base64',
    '',
    docx,
    `--${boundary}--`,
    '',
  ].join('\r\n');
  return {
    url: `${uploads}${id ? `/${id}` : ''}?${query({ uploadType: 'multipart', fields })}`,
    method: id ? 'patch' : 'post',
    contentType: `multipart/related; boundary=${boundary}`,
    body,
  };
}

/** Whether an upload went through. */
export const isFile = (answer: DriveFile | Reply): answer is DriveFile => 'id' in answer;

/** The present text of Docs, as base64 .docx; undefined where Google would not give it. */
export function exportAll(ids: readonly string[]): (string | undefined)[] {
  const replies = sendAll(
    ids.map((id): Call => ({ url: `${files}/${id}/export?${query({ mimeType: docxType })}` })),
  );
  return replies.map((reply) => (reply.status === 200 ? Utilities.base64Encode(reply.bytes()) : undefined));
}

function accepted(reply: Reply | undefined): string {
  if (!reply || reply.status === 0 || reply.status >= 300) throw new DriveRefusal(reply?.status ?? 0);
  return reply.text;
}

const asFile = (file: Partial<DriveFile>): DriveFile => ({
  id: '',
  name: '',
  mimeType: '',
  version: '',
  modifiedTime: '',
  webViewLink: '',
  appProperties: {},
  permissions: [],
  ...file,
});
