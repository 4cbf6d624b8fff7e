import type { ListedPaper } from '../../documents/kinds/paper-kind';
import { listedPapers } from '../../documents/ready/listed';
import { docLink } from '../../google/drive';
import type { Book, GuestTabs } from '../../tables/book';
import { changes, type Painting } from '../../tables/sheet/changes';
import { type Tables, tables } from '../../tables/tables';
import { lifeLabel } from '../../words/paper-labels';
import { repaint } from '../sheet/workbook';
import { copiesOf } from './copies';
import type { Lives } from './lives';
import type { PaperEntry } from './paper-ledger';

/** Makes the list of papers show where each stands, how many copies are written, and where the first is. */
export function paintList(
  book: Book<GuestTabs | 'papers'>,
  entries: ReadonlyMap<string, PaperEntry>,
  lives: Lives,
): void {
  if (!book.papers.found) return;
  const rows = listedPapers(book).filter(({ row }) => row > 0);
  repaint('papers', (grid) =>
    changes(
      tables.papers,
      grid,
      rows.map((one) => painting(one, book, entries, lives)),
    ),
  );
}

function painting(
  listed: ListedPaper,
  book: Book<GuestTabs | 'papers'>,
  entries: ReadonlyMap<string, PaperEntry>,
  lives: Lives,
): Painting<Tables['papers']> {
  const { count, written, id } = copiesOf(listed, book, entries);
  const link = id ? docLink(id) : '';
  const state = lifeLabel(lives.of(listed.code), { written, count });
  return { code: listed.code, template: undefined, state, link };
}
