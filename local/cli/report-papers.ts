import type { PaperListed } from '../../src/spoken/papers';

/** What people read of an answer about the list of papers, beside its problems; nothing of any other. */
export function papersAsText(action: string, result: object): string[] {
  if (action === 'add-paper')
    return [`Đã thêm văn bản mã ${Reflect.get(result, 'code')} vào Danh mục văn bản.`];
  const binned = Number(Reflect.get(result, 'binned') ?? 0);
  if (action === 'undo-writing')
    return binned > 0 ? [`Đã đưa ${binned} văn bản vào thùng rác của Drive.`] : [];
  // The answer is the add-on's own, so its members are what its types say.
  const { papers } = result as { papers?: PaperListed[] };
  return action === 'list-papers' && papers ? papers.map(lineOf) : [];
}

const lineOf = ({ code, title, forWhom, written, count, tab }: PaperListed): string =>
  `${code} · ${title} · ${forWhom} · đã soạn ${written}/${count}${tab && ` · lời ở trang ${tab}`}`;
