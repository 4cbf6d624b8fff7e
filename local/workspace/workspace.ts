import * as fs from 'node:fs';
import * as path from 'node:path';
import { linkOf } from '../drive/files';
import { NoOffice, pdfsOf } from '../drive/pdf';
import { DriveStore } from '../drive/store';
import { chanceBytes } from '../files/chance';
import { DiskTrouble, makeFolder, read, writeWhole } from '../files/disk';
import { FolderLock } from '../files/folder-lock';
import { KeyedFile, textOf, WholeFile } from '../files/json-file';
import type { OpenForm } from '../forms/form';
import { FormStore, publishedUrl } from '../forms/store';
import { openForm, type Submission, submit } from '../forms/submit';
import { MAIL_LIMITS } from '../mail/limits';
import { MailStore, type SentMail } from '../mail/store';
import type { Prices } from '../prices/prices';
import { type Bundle, readBundle } from '../run/bundle';
import type { RunOptions } from '../run/options';
import type { Execution } from '../run/shown';
import type { Stores, Trigger } from '../run/stores';
import { execute } from '../script/execution';
import { fire, fireSubmitted } from '../script/triggers';
import { Book } from '../sheet/book';
import { type Change, Hands } from '../sheet/hands';
import { Comparison, type Seen } from '../sheet/seen';
import { newSettings, type Settings, startOf } from '../sheet/settings';
import { type ShownCell, type ShownTab, shownCells, shownTab } from '../sheet/shown';
import type { Tab } from '../sheet/tab';
import { readWorkbook } from '../sheet/workbook-file';
import { Sides } from '../worlds/sides';
import type { World } from '../worlds/worlds';
import { Keeping } from './keeping';
import type { AnswerOptions, CreateOptions, FileInfo, FormInfo, WorkspaceOptions } from './shapes';

const WORKBOOK = 'workbook.xlsx';
const SETTINGS = 'workspace.json';

/** What is remembered from the first moment, so that one of these missing later is a loss and no beginning. */
const emptyFiles = {
  'properties.json': {},
  'triggers.json': [],
  'drive.json': { files: [] },
  'mail.json': { mails: [] },
};

/** Makes a workspace: a folder that is a Google Sheet, its add-on's properties and its owner's Drive. */
export function createWorkspace(dir: string, options: CreateOptions = {}): Workspace {
  const workbook = path.join(dir, WORKBOOK);
  if (isWorkspace(dir) || fs.existsSync(workbook))
    throw new Error(`Thư mục đã có sẵn một bộ dữ liệu: ${dir}`);
  const given = options.workbook === undefined ? undefined : givenWorkbook(options.workbook);
  makeFolder(path.join(dir, 'papers'));
  if (given) writeWhole(workbook, given);
  else Book.create(workbook);
  for (const [name, value] of Object.entries(emptyFiles)) writeWhole(path.join(dir, name), textOf(value));
  const id = `1${chanceBytes(32).toString('base64url')}`;
  const { standsAt, world } = options;
  new WholeFile<Settings>(path.join(dir, SETTINGS), {
    ...newSettings(id, path.basename(path.resolve(dir))),
    ...(standsAt && { standsAt }),
    ...(world && { world }),
  }).save();
  return openWorkspace(dir, options);
}

/** @throws DiskTrouble that names the file, when it is no workbook */
function givenWorkbook(file: string): Buffer {
  const bytes = read(file);
  if (!bytes) throw new DiskTrouble(`Không có tệp ${file}. Hãy xem lại tên và đường dẫn của tệp.`);
  readWorkbook(bytes, file);
  return bytes;
}

/** @throws when the folder is no workspace, or the add-on has not been built */
export function openWorkspace(dir: string, options: WorkspaceOptions = {}): Workspace {
  if (!isWorkspace(dir)) throw new Error(`Không phải thư mục dữ liệu của Giao Ban: ${dir}`);
  return new Workspace(dir, {
    bundle: options.bundle ?? readBundle(),
    print: typeof options.pdf === 'function' ? options.pdf : options.pdf === false ? noPdf : pdfsOf,
    lazy: options.lazy === true,
    world: options.world ?? {},
  });
}

