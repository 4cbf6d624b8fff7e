import type { ListedPaper } from '../../documents/kinds/paper-kind';
import { factsOf } from '../../documents/papers/facts';
import { type AskedPaper, askedPapers, copyCode, listedPapers } from '../../documents/ready/listed';
import { factLabels, writeFact } from '../../domain/papers/fact-labels';
import { differences } from '../../domain/papers/facts';
import { isFrozen, isOver } from '../../domain/papers/life';
import { type Press, type Problem, problem } from '../../domain/problem';
import { codeKey } from '../../domain/text/digest';
import type { Book } from '../../tables/book';
import { placeIn } from '../../tables/tables';
import { factsId, type ToldLedger, toldByPaper } from './facts-ledger';
import type { Lives } from './lives';
import { noticeIn } from './notice';
import { isWritten, type PaperEntry } from './paper-ledger';

type Behind = { listed: ListedPaper; says: string };
type Known = { told: ToldLedger; entries: ReadonlyMap<string, PaperEntry>; lives: Lives };

/**
 * Every paper that still says what was so before a change, in one list: those that can be written again by one press, and those that are out, for which only a
 * notice speaks. A notice that tells what is so now has spoken for them.
 */
export function oldFacts(book: Book, ledger: Record<string, string>, known: Known): Problem[] {
  const behind = listedPapers(book).flatMap((listed) => {
    const { state } = known.lives.of(listed.code);
    const says = isOver(state) ? '' : saidOtherwise(askedPapers(listed, book), known);
    return says ? [{ listed, says, isOut: isFrozen(state) }] : [];
  });
  const isNoticed = noticeIn(ledger).notice?.facts === factsId(factsOf(book));
  const told = (code: 'papers-tell-old' | 'papers-out-tell-old', press: Press, isOut: boolean): Problem[] => {
    const own = behind.filter((one) => one.isOut === isOut);
    const [first] = own;
    if (!first) return [];
    const at = placeIn('papers', first.listed.row, 'state');
    return [{ ...problem(code, at, own.length, { titles: inGroups(own) }), press }];
  };
  return [
    ...told('papers-tell-old', { action: 'write-papers', paper: '', unit: '' }, false),
    ...(isNoticed ? [] : told('papers-out-tell-old', { action: 'announce-change', instead: [] }, true)),
  ];
}

/** @example inGroups([…]) // 'Kế hoạch (KH), Giấy mời (GM) ghi giờ bắt đầu 8h00' */
function inGroups(behind: readonly Behind[]): string {
  const groups = new Map<string, string[]>();
  for (const { listed, says } of behind)
    groups.set(says, [...(groups.get(says) ?? []), `${listed.named} (${listed.code})`]);
  return [...groups].map(([says, papers]) => `${papers.join(', ')} ghi ${says}`).join('; ');
}

/** What the first copy of a paper that tells something else tells, in words; '' = all tell what is so, or nobody knows any more what they tell. */
function saidOtherwise(copies: readonly AskedPaper[], { told, entries }: Known): string {
  for (const { listed, unit, tells } of copies) {
    const code = copyCode(listed, unit.code);
    const entry = entries.get(codeKey(code));
    const facts = entry && isWritten(entry) ? toldByPaper(code, told) : undefined;
    const all = facts ? differences(facts, tells()) : [];
    if (all.length > 0)
      return all
        .map(({ fact, old }) => `${factLabels[fact].toLowerCase()} ${writeFact(fact, old) || 'trống'}`)
        .join(', ');
  }
  return '';
}
