/**
 * One paper of the list. `kind` by its name, `count` copies of which so many are `written`, `tab` = where its text stands ('' = it is made
 * from other tabs alone), `row` = its row in the list (0 = it stands in none), `link` = the first copy.
 */
export type PaperListed = {
  code: string;
  kind: string;
  title: string;
  forWhom: string;
  count: number;
  written: number;
  state: 'draft';
  tab: string;
  row: number;
  link: string;
};
