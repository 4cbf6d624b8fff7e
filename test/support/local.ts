import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type * as Local from '../../local/index';

/** The local workspace as built, running the real bundle of `dist/`. */
export const { createWorkspace, openWorkspace, drawFrom } = requireOutside(
  '../../.build/local.cjs',
) as typeof Local;

export type Workspace = Local.Workspace;
export type ExecuteOptions = Local.ExecuteOptions;
export type Execution = Local.Execution;

/** Ids and codes of what a test makes are those of the run's seed and of the test's file, whichever ran before it. */
const seeded = (name: string): string => `${process.env.GIAO_BAN_SEED} ${name}`;
drawFrom(seeded(relative(join(__dirname, '..'), expect.getState().testPath ?? '')));

const made: string[] = [];
afterAll(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true });
});

/** A folder that goes away after the tests of the file. */
export function emptyDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'giao-ban-'));
  made.push(dir);
  return dir;
}

/**
 * A fresh copy of a workspace, with its Drive, its ledger and its mailbox; of a folder that nobody has open, as it is. Its workbook stays in
 * memory: to write an .xlsx after each deed costs more than the deed. `lazy: false` for who looks at the disk.
 */
export function copyOf(
  workspace: Pick<Workspace, 'dir'> & Partial<Workspace>,
  options: Parameters<typeof openWorkspace>[1] = {},
): Workspace {
  const copy = join(emptyDir(), 'ban-sao');
  workspace.saveWorkbook?.();
  cpSync(workspace.dir, copy, { recursive: true });
  return openWorkspace(copy, { lazy: true, ...options });
}

/** The same folder as a program finds it that knows nothing of this one. */
export function reopened(workspace: Workspace, options: Parameters<typeof openWorkspace>[1] = {}): Workspace {
  workspace.saveWorkbook();
  return openWorkspace(workspace.dir, { lazy: true, ...options });
}

/** A copy whose papers go as .docx: LibreOffice would take seconds for each batch. */
export const draftOf = (workspace: Pick<Workspace, 'dir'>): Workspace => copyOf(workspace, { pdf: false });

/** A folder with what is made once for all test files of a run, by its name; each has copies of it. */
export function madeOnce(name: string, make: () => Workspace): Pick<Workspace, 'dir'> {
  const dir = join(process.env.GIAO_BAN_MADE ?? emptyDir(), name);
  if (existsSync(dir)) return { dir };
  const part = `${dir}.${process.pid}`;
  const before = drawFrom(seeded(name));
  const workspace = make();
  drawFrom(before, false);
  workspace.saveWorkbook();
  cpSync(workspace.dir, part, { recursive: true });
  try {
    renameSync(part, dir);
  } catch (error) {
    // Another worker may have been faster; its folder is as good.
    if (!existsSync(dir)) throw error;
    rmSync(part, { recursive: true });
  }
  return { dir };
}

/** A workspace with nothing in it yet. @param name of the Sheet */
export const newWorkspace = (
  name = 'hoi-nghi',
  options: Parameters<typeof createWorkspace>[1] = {},
): Workspace => createWorkspace(join(emptyDir(), name), { lazy: true, ...options });

/** A moment before the conference of the sample. */
export const july = '2020-07-10T08:00';

/** What the one door answers, as tests look at it. */
export type Answered = {
  ok: boolean;
  problems: Spoken[];
  questions: {
    code: string;
    about: string[];
    differs?: { name: string; differences: { doc: string; sheet: string }[]; more: number }[];
  }[];
  documents: { kind: string; unit: string; name: string; id: string; link: string; state: string }[];
  more: boolean;
  done: number;
  total: number;
};
export type Spoken = {
  code: string;
  weight: string;
  tab: string;
  row: number;
  column: string;
  seen: unknown;
  message: string;
  repairs: { was: string; to: string }[];
  press?: { action: string; label: string; paper?: string; unit?: string; instead?: string[] } | null;
};

/** Calls the one door and gives the answer flat, with the run it came from. */
export function ask(
  workspace: Workspace,
  request: object,
  options: ExecuteOptions = {},
): { answer: Answered; run: Execution } {
  const run = workspace.execute('call', [request], { now: july, ...options });
  if (run.error) throw new Error(run.error);
  const { ok = false, result = {}, ...rest } = (run.value ?? {}) as { ok?: boolean; result?: object };
  const answer = {
    ok,
    problems: [],
    questions: [],
    documents: [],
    more: false,
    done: 0,
    total: 0,
    ...rest,
    ...result,
  };
  return { answer: answer as Answered, run };
}

/** A workspace with the sample conference in its tables. */
export const sampleWorkspace = (options: Parameters<typeof openWorkspace>[1] = {}): Workspace =>
  copyOf(
    madeOnce('sample', () => {
      const workspace = newWorkspace();
      ask(workspace, { action: 'create-tables', sample: true });
      return workspace;
    }),
    options,
  );

/** The same with papers that go as .docx. */
export const sampleDraft = (): Workspace => sampleWorkspace({ pdf: false });

/** Where a setting's value or a column's cell stands. */
export function cellOf(
  workspace: Workspace,
  tab: string,
  column: string,
  row?: number,
): { row: number; column: number } {
  const cells = workspace.cells(tab);
  const title = cells.find((cell) => cell.shown === column);
  if (!title) throw new Error(`no ${column} in ${tab}`);
  return tab === 'Hội nghị' ? { row: title.row, column: 2 } : { row: row ?? 2, column: title.column };
}

/** Types into a setting, or into a cell under a title. */
export function typeInto(
  workspace: Workspace,
  tab: string,
  column: string,
  text: string,
  row?: number,
): void {
  const at = cellOf(workspace, tab, column, row);
  workspace.type(tab, at.row, at.column, text);
}

/** What a column shows, from the row under its title on. */
export function shown(workspace: Workspace, tab: string, title: string): string[] {
  const { column } = cellOf(workspace, tab, title);
  return workspace
    .cells(tab)
    .filter((cell) => cell.column === column && cell.row > 1)
    .map((cell) => cell.shown);
}
