import type { ListedPaper } from '../../documents/kinds/paper-kind';
import { listedPapers } from '../../documents/ready/listed';
import { paperKindNamed } from '../../documents/ready/paper-kinds';
import { docLink } from '../../google/drive';
import { workbookZone } from '../../google/workbook';
import type { Book, GuestTabs } from '../../tables/book';
import { blanked, changes, type Painting } from '../../tables/sheet/changes';
import { type Tables, tables } from '../../tables/tables';
import { lifeLabel, stateLabels } from '../../words/paper-labels';
import { momentIn } from '../sheet/moments';
import { repaint } from '../sheet/workbook';
import type { Lives } from './lives';
import { forgetPapers, type PaperEntry } from './paper-ledger';
import { copiesOf } from './written-copies';

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

/** Makes Văn bản show what the ledger knows, whatever a sort, an undo or a kill did to it; writes only rows that differ. */
export function paintRegister(entries: ReadonlyMap<string, PaperEntry>): void {
  const zone = workbookZone();
  const paintings = [...entries.values()].map((entry) => rowFor(entry, zone));
  repaint('documents', (grid) => changes(tables.documents, grid, paintings));
}

/** Takes papers that are no more out of the ledger and the register. */
export function unregister(
  gone: readonly (readonly [key: string, entry: PaperEntry])[],
  entries: Map<string, PaperEntry>,
): void {
  forgetPapers(gone.map(([key]) => key));
  for (const [key] of gone) entries.delete(key);
  const codes = gone.map(([, { code }]) => code);
  repaint('documents', (grid) => blanked(tables.documents, grid, codes));
}

const rowFor = (entry: PaperEntry, zone: string): Painting<Tables['documents']> => ({
  code: entry.code,
  kind: paperKindNamed(entry.kind)?.words.name ?? '',
  unit: entry.unit,
  name: entry.name,
  link: entry.id ? docLink(entry.id) : '',
  state: stateLabels[entry.state],
  maker: entry.maker,
  madeAt: momentIn(zone, entry.at),
});
