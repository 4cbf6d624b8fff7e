import { base64 } from '@scure/base';
import { bodyOf, type File, type FileList, fieldsOf, type Permission, query, type User } from './asked';
import { type Call, cameAhead, googleApis, noReply, type Reply, send, sendAll } from './http';
import { mostAtOnce, uploadLarge } from './pieces';

/**
 * A file of this conference in Drive, as far as the running account may see it (scope drive.file), '' where Google does not say. `version` =
 * a whole number in text that goes up with each change, by anybody; `size` = bytes in decimal digits; `lastModifyingUser.me` = whether this
 * account changed it last; `driveId` = the shared drive that it lies in, whose files tell nothing of their permissions.
 */
export type DriveFile = Told<
  Pick<
    File,
    | 'id'
    | 'name'
    | 'mimeType'
    | 'version'
    | 'modifiedTime'
    | 'size'
    | 'parents'
    | 'driveId'
    | 'lastModifyingUser'
  >
> & {
  appProperties: Record<string, string>;
  permissions: Pick<Permission, 'role' | 'type' | 'emailAddress'>[];
};
type Told<T> = { [K in keyof T]-?: NonNullable<T[K]> };

/** What to upload: the marks by which it is found again travel in the same request, so no kill can part them. */
export type Upload = {
  id?: string | undefined;
  folder: string;
  name: string;
  marks: Record<string, string>;
  /** The file in base64: a Word document becomes a Google Doc; a PDF, and whatever else is given with its type, stays what it is. */
  content: { docx: string } | { pdf: string } | { kept: string; type: string };
};

/** Where Drive keeps what it says of files. */
export const files = `${googleApis}/drive/v3/files`;
const uploads = `${googleApis}/upload/drive/v3/files`;
const emptyTypes = {
  folder: 'application/vnd.google-apps.folder',
  form: 'application/vnd.google-apps.form',
} as const;
export const documentType = 'application/vnd.google-apps.document';
export const pdfType = 'application/pdf';
const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const fields = [
  fieldsOf<File>(
    'id',
    'name',
    'mimeType',
    'version',
    'modifiedTime',
    'size',
    'parents',
    'driveId',
    'appProperties',
  ),
  `${fieldsOf<File>('lastModifyingUser')}(${fieldsOf<User>('me')})`,
  `${fieldsOf<File>('permissions')}(${fieldsOf<Permission>('role', 'type', 'emailAddress')})`,
].join(',');
/** Must not occur in the parts: the first is JSON without this word, the second base64. */
const boundary = 'giao-ban-part';

/** Google refused for good; `status` as HTTP has it. `isFull` = because the account has no room left. */
export class DriveRefusal extends Error {
  readonly isFull: boolean;
  constructor(
    readonly status: number,
    text = '',
  ) {
    super(`Drive answered ${status}`);
    this.isFull = saysFull({ status, text });
  }
}

/** Whether an account has no room left in its Drive (Drive API, errors: storageQuotaExceeded). */
export const saysFull = ({ status, text }: Pick<Reply, 'status' | 'text'>): boolean =>
  status === 403 && /storageQuotaExceeded/i.test(text);

/** Every file this account made for the Sheet; one request a thousand files. `soon` = files that are likely fetched after it. */
export const filesOf = (sheet: string, soon: readonly Fetched[] = []): DriveFile[] =>
  filesMarked('sheet', sheet, soon);

/** Every file of this account that carries a mark and is not in the bin. */
export function filesMarked(mark: string, value: string, soon: readonly Fetched[] = []): DriveFile[] {
  const found: DriveFile[] = [];
  let beside = soon.map(fetchCall);
  let pageToken = '';
  do {
    const page = JSON.parse(
      accepted(
        send(
          {
            url: `${files}?${query('files.list', {
              q: `appProperties has { key='${mark}' and value='${value}' } and trashed = false`,
              fields: `${fieldsOf<FileList>('nextPageToken')},${fieldsOf<FileList>('files')}(${fields})`,
              pageSize: 1000,
              spaces: 'drive',
              pageToken: pageToken || undefined,
            })}`,
          },
          beside,
        ),
      ),
    ) as FileList & Required<Pick<FileList, 'files'>>;
    beside = [];
    found.push(...page.files.map(asFile));
    pageToken = page.nextPageToken ?? '';
  } while (pageToken);
  return found;
}

