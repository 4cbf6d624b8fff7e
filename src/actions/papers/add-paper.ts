import * as z from 'zod/mini';
import { action } from '../../action';
import type { PaperKind } from '../../documents/kinds/paper-kind';
import { paperCoded } from '../../documents/ready/listed';
import { paperKinds } from '../../documents/ready/paper-kinds';
import { longestName } from '../../domain/limits/text-limits';
import { fold } from '../../domain/text/vietnamese';
import { flush } from '../../google/workbook';
import type { Place } from '../../spoken/desk';
import { placeIn } from '../../tables/tables';
import { addPapers, unlistedPapers } from '../../work/papers/add';
import { textPlace } from '../../work/papers/text-place';
import { refusal } from '../../work/sheet/refusal';
import { openBook } from '../../work/sheet/workbook';

const request = z.object({
  kind: z
    .string()
    .check(z.minLength(1), z.maxLength(longestName), z.describe('loại văn bản, ví dụ Thông báo')),
});

/** Thêm văn bản: a row in the list of papers, with the text of its kind to correct, not to invent. */
export const addPaper = action({
  name: 'add-paper',
  runs: 'writes',
  press: 'Thêm văn bản (Soạn văn bản)',
  help: 'Thêm một văn bản vào Danh mục văn bản, kèm lời soạn sẵn ở trang Lời văn để sửa lại.',
  request,
  refuses: ['unknown-kind'],
  act: ({ kind: typed }) => {
    const kind = kindCalled(typed);
    if (!kind) return refusal('unknown-kind', placeIn('papers', 0, 'kind'), typed);
    const codes = addPapers([...unlistedPapers(openBook(['papers'], 'shown')), { kind }]);
    flush();
    const code = codes[codes.length - 1] ?? '';
    return { code, text: textOf(code), problems: [] };
  },
});

/** Where the text of a new paper stands, to be corrected; the list, where it needs none. */
function textOf(code: string): Place {
  const book = openBook(['papers', 'paperLines'], 'shown');
  const listed = paperCoded(code, book);
  const place = listed && textPlace(listed, book);
  return place ?? placeIn('papers', listed?.row, 'kind');
}

/** A kind by its words, or by the name that answers give it. */
const kindCalled = (typed: string): PaperKind | undefined =>
  paperKinds.find(({ name, words }) => name === typed || fold(words.name) === fold(typed));
