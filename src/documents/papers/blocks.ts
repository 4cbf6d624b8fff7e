import { endedRuns, loneMark } from '../frame/endings';
import type { Fields } from '../frame/fields';
import { linesOf, oneLine, type Run, runsOf, wordFields } from '../frame/inline';

/** One paragraph of a body, its budget table, a little room, or the end of a page. `closing`: the last one, which stays with the signature. */
export type Block =
  | { kind: keyof typeof kindNames; runs: Run[] }
  | { kind: 'budget'; budget: Fields }
  | { kind: 'table'; name: string; rows: Fields[] }
  | { kind: 'gap' }
  | { kind: 'break' };

type Words = Extract<Block, { runs: Run[] }>;

/** Settings by their titles, as `conferenceValues` prints them. */
export type Values = Record<string, string>;

/** `(Kèm theo Giấy mời số …)`, between stars or not: which paper this one goes with. */
const attached = /^\*?(\((?:Ban hành )?kèm theo .*\))\*?$/i;

/** A paragraph for each line of a cell. */
export const paragraphs = (text: string, values: Values): Words[] =>
  linesOf(text).map((line) => {
    const goesWith = attached.exec(line)?.[1];
    return goesWith === undefined
      ? { kind: 'paragraph', runs: runsOf(line, values) }
      : { kind: 'attachedTo', runs: runsOf(goesWith, values) };
  });

/** A heading without number that opens some lines. VI: nhóm. */
export const groupBlock = (text: string, values: Values): Block => ({
  kind: 'group',
  runs: runsOf(oneLine(text), values),
});

/** The body with `./.` at its end; a last paragraph becomes the closing one. What follows a drawn table keeps off it. */
export function endedBody(blocks: readonly Block[]): Block[] {
  const last = blocks[blocks.length - 1];
  if (!last) return [];
  return [...blocks.slice(0, -1), ...endedBlock(last)].flatMap((block, index, all): Block[] =>
    all[index - 1]?.kind === 'table' && 'runs' in block ? [{ kind: 'gap' }, block] : [block],
  );
}

/** Under a drawn table, in which no mark can stand, it has a line of its own. */
function endedBlock(block: Block): Block[] {
  if (block.kind === 'break' || block.kind === 'gap') return [block];
  if (block.kind === 'table') return [block, { kind: 'closing', runs: [loneMark] }];
  if (block.kind === 'budget') return [{ ...block, budget: { ...block.budget, 'Dấu kết': './.' } }];
  return [{ kind: block.kind === 'paragraph' ? 'closing' : block.kind, runs: endedRuns(block.runs) }];
}

/** The kinds of paragraphs by the name of their field in the template. `lead`: it opens what follows, and stays with it. */
const kindNames = {
  basis: 'Căn cứ',
  part: 'Phần',
  heading: 'Đề mục',
  group: 'Nhóm',
  lead: 'Câu dẫn',
  paragraph: 'Đoạn văn',
  closing: 'Đoạn kết',
  annex: 'Phụ lục',
  attachedTo: 'Kèm văn bản',
} as const;

/** A block as a round of the template's loop over the body: its fields under the name of its kind. */
export function blockFields(block: Block): Fields {
  if (block.kind === 'break') return { 'Sang trang': true };
  if (block.kind === 'gap') return { 'Khoảng cách': true };
  if (block.kind === 'table') return { [block.name]: { Hàng: block.rows } };
  if (block.kind === 'budget') return { 'Bảng dự toán': block.budget };
  const kind = block.kind === 'paragraph' && opens(block) ? 'lead' : block.kind;
  return { [kindNames[kind]]: wordFields(block.runs) };
}

const opens = ({ runs }: Words): boolean => runs[runs.length - 1]?.text.trimEnd().endsWith(':') ?? false;
