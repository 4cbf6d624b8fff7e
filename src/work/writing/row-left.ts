import type { ListedPaper } from '../../documents/kinds/paper-kind';
import { writeShortDay } from '../../domain/days/days';
import type { Leftover } from '../../domain/papers/earlier';
import { tables } from '../../tables/tables';
import type { EarlierValues } from '../sheet/earlier-conference';
import type { SheetText } from './sheet-texts';

/** The number and the day that a paper's row still has from the earlier conference, with the text that says so; each conference has its own. */
export function rowLeft({ number, issued, row }: ListedPaper, old: EarlierValues): [Leftover, SheetText][] {
  const { title, columns } = tables.papers;
  const left = (column: string, words: string, code: Leftover['code']): [Leftover, SheetText][] => {
    const text = `${column}: ${words}`;
    const place = { at: text.length - words.length, end: text.length };
    return words !== '' && words === old[column]
      ? [
          [
            { ...place, code },
            { at: { tab: title, row, column }, text },
          ],
        ]
      : [];
  };
  const days = left(columns.issued.title, issued ? writeShortDay(issued) : '', 'old-day');
  // The registry begins anew each year: beside a new day the same number is chance.
  const numbers = issued && days.length === 0 ? [] : left(columns.number.title, number ?? '', 'old-count');
  return [...numbers, ...days];
}
