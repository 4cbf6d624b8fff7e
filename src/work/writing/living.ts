import type { ListedPaper } from '../../documents/kinds/paper-kind';
import { paperCoded } from '../../documents/ready/listed';
import type { Book } from '../../tables/book';
import { tables } from '../../tables/tables';
import type { Lives } from '../papers/lives';
import { type Refusal, refusal, sheetRefusal } from '../sheet/refusal';

/**
 * Of chosen papers those that count: for one that was replaced the paper that took its place, for one that was withdrawn none. Where all were, it is said.
 */
export function living(
  chosen: readonly ListedPaper[],
  book: Book<'papers'>,
  lives: Lives,
): ListedPaper[] | Refusal<'sheet'> {
  const met = chosen.map((one) => ({ one, now: successor(one, book, lives) }));
  const left = new Map(met.flatMap(({ now }) => (now ? [[now.code, now]] : [])));
  const [first] = met;
  if (left.size > 0 || !first) return [...left.values()];
  const at = { tab: tables.papers.title, row: first.one.row, column: tables.papers.columns.state.title };
  return sheetRefusal(refusal('paper-over', at, first.one.code).problems);
}

/** The paper that stands in the place of one today: itself, or what replaced it. One whose successor never came to be, or was removed, is left to be asked for. */
export function successor(one: ListedPaper, book: Book<'papers'>, lives: Lives): ListedPaper | undefined {
  const passed = new Set<string>();
  let now = one;
  for (;;) {
    const { state, next } = lives.of(now.code);
    if (state === 'withdrawn') return undefined;
    const behind = state === 'replaced' && !passed.has(next) ? paperCoded(next, book) : undefined;
    if (!behind) return now;
    passed.add(next);
    now = behind;
  }
}
