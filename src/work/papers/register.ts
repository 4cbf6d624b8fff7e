import type { ListedPaper } from '../../documents/kinds/paper-kind';
import { paperKindNamed } from '../../documents/list/all';
import { listedPapers } from '../../documents/list/listed';
import { docLink } from '../../google/drive';
import { workbookZone } from '../../google/workbook';
import type { Book } from '../../tables/book';
import { blanked, changes, type Painting } from '../../tables/sheet/changes';
import { type Tables, tables } from '../../tables/tables';
import { copiesLabel, stateLabels } from '../../words/papers/register';
import { momentIn } from '../days/moments';
import { openBook, repaint } from '../sheet/workbook';
import { copiesOf, copyTabs } from './copies';
import { forgetPapers, type PaperEntry } from './ledger';

/** Makes Văn bản show what the ledger knows, whatever a sort, an undo or a kill did to it; writes only rows that differ. */
export function paintRegister(entries: ReadonlyMap<string, PaperEntry>): void {
  const zone = workbookZone();
  const paintings = [...entries.values()].map((entry) => painting(entry, zone));
  repaint('documents', (grid) => changes(tables.documents, grid, paintings));
}

/** Takes papers that are no more out of the ledger, the register and the count of the list. */
export function unregister(
  gone: readonly (readonly [key: string, entry: PaperEntry])[],
  entries: Map<string, PaperEntry>,
): void {
  forgetPapers(gone.map(([key]) => key));
  for (const [key] of gone) entries.delete(key);
  const codes = gone.map(([, { code }]) => code);
  const book = openBook([...copyTabs, 'documents']);
  repaint('documents', (grid) => blanked(tables.documents, grid, codes));
  paintList(book, entries);
}

/** Makes the list of papers show how many copies of each are written, and where the first is. */
export function paintList(book: Book, entries: ReadonlyMap<string, PaperEntry>): void {
  if (!book.papers.found) return;
  const rows = listedPapers(book).filter(({ row }) => row > 0);
  repaint('papers', (grid) =>
    changes(
      tables.papers,
      grid,
      rows.map((one) => listPainting(one, book, entries)),
    ),
  );
}

function listPainting(
  listed: ListedPaper,
  book: Book,
  entries: ReadonlyMap<string, PaperEntry>,
): Painting<Tables['papers']> {
  const { count, written, id } = copiesOf(listed, book, entries);
  const link = id ? docLink(id) : '';
  return { code: listed.code, template: undefined, state: copiesLabel(written, count), link };
}

const painting = (entry: PaperEntry, zone: string): Painting<Tables['documents']> => ({
  code: entry.code,
  kind: paperKindNamed(entry.kind)?.words.name ?? '',
  unit: entry.unit,
  name: entry.name,
  link: entry.id ? docLink(entry.id) : '',
  state: stateLabels[entry.state],
  maker: entry.maker,
  madeAt: momentIn(zone, entry.at),
});
