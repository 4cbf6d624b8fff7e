import { endedRuns } from '../text/endings';
import type { Fields } from '../text/fields';
import { linesOf, oneLine, type Run, runsOf, wordFields } from '../text/inline';

/** One paragraph of a body, or its budget table. `closing`: the last one, which stays with the signature. */
export type Block =
  | { kind: 'heading' | 'group' | 'paragraph' | 'closing'; runs: Run[] }
  | { kind: 'budget'; budget: Fields };

/** Settings by their titles, as `conferenceValues` prints them. */
export type Values = Record<string, string>;

/** A paragraph for each line of a cell. */
export const paragraphs = (text: string, values: Values): Block[] =>
  linesOf(text).map((line) => ({ kind: 'paragraph', runs: runsOf(line, values) }));

/** A heading without number that opens some lines. VI: nhóm. */
export const groupBlock = (text: string, values: Values): Block => ({
  kind: 'group',
  runs: runsOf(oneLine(text), values),
});

/** The body with `./.` at its end; a last paragraph becomes the closing one. */
export function endedBody(blocks: readonly Block[]): Block[] {
  const last = blocks[blocks.length - 1];
  return last ? [...blocks.slice(0, -1), endedBlock(last)] : [];
}

function endedBlock(block: Block): Block {
  if (block.kind === 'budget') return { ...block, budget: { ...block.budget, 'Dấu kết': './.' } };
  return { kind: block.kind === 'paragraph' ? 'closing' : block.kind, runs: endedRuns(block.runs) };
}

const kindNames = { heading: 'Đề mục', group: 'Nhóm', paragraph: 'Đoạn văn', closing: 'Đoạn kết' } as const;

/** A block as a round of the template's loop over the body: its fields under the name of its kind. */
export const blockFields = (block: Block): Fields =>
  block.kind === 'budget'
    ? { 'Bảng dự toán': block.budget }
    : { [kindNames[block.kind]]: wordFields(block.runs) };