/** Files by their ids, all at once; undefined for one that is in the bin, gone or out of reach. */
export const filesById = (ids: readonly string[]): (DriveFile | undefined)[] =>
  sendAll(
    ids.map((id) => ({
      url: `${files}/${id}?${query('files.get', { fields: `${fields},${fieldsOf<File>('trashed')}` })}`,
    })),
  ).map((reply) => {
    const file = reply.status === 200 ? (JSON.parse(reply.text) as File) : undefined;
    return file && !file.trashed ? asFile(file) : undefined;
  });

/**
 * Makes the conference's folder, or an empty Form in it. A 5xx answer may hide a file that was made, so it is not sent twice: the caller
 * lists again.
 */
export function createEmpty(
  kind: 'folder' | 'form',
  name: string,
  marks: Record<string, string>,
  folder?: string,
): DriveFile {
  const [reply] = sendAll([createCall(kind, name, marks, folder)]);
  return asFile(JSON.parse(accepted(reply)) as File);
}

function createCall(
  kind: 'folder' | 'form',
  name: string,
  marks: Record<string, string>,
  folder?: string,
): Call {
  const parents = folder ? [folder] : undefined;
  const body = bodyOf<File>({ name, mimeType: emptyTypes[kind], appProperties: marks, parents });
  return { url: `${files}?${query('files.create', { fields })}`, method: 'post', body };
}

/** Letters of an address beyond what Google fetches (quotas page). */
const tooLong = 3000;

/** Asks for a folder together with what cannot be asked for, which Google throws at, to see whether the folder comes to be; for the self-check. */
export function createBesideRefused(name: string, marks: Record<string, string>): void {
  try {
    sendAll([{ url: `${files}/${'x'.repeat(tooLong)}` }, createCall('folder', name, marks)]);
  } catch {
    // That it throws is known; what it did besides is to be seen in a list.
  }
}

/** Puts files into the bin of Drive, where Google keeps them for 30 days. @returns how many it did not take */
export function binAll(ids: readonly string[]): number {
  const body = bodyOf<File>({ trashed: true });
  const asked = query('files.update', { fields: fieldsOf<File>('id') });
  const calls = ids.map((id): Call => ({ url: `${files}/${id}?${asked}`, method: 'patch', body }));
  return sendAll(calls).filter(({ status }) => status !== 404 && status >= 300).length;
}

/** Uploads several papers at once; each reply is the file, or the failed answer. */
export const uploadAll = (papers: readonly Upload[]): (DriveFile | Reply)[] =>
  sendAll(papers.map(uploadCall)).map(uploaded);

/** Uploads one file of whatever size. */
export function uploadOne(file: Upload): DriveFile | Reply {
  const { type, media, metadata } = partsOf(file);
  const size = (media.length / 4) * 3 - (/=*$/.exec(media)?.[0].length ?? 0);
  if (size <= mostAtOnce) return uploaded(sendAll([uploadCall(file)])[0] ?? noReply());
  const start = { ...addressed(file, 'resumable'), body: metadata };
  const bytes = (from: number, to: number): number[] =>
    Utilities.base64Decode(media.slice((from / 3) * 4, Math.ceil(to / 3) * 4));
  return uploaded(uploadLarge({ start, type, size, bytes }).reply);
}

const uploaded = (reply: Reply): DriveFile | Reply =>
  reply.status < 300 && reply.status > 0 ? asFile(JSON.parse(reply.text) as File) : reply;

/** Where a file goes, and whether it is a new one. */
const addressed = (
  { id }: Upload,
  uploadType: 'multipart' | 'resumable',
): { url: string; method: 'patch' | 'post' } => ({
  url: `${uploads}${id ? `/${id}` : ''}?${query(id ? 'files.update' : 'files.create', { uploadType, fields })}`,
  method: id ? 'patch' : 'post',
});

