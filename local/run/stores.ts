import type { DriveStore } from '../drive/store';
import type { KeyedFile, WholeFile } from '../files/json-file';
import type { FormStore } from '../forms/store';
import type { MailStore } from '../mail/store';
import type { Book } from '../sheet/book';
import type { Settings } from '../sheet/settings';
import type { Sides } from '../worlds/sides';
import type { Bundle } from './bundle';

/** Everything that outlives a run. */
export type Stores = {
  settings: Settings;
  book: Book;
  drive: DriveStore;
  forms: FormStore;
  mail: MailStore;
  triggers: WholeFile<Trigger[]>;
  properties: KeyedFile;
  /** Until when each entry of the cache is kept, in milliseconds since 1970. */
  cache: Map<string, { value: string; until: number }>;
  bundle: Bundle;
  /** On which side unconfirmed facts about Google are here. */
  sides: Sides;
  /** Puts on the disk what has changed. @throws DiskTrouble; then none of it counts */
  note: () => void;
  /** The run that has the document lock. */
  lockHolder?: object | undefined;
};

/** A trigger, as triggers.json keeps it. */
export type Trigger = {
  id: string;
  /** The global function that it runs. */
  handler: string;
  /** The account that made it, under which it runs. */
  owner: string;
  /** @default 'clock', once an hour */
  on?: 'form-submit';
  /** Of a clock that strikes once: when, ISO 8601, UTC. Having run it stays, disabled, until it is deleted. */
  once?: string;
  /** Of the clock: ISO 8601, UTC. */
  lastRun?: string;
};
