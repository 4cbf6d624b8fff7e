import { paperKindNamed } from '../../documents/ready/paper-kinds';
import { docLink } from '../../google/drive';
import { workbookZone } from '../../google/workbook';
import { blanked, changes, type Painting } from '../../tables/sheet/changes';
import { type Tables, tables } from '../../tables/tables';
import { stateLabels } from '../../words/register';
import { momentIn } from '../sheet/moments';
import { repaint } from '../sheet/workbook';
import { forgetPapers, type PaperEntry } from './paper-ledger';

/** Makes Văn bản show what the ledger knows, whatever a sort, an undo or a kill did to it; writes only rows that differ. */
export function paintRegister(entries: ReadonlyMap<string, PaperEntry>): void {
  const zone = workbookZone();
  const paintings = [...entries.values()].map((entry) => painting(entry, zone));
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
