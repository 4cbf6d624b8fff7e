import { type DiskTrouble, missingFile } from '../files/disk';
import type { Patch, WholeFile } from '../files/json-file';
import { type Contents, Pending } from '../files/pending';
import type { Stores } from '../run/stores';
import type { Settings } from '../sheet/settings';

type Kept = Pick<Stores, 'book' | 'drive' | 'forms' | 'mail' | 'triggers' | 'properties'> & {
  settings: WholeFile<Settings>;
};

/**
 * Keeps on the disk what Google keeps: what a call did is there when it returns, whatever then happens to the process. While something goes
 * on, the pending lines have it; afterwards the files that people open have it.
 */
export class Keeping {
  private readonly pending: Pending;

  constructor(
    dir: string,
    private readonly kept: Kept,
  ) {
    this.pending = new Pending(dir);
  }

  /** Reads again what other programs have saved, and first what a killed one had begun to. @throws DiskTrouble */
  refresh(): void {
    this.pending.recover();
    const { book, drive, forms } = this.kept;
    for (const file of this.files) file.refresh();
    const missing = this.files.filter(({ isThere }) => !isThere);
    if (missing.length > 0 && missing.length < this.files.length - 1) throw lost(missing[0]?.file ?? '');
    for (const store of [drive, forms, book]) store.refresh();
  }

  /** Puts on the disk what the call that now ends has done. @throws DiskTrouble; then none of it counts */
  note(): void {
    this.pending.note(this.changes(), this.contents());
    this.clear();
  }

  /** Brings all files up to date. What is only in one file needs no line. */
  save(): void {
    const { book, forms } = this.kept;
    const patches = this.changes();
    const places = new Set(patches.map(({ file }) => file)).size + Number(book.isChanged);
    if (this.pending.isOpen || places > 1 || this.contents().size > 0)
      this.pending.note(patches, this.contents());
    this.clear();
    for (const store of [book, ...this.files, forms]) store.save();
    this.pending.close();
  }

  /** What is in memory is not what is on the disk. */
  forget(): void {
    this.clear();
    for (const store of [this.kept.book, ...this.files, this.kept.forms]) store.forget();
  }

  private get files() {
    const { settings, drive, mail, triggers, properties } = this.kept;
    return [settings, properties, triggers, drive.index, mail.index];
  }

  private changes(): Patch[] {
    return [...this.files, this.kept.forms].flatMap((store) => store.changes());
  }

  private contents(): Contents {
    const { drive, mail } = this.kept;
    return new Map<string, Uint8Array | string | undefined>([...drive.unsaved, ...mail.unsaved]);
  }

  private clear(): void {
    this.kept.drive.unsaved.clear();
    this.kept.mail.unsaved.clear();
  }
}

/** One state file without the others would be read as if nothing had ever been made or sent. */
const lost = (file: string): DiskTrouble => missingFile(file, ', nơi ghi những gì đã soạn và đã gửi');
