import * as z from 'zod/mini';
import { action } from '../../action';
import { rendered } from '../../documents/adopt/rendered';
import { paperCode } from '../../documents/kinds/paper-kind';
import { askedPapers, listedPapers } from '../../documents/ready/listed';
import { problem } from '../../domain/problem';
import { codeKey } from '../../domain/text/digest';
import { fetchAllFiles } from '../../google/drive';
import { batchSize } from '../../google/http';
import { wholeLedger } from '../../google/ledger';
import { placeIn } from '../../tables/tables';
import { papersIn } from '../../work/papers/paper-ledger';
import { judge, survey } from '../../work/papers/survey';
import { tabsFor, wantedPaper } from '../../work/papers/wanted';
import { countOn } from '../../work/sheet/journal';
import { code } from '../../work/sheet/request-parts';
import { openBook, openTabs } from '../../work/sheet/workbook';

const request = z.object({
  codes: z.array(code).check(z.minLength(1), z.maxLength(batchSize)),
  as: z.enum(['docx', 'pdf']),
});

/**
 * A few written papers as files: Drive hands them out as they are now, a hand's changes included. Of a paper with its own template that nobody touched the
 * Word file is the very one that went there, since a Doc is its conversion.
 */
export const fetchFiles = action({
  name: 'fetch-files',
  runs: 'reads',
  press: 'trang tự gọi khi tải văn bản',
  help: 'Lấy vài văn bản đã soạn dưới dạng Word hoặc PDF; không đổi gì; Nhật ký ghi số văn bản đã tải.',
  verb: false,
  request,
  act: ({ codes, as }) => {
    const ledger = wholeLedger();
    const { entries } = papersIn(ledger);
    const papers = codes.flatMap((one) => entries.get(codeKey(one)) ?? []);
    const originals = as === 'docx' ? originalsOf(codes, ledger) : new Map<string, string>();
    const others = papers.filter(({ code: own }) => !originals.has(codeKey(own)));
    const contents = fetchAllFiles(others.map(({ id = '' }) => ({ id, as })));
    const met = papers.map((paper) => ({
      ...paper,
      base64: originals.get(codeKey(paper.code)) ?? contents[others.indexOf(paper)],
    }));
    countOn('take-files', met.length);
    return {
      files: met.flatMap(({ code: own, base64 }) => (base64 === undefined ? [] : [{ code: own, base64 }])),
      problems: met
        .filter(({ base64 }) => base64 === undefined)
        .map(({ name }) => problem('file-not-had', placeIn('documents'), name)),
    };
  },
});

/**
 * The Word files, in base64 and by key, of papers with a template of their own as they went to Drive, whose Docs show them only by conversion: of
 * those that the Sheet still says so, and in which no hand was since. Without such a template one tab is read and nothing else.
 */
function originalsOf(codes: readonly string[], ledger: Record<string, string>): Map<string, string> {
  const own = listedPapers(openBook(['papers'])).filter(({ template }) => template !== undefined);
  if (own.length === 0) return new Map();
  const book = openTabs(tabsFor(own.map(({ kind }) => kind)));
  const keys = new Set(codes.map(codeKey));
  const wanted = own
    .flatMap((listed) => askedPapers(listed, book))
    .filter(({ listed, unit }) => keys.has(codeKey(paperCode(listed, unit.code))))
    .map(wantedPaper)
    .filter(({ paper }) => paper.template.isOwn);
  if (wanted.length === 0) return new Map();
  const asWritten = judge(wanted, survey(ledger), false).filter(({ fate }) => fate === 'unchanged');
  return new Map(asWritten.map(({ wanted: { key, paper } }) => [key, rendered(paper).docx]));
}
