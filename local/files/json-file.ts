import { DiskTrouble, read, remove, signature, writeWhole } from './disk';
import { misshapenAt } from './file-shapes';

/**
 * One change of a JSON file: `value` now stands under these keys, of which one into a list is the id of its entry; without a value it is gone.
 */
export type Patch = { file: string; at: readonly string[]; value?: unknown };

/** One value kept as a JSON file, read again when another program, or a person with an editor, has changed the file. */
export abstract class JsonFile<T> {
  private content: T;
  private seen: string | undefined;
  private saved = '';

  constructor(
    readonly file: string,
    private readonly initial: T,
  ) {
    this.content = structuredClone(initial);
  }

  get value(): T {
    return this.content;
  }

  /** Whether there has ever been such a file. */
  get isThere(): boolean {
    return this.saved !== '';
  }

  /** @throws DiskTrouble when the file holds no JSON; an empty one is no new beginning either */
  refresh(): void {
    const now = signature(this.file);
    if (now === this.seen) return;
    this.saved = read(this.file)?.toString('utf8') ?? '';
    this.content = now ? parsed<T>(this.file, this.saved) : structuredClone(this.initial);
    this.seen = now;
    this.begin();
  }

  /** What is in memory did not reach the disk: the next {@link refresh} reads all of it again. */
  forget(): void {
    this.seen = undefined;
  }

  /** What changed since it was last asked, read or saved, for the pending lines. */
  abstract changes(): Patch[];

  /** A file that nothing here has changed is left alone: what a person has just put into it is read next time. */
  save(): void {
    this.begin();
    const text = textOf(this.content);
    if (text === this.saved) return;
    writeWhole(this.file, text);
    this.saved = text;
    this.seen = signature(this.file);
  }

  remove(): void {
    remove(this.file);
    this.forget();
  }

  /** From here on changes count. */
  protected abstract begin(): void;

  protected patch(at: readonly string[], value: unknown): Patch {
    return { file: this.file, at, value };
  }
}

/** A small file: told as a whole. */
export class WholeFile<T> extends JsonFile<T> {
  private told = '';

  changes(): Patch[] {
    const before = this.told;
    this.begin();
    return this.told === before ? [] : [this.patch([], this.value)];
  }

  protected begin(): void {
    this.told = textOf(this.value);
  }
}

/** Texts by their names, told one by one. */
export class KeyedFile extends JsonFile<Record<string, string>> {
  private told: Record<string, string> = {};

  changes(): Patch[] {
    const names = new Set([...Object.keys(this.told), ...Object.keys(this.value)]);
    const changed = [...names].filter((name) => this.told[name] !== this.value[name]);
    if (changed.length > 0) this.begin();
    return changed.map((name) => this.patch([name], this.value[name]));
  }

  protected begin(): void {
    this.told = { ...this.value };
  }
}

/** A list of things with ids under one name; whoever changes one says so. */
export class ListFile<Name extends string, One extends { id: string }> extends JsonFile<Record<Name, One[]>> {
  private readonly touched = new Set<One>();

  constructor(
    file: string,
    private readonly name: Name,
  ) {
    super(file, { [name]: [] } as unknown as Record<Name, One[]>);
  }

  get list(): One[] {
    return this.value[this.name];
  }

  touch(one: One): void {
    this.touched.add(one);
  }

  changes(): Patch[] {
    const patches = [...this.touched].map((one) => this.patch([this.name, one.id], one));
    this.touched.clear();
    return patches;
  }

  protected begin(): void {
    this.touched.clear();
  }
}

export const textOf = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** @throws DiskTrouble that names the file and what is wrong with it */
export function parsed<T>(file: string, text: string): T {
  const value = jsonIn(file, text);
  const wrong = misshapenAt(file, value);
  if (wrong !== undefined)
    throw spoilt(file, `không có dạng mà Giao Ban đã ghi${wrong && ` (ở “${wrong}”)`}`);
  return value as T;
}

function jsonIn(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw spoilt(file, text.trim() === '' ? 'trống rỗng' : 'không còn là JSON đọc được');
  }
}

const spoilt = (file: string, what: string): DiskTrouble =>
  new DiskTrouble(
    `Tệp ${file} ${what}. Hãy chép lại tệp này từ bản sao lưu; đừng xóa nó, vì nó ghi những gì đã soạn và đã gửi.`,
  );
