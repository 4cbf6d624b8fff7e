import {
  binAll,
  createBesideRefused,
  createEmpty,
  type DriveFile,
  DriveRefusal,
  filesById,
  filesMarked,
  isFile,
  type Upload,
  uploadAll,
  uploadOne,
} from '../../google/drive';
import type { Reply } from '../../google/http';
import { workbookId } from '../../google/workbook';
import { differs, expected, type Found } from './check';

/** The mark of everything that a check makes in Drive; papers never carry it. */
const probeMark = 'probe';
const folderName = 'Giao Ban - Tự kiểm tra (xóa được)';

/** A folder of a check's own, and what it may make there. Nothing that is made here outlives the check. */
export type Bench = {
  /** Marks of a next file; the bench's own goes with them. */
  upload(file: Pick<Upload, 'content'> & { id?: string; marks?: Record<string, string> }): DriveFile;
  /** The same of several in one request each, all at once; a failed answer in place of a file. */
  uploadTogether(contents: readonly Upload['content'][]): (DriveFile | Reply)[];
  form(): DriveFile;
  /** Asks for a folder beside a request that Google throws at. @returns whether it came to be all the same; undefined where the list lags */
  folderBesideRefused(): boolean | undefined;
  /** What Drive lists of the bench at this moment. */
  list(): DriveFile[];
  /** One file as it is at this moment, listed or not. */
  look(id: string): DriveFile | undefined;
};

/** Does something in a folder of its own. What a broken run left goes first; what this one made goes last, whatever happens. */
export function onBench(work: (bench: Bench) => Found): Found {
  sweep();
  const ids: string[] = [];
  const kept = (file: DriveFile): DriveFile => {
    if (!ids.includes(file.id)) ids.push(file.id);
    return file;
  };
  const marks = { [probeMark]: workbookId() };
  try {
    const folder = kept(createEmpty('folder', folderName, marks)).id;
    return work({
      upload: ({ marks: more = {}, ...file }) =>
        kept(uploaded({ ...file, folder, name: folderName, marks: { ...more, ...marks } })),
      uploadTogether: (contents) => {
        const answers = uploadAll(contents.map((content) => ({ content, folder, name: folderName, marks })));
        for (const answer of answers) if (isFile(answer)) kept(answer);
        return answers;
      },
      folderBesideRefused: () => {
        createBesideRefused(folderName, marks);
        // A list without what was made after it tells nothing of what was made before.
        const after = kept(createEmpty('folder', folderName, marks)).id;
        const listed = leftovers();
        const made = listed.filter(({ id }) => !ids.includes(id)).map(kept);
        return made.length > 0 || (listed.some(({ id }) => id === after) ? false : undefined);
      },
      form: () => kept(createEmpty('form', folderName, marks, folder)),
      list: leftovers,
      look: (id) => filesById([id])[0],
    });
  } finally {
    binAll(ids);
  }
}

function uploaded(upload: Upload): DriveFile {
  const answer = uploadOne(upload);
  if (!isFile(answer)) throw new DriveRefusal(answer.status);
  return answer;
}

/** What the checks made in Drive and is still there. */
export const leftovers = (): DriveFile[] => filesMarked(probeMark, workbookId());

function sweep(): void {
  const found = leftovers();
  if (found.length > 0) binAll(found.map(({ id }) => id));
}

/** Nothing of the checks is left in Drive. */
export function clean(): Found {
  sweep();
  const { length } = leftovers();
  return length === 0 ? expected() : differs(String(length));
}