function noPdf(): never {
  throw new NoOffice();
}

export const isWorkspace = (dir: string): boolean => fs.existsSync(path.join(dir, SETTINGS));

/**
 * A workspace, used by scripts ({@link execute}) and by a person (all else). Each use reads again what other programs
 * have saved, and saves what it changed itself; other processes wait meanwhile.
 */
export class Workspace extends Hands {
  private readonly lock: FolderLock;
  private readonly settingsFile: WholeFile<Settings>;
  private readonly stores: Stores;
  private readonly keeping: Keeping;

  constructor(
    readonly dir: string,
    {
      bundle,
      print,
      lazy,
      world,
    }: { bundle: Bundle; print: DriveStore['print']; lazy: boolean; world: World },
  ) {
    super();
    const inDir = (name: string): string => path.join(dir, name);
    const settings = new WholeFile(inDir(SETTINGS), newSettings('', ''));
    settings.refresh();
    this.settingsFile = settings;
    this.lock = new FolderLock(dir);
    const drive = new DriveStore(dir, print);
    this.stores = {
      get settings() {
        return settings.value;
      },
      book: new Book(inDir(WORKBOOK), () => settings.value.grids, lazy),
      drive,
      forms: new FormStore(dir, drive),
      mail: new MailStore(dir),
      triggers: new WholeFile<Trigger[]>(inDir('triggers.json'), []),
      properties: new KeyedFile(inDir('properties.json'), {}),
      cache: new Map(),
      bundle,
      sides: new Sides(() => settings.value.world ?? {}, world),
      note: () => (lazy ? undefined : this.keeping.note()),
    };
    this.keeping = new Keeping(dir, { ...this.stores, settings });
  }

  /** From now on unconfirmed facts about Google are on these sides here, the others on their likely ones, and calls take as long as told. */
  turn(world: World, prices: Partial<Prices> = {}): void {
    this.use(({ settings }) => {
      settings.world = world;
      if (Object.keys(prices).length > 0) settings.prices = prices;
      else delete settings.prices;
    });
  }

  /** The sides of unconfirmed facts that have made a difference so far, as `name=side`. */
  get felt(): ReadonlySet<string> {
    return this.stores.sides.felt;
  }

  get spreadsheetId(): string {
    return this.settingsFile.value.spreadsheetId;
  }

  settings(): Settings {
    return this.use(({ settings }) => structuredClone(settings));
  }

  /** Runs a global function of the add-on. May be called from within `onCall` of another run: a second execution. */
  execute(entry: string, args: readonly unknown[] = [], options: RunOptions = {}): Execution {
    return this.use(() => execute(this.stores, entry, args, options));
  }

  /** Runs the hourly triggers that have not run within the last hour, each as the account that made it. */
  fireTriggers(options: Omit<RunOptions, 'as' | 'authMode'> = {}): Execution[] {
    return this.use((stores) => fire(stores, options));
  }

  /**
   * Sets the time of the workspace, which goes on from there, and runs the triggers that this makes due.
   * @param now wall clock of the Sheet's zone, such as `2020-07-10T08:00`; undefined is the real time again
   */
  travel(now: string | undefined): Execution[] {
    return this.use((stores) => {
      const { settings } = stores;
      if (now === undefined) delete settings.aheadMs;
      else settings.aheadMs = startOf(now, settings) - Date.now();
      return fire(stores, {});
    });
  }

  /** All forms, whoever made them. */
  forms(): FormInfo[] {
    return this.use(({ forms }) =>
      forms.files.map(({ id, name }) => ({
        ...structuredClone(forms.open(id)),
        id,
        name,
        link: publishedUrl(id),
      })),
    );
  }

