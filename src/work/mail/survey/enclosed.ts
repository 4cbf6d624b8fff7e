import type { DriveFile } from '../../../google/drive';

/** A file that goes with a mail beside its paper: another paper of the list as PDF, or what was kept as it came. VI: tài liệu kèm theo. */
export type Enclosure = { name: string; type: string; file: DriveFile; as: 'pdf' | 'uploaded' };

/** What goes with a mail; what finds no room in it, so that it goes as a link; and what was asked for and is not there. */
export type Enclosed = {
  enclosures: readonly Enclosure[];
  linked: readonly Enclosure[];
  lost: readonly string[];
};
