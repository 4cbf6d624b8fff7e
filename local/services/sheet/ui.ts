import type { Run } from '../../run/run';
import { ServiceError } from '../../run/service-error';
import type { Menu } from '../../run/shown';
import type { Fake } from '../members';
import { Page } from './html';

/** Google shows an add-on's menu under the name of its listing, or of the script's project, which the guide has named so. */
const ADD_ON_NAME = 'Giao Ban';

export class EditorUi implements Fake<'Ui'> {
  readonly service = 'Ui';

  constructor(private readonly run: Run) {}

  createAddonMenu(): AddonMenu {
    return new AddonMenu(this.run);
  }

  showSidebar(userInterface: Fake<'HtmlOutput'>): void {
    if (!(userInterface instanceof Page)) throw new ServiceError('Invalid argument: userInterface');
    this.run.shown.sidebar = { title: userInterface.title, html: userInterface.html };
  }

  showModelessDialog(userInterface: Fake<'HtmlOutput'>, title: string): void {
    if (!(userInterface instanceof Page)) throw new ServiceError('Invalid argument: userInterface');
    const { html, width, height } = userInterface;
    this.run.shown.dialog = { title, html, width, height };
  }
}

export class AddonMenu implements Fake<'Menu'> {
  readonly service = 'Menu';
  private readonly items: Menu['items'] = [];

  constructor(private readonly run: Run) {}

  addItem(caption: string, functionName: string): this {
    this.items.push({ label: caption, entry: functionName });
    return this;
  }

  addToUi(): void {
    this.run.shown.menu = { title: ADD_ON_NAME, items: this.items };
  }
}
