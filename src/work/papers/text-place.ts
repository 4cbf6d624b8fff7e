import { paperLinesOf } from '../../documents/kinds/of-lines';
import type { ListedPaper } from '../../documents/kinds/paper-kind';
import type { Place } from '../../spoken/desk';
import type { Book } from '../../tables/book';
import { placeIn } from '../../tables/tables';

/** Where the text of a listed paper is typed: its first line, or its whole tab; null for what is made from other tabs alone, or by a template of its own. */
export function textPlace({ kind, code, template }: ListedPaper, book: Book<'paperLines'>): Place | null {
  if (template !== undefined) return null;
  if (kind.text === 'plan') return placeIn('plan');
  if (kind.text === undefined || !book.paperLines.found) return null;
  const row = paperLinesOf(book, code)[0]?.row ?? 0;
  return placeIn('paperLines', row, 'text');
}
