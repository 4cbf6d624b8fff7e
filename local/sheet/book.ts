import { deserialize, serialize } from 'node:v8';
import type { Workbook } from '@cj-tech-master/excelts';
import { chanceBytes } from '../files/chance';
import { DiskTrouble, missingFile, read, remove, signature, writeWhole } from '../files/disk';
import { NEW_TAB, Tab } from './tab';
import { emptyWorkbook, type Model, readWorkbook, workbookOf, writeWorkbook } from './workbook-file';

/** Sizes of grids by the name of the tab; a tab without an entry has the size of a new one. */
export type Grids = Record<string, { rows: number; columns: number }>;

/** The name that Google gives to the first tab of a new Sheet in Vietnamese. */
const FIRST_TAB = 'Trang tính1';

/** What a flush puts on the disk at a tenth of the cost of an .xlsx. `under`: the state of the .xlsx that it goes on from. */
type Landing = { under: string | undefined; model: Model; grids: Grids };

/** The workbook of a workspace, in memory and on the disk. */
export class Book {
  private workbook: Workbook = emptyWorkbook();
  private seen: string | undefined;
  /** Changed since the .xlsx, and since the last flush. */
  private changed = false;
  private unlanded = false;
  /** What would be left of the workbook if the run were killed now; only kept while somebody needs it. */
  private landed: { model: Model; grids: Grids } | undefined;
  private order = newOrder();

  constructor(
    private readonly file: string,
    private readonly grids: () => Grids,
    /** Whether only {@link write} reaches the disk. */
    private readonly lazy = false,
  ) {}

  /** Writes a workbook with one empty tab. */
  static create(file: string): void {
    const workbook = emptyWorkbook();
    workbook.addWorksheet(FIRST_TAB, NEW_TAB);
    writeWhole(file, writeWorkbook(workbook));
  }

  /** Reads the file again if another program has saved it. */
  refresh(): void {
    this.recover();
    const now = signature(this.file);
    if (now === this.seen) return;
    if (this.lazy && this.changed)
      throw new DiskTrouble(`Chương trình khác đã ghi lên dữ liệu chưa lưu: ${this.file}`);
    this.workbook = this.onDisk();
    this.order = newOrder();
    this.seen = now;
    this.changed = false;
    this.unlanded = false;
  }

  /** What is in memory did not reach the disk: the next {@link refresh} reads it again. A lazy one has nothing else than its memory. */
  forget(): void {
    if (!this.lazy) this.seen = undefined;
  }

  get isChanged(): boolean {
    return this.changed && !this.lazy;
  }

  save(): void {
    if (!this.lazy) this.write();
  }

  write(): void {
    if (!this.changed) return;
    writeWhole(this.file, writeWorkbook(this.workbook));
    this.seen = signature(this.file);
    this.changed = false;
    this.unlanded = false;
    if (signature(this.landing)) remove(this.landing);
  }

  /** To be called by whoever writes; with `typing` by whoever only fills cells by hand, by which no row moves. */
  touch(typing?: 'typing'): void {
    this.changed = true;
    this.unlanded = true;
    if (!typing) this.order = newOrder();
  }

  /** While it is the same, each row stands where it stood. */
  get arrangement(): string {
    return this.order;
  }

  /** All writes so far have reached the Sheet: a kill of the run no longer takes them back. */
  land(): void {
    if (this.landed) this.holdHere();
  }

  /** The same for a script, which goes on: a kill of this process does not take them back either. */
  flush(): void {
    this.land();
    if (this.lazy || !this.unlanded) return;
    const landing: Landing = { under: this.seen, model: this.workbook.model, grids: this.grids() };
    writeWhole(this.landing, serialize(landing));
    this.unlanded = false;
  }

  /** From here until {@link settle}, {@link fallBack} returns to what had landed. */
  holdHere(): void {
    this.landed = structuredClone({ model: this.workbook.model, grids: this.grids() });
  }

  fallBack(): void {
    if (!this.landed) return;
    this.workbook = workbookOf(this.landed.model);
    this.order = newOrder();
    Object.assign(this.grids(), this.landed.grids);
    this.landed = undefined;
  }

  settle(): void {
    this.landed = undefined;
  }

  tabs(): Tab[] {
    return this.workbook.worksheets.map((sheet) => new Tab(sheet, this.gridOf(sheet.name)));
  }

  tab(name: string): Tab | undefined {
    const sheet = this.workbook.getWorksheet(name);
    return sheet && new Tab(sheet, this.gridOf(sheet.name));
  }

  /** Adds an empty tab at a position that counts from 0. */
  add(name: string, index: number): Tab {
    const sheets = this.workbook.worksheets;
    const sheet = this.workbook.addWorksheet(name, NEW_TAB);
    sheets.splice(index, 0, sheet);
    for (const [order, each] of sheets.entries()) each.orderNo = order + 1;
    this.touch();
    return new Tab(sheet, this.gridOf(name));
  }

  /** Takes a tab away with all that is in it. */
  remove(name: string): void {
    const sheet = this.workbook.getWorksheet(name);
    if (sheet) this.workbook.removeWorksheet(sheet.id);
    delete this.grids()[name];
    this.touch();
  }

  /** Puts back all tabs as another file has them; those that stay are changed in place, under the hands of a running script. */
  restore(file: string): void {
    const past = readWorkbook(read(file) ?? Buffer.of(), file);
    for (const { name, id } of this.workbook.worksheets)
      if (!past.getWorksheet(name)) this.workbook.removeWorksheet(id);
    for (const sheet of past.worksheets)
      (this.tab(sheet.name) ?? this.add(sheet.name, sheet.orderNo)).become(sheet);
    this.touch();
    this.land();
  }

  rename(name: string, newName: string): void {
    const tab = this.tab(name);
    if (!tab) return;
    this.grids()[newName] = this.gridOf(name);
    delete this.grids()[name];
    tab.name = newName;
    this.touch();
  }

  private get landing(): string {
    return `${this.file}.landed`;
  }

  /** What a flush of a killed process had put on the disk becomes the .xlsx, unless that was saved since, by us or by a person. */
  private recover(): void {
    const bytes = signature(this.landing) ? read(this.landing) : undefined;
    if (!bytes) return;
    const { under, model, grids } = this.landingIn(bytes);
    if (under === signature(this.file)) {
      Object.assign(this.grids(), grids);
      writeWhole(this.file, writeWorkbook(workbookOf(model)));
    }
    remove(this.landing);
  }

  private landingIn(bytes: Buffer): Landing {
    try {
      return deserialize(bytes);
    } catch (cause) {
      throw new DiskTrouble(
        `Tệp ${this.landing} không đọc được. Nó giữ những gì vừa ghi vào bảng tính khi chương trình bị ngắt: hãy chép lại nó từ bản sao lưu, hoặc xóa nó nếu bảng tính đã đủ.`,
        { cause },
      );
    }
  }

  private onDisk(): Workbook {
    const bytes = read(this.file);
    if (bytes) return readWorkbook(bytes, this.file);
    throw missingFile(this.file);
  }

  private gridOf(name: string): { rows: number; columns: number } {
    this.grids()[name] ??= Tab.newGrid();
    return this.grids()[name] ?? Tab.newGrid();
  }
}

const newOrder = (): string => chanceBytes(6).toString('base64url');
