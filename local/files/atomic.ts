import * as fs from 'node:fs';
import * as path from 'node:path';

/**
 * Writes a file whole or not at all: to a temporary name beside it, flushed to the disk, then renamed over it. One process at a time
 * works in a workspace, so what a killed one left under that name is written over by the next.
 */
export function writeWhole(file: string, content: Uint8Array | string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const temporary = `${file}.tmp`;
  const handle = fs.openSync(temporary, 'w');
  try {
    fs.writeFileSync(handle, content);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
  fs.renameSync(temporary, file);
}

/** Tells one state of a file from another without reading it; '' when there is no file. */
export function signature(file: string): string {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.ino}:${stat.size}:${stat.mtimeMs}` : '';
}

/** One value kept as a JSON file, read again when another program has changed the file. */
export class JsonFile<T> {
  private content: T;
  private seen = '';
  private saved = '';

  constructor(
    private readonly file: string,
    private readonly initial: T,
  ) {
    this.content = initial;
  }

  get value(): T {
    return this.content;
  }

  refresh(): void {
    const now = signature(this.file);
    if (now === this.seen) return;
    this.saved = now ? fs.readFileSync(this.file, 'utf8') : '';
    this.content = this.saved ? JSON.parse(this.saved) : structuredClone(this.initial);
    this.seen = now;
  }

  save(): void {
    const text = `${JSON.stringify(this.content, null, 2)}\n`;
    if (text === this.saved) return;
    writeWhole(this.file, text);
    this.saved = text;
    this.seen = signature(this.file);
  }
}
