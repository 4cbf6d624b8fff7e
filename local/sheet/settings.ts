import type { Grids } from './book';

/** What is set when a workspace is made, kept in workspace.json. */
export type Settings = {
  spreadsheetId: string;
  /** The Sheet's file name on Drive. */
  name: string;
  timeZone: string;
  locale: string;
  /** The account that made the Sheet. */
  owner: string;
  grids: Grids;
  /** How far a person has travelled ahead of the real time, in milliseconds. */
  aheadMs?: number;
  /** Wall clock of the Sheet's zone at which every run begins, so that a story can be told twice alike. */
  standsAt?: string;
};

export const newSettings = (spreadsheetId: string, name: string): Settings => ({
  spreadsheetId,
  name,
  timeZone: 'Asia/Ho_Chi_Minh',
  locale: 'vi_VN',
  owner: 'chuyen.vien@example.gov.vn',
  grids: {},
});
