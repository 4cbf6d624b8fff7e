import * as fs from 'node:fs';
import * as path from 'node:path';
import { chanceBytes } from './chance';

/**
 * The only file that changes what is on the disk. Each function makes one change that is there whole or not at all, whenever the process
 * or the machine stops: so it has reached the disk (fsync) before the next one begins.
 */

/** Something about a file of the workspace that its user can mend: the message says which file, what is wrong and what to do. */
export class DiskTrouble extends Error {}

/** A file that must be there; `kept` = what it held, where the name does not say. */
export const missingFile = (file: string, kept = ''): DiskTrouble =>
  new DiskTrouble(`Không thấy tệp ${file}${kept}. Hãy chép lại tệp này từ bản sao lưu hoặc từ thùng rác.`);

/** How a file ends that is nobody's until it is renamed. */
const UNFINISHED = '.tmp';

/** Writes beside a file what {@link putInPlace} then makes the file itself. @returns its path */
export function writePart(file: string, content: Uint8Array | string, mode?: number): string {
  const part = `${file}.${chanceBytes(4).toString('hex')}${UNFINISHED}`;
  changing(file, () => {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const handle = fs.openSync(part, 'w', mode);
    try {
      writeAll(handle, typeof content === 'string' ? Buffer.from(content) : content);
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
  });
  return part;
}

/** Makes a folder with those above it, if it is not there. */
export const makeFolder = (folder: string): void =>
  changing(folder, () => void fs.mkdirSync(folder, { recursive: true }));

export const putInPlace = (part: string, file: string): void =>
  changing(file, () => fs.renameSync(part, file));

/** What a killed process left half written in a folder. */
export function unfinishedIn(folder: string): string[] {
  const names = fs.existsSync(folder) ? namesIn(folder) : [];
  return names.filter((name) => name.endsWith(UNFINISHED)).map((name) => path.join(folder, name));
}

export function namesIn(folder: string): string[] {
  try {
    return fs.readdirSync(folder);
  } catch (error) {
    throw trouble(folder, error, 'đọc');
  }
}

/** Writes a file whole or not at all. @param mode who may read it, as `chmod` says it */
export function writeWhole(file: string, content: Uint8Array | string, mode?: number): void {
  putInPlace(writePart(file, content, mode), file);
}

/** Adds a line at the end; one that could only be written in part is taken back. */
export function appendLine(file: string, line: string): void {
  changing(file, () => {
    const handle = fs.openSync(file, 'a');
    const { size } = fs.fstatSync(handle);
    try {
      writeAll(handle, Buffer.from(`${line}\n`));
      fs.fdatasyncSync(handle);
    } catch (error) {
      fs.ftruncateSync(handle, size);
      throw error;
    } finally {
      fs.closeSync(handle);
    }
  });
}

export const remove = (file: string): void => changing(file, () => fs.rmSync(file, { force: true }));

/**
 * Makes a new file with its content in one step.
 * @returns false when there is a file of this name, or somebody has swept away what was prepared for it
 */
export function createWith(file: string, content: string): boolean {
  return changing(file, () => {
    const part = `${file}.${process.pid}${UNFINISHED}`;
    fs.writeFileSync(part, content);
    try {
      fs.linkSync(part, file);
      return true;
    } catch (error) {
      if (['EEXIST', 'ENOENT'].includes(codeOf(error))) return false;
      throw withoutLinks.includes(codeOf(error)) ? noLinks(path.dirname(file), error) : error;
    } finally {
      fs.rmSync(part, { force: true });
    }
  });
}

/** How file systems say that one file cannot have two names: link(2), and what FAT, exFAT and some network drives answer. */
const withoutLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

const noLinks = (folder: string, cause: unknown): DiskTrouble =>
  new DiskTrouble(
    `Không giữ được khóa trong thư mục ${folder}: ổ đĩa này, thường là USB hay thẻ nhớ dạng FAT, exFAT, không ngăn được hai chương trình cùng ghi. Hãy chép thư mục sang ổ cứng của máy rồi chạy ở đó.`,
    { cause },
  );

/** Tells one state of a file from another without reading it; '' when there is no file. */
export function signature(file: string): string {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.ino}:${stat.size}:${stat.mtimeMs}` : '';
}

/** @returns undefined when there is no file */
export function read(file: string): Buffer | undefined {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw trouble(file, error, 'đọc');
  }
}

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += fs.writeSync(handle, bytes, done);
}

function changing<T>(file: string, change: () => T): T {
  try {
    return change();
  } catch (error) {
    throw trouble(file, error, 'ghi');
  }
}

const causes: Record<string, string> = {
  ENOSPC: 'đĩa đã đầy. Hãy giải phóng chỗ trống',
  EDQUOT: 'đã hết phần đĩa được dùng. Hãy giải phóng chỗ trống',
  EROFS: 'ổ đĩa chỉ cho đọc. Hãy chuyển thư mục sang ổ ghi được',
  EACCES: 'không có quyền. Hãy xin quyền với thư mục này',
  EPERM: 'không có quyền. Hãy xin quyền với thư mục này',
  EBUSY: 'chương trình khác đang giữ tệp. Hãy đóng chương trình ấy',
  ENOENT: 'thư mục không còn ở đó. Hãy cắm lại ổ đĩa hoặc đưa thư mục về chỗ cũ',
  EISDIR: 'ở đó là một thư mục chứ không phải tệp. Hãy chuyển thư mục ấy đi và chép tệp về',
  ENOTDIR: 'trên đường dẫn có một tệp ở chỗ của thư mục. Hãy chọn thư mục khác',
  EEXIST: 'ở đó đã có một tệp cùng tên. Hãy chọn thư mục khác',
  ENAMETOOLONG: 'tên quá dài. Hãy chọn tên ngắn hơn',
  EIO: 'ổ đĩa báo lỗi. Hãy chép thư mục sang ổ khác',
};

/** What was said to be done is kept: each change is on the disk before it is told of. */
function trouble(file: string, error: unknown, deed: 'đọc' | 'ghi'): DiskTrouble {
  if (error instanceof DiskTrouble) return error;
  const code = codeOf(error);
  const cause =
    causes[code] ?? `ổ đĩa không cho (mã ${code || 'không rõ'}). Hãy thử chép thư mục sang ổ khác`;
  return new DiskTrouble(
    `Không ${deed} được ${file}: ${cause} rồi chạy lại. Những gì đã báo là xong vẫn được giữ.`,
    { cause: error },
  );
}

export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
