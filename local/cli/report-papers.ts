import type { PaperListed } from '../../src/spoken/papers';

type Results = {
  'list-papers': { papers: PaperListed[] };
  'add-paper': { code: string; text: { tab: string; row: number } };
  'undo-writing': { binned: number };
};

/** What people read of actions on the list of papers, beside its problems. */
const words: { [A in keyof Results]: (result: Results[A]) => string[] } = {
  'list-papers': ({ papers }) =>
    papers.map(
      ({ code, title, forWhom, count, written, tab }) =>
        `- ${code} ${title}: ${forWhom}, đã soạn ${written}/${count} bản${tab && `; lời ở trang ${tab}`}`,
    ),
  'add-paper': ({ code, text: { tab, row } }) => [
    `Đã thêm văn bản ${code}; xem lời ở trang ${tab}${row > 0 ? `, hàng ${row}` : ''}.`,
  ],
  'undo-writing': ({ binned }) => (binned > 0 ? [`Đã đưa ${binned} văn bản vào thùng rác của Drive.`] : []),
};

/** @returns no line for any other action */
export function linesOfPapers(action: string, result: object): string[] {
  const say: ((result: never) => string[]) | undefined = Reflect.get(words, action);
  return say ? say(result as never) : [];
}
