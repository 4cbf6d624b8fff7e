import * as z from 'zod/mini';
import { action } from '../../action';
import { problem } from '../../domain/problem';
import { codeKey } from '../../domain/text/digest';
import { fetchAllFiles } from '../../google/drive';
import { batchSize } from '../../google/http';
import { wholeLedger, writeEntries } from '../../google/ledger';
import { me, now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import { tables } from '../../tables/tables';
import { originalsOf } from '../../work/papers/originals';
import { papersIn } from '../../work/papers/paper-ledger';
import { countedEntry } from '../../work/sheet/journal';
import { dayIn } from '../../work/sheet/moments';
import { code } from '../../work/sheet/request-parts';

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
  refuses: [],
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
    writeEntries(countedEntry('take-files', me(), met.length, dayIn(workbookZone(), now())));
    return {
      files: met.flatMap(({ code: own, base64 }) => (base64 === undefined ? [] : [{ code: own, base64 }])),
      problems: met
        .filter(({ base64 }) => base64 === undefined)
        .map(({ name }) =>
          problem('file-not-had', { tab: tables.documents.title, row: 0, column: '' }, name),
        ),
    };
  },
});
