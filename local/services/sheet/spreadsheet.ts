import type { Run } from '../../run/run';
import { ServiceError } from '../../run/service-error';
import type { Tab } from '../../sheet/tab';
import type { Fake } from '../members';
import { TabSheet } from './sheet';
import { EditorUi } from './ui';
import { RuleBuilder } from './validation';

export class SheetsApp implements Omit<Fake<'SpreadsheetApp'>, 'getActiveSpreadsheet'> {
  readonly service = 'SpreadsheetApp';

  constructor(private readonly run: Run) {}

  /** The published types do not know that there may be none. The text of a refusal is ours: no report has Google's. */
  getActiveSpreadsheet(): ConferenceSheet | null {
    const { isTriggered, stores } = this.run;
    const sides = { given: 'given', null: 'null', refused: 'refused' } as const;
    const side = isTriggered ? stores.sides.pick('trigger-sheet', sides) : 'given';
    if (side === 'refused') throw new ServiceError('Action not allowed: no active spreadsheet.');
    return side === 'given' ? new ConferenceSheet(this.run) : null;
  }

  /** Not imitated: another Sheet than the open one. */
  openById(id: string): ConferenceSheet {
    throw new Error(`The local workspace has no other Sheet than the open one: ${id}`);
  }

  getUi(): EditorUi {
    return new EditorUi(this.run);
  }

  /** Writes to cells are buffered: until this, or the end of the run, a kill may lose them. */
  flush(): void {
    this.run.stores.book.flush();
  }

  newDataValidation(): RuleBuilder {
    return new RuleBuilder();
  }
}

/** The open file. */
export class ConferenceSheet implements Fake<'Spreadsheet'> {
  readonly service = 'Spreadsheet';

  constructor(private readonly run: Run) {}

  getId(): string {
    return this.run.stores.settings.spreadsheetId;
  }

  getSpreadsheetLocale(): string {
    return this.run.stores.settings.locale;
  }

  getSpreadsheetTimeZone(): string {
    return this.run.stores.settings.timeZone;
  }

  getSheets(): TabSheet[] {
    return this.run.stores.book.tabs().map((tab) => this.sheet(tab));
  }

  getSheetByName(name: string): TabSheet | null {
    const tab = this.run.stores.book.tab(name);
    return tab ? this.sheet(tab) : null;
  }

  /** At the end without an index. Field: gas-fakes, test/testsheetsvalues.js. Not imitated: that a new tab is shown. */
  insertSheet(name: string, index = this.run.stores.book.tabs().length): TabSheet {
    const { book } = this.run.stores;
    if (typeof name !== 'string' || typeof index !== 'number') {
      throw new ServiceError(
        "The parameters don't match the method signature for SpreadsheetApp.Spreadsheet.insertSheet.",
      );
    }
    if (book.tab(name)) {
      throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    return this.sheet(book.add(name, index));
  }

  /** The text is a field report. */
  deleteSheet(sheet: Fake<'Sheet'>): void {
    const { book } = this.run.stores;
    if (!(sheet instanceof TabSheet)) throw new ServiceError('Invalid argument: sheet');
    if (book.tabs().length === 1) throw new ServiceError("You can't remove all the sheets in a document.");
    book.remove(sheet.getName());
  }

  private readonly sheet = (tab: Tab): TabSheet => new TabSheet(this.run, tab);
}
