import { createHash } from 'node:crypto';
import * as path from 'node:path';
import { type DriveFile, type DriveStore, FORM } from '../drive/store';
import { chanceBelow, chanceBytes } from '../files/chance';

import { missingFile } from '../files/disk';
import { JsonFile, type Patch, textOf } from '../files/json-file';
import { type Form, type FormItem, type FormResponse, type ItemType, newForm } from './form';

/** A form, told field by field and response by response, as thousands of these may lie in one. A response is replaced, never changed. */
class FormFile extends JsonFile<Form> {
  private told: { layout: string; responses: readonly FormResponse[] } = { layout: '', responses: [] };
  /** Whether the file or a pending line has it, so that parts can be told. */
  private isKnown = false;

  changes(): Patch[] {
    const before = this.told;
    if (!this.isKnown) {
      this.isKnown = true;
      return [this.patch([], this.value)];
    }
    this.begin();
    const { responses, ...layout } = this.value;
    const there = new Set(responses.map(({ id }) => id));
    const known = new Map(before.responses.map((one) => [one.id, one]));
    const fields = this.told.layout === before.layout ? [] : Object.entries(layout);
    return [
      ...fields.map(([name, value]) => this.patch([name], value)),
      ...responses
        .filter((one) => one !== known.get(one.id))
        .map((one) => this.patch(['responses', one.id], one)),
      ...[...known.keys()]
        .filter((id) => !there.has(id))
        .map((id) => this.patch(['responses', id], undefined)),
    ];
  }

  protected begin(): void {
    const { responses, ...layout } = this.value;
    this.told = { layout: textOf(layout), responses: [...responses] };
    this.isKnown ||= this.isThere;
  }
}

/** The forms of Drive that are not in its bin, each in forms/ID.json; which there are says drive.json. */
export class FormStore {
  private readonly read = new Map<string, FormFile>();
  /** Those that were looked at since the last refresh: no others can have changed. */
  private readonly used = new Set<string>();
  /** Those that Drive had at the last refresh: each has its file since it was made. */
  private listed: ReadonlySet<string> = new Set();

  constructor(
    private readonly dir: string,
    private readonly drive: DriveStore,
  ) {}

  get files(): DriveFile[] {
    return this.drive.files.filter(({ mimeType, trashed }) => mimeType === FORM && !trashed);
  }

  /** The file of a form, if this account may change it. */
  find(id: string, account: string): DriveFile | undefined {
    const mayWrite = ({ role, emailAddress }: DriveFile['permissions'][number]): boolean =>
      (role === 'owner' || role === 'writer') && emailAddress === account;
    return this.files.find((file) => file.id === id && file.permissions.some(mayWrite));
  }

  /** What a form holds, to be changed in place. @throws DiskTrouble when its file is gone: it held questions and answers */
  open(id: string): Form {
    const file = this.read.get(id) ?? new FormFile(this.fileOf(id), newForm());
    this.read.set(id, file);
    if (!this.used.has(id)) file.refresh();
    if (this.listed.has(id) && !file.isThere)
      throw missingFile(file.file, ', nơi giữ câu hỏi và câu trả lời của biểu mẫu');
    this.used.add(id);
    return file.value;
  }

  private fileOf(id: string): string {
    return path.join(this.dir, 'forms', `${id}.json`);
  }

  /** A form goes on filling the tab that it was linked to, whatever that is called. */
  renameTab(from: string, to: string): void {
    for (const { id } of this.files) {
      const { destination } = this.open(id);
      if (destination?.tab === from) destination.tab = to;
    }
  }

  refresh(): void {
    this.used.clear();
    this.listed = new Set(this.files.map(({ id }) => id));
  }

  forget(): void {
    for (const file of this.read.values()) file.forget();
  }

  /** A form that was just made is told of with its entry in Drive. */
  changes(): Patch[] {
    for (const { id } of this.files) if (!this.listed.has(id)) this.open(id);
    return this.inUse().flatMap(({ file, isThere }) => (isThere ? file.changes() : []));
  }

  save(): void {
    for (const { file, isThere } of this.inUse()) {
      if (isThere) file.save();
      else file.remove();
    }
  }

  private inUse(): { file: FormFile; isThere: boolean }[] {
    const there = new Set(this.files.map(({ id }) => id));
    return [...this.used].flatMap((id) => {
      const file = this.read.get(id);
      return file ? [{ file, isThere: there.has(id) }] : [];
    });
  }
}

/** Ids of items are random, so that nobody can count on their order. */
export function addItem(form: Form, type: ItemType): FormItem {
  const item: FormItem = {
    id: freeNumber(form.items.map(({ id }) => id)),
    entry: freeNumber(form.items.map(({ entry }) => entry)),
    type,
    title: '',
    helpText: '',
    required: false,
    // Field: a new choice item starts with one empty choice (gas-fakes, notes/oddities.md).
    choices: type === 'LIST' || type === 'MULTIPLE_CHOICE' ? [{ value: '' }] : [],
  };
  form.items.push(item);
  return item;
}

function freeNumber(taken: readonly number[]): number {
  const number = 1 + chanceBelow(2 ** 31 - 1);
  return taken.includes(number) ? freeNumber(taken) : number;
}

export const newResponseId = (): string => `2_ABaOnu${chanceBytes(36).toString('base64url')}`;

/** In the address that people get stands another id than the file's. */
export const publishedId = (id: string): string =>
  `1FAIpQLS${createHash('sha256').update(id).digest('base64url')}`;

export const publishedUrl = (id: string): string =>
  `https://docs.google.com/forms/d/e/${publishedId(id)}/viewform`;

export const editResponseUrl = (id: string, responseId: string): string =>
  `${publishedUrl(id)}?edit2=${responseId}`;
