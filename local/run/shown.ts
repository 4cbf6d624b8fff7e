import type { TabPlace } from '../sheet/area';

export type Menu = { title: string; items: { label: string; entry: string }[] };

/** What a run put before the person at the Sheet. */
export type Shown = {
  menu?: Menu;
  sidebar?: { title: string; html: string };
  /** A window over the Sheet that does not block it; sizes in pixels. */
  dialog?: { title: string; html: string; width: number; height: number };
  /** The permissions that Google asks the person for, by their full names. */
  asked?: readonly string[];
  /** The cell that the run selected. */
  active?: TabPlace;
};

/** What came of a run. */
export type Execution = Shown & {
  /** What the function returned, for a page; absent when it returned nothing, threw, or was killed. */
  value?: unknown;
  /** The message of the exception that ended the run. */
  error?: string;
  died: boolean;
  /** Milliseconds on the clock of the run, its sleep included. */
  tookMs: number;
  /** How often each member and REST method was called. */
  calls: Record<string, number>;
  /** What the script wrote to the console. */
  log: string[];
};
