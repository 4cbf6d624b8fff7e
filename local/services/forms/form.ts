import { link } from '../../forms/destination';
import type { FormItem, ItemType, FormResponse as StoredResponse } from '../../forms/form';
import { addItem, publishedUrl } from '../../forms/store';
import type { Run } from '../../run/run';
import { ServiceError } from '../../run/service-error';
import { type Constant, DESTINATION_TYPE } from '../constant';
import type { Fake } from '../members';
import { FormSettingsOf } from './form-settings';
import { PageBreakItem } from './item';
import { ListItem, MultipleChoiceItem, ParagraphTextItem, PlainItem, TextItem } from './items';
import { FormResponse } from './responses';

/** As a Sheet is refused to who may only have the open one; the text is a field report of other calls. */
const NO_SHEET_SCOPE =
  'Specified permissions are not sufficient to call Form.setDestination. Required permissions: https://www.googleapis.com/auth/spreadsheets';

/** A form as a script sees it. Setters change it at once: a kill does not take them back. */
export class GoogleForm extends FormSettingsOf implements Fake<'Form'> {
  readonly service = 'Form';
  constructor(
    run: Run,
    private readonly id: string,
  ) {
    super(run, run.stores.forms.open(id));
  }

  getPublishedUrl(): string {
    this.refuseUnpublished();
    return publishedUrl(this.id);
  }

  getEditUrl(): string {
    return `https://docs.google.com/forms/d/${this.id}/edit`;
  }

  setTitle(title: string): this {
    return this.with({ title });
  }

  setDescription(description: string): this {
    return this.with({ description });
  }

  setConfirmationMessage(confirmationMessage: string): this {
    return this.with({ confirmationMessage });
  }

  setCustomClosedFormMessage(closedMessage: string): this {
    const isRefused: boolean = this.run.stores.sides.pick('closed-message', {
      taken: false,
      throws: !this.form.isAccepting,
    });
    if (isRefused) throw new ServiceError('Operation not supported on a closed form.');
    return this.with({ closedMessage });
  }

  setAllowResponseEdits(isEditable: boolean): this {
    return this.with({ isEditable });
  }

  setShowLinkToRespondAgain(showsRespondAgain: boolean): this {
    return this.with({ showsRespondAgain });
  }

  hasRespondAgainLink(): boolean {
    return this.form.showsRespondAgain;
  }

  supportsAdvancedResponderPermissions(): boolean {
    return true;
  }

  isPublished(): boolean {
    return this.form.isPublished;
  }

  /** Overwrites whether the form accepts responses. */
  setPublished(enabled: boolean): this {
    return this.with({ isPublished: enabled, isAccepting: enabled });
  }

  isAcceptingResponses(): boolean {
    return this.form.isAccepting;
  }

  /** That it throws says the reference; the text is unconfirmed. */
  setAcceptingResponses(enabled: boolean): this {
    if (enabled && !this.form.isPublished)
      throw new ServiceError('Cannot accept responses on an unpublished form.');
    this.refuseUnpublished();
    return this.with({ isAccepting: enabled });
  }

  /** Not imitated: another Sheet than the open one. */
  setDestination(type: Constant, id: string): this {
    const { stores } = this.run;
    if (type !== DESTINATION_TYPE.SPREADSHEET) throw new ServiceError('Invalid argument: type');
    if (id !== stores.settings.spreadsheetId) throw new ServiceError('Invalid argument: id');
    const isRefused: boolean = stores.sides.pick('set-destination', { works: false, refused: true });
    if (isRefused) throw new ServiceError(NO_SHEET_SCOPE);
    link(stores, this.form);
    return this;
  }

  /** The text is a field report. */
  getDestinationId(): string {
    const { destination } = this.form;
    if (destination) return destination.spreadsheetId;
    throw new ServiceError('The form currently has no response destination.');
  }

  getItems(): PlainItem[] {
    return this.form.items.map(({ id }) => new PlainItem(this.form, id));
  }

  getItemById(id: number): PlainItem | null {
    return this.form.items.some((item) => item.id === id) ? new PlainItem(this.form, id) : null;
  }

  moveItem(from: number, to: number): PlainItem {
    const item = this.itemAt(from);
    this.itemAt(to);
    this.form.items.splice(from, 1);
    this.form.items.splice(to, 0, item);
    return new PlainItem(this.form, item.id);
  }

  deleteItem(index: number): void {
    this.itemAt(index);
    this.form.items.splice(index, 1);
  }

  /** An account may have new questions begin as required. */
  private added(type: ItemType): number {
    const item = addItem(this.form, type);
    item.required = this.isStrict;
    return item.id;
  }

  addTextItem(): TextItem {
    return new TextItem(this.form, this.added('TEXT'));
  }

  addParagraphTextItem(): ParagraphTextItem {
    return new ParagraphTextItem(this.form, this.added('PARAGRAPH_TEXT'));
  }

  addListItem(): ListItem {
    return new ListItem(this.form, this.added('LIST'));
  }

  addMultipleChoiceItem(): MultipleChoiceItem {
    return new MultipleChoiceItem(this.form, this.added('MULTIPLE_CHOICE'));
  }

  addPageBreakItem(): PageBreakItem {
    return new PageBreakItem(this.form, addItem(this.form, 'PAGE_BREAK').id);
  }

  /** In the order in which they first came; of those since a moment only. That the moment itself counts is unconfirmed. */
  getResponses(since?: GoogleAppsScript.Base.Date | Date): FormResponse[] {
    const { responses } = this.form;
    if (since === undefined) return responses.map((response) => this.response(response));
    const moment = ({ at, came = at }: StoredResponse): string =>
      this.run.stores.sides.pick('edit-listed', { listed: at, hidden: came });
    return responses
      .filter((response) => Date.parse(moment(response)) >= since.getTime())
      .map((response) => this.response(response));
  }

  getResponse(id: string): FormResponse {
    const found = this.form.responses.find((response) => response.id === id);
    if (!found) throw new ServiceError('Invalid argument: responseId');
    return this.response(found);
  }

  /** Of the tab that the form fills nothing goes. Source: reference, class Form. */
  deleteAllResponses(): this {
    return this.with({ responses: [] });
  }

  /** That an id that is gone throws is unconfirmed. */
  deleteResponse(id: string): this {
    if (!this.form.responses.some((response) => response.id === id))
      throw new ServiceError('Invalid argument: responseId');
    return this.with({ responses: this.form.responses.filter((response) => response.id !== id) });
  }

  createResponse(): FormResponse {
    return this.response(undefined);
  }

  private response(stored: StoredResponse | undefined): FormResponse {
    return new FormResponse(this.id, this.form, stored, this.run);
  }

  /** Field: gas-fakes, whose tests run on live Apps Script. */
  private refuseUnpublished(): void {
    const isRefused: boolean = this.run.stores.sides.pick('unpublished-address', {
      given: false,
      throws: !this.form.isPublished,
    });
    if (isRefused) throw new ServiceError('Operation not supported on unpublished form.');
  }

  private itemAt(index: number): FormItem {
    const item = this.form.items[index];
    if (!item) throw new ServiceError('Invalid argument: index');
    return item;
  }
}
