import type { Answers, FormItem } from '../forms/form';
import type { RunOptions } from '../run/options';
import type { ShownCell } from '../sheet/person';

/** What page and server say to each other, all plain JSON. Rows and columns count from 1; widths are in pixels. */
export type Tab = {
  name: string;
  rows: number;
  columns: number;
  frozenRows: number;
  widths: number[];
  /** Rows that a filter hides. */
  hidden: number[];
  isFiltered: boolean;
};

export type SheetCell = ShownCell;

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
  tabs: Tab[];
  tab: string;
  cells: SheetCell[];
  papers: Paper[];
};

export type Place = { tab: string; row: number; column: number };
export type Menu = { title: string; items: { label: string; entry: string }[] };

/** What came of calling a function of the add-on. `error`: the text Google would hand to a failure handler. */
export type Called = {
  value?: unknown;
  error?: string;
  menu?: Menu;
  sidebar?: { title: string; html: string };
  dialog?: { title: string; html: string; width: number; height: number };
  active?: Place;
  /** How often each service and REST method was called, whether the run was killed, and what it logged. */
  calls: Record<string, number>;
  died: boolean;
  log: string[];
  /** Recipients that the account may still write to today. */
  mailLeft: number;
};

/** What is to go wrong in the runs that the page starts. */
export type Trouble = Pick<RunOptions, 'faults' | 'dieAt' | 'mailLimit'>;

/**
 * Where this machine shows the document or form that a link of Google's names; undefined for any other text. The sidebar's frame
 * gets its text, so it can use nothing from outside itself.
 */
export function paperPath(link: string): string | undefined {
  const paper = /^https:\/\/docs\.google\.com\/document\/d\/([\w-]+)/;
  const form = /^https:\/\/docs\.google\.com\/forms\/d\/(?:e\/)?([\w-]+)\/(?:viewform|edit)(\?[^\s#]*)?$/;
  const id = paper.exec(link)?.[1];
  if (id) return `/papers/${id}`;
  const [, formId, query = ''] = form.exec(link) ?? [];
  return formId && `/forms/${formId}/viewform${query}`;
}

/** A form as who fills it in gets it. `closed`: why that is not possible; there are no questions then. */
export type OpenForm = {
  title: string;
  description: string;
  items: FormItem[];
  /** Of the response that is to be changed, by the ids of items. */
  answers: Answers;
  closed?: string;
  /** What is said and offered to who has submitted: a link to change it, one to fill in another. */
  confirmationMessage: string;
  isEditable: boolean;
  showsRespondAgain: boolean;
};
