import * as fs from 'node:fs';
import * as path from 'node:path';
import * as z from 'zod';
import { codeOf, DiskTrouble, read, remove, writeWhole } from '../files/disk';
import { ownerShape } from '../files/file-shapes';
import { isAlive, thisProcess } from '../files/owner';

const NAME = 'workspace.serving';
/** The address carries the pass, so the file is for the user alone. */
const USER_ONLY = 0o600;

/** `folder`: a copied folder has a copy of the file too, and is not what is served there. */
const serving = z.object({ address: z.string(), folder: z.string(), owner: ownerShape });

/** Tells other programs of this user where the folder is served. @returns what takes it back */
export function announce(dir: string, address: string): () => void {
  const file = path.join(dir, NAME);
  const told: z.infer<typeof serving> = { address, folder: fs.realpathSync(dir), owner: thisProcess() };
  const text = `${JSON.stringify(told)}\n`;
  writeWhole(file, text, USER_ONLY);
  return () => {
    if (read(file)?.toString('utf8') === text) remove(file);
  };
}

/** The address at which a living program of this user and machine serves the folder. */
export function servedAt(dir: string): string | undefined {
  const { data } = serving.safeParse(told(path.join(dir, NAME)));
  if (!data || data.folder !== fs.realpathSync(dir)) return undefined;
  const { host } = thisProcess();
  return data.owner.host === host && isAlive(data.owner) ? data.address : undefined;
}

/** What is told is a help and no more: without it the folder is served a second time, which does no harm. */
function told(file: string): unknown {
  try {
    return JSON.parse(read(file)?.toString('utf8') ?? 'null');
  } catch (error) {
    const isOfAnotherUser = error instanceof DiskTrouble && codeOf(error.cause) === 'EACCES';
    if (isOfAnotherUser || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
