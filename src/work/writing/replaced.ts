import { paperLinesOf } from '../../documents/kinds/of-lines';
import type { ListedPaper } from '../../documents/kinds/paper-kind';
import { paperCoded } from '../../documents/ready/listed';
import { fold } from '../../domain/text/vietnamese';
import { wholeLedger } from '../../google/ledger';
import { me, now } from '../../google/session';
import { flush } from '../../google/workbook';
import type { Book } from '../../tables/book';
import type { PaperRow } from '../../tables/papers';
import { placeIn, tables } from '../../tables/tables';
import { addCoded, freeCode, listAll } from '../papers/add';
import type { Lives } from '../papers/lives';
import { lineEntry, paperLine } from '../sheet/journal';
import { type Refusal, refusal, sheetRefusal } from '../sheet/refusal';
import { showJournal } from './deeds';

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
  const at = placeIn('papers', first.one.row, 'state');
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

/**
 * Begins for each paper another with its text, which takes its place: the old one keeps its file, number, day and scan. First it is written down by which,
 * then that one enters the list, so that a run that was broken off is gone on with under the same code. @returns the codes of the new ones
 */
export function replacePapers(
  papers: readonly ListedPaper[],
  book: Book<'paperLines' | 'papers'>,
  lives: Lives,
): string[] {
  listAll(book);
  const taken: string[] = [];
  const codes = papers.map((one) => {
    const kept = lives.kept(one.code);
    const next =
      kept.state === 'replaced' ? kept.next : freeCode(one.kind, book, [...others(lives), ...taken]);
    taken.push(next);
    return { one, kept, next };
  });
  const fresh = codes.filter(({ kept }) => kept.state !== 'replaced');
  lives.keep(
    codes.map(({ kept, next }) => ({ ...kept, state: 'replaced', next, by: me(), at: now() })),
    Object.assign(
      {},
      ...fresh.map(({ one, next }) => lineEntry(paperLine('replaced', `${one.code} → ${next}`))),
    ),
  );
  for (const { one, next } of codes) {
    const lines = paperLinesOf(book, one.code).map(({ kind, text }) => ({ paper: next, kind, text }));
    addCoded({ code: next, kind: one.kind.words.name, ...cellsOf(one, book) }, lines);
  }
  flush();
  showJournal(wholeLedger());
  return codes.map(({ next }) => next);
}

/** Codes that no new paper may have, though they are listed no more. */
const others = (lives: Lives): string[] => lives.all().flatMap(({ code, next }) => [code, next]);

/** What the new row says of itself as the old one did. */
function cellsOf({ code, forWhom }: ListedPaper, { papers }: Book<'papers'>): Partial<PaperRow> {
  const row = papers.rows.find((one) => fold(one.code ?? '') === fold(code));
  if (!row) return { forWhom };
  const own = Object.entries(row).filter(([field]) => field in tables.papers.columns && !ofItself.has(field));
  return Object.fromEntries(own);
}

const ofItself: ReadonlySet<string> = new Set(['code', 'kind', 'number', 'issued', 'state', 'link']);