function partsOf({ id, folder, name, marks, content }: Upload) {
  const { kept, type, media } = mediaOf(content);
  const metadata = bodyOf<File>({
    name,
    mimeType: kept,
    appProperties: marks,
    parents: id ? undefined : [folder],
  });
  return { type, media, metadata };
}

function mediaOf(content: Upload['content']): { kept: string; type: string; media: string } {
  if ('docx' in content) return { kept: documentType, type: docxType, media: content.docx };
  if ('pdf' in content) return { kept: pdfType, type: pdfType, media: content.pdf };
  return { kept: content.type, type: content.type, media: content.kept };
}

function uploadCall(file: Upload): Call {
  const { type, media, metadata } = partsOf(file);
  return { ...addressed(file, 'multipart'), ...multipart(metadata, type, media) };
}

/** The metadata and the file in one request. */
function multipart(metadata: string, type: string, media: string): Pick<Call, 'contentType' | 'body'> {
  const body = [
    `--${boundary}`,
    'Content-Type: application/json; charset=UTF-8',
    '',
    metadata,
    `--${boundary}`,
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    '',
    media,
    `--${boundary}--`,
    '',
  ].join('\r\n');
  return { contentType: `multipart/related; boundary=${boundary}`, body };
}

/** Uploads a file of any type, in base64, into My Drive. */
export function uploadAs(
  file: Pick<File, 'name' | 'mimeType' | 'appProperties'>,
  type: string,
  media: string,
): Reply {
  const url = `${uploads}?${query('files.create', { uploadType: 'multipart', fields: fieldsOf<File>('id') })}`;
  const [reply] = sendAll([{ url, method: 'post', ...multipart(bodyOf<File>(file), type, media) }]);
  return reply ?? noReply();
}

/** Where a Doc is opened, as Drive itself gives it. */
export const docLink = (id: string): string => `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`;

/** Where a file that is no Doc is opened. */
export const fileLink = (id: string): string => `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;

/** Whether an upload went through. */
export const isFile = (answer: DriveFile | Reply): answer is DriveFile => 'id' in answer;

/** As what a Doc can be fetched. */
export type FileType = 'docx' | 'pdf';

/** One file as it is to be fetched. */
export type Fetched = { id: string; as: FileType | 'uploaded' };

/** Docs as files of a type, or files as they were uploaded, in base64; undefined where Google would not give it. What came ahead is not fetched again. */
export function fetchAllFiles(wanted: readonly Fetched[]): (string | undefined)[] {
  const calls = wanted.map((one) => fetchCall(one));
  const had = calls.map(cameAhead);
  const others = sendAll(calls.filter((_, index) => !had[index]));
  return had
    .map((reply) => reply ?? others.shift() ?? noReply())
    .map((reply) => (reply.status === 200 ? inBase64(reply.bytes()) : undefined));
}

/** Bytes up to which no call of Google's is worth it. Ours: a paper has a tenth of it. */
const fewBytes = 1_000_000;

const inBase64 = (bytes: number[]): string =>
  bytes.length > fewBytes ? Utilities.base64Encode(bytes) : base64.encode(Uint8Array.from(bytes));

function fetchCall({ id, as }: Fetched): Call {
  if (as === 'uploaded') return { url: `${files}/${id}?${query('files.get', { alt: 'media' })}` };
  const mimeType = as === 'pdf' ? pdfType : docxType;
  return { url: `${files}/${id}/export?${query('files.export', { mimeType })}` };
}

/** What Drive answered. @throws DriveRefusal when it refused */
export function accepted(reply: Reply | undefined): string {
  if (!reply || reply.status === 0 || reply.status >= 300)
    throw new DriveRefusal(reply?.status ?? 0, reply?.text);
  return reply.text;
}

const asFile = (file: File): DriveFile => ({
  id: '',
  name: '',
  mimeType: '',
  version: '',
  modifiedTime: '',
  size: '',
  parents: [],
  driveId: '',
  lastModifyingUser: {},
  appProperties: {},
  permissions: [],
  ...(file as Partial<DriveFile>),
});
