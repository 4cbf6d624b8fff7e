import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../../../src/documents/word/words-of';
import type { ScansTaken } from '../../../src/spoken/life';
import {
  type Answered,
  ask,
  draftOf,
  type ExecuteOptions,
  madeOnce,
  newWorkspace,
  typeInto,
  type Workspace,
} from '../../support/local';

export const chief = 'lanh.dao@example.gov.vn';
export const moment = '2026-03-10T08:00';

type Listed = {
  code: string;
  state: string;
  label: string;
  approvedBy: string;
  remark: string;
  next: string;
  number: string;
};
export type Told = Answered &
  Record<string, unknown> & {
    state: string;
    papers: Listed[];
    taken: object[];
    unmatched: string[];
    possible: ScansTaken['possible'];
  };

/** A conference of 2026 with a plan and one invitation for all, both written; the chief may agree. `steps` = they are kept. */
export const written = (steps = false): Workspace =>
  draftOf(
    madeOnce(`life-${steps}`, () => {
      const workspace = newWorkspace('hoi-nghi', { pdf: false });
      act(workspace, 'create-tables', { kind: 'mau-2026' });
      typeInto(workspace, 'Hội nghị', 'Ai được duyệt', chief);
      if (steps) typeInto(workspace, 'Hội nghị', 'Theo dõi trình ký', 'Có');
      act(workspace, 'write-papers');
      return workspace;
    }),
  );

export const act = (workspace: Workspace, action: string, asked: object = {}, options: ExecuteOptions = {}) =>
  ask(workspace, { action, ...asked }, { now: moment, ...options }).answer as Told;

export const stateOf = (workspace: Workspace, code: string): Listed =>
  act(workspace, 'list-papers').papers.find((one) => one.code === code) as Listed;

export const codes = ({ problems }: Pick<Answered, 'problems'>): string[] => problems.map(({ code }) => code);

/** The words of the Doc of a paper whose name begins so. */
export function wordsIn(workspace: Workspace, name: string): string {
  const file = workspace
    .files()
    .find((one) => one.name.startsWith(name) && !one.trashed && one.path.endsWith('.docx'));
  return file ? textOf(readFileSync(join(workspace.dir, file.path)).toString('base64')) : '';
}
