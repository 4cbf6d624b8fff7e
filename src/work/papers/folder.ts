import { type Problem, problem } from '../../domain/problem';
import { fileNameOf } from '../../domain/text/file-name';
import { fold } from '../../domain/text/vietnamese';
import { createEmpty, type DriveFile, DriveRefusal } from '../../google/drive';
import { passing, rounds, waitAfter } from '../../google/http';
import { type Role, share } from '../../google/sharing';
import type { Conference } from '../../tables/conference';
import { tables } from '../../tables/tables';
import { noteShared } from '../sheet/journal';

/** The mark by which the conference's folder is told from its papers. */
export const folderMark = 'folder';

type Around = { sheet: string; found: DriveFile | undefined; list: () => DriveFile | undefined };

/** The maker's folder for this conference: the one that is there, or a new one; opened to those whom the settings name. */
export function openFolder(conference: Conference, around: Around): { id: string; problems: Problem[] } {
  const { sheet, found, list } = around;
  const name = fileNameOf(`Giao Ban - ${conference.event ?? ''}`);
  const folder = found ?? createOnce(() => createEmpty('folder', name, { sheet, paper: folderMark }), list);
  return { id: folder.id, problems: shareWithAll(conference, folder) };
}

/** A 5xx may hide a file that was made, so each further try looks first. */
export function createOnce(create: () => DriveFile, list: () => DriveFile | undefined): DriveFile {
  for (let round = 0; ; round += 1) {
    try {
      return create();
    } catch (refusal) {
      const later = refusal instanceof DriveRefusal && passing({ status: refusal.status, text: '' });
      if (!later || round + 1 >= rounds) throw refusal;
      waitAfter(round);
      const landed = list();
      if (landed) return landed;
    }
  }
}

/** Who may do what: a setting each, the stronger role last. */
const roles = { readers: 'reader', commenters: 'commenter', editors: 'writer' } as const satisfies Partial<
  Record<keyof Conference, Role>
>;

function shareWithAll(conference: Conference, folder: DriveFile): Problem[] {
  const open = new Set(
    folder.permissions.map(({ role, emailAddress }) => `${role} ${fold(emailAddress ?? '')}`),
  );
  const closed = (Object.keys(roles) as (keyof typeof roles)[]).flatMap((setting) =>
    (conference[setting] ?? [])
      .filter((address) => !open.has(`${roles[setting]} ${fold(address)}`))
      .map((address) => ({ setting, address })),
  );
  // Noted first: a kill in between may say too much, never too little.
  noteShared(closed.length);
  const failed = closed.filter(({ setting, address }) => !share(folder.id, roles[setting], address));
  noteShared(-failed.length);
  return failed.map(({ setting, address }) =>
    problem(
      'sharing-failed',
      { tab: tables.conference.title, row: 0, column: tables.conference.columns[setting].title },
      address,
    ),
  );
}
