import { heldAttachments, largestPack, likelyPdf } from '../../domain/limits/mail-limits';
import { type Problem, type ProblemCode, problem } from '../../domain/problem';
import type { DriveFile } from '../../google/drive';
import { batchSize } from '../../google/http';
import { sizeOf } from '../../letters/mime/message';
import { placeIn } from '../../tables/tables';
import { bestOf, fetchedFiles } from '../mail/outbox/fetched-files';

/** A paper for the pack: its key, what it is called there, and the file that is to be had. */
export type ToPack = { key: string; name: string; file: DriveFile; signed: DriveFile | undefined };

/** A paper as it lies in the pack, by its path there. */
export type PackedPaper = { key: string; path: string; base64: string };

/** In which folder of the pack papers lie. */
const folder = 'Văn bản';

/**
 * Fetches papers for the pack: the signed PDF, else the Doc as PDF, else as .docx; as many as the pack holds. @returns those that are in it, and
 * a problem for each that is not
 */
export function fetchPapers(wanted: readonly ToPack[]): { papers: PackedPaper[]; problems: Problem[] } {
  const papers: PackedPaper[] = [];
  const problems: Problem[] = [];
  let bytes = 0;
  for (const some of batches(wanted)) {
    const files = fetchedFiles(some.map(bestOf));
    for (const one of some) {
      const { as, base64, opens } = files.get(bestOf(one).id) ?? {};
      bytes += base64 && opens ? sizeOf({ name: '', type: '', base64 }) : 0;
      if (!base64 || !opens) problems.push(left('pack-lacks', one));
      else if (bytes > largestPack) problems.push(left('pack-full', one));
      else
        papers.push({
          key: one.key,
          path: `${folder}/${one.name}.${as === 'docx' ? 'docx' : 'pdf'}`,
          base64,
        });
    }
    if (bytes > largestPack) bytes = largestPack;
  }
  return { papers, problems };
}

/** What is fetched together: as many as Drive takes, and as the memory of a run holds. */
function batches(wanted: readonly ToPack[]): ToPack[][] {
  const all: ToPack[][] = [];
  let held = Number.POSITIVE_INFINITY;
  for (const one of wanted) {
    const size = Number(one.signed?.size) || likelyPdf;
    const last = all[all.length - 1];
    if (last && last.length < batchSize && held + size <= heldAttachments) last.push(one);
    else all.push([one]);
    held = last && last === all[all.length - 1] ? held + size : size;
  }
  return all;
}

const left = (code: Extract<ProblemCode, 'pack-lacks' | 'pack-full'>, { name }: ToPack): Problem =>
  problem(code, placeIn('documents'), name);
