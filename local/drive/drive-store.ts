import { createHash, randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { JsonFile, writeWhole } from '../store/atomic';

export const FOLDER = 'application/vnd.google-apps.folder';
export const GOOGLE_DOC = 'application/vnd.google-apps.document';

export type Permission = { id: string; type: string; role: string; emailAddress: string };

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
  /** The account that made it; under the scope drive.file no other account reaches it. */
  owner: string;
  permissions: Permission[];
  trashed: boolean;
  /** For a document: where its .docx lies, relative to the workspace, and the hash of what we wrote there. */
  path?: string;
  sha?: string;
};

/** A file name may have 255 bytes; the rest is for an ending such as ` (2).docx`. */
const LONGEST_NAME = 200;

/** The files of Drive: an index in drive.json, the documents as real .docx in papers/. */
export class DriveStore {
  private readonly index: JsonFile<{ files: DriveFile[] }>;
  /** Contents not yet on the disk, by path. */
  private readonly unsaved = new Map<string, Uint8Array>();

  constructor(private readonly dir: string) {
    this.index = new JsonFile(path.join(dir, 'drive.json'), { files: [] });
  }

  get files(): DriveFile[] {
    return this.index.value.files;
  }

  /** Takes in what people did to the .docx files: an edit is a new version, a deletion puts the file in the bin. */
  refresh(): void {
    this.index.refresh();
    for (const file of this.files) {
      if (file.path === undefined || file.trashed) continue;
      const onDisk = path.join(this.dir, file.path);
      const stat = fs.statSync(onDisk, { throwIfNoEntry: false });
      const sha = stat ? hashOf(fs.readFileSync(onDisk)) : undefined;
      if (sha === file.sha) continue;
      Object.assign(file, stat ? { sha, modifiedTime: stat.mtime.toISOString() } : { trashed: true });
      file.version += 1;
    }
  }

  save(): void {
    for (const [file, bytes] of this.unsaved) writeWhole(path.join(this.dir, file), bytes);
    this.unsaved.clear();
    this.index.save();
  }

  /** The file, if this account may know that it exists. */
  find(id: string, account: string): DriveFile | undefined {
    return this.files.find((file) => file.id === id && file.owner === account);
  }

  add(
    details: Pick<DriveFile, 'name' | 'mimeType' | 'parents' | 'appProperties' | 'owner' | 'modifiedTime'>,
  ): DriveFile {
    const file: DriveFile = {
      ...details,
      id: `1${randomBytes(32).toString('base64url')}`,
      version: 1,
      permissions: [
        { id: permissionId(details.owner), type: 'user', role: 'owner', emailAddress: details.owner },
      ],
      trashed: false,
    };
    this.files.push(file);
    return file;
  }

  change(file: DriveFile, changes: Partial<DriveFile>): void {
    Object.assign(file, changes);
    file.version += 1;
  }

  setContent(file: DriveFile, bytes: Uint8Array): void {
    file.path ??= this.freePath(file.name);
    file.sha = hashOf(bytes);
    this.unsaved.set(file.path, bytes);
  }

  contentOf(file: DriveFile): Uint8Array | undefined {
    if (file.path === undefined) return undefined;
    return this.unsaved.get(file.path) ?? fs.readFileSync(path.join(this.dir, file.path));
  }

  private freePath(name: string): string {
    const taken = new Set(this.files.map((file) => file.path?.toLowerCase()));
    for (let copy = 1; ; copy += 1) {
      const candidate = `papers/${safeName(name)}${copy > 1 ? ` (${copy})` : ''}.docx`;
      const isFree = !taken.has(candidate.toLowerCase()) && !fs.existsSync(path.join(this.dir, candidate));
      if (isFree) return candidate;
    }
  }
}

export const permissionId = (email: string): string =>
  createHash('sha256').update(email.toLowerCase()).digest().readBigUInt64BE().toString();

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A name every file system takes: composed letters (NFC), none of the characters Windows refuses, not too long. */
function safeName(name: string): string {
  let safe = name
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
    .replace(/[. ]+$/, '');
  while (Buffer.byteLength(safe) > LONGEST_NAME) safe = safe.slice(0, -1);
  return safe.trim() || 'Văn bản';
}
