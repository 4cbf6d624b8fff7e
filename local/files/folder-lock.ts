import * as fs from 'node:fs';
import * as path from 'node:path';

const WAIT_MS = 30_000;
const PAUSE_MS = 50;

/** Lets one process at a time work in a folder. Work inside work of the same process goes straight on. */
export class FolderLock {
  private depth = 0;
  private readonly file: string;

  constructor(dir: string) {
    this.file = path.join(dir, 'workspace.lock');
  }

  /** @throws when another living process keeps the folder for longer than half a minute. */
  during<T>(work: () => T, atFirst: () => void, atLast: () => void): T {
    const outermost = this.depth === 0;
    if (outermost) this.acquire();
    this.depth += 1;
    try {
      if (outermost) atFirst();
      const result = work();
      if (outermost) atLast();
      return result;
    } finally {
      this.depth -= 1;
      if (outermost) fs.rmSync(this.file, { force: true });
    }
  }

  private acquire(): void {
    const until = Date.now() + WAIT_MS;
    while (!this.take()) {
      if (!isAlive(this.holder())) fs.rmSync(this.file, { force: true });
      else if (Date.now() > until)
        throw new Error(`Thư mục đang được chương trình khác dùng (xem ${this.file}).`);
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }

  private take(): boolean {
    try {
      fs.writeFileSync(this.file, String(process.pid), { flag: 'wx' });
      return true;
    } catch (error) {
      if (isCode(error, 'EEXIST')) return false;
      throw error;
    }
  }

  private holder(): number {
    try {
      return Number(fs.readFileSync(this.file, 'utf8'));
    } catch {
      return 0;
    }
  }
}

/** A lock left behind by a process that was killed does not count. */
function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

const isCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;
