import type { LifeState } from '../domain/papers/life';
import type { Place } from './desk';

/**
 * One paper of the list. `kind` by its name, `count` copies of which so many are `written`, `tab` and `text` = where its text stands ('' and
 * null = it is made from other tabs alone), `row` = its row in the list (0 = it stands in none), `link` = the first
 * copy, `first` = the unit of the first copy, with which all can be tried ('' = one copy for all). Of its life: `label` = in words, `since` what moment
 * (`24/07/2020 08:00`), `by` whom, who has agreed, what is to be corrected, `number`, `symbol` (`GM-SNV`) and `day` in ISO once it has them, `next` = what
 * replaces it; '' where there is none. `isOwn` = it has a template of its own, whose Word file is more than what its Doc gives back.
 */
export type PaperListed = {
  code: string;
  kind: string;
  title: string;
  forWhom: string;
  count: number;
  written: number;
  state: LifeState;
  label: string;
  since: string;
  by: string;
  approvedBy: string;
  remark: string;
  number: string;
  symbol: string;
  day: string;
  next: string;
  tab: string;
  text: Place | null;
  row: number;
  link: string;
  first: string;
  isOwn: boolean;
};

/**
 * What a Word file holds that may become a template. `found` = values with the tags that stand for them and where, `left` = what stays as it is and why, `absent` =
 * what such papers say and this one was not found to; `movable` = the ends of a value can be moved within its line;
 * `paper` = the code of the paper that has the template, before it is taken the one it is proposed for.
 */
export type PaperAdopted<P> = {
  paper: string;
  kind: string;
  found: {
    tag: string;
    value: string;
    movable: boolean;
    places: { part: string; text: string; tagged: string }[];
    sure: boolean;
  }[];
  /** `lines` = those of a list that stands as paragraphs, which is not taken unless it is asked for. */
  tables: { tab: string; rows: number; sure: boolean; lines: string[] }[];
  rows: { [tab: string]: number };
  left: { text: string; why: string }[];
  absent: string[];
  problems: P[];
};

/** Tags of one group, each with what it prints now. */
export type TagGroup = { name: string; tags: { tag: string; value: string }[] };

/** Every tag of templates: by group, those of rows that repeat, the sum of the budget, and the formats with what each makes of an example. */
export type TagsTold = {
  groups: TagGroup[];
  loops: { name: string; tags: string[] }[];
  total: string;
  formats: { name: string; from: string; to: string }[];
};
