import * as fs from 'node:fs';
import * as path from 'node:path';
import { createWith, DiskTrouble, namesIn, read, remove } from './disk';
import { ownerShape } from './file-shapes';
import { isAlive, type Owner, thisProcess } from './owner';

const WAIT_MS = 30_000;
const PAUSE_MS = 50;
/** Nobody wonders about a shorter wait. */
const SAID_AFTER_MS = 2000;
const NAME = /^workspace\.lock\.(\d+)$/;

/** What has to be done around work in a folder. */
type Around = { refresh: () => void; save: () => void; forget: () => void };

/**
 * Lets one process at a time work in a folder. Work inside work of the same process goes straight on.
 *
 * Each turn has a number and a file with its owner's name in it, made in one step; emptied, the turn is over. The next number may be
 * taken when the highest turn is over or its owner is dead. The highest file is never removed: so of two that saw the same dead owner one
 * gets the number, and one that comes late with a lower number sees a higher one and steps back.
 */
export class FolderLock {
  private depth = 0;
  private turn = 0;

  constructor(private readonly dir: string) {}

  /** @throws DiskTrouble when another living process keeps the folder for longer than half a minute. */
  during<T>(work: () => T, around: Around): T {
    if (this.depth > 0) return this.inside(work);
    this.acquire();
    try {
      around.refresh();
      const result = this.inside(work);
      around.save();
      return result;
    } catch (error) {
      around.forget();
      throw error;
    } finally {
      this.release();
    }
  }

  private inside<T>(work: () => T): T {
    this.depth += 1;
    try {
      return work();
    } finally {
      this.depth -= 1;
    }
  }

  private acquire(): void {
    const begun = Date.now();
    for (let isSaid = false; ; ) {
      const last = this.highest();
      const owner = this.ownerOf(last);
      if (!owner || owner === 'me' || !isAlive(owner)) {
        if (this.take(last + 1)) return;
        continue;
      }
      const waited = Date.now() - begun;
      if (waited > WAIT_MS)
        throw new DiskTrouble(`${heldBy(owner, this.dir)} Hãy đóng chương trình ấy rồi thử lại.`);
      if (waited > SAID_AFTER_MS && !isSaid) process.stderr.write(`${heldBy(owner, this.dir)} Đang chờ…\n`);
      isSaid ||= waited > SAID_AFTER_MS;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }

  private take(turn: number): boolean {
    if (!createWith(this.fileOf(turn), JSON.stringify(thisProcess()))) return false;
    if (this.highest() > turn) {
      remove(this.fileOf(turn));
      return false;
    }
    this.turn = turn;
    for (const lower of this.turns().filter((other) => other < turn)) remove(this.fileOf(lower));
    return true;
  }

  /** A disk that takes nothing any more keeps our name there; we know it as our own, and others see when we are gone. */
  private release(): void {
    try {
      fs.truncateSync(this.fileOf(this.turn));
    } catch {
      return;
    }
  }

  private turns(): number[] {
    return namesIn(this.dir)
      .flatMap((name) => NAME.exec(name)?.[1] ?? [])
      .map(Number);
  }

  private highest(): number {
    return Math.max(0, ...this.turns());
  }

  /** @returns undefined when the turn is over */
  private ownerOf(turn: number): Owner | 'me' | undefined {
    const text = turn > 0 ? read(this.fileOf(turn))?.toString('utf8') : undefined;
    if (!text) return undefined;
    const owner = this.ownerIn(this.fileOf(turn), text);
    return owner.pid === process.pid && turn === this.turn ? 'me' : owner;
  }

  /** Who cannot be read may be at work. */
  private ownerIn(file: string, text: string): Owner {
    const { data } = ownerShape.safeParse(jsonOf(text));
    if (data) return data;
    throw new DiskTrouble(
      `Tệp ${file} không cho biết chương trình nào đang dùng thư mục. Nếu không có chương trình nào, hãy xóa tệp này rồi chạy lại.`,
    );
  }

  private fileOf(turn: number): string {
    return path.join(this.dir, `workspace.lock.${turn}`);
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const heldBy = ({ pid, host, since }: Owner, dir: string): string =>
  `Thư mục ${dir} đang được một chương trình khác dùng (tiến trình ${pid} trên máy ${host}, từ ${new Date(since).toLocaleTimeString('vi')}).`;
