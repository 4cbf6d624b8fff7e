import { rendered } from '../../documents/adopt/rendered';
import { digest } from '../../domain/text/digest';
import { type DriveFile, isFile, saysFull, type Upload, uploadAll } from '../../google/drive';
import { batchSize, passing, rounds, waitAfter } from '../../google/http';
import type { WantedPaper } from './fate';

/** A paper to upload: over the file with `id`, or as a new one. */
export type DuePaper = WantedPaper & { id: string | undefined };

/** Why Drive did not take a paper: in passing, for want of room, or for good. */
export type UploadFault = 'upload-failed' | 'drive-full' | 'upload-refused';

/** What became of them, by key. `left` = not begun because the time of this call was used up. */
export type Uploaded = { files: Map<string, DriveFile>; failed: Map<string, UploadFault>; left: DuePaper[] };

/** What an upload needs to know of its surroundings. `list` asks Drive anew what exists, by paper key. */
export type Surroundings = {
  sheet: string;
  folder: string;
  inTime: () => boolean;
  list: () => Map<string, DriveFile>;
};

/** Uploads in batches, each rendered just before it leaves, until done or out of time. */
export function uploadPapers(due: readonly DuePaper[], around: Surroundings): Uploaded {
  const result: Uploaded = { files: new Map(), failed: new Map(), left: [] };
  for (let start = 0; start < due.length; start += batchSize) {
    const batch = due.slice(start, start + batchSize);
    if (around.inTime()) uploadBatch(batch, around, result);
    else result.left.push(...batch);
  }
  return result;
}

/**
 * Sends one batch; what failed in passing waits, is looked for (a 5xx may have landed), and only then is sent again.
 */
function uploadBatch(batch: readonly DuePaper[], around: Surroundings, result: Uploaded): void {
  let pending = batch.map((paper) => ({ paper, upload: uploadOf(paper, around) }));
  for (let round = 0; pending.length > 0 && round < rounds; round += 1) {
    if (round > 0) pending = notLanded(pending, around.list(), result);
    const replies = uploadAll(pending.map(({ upload }) => upload));
    pending = pending.filter(({ paper }, index) => {
      const reply = replies[index];
      if (reply && isFile(reply)) result.files.set(paper.key, reply);
      else if (reply && !passing(reply))
        result.failed.set(paper.key, saysFull(reply) ? 'drive-full' : 'upload-refused');
      else return true;
      return false;
    });
    if (pending.length > 0) waitAfter(round);
  }
  const lost = notLanded(pending, pending.length > 0 ? around.list() : new Map(), result);
  for (const { paper } of lost) result.failed.set(paper.key, 'upload-failed');
}

type Pending = { paper: DuePaper; upload: Upload };

function notLanded(pending: readonly Pending[], listed: Map<string, DriveFile>, result: Uploaded): Pending[] {
  return pending.filter(({ paper, upload }) => {
    const file = listed.get(paper.key);
    const landed = file !== undefined && file.appProperties.made === upload.marks.made;
    if (landed) result.files.set(paper.key, file);
    return !landed;
  });
}

function uploadOf({ id, key, made, paper }: DuePaper, { sheet, folder }: Surroundings): Upload {
  const { docx, text } = rendered(paper);
  return {
    id,
    folder,
    name: paper.name,
    content: { docx },
    marks: { sheet, paper: key, made, text: digest(text) },
  };
}
