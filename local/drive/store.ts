import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { chanceBytes } from '../files/chance';
import { read } from '../files/disk';
import { ListFile } from '../files/json-file';
import { safeName } from '../files/safe-name';

export const FOLDER = 'application/vnd.google-apps.folder';
export const GOOGLE_DOC = 'application/vnd.google-apps.document';
export const PDF = 'application/pdf';
/** What Drive keeps as it came, by its type, with the ending that it has on the disk. */
const KEPT: Readonly<Record<string, string>> = {
  [PDF]: '.pdf',
  'application/zip': '.zip',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
  'application/msword': '.doc',
  'application/vnd.ms-excel': '.xls',
};
export const isKept = (mimeType: string): boolean => Object.hasOwn(KEPT, mimeType);
export const FORM = 'application/vnd.google-apps.form';

/** For anybody who has the link there is no `emailAddress`; `view`: only of the page on which a form is filled in. */
export type Permission = {
  id: string;
  type: string;
  role: string;
  emailAddress?: string;
  view?: 'published';
};

/** A file of Drive as drive.json keeps it. */
export type DriveFile = {
  id: string;
  name: string;
  mimeType: string;
  parents: string[];
  appProperties: Record<string, string>;
  /** Goes up with each change. */
  version: number;
  /** ISO 8601, UTC. */
  modifiedTime: string;
  /** The account that changed it last; none where a person did, in the folder. */
  modifier?: string | undefined;
  /** The account that made it; under the scope drive.file no other account reaches it. */
  owner: string;
  permissions: Permission[];
  trashed: boolean;
  /** When it was made, ISO 8601, UTC; missing in what an earlier version kept. */
  born?: string;
  /** Where its .docx or .pdf lies, relative to the workspace, and the hash of what we wrote there; a folder and a form have none. */
  path?: string;
  sha?: string;
  /** Bytes, in decimal; not of a Doc, which takes no room that Drive counts. */
  size?: string;
};

/** The files of Drive: an index in drive.json, documents as real .docx in papers/, PDFs beside them. */
export class DriveStore {
  readonly index: ListFile<'files', DriveFile>;
  /** Contents not yet on the disk, by path; undefined for what is to go. */
  readonly unsaved = new Map<string, Uint8Array | undefined>();

  constructor(
    private readonly dir: string,
    /** Makes PDFs of .docx files, in their order. @throws NoOffice */
    readonly print: (docs: readonly Uint8Array[]) => Uint8Array[],
  ) {
    this.index = new ListFile(path.join(dir, 'drive.json'), 'files');
  }

  get files(): DriveFile[] {
    return this.index.list;
  }

  /** Takes in what people did to the .docx files: an edit is a new version, a deletion puts the file in the bin. */
  refresh(): void {
    this.index.refresh();
    for (const file of this.files) {
      if (file.path === undefined || file.trashed) continue;
      const onDisk = path.join(this.dir, file.path);
      const stat = fs.statSync(onDisk, { throwIfNoEntry: false });
      const bytes = stat && read(onDisk);
      if (stat && bytes && hashOf(bytes) === file.sha) continue;
      if (stat && bytes)
        Object.assign(this.describe(file, bytes), {
          modifiedTime: stat.mtime.toISOString(),
          modifier: undefined,
        });
      else file.trashed = true;
      file.version += 1;
      this.index.touch(file);
    }
  }

  /** The file, if this account may know that it exists. */
  find(id: string, account: string): DriveFile | undefined {
    return this.files.find((file) => file.id === id && file.owner === account);
  }

  add(
    details: Pick<
      DriveFile,
      'name' | 'mimeType' | 'parents' | 'appProperties' | 'owner' | 'modifiedTime' | 'modifier'
    >,
  ): DriveFile {
    const file: DriveFile = {
      ...details,
      born: details.modifiedTime,
      id: `1${chanceBytes(32).toString('base64url')}`,
      version: 1,
      permissions: [
        { id: permissionId(details.owner), type: 'user', role: 'owner', emailAddress: details.owner },
      ],
      trashed: false,
    };
    this.files.push(file);
    this.index.touch(file);
    return file;
  }

  change(file: DriveFile, changes: Partial<DriveFile>): void {
    Object.assign(file, changes);
    file.version += 1;
    this.index.touch(file);
    // The bin is not on the disk: what people see there is what Drive shows.
    if (changes.trashed && file.path !== undefined) this.unsaved.set(file.path, undefined);
  }

  setContent(file: DriveFile, bytes: Uint8Array): void {
    file.path ??= this.freePath(file.name, KEPT[file.mimeType] ?? '.docx');
    this.index.touch(this.describe(file, bytes));
    this.unsaved.set(file.path, bytes);
  }

  private describe(file: DriveFile, bytes: Uint8Array): DriveFile {
    const size = isKept(file.mimeType) ? { size: String(bytes.length) } : {};
    return Object.assign(file, { sha: hashOf(bytes), ...size });
  }

  contentOf(file: DriveFile): Uint8Array | undefined {
    if (file.path === undefined) return undefined;
    return this.unsaved.get(file.path) ?? fs.readFileSync(path.join(this.dir, file.path));
  }

  private freePath(name: string, ending: string): string {
    const taken = new Set(this.files.map((file) => file.path?.toLowerCase()));
    const bare = name.toLowerCase().endsWith(ending) ? name.slice(0, -ending.length) : name;
    for (let copy = 1; ; copy += 1) {
      const candidate = `papers/${safeName(bare)}${copy > 1 ? ` (${copy})` : ''}${ending}`;
      const isFree = !taken.has(candidate.toLowerCase()) && !fs.existsSync(path.join(this.dir, candidate));
      if (isFree) return candidate;
    }
  }
}

export const permissionId = (email: string): string =>
  createHash('sha256').update(email.toLowerCase()).digest().readBigUInt64BE().toString();

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
