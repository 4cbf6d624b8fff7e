import type { Prices } from '../prices/prices';
import type { World } from '../worlds/worlds';
import type { Grids } from './book';
import { instantAt } from './zone';

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
  /** Where unconfirmed facts about Google are not on their likely side. */
  world?: World;
  /** How long calls take here, as a report of the self-check measured it. @default the real time that they take on this machine */
  prices?: Partial<Prices>;
};

export const newSettings = (spreadsheetId: string, name: string): Settings => ({
  spreadsheetId,
  name,
  timeZone: 'Asia/Ho_Chi_Minh',
  locale: 'vi_VN',
  owner: 'chuyen.vien@example.gov.vn',
  grids: {},
});

/**
 * The instant at which a run begins, in milliseconds since 1970.
 * @param asked wall clock of the Sheet's zone, such as `2020-07-10T08:00`; otherwise the time of the workspace
 */
export function startOf(asked: string | undefined, { timeZone, standsAt, aheadMs = 0 }: Settings): number {
  const now = asked ?? standsAt;
  return now === undefined ? Date.now() + aheadMs : instantAt(Date.parse(`${now}Z`), timeZone);
}