  /**
   * Fills in a form and submits it, as a person does who opens its page; then the onFormSubmit triggers run, each as the
   * account that made it.
   * @param form id of its file or address, or its title
   * @param answers by the titles of questions, or their ids or entries; an edit begins with what was there
   * @throws NotTaken when the form would not let a person submit this; says why in Vietnamese
   */
  answer(
    form: string,
    answers: Submission['answers'],
    options: AnswerOptions = {},
  ): { id: string; editUrl: string } {
    const { edit, fire: isNoticed = true, onRun, ...when } = options;
    return this.use((stores) => {
      const { row, ...submitted } = submit(stores, form, { answers, edit }, when.now);
      if (row && isNoticed) for (const run of fireSubmitted(stores, row, when)) onRun?.(run);
      return submitted;
    });
  }

  /** What the page of a form shows. @throws NotTaken when there is no such form */
  openForm(form: string, edit?: string): OpenForm {
    return this.use((stores) => openForm(stores, form, edit));
  }

  /** Writes the workbook of a lazy workspace to the disk; elsewhere it is there already. */
  saveWorkbook(): void {
    this.use(({ book }) => book.write());
  }

  /** Does many things as one: the files are read before the first and saved after the last. */
  atOnce<T>(work: () => T): T {
    return this.use(work);
  }

  triggers(): Trigger[] {
    return this.use(({ triggers }) => structuredClone(triggers.value));
  }

  /** Every mail that Gmail took, whoever sent it, in order. */
  mails(): SentMail[] {
    return this.use(({ mail }) => structuredClone([...mail.mails]));
  }

  /** How many recipients an account wrote to in the last 24 hours: by default the owner, until now. */
  recipientsOfADay(options: Pick<RunOptions, 'as' | 'now'> = {}): number {
    return this.use(({ mail, settings }) =>
      mail.recipientsAround(options.as ?? settings.owner, startOf(options.now, settings)),
    );
  }

  /** How many recipients an account may still write to within the 24 hours that end now. */
  mailLeft({ account = 'workspace', mailLimit, ...options }: RunOptions = {}): number {
    return Math.max(0, (mailLimit ?? MAIL_LIMITS[account].recipients) - this.recipientsOfADay(options));
  }

  tabs(): ShownTab[] {
    return this.use(({ book }) =>
      book
        .tabs()
        .filter(({ isInSight }) => isInSight)
        .map(shownTab),
    );
  }

  /** Every cell that shows something: text, a note, a dropdown, a colour. */
  cells(tab: string): ShownCell[] {
    return this.use(() => shownCells(this.tab(tab)));
  }

  /** Puts back the tabs of another workspace folder, as a person does who restores an older version of the Sheet. */
  restoreTabs(from: string): void {
    this.use(({ book }) => book.restore(path.join(from, WORKBOOK)));
  }

  renameTab(tab: string, name: string): void {
    this.edit(tab, () => {
      this.stores.book.rename(tab, name);
      this.stores.forms.renameTab(tab, name);
    });
  }

  /** All files of Drive, whoever made them. */
  files(): FileInfo[] {
    return this.use(({ drive }) =>
      drive.files.map((file) => ({
        id: file.id,
        name: file.name,
        path: file.path ?? '',
        link: linkOf(file),
        mimeType: file.mimeType,
        version: file.version,
        trashed: file.trashed,
      })),
    );
  }

  /** While it is the same, no row of any tab has moved. */
  get arrangement(): string {
    return this.use(({ book }) => book.arrangement);
  }

  protected edit<T>(tab: string, change: Change<T>, typing?: 'typing'): T {
    return this.use(({ book }) => {
      const found = this.tab(tab);
      const compare = (seen?: Seen) =>
        seen && new Comparison(found, seen, seen.arrangement !== book.arrangement);
      const changed = change(found, compare);
      book.touch(typing);
      book.land();
      return changed;
    });
  }

  private tab(name: string): Tab {
    const tab = this.stores.book.tab(name);
    if (!tab) throw new Error(`Không có trang tính “${name}”.`);
    return tab;
  }

  private use<T>(work: (stores: Stores) => T): T {
    const { keeping, lock } = this;
    return lock.during(() => work(this.stores), keeping);
  }
}
