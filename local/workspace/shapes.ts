import type { Form } from '../forms/form';
import type { Bundle } from '../run/bundle';
import type { RunOptions } from '../run/options';
import type { Execution } from '../run/shown';
import type { World } from '../worlds/worlds';

export type WorkspaceOptions = {
  /** Runs this instead of what is in dist/. */
  bundle?: Bundle;
  /** Whether Docs can be had as PDF, which takes LibreOffice; or what else makes them. @default true */
  pdf?: boolean | ((docs: readonly Uint8Array[]) => Uint8Array[]);
  /**
   * Leaves the workbook in memory until {@link Workspace.saveWorkbook}, and all else until the end of a run: for many runs, none of
   * which another program is to see, nor a kill to meet.
   */
  lazy?: boolean;
  /** Where unconfirmed facts about Google are on another side than the workspace was made with; kept by what makes one. */
  world?: World;
};
export type CreateOptions = WorkspaceOptions & {
  /** Wall clock of the Sheet's zone at which every run begins. @default the real time */
  standsAt?: string;
  /** Path of an .xlsx to start from. */
  workbook?: string;
};
export type FileInfo = {
  id: string;
  name: string;
  /** Of the .docx or .pdf, relative to the workspace; '' for a folder. */
  path: string;
  link: string;
  mimeType: string;
  version: number;
  trashed: boolean;
};

/** A form with all its questions and responses; `link` is where people fill it in. */
export type FormInfo = Form & { id: string; name: string; link: string };
export type AnswerOptions = Pick<RunOptions, 'now'> & {
  /** The id of the response to change. */
  edit?: string;
  /** Whether the triggers of the Sheet notice. @default true */
  fire?: boolean;
  /** Is handed each run of a trigger that this set off. */
  onRun?: (run: Execution) => void;
};
