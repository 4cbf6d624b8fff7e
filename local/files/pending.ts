import * as path from 'node:path';
import {
  appendLine,
  DiskTrouble,
  putInPlace,
  read,
  remove,
  signature,
  unfinishedIn,
  writePart,
  writeWhole,
} from './disk';
import { type Patch, parsed, textOf } from './json-file';

/** Files of documents by their paths; undefined for one that is to go. */
export type Contents = ReadonlyMap<string, Uint8Array | string | undefined>;

/** What became of a document: `part` is what its content was written to first, none when it is to go. Paths are relative to the workspace. */
type Placed = { file: string; part?: string };
type Line = { patches: Patch[]; documents: Placed[] };

/**
 * What calls have changed since the JSON files were last written, a line for each call: when the call returns its line is on the disk, and
 * with it all that the call did; before, nothing is. Whoever opens the workspace after a kill plays the lines into the files again, as
 * often as it takes. Documents are written beside their place first, and are put there once their line stands.
 */
export class Pending {
  private readonly file: string;
  private isSwept = false;

  constructor(private readonly dir: string) {
    this.file = path.join(dir, 'workspace.pending');
  }

  /** Whether lines stand that the files may not have yet. */
  get isOpen(): boolean {
    return signature(this.file) !== '';
  }

  /** @throws DiskTrouble; then nothing of it has happened */
  note(patches: readonly Patch[], contents: Contents): void {
    if (patches.length === 0 && contents.size === 0) return;
    const documents = [...contents].map(([file, bytes]) => this.prepared(file, bytes));
    const relative = patches.map((patch) => ({ ...patch, file: path.relative(this.dir, patch.file) }));
    appendLine(this.file, JSON.stringify({ patches: relative, documents } satisfies Line));
    this.place(documents);
  }

  /** Makes the files say what the lines say, and takes away what a killed process left half written. */
  recover(): void {
    if (this.isOpen) {
      const lines = this.lines();
      for (const [file, value] of this.patched(lines)) writeWhole(this.whole(file), textOf(value));
      // Of a document that several lines are about, the last one says what became of it.
      const last = new Map(lines.flatMap(({ documents }) => documents.map((one) => [one.file, one])));
      this.place([...last.values()]);
      this.close();
    }
    if (!this.isSwept) for (const part of this.unfinished()) remove(part);
    this.isSwept = true;
  }

  /** All lines are in the files. */
  close(): void {
    if (this.isOpen) remove(this.file);
  }

  private prepared(file: string, bytes: Uint8Array | string | undefined): Placed {
    if (bytes === undefined) return { file };
    return { file, part: path.relative(this.dir, writePart(this.whole(file), bytes)) };
  }

  private place(documents: readonly Placed[]): void {
    for (const { file, part } of documents) {
      if (part === undefined) remove(this.whole(file));
      else if (signature(this.whole(part))) putInPlace(this.whole(part), this.whole(file));
    }
  }

  /** The last line may be cut off: its call never returned. */
  private lines(): Line[] {
    const text = read(this.file)?.toString('utf8') ?? '';
    return text
      .split('\n')
      .slice(0, -1)
      .map((line): Line => parsed(this.file, line));
  }

  private patched(lines: readonly Line[]): Map<string, unknown> {
    const values = new Map<string, unknown>();
    for (const { file, at, value } of lines.flatMap(({ patches }) => patches))
      values.set(file, withValue(values.get(file) ?? this.present(file), at, value));
    return values;
  }

  private present(file: string): unknown {
    const text = read(this.whole(file))?.toString('utf8');
    return text === undefined ? {} : parsed(this.whole(file), text);
  }

  private unfinished(): string[] {
    return ['', 'papers', 'mail', 'forms'].flatMap((folder) => unfinishedIn(this.whole(folder)));
  }

  private readonly whole = (name: string): string => path.join(this.dir, name);
}

/** The same value with another one under these keys; what is not there yet is made. */
export function withValue(whole: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(whole)) return withEntry(whole, key, rest, value);
  if (typeof whole !== 'object' || whole === null)
    throw new DiskTrouble(
      `Phần ghi dở trong tệp workspace.pending không khớp các tệp bên cạnh (ở “${key}”). Hãy chép lại cả thư mục từ bản sao lưu.`,
    );
  const { [key]: inner, ...others } = whole as Record<string, unknown>;
  const next = withValue(inner ?? (rest.length > 0 ? [] : undefined), rest, value);
  return next === undefined ? others : { ...whole, [key]: next };
}

function withEntry(list: readonly unknown[], id: string, rest: readonly string[], value: unknown): unknown[] {
  const isIt = (one: unknown): boolean =>
    typeof one === 'object' && one !== null && Reflect.get(one, 'id') === id;
  const next = withValue(list.find(isIt), rest, value);
  if (!list.some(isIt)) return next === undefined ? [...list] : [...list, next];
  return list.flatMap((one) => (isIt(one) ? (next === undefined ? [] : [next]) : [one]));
}
