import type { RunOptions } from '../run/options';
import type { Execution } from '../run/shown';
import type { ShownCell, ShownTab } from '../sheet/shown';

/** What page and server say to each other, all plain JSON. Rows and columns count from 1. */

/** A mail in the mailbox. `at`: its moment in the Sheet's zone, `2020-07-10T08:00:00`; `subject`: as the message has it, encoded. */
export type ListedMail = { id: string; at: string; account: string; recipients: string[]; subject: string };

export type Paper = { id: string; name: string; link: string };

/** `version` changes whenever the workbook on disk does, whoever wrote it. */
export type State = {
  version: string;
  title: string;
  /** The time of the workspace in the Sheet's zone, `2020-07-10T08:00:00`, and whether a person has travelled there. */
  now: string;
  isTravelling: boolean;
  accounts: string[];
  tabs: ShownTab[];
  tab: string;
  cells: ShownCell[];
  /** While it is the same, no row of any tab has moved. */
  arrangement: string;
  papers: Paper[];
};

/** What came of calling a function of the add-on, and how many recipients the account may still write to today. */
export type Called = Execution & { mailLeft: number };

/** What is to go wrong in the runs that the page starts. */
export type Trouble = Pick<RunOptions, 'faults' | 'dieAt' | 'mailLimit'>;

/**
 * Where this machine shows the document or form that a link of Google's names, under the server's address; undefined for any other text. The sidebar's frame
 * gets its text, so it can use nothing from outside itself.
 */
export function paperPath(link: string): string | undefined {
  const paper = /^https:\/\/docs\.google\.com\/document\/d\/([\w-]+)(?:\/export\?format=(docx|pdf)$)?/;
  const form = /^https:\/\/docs\.google\.com\/forms\/d\/(?:e\/)?([\w-]+)\/(?:viewform|edit)(\?[^\s#]*)?$/;
  const [, file] = /^https:\/\/drive\.google\.com\/file\/d\/([\w-]+)/.exec(link) ?? [];
  if (file) return `papers/${file}`;
  const [, id, type] = paper.exec(link) ?? [];
  if (id) return `papers/${id}${type ? `.${type}` : ''}`;
  const [, formId, query = ''] = form.exec(link) ?? [];
  return formId && `forms/${formId}/viewform${query}`;
}
