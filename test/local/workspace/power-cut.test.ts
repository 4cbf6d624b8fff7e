import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { at } from '../../../build/root';
import { openCall } from '../../support/call';
import {
  ask,
  copyOf as copied,
  createWorkspace,
  emptyDir,
  july,
  sampleWorkspace,
  shown,
  type Workspace,
} from '../../support/local';
import { isLong } from '../../support/long';
import { arrivals, mailWorkspace, quick, sendAll } from '../../support/mail';
import { filledIn } from '../../support/registration';

/** How the process ends at a change of a file: before it, half way through it; or what the disk then refuses from there on. */
type Cut = 'before' | 'half' | 'ENOSPC' | 'EROFS' | 'EACCES';
type Story = {
  begin: () => Workspace;
  again: (workspace: Workspace) => void;
  sound: (workspace: Workspace) => void;
};

jest.setTimeout(3_600_000);

const copyOf = (workspace: Workspace): Workspace => copied(workspace, { ...quick, lazy: false });
const doing =
  (action: string) =>
  (workspace: Workspace): void =>
    expect(ask(workspace, { action }).answer.ok).toBe(true) as undefined;

const papersOf = (workspace: Workspace): string[] =>
  workspace.files().flatMap(({ path, trashed }) => (path && !trashed ? [path] : []));

const pdf = Buffer.from('%PDF-1.4\nstartxref\n0\n%%EOF\n').toString('base64');
const invitations = (workspace: Workspace): void => {
  expect(papersOf(workspace)).toHaveLength(10);
  expect(new Set(shown(workspace, 'Văn bản', 'Mã')).size).toBe(10);
};

const stories: Record<string, Story> = {
  'create-tables': {
    begin: () => createWorkspace(join(emptyDir(), 'moi')),
    again: (workspace) => void ask(workspace, { action: 'create-tables', sample: true }),
    sound: (workspace) => expect(shown(workspace, 'Đơn vị', 'Mã')).toHaveLength(10),
  },
  'write-plan': {
    begin: sampleWorkspace,
    again: doing('write-plan'),
    sound: (workspace) => expect(papersOf(workspace)).toHaveLength(1),
  },
  'write-invitations': { begin: sampleWorkspace, again: doing('write-invitations'), sound: invitations },
  'send-mail': {
    begin: () => mailWorkspace(10),
    again: sendAll,
    sound: (workspace) => {
      const { sent, inDoubt, waiting, failed } = sendAll(workspace);
      expect({ known: sent + inDoubt, waiting, failed }).toEqual({ known: 10, waiting: 0, failed: 0 });
      expect(inDoubt).toBeLessThanOrEqual(1);
      expect([...arrivals(workspace).values()].filter((times) => times !== 1)).toEqual([]);
      expect(arrivals(workspace).size).toBeGreaterThanOrEqual(sent);
    },
  },
  'keep-signed': {
    begin: () => mailWorkspace(10),
    again: (workspace) =>
      void ask(workspace, { action: 'keep-signed', paper: 'GM·213', name: 'ban-ky.pdf', base64: pdf }),
    sound: (workspace) => expect(papersOf(workspace)).toHaveLength(11),
  },
  'open-registration': {
    begin: sampleWorkspace,
    again: doing('open-registration'),
    sound: (workspace) => {
      const [form, ...more] = workspace.forms();
      expect(more).toEqual([]);
      expect(new Set(form?.items.map(({ title }) => title)).size).toBe(form?.items.length);
      expect(new Set(shown(workspace, 'Đơn vị', 'Mã đăng ký')).size).toBe(10);
    },
  },
  'take-answers': {
    begin: () => {
      const { workspace, form, codes } = openCall();
      for (const code of codes.slice(0, 3))
        workspace.answer(form, filledIn(code), { now: july, fire: false });
      return workspace;
    },
    again: doing('take-answers'),
    sound: (workspace) => expect(new Set(shown(workspace, 'Đăng ký', 'Mã')).size).toBe(3),
  },
};

/** Does an action in a process of its own that ends at one change of a file. */
function cut({ dir }: Workspace, action: string, change: number, how: Cut) {
  const support = (name: string): string => at('test', 'support', 'power-cut', name);
  const env = { ...process.env, CUT_IN: dir, CUT_AT: String(change), CUT_HOW: how };
  return spawnSync(process.execPath, ['--require', support('preload.cjs'), support('act.cjs'), dir, action], {
    env,
    encoding: 'utf8',
  });
}

/** How many changes of files an action makes when nothing happens to it. */
const changesOf = (begun: Workspace, action: string): number =>
  Number(/CHANGES (\d+)/.exec(cut(copyOf(begun), action, 0, 'before').stdout)?.[1]);

const shortened = isLong ? '' : ' (shortened)';

/**
 * Without `--long` one half way through a run, where most is half done; and one where the last file is put in its place, while all others
 * say already what it does not: behind it come four changes, of the folder's lock.
 */
const chosen = (changes: number, how: Cut): number[] => {
  if (isLong) return Array.from({ length: changes }, (_, index) => index + 1);
  return [Math.ceil(changes / 2), ...(how === 'before' ? [changes - 4] : [])];
};

/** What is in the folders is what the lists say, everything opens, and nothing half written lies about. */
function expectWhole(workspace: Workspace): void {
  const names = (folder: string): string[] => readdirSync(join(workspace.dir, folder)).sort();
  expect(ask(workspace, { action: 'check' }).answer.ok).toBe(true);
  expect(names('papers').map((name) => `papers/${name}`)).toEqual(papersOf(workspace).sort());
  for (const path of papersOf(workspace))
    if (path.endsWith('.docx')) new PizZip(readFileSync(join(workspace.dir, path)));
  expect(names('.').filter((name) => /\.tmp$|pending|landed/.test(name))).toEqual([]);
  const mails = workspace.mails().map(({ path }) => path);
  expect(mails.length > 0 ? names('mail').map((name) => `mail/${name}`) : []).toEqual(mails.sort());
}

/** What is tried: all with `--long`; else of each action the cut that leaves a file half written, and of the mail all that people meet. */
const cutsOf = (action: string): Cut[] => {
  if (isLong) return ['before', 'half', 'ENOSPC', 'EROFS', 'EACCES'];
  return action === 'send-mail' ? ['half', 'ENOSPC'] : ['half'];
};

/** With `--long` all of them; else those that together write every kind of file: papers, mails and Forms, each list, workbook and ledger. */
const told = Object.entries(stories).filter(
  ([action]) => isLong || ['write-invitations', 'send-mail', 'open-registration'].includes(action),
);

describe.each(told)('%s', (action, { begin, again, sound }) => {
  let begun: Workspace;
  let changes = 0;
  beforeAll(() => {
    begun = begin();
    changes = changesOf(begun, action);
  });

  const each = (how: Cut, check: (ended: ReturnType<typeof cut>) => void): void => {
    expect(changes).toBeGreaterThan(5);
    for (const change of chosen(changes, how)) {
      const workspace = copyOf(begun);
      check(cut(workspace, action, change, how));
      again(workspace);
      sound(workspace);
      expectWhole(workspace);
    }
  };

  test.each(cutsOf(action))(`cut by %s at a change of a file, and done again${shortened}`, (how) =>
    each(how, ({ signal, status, stderr }) => {
      if (how === 'before' || how === 'half') expect(signal).toBe('SIGKILL');
      else if (status !== 0) expect(stderr).toMatch(/^Không ghi được .+: .+ rồi chạy lại\./);
    }),
  );
});
