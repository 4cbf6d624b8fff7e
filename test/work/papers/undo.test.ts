import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../build/root';
import { editByHand } from '../../support/hand';
import { ledgerOf, putInLedger } from '../../support/ledger';
import { ask, draftOf, sampleDraft, shown, type Workspace } from '../../support/local';
import { sendAll } from '../../support/mail';

/** A mail with GM·213 that Gmail accepted, among others. */
const kept: Record<string, string> = JSON.parse(
  readFileSync(join(root, 'test/fixtures/ledger/1.json'), 'utf8'),
);

const write = (workspace: Workspace, asked: object = {}) =>
  ask(workspace, { action: 'write-papers', ...asked }).answer;
const undo = (workspace: Workspace, consent: string) =>
  ask(workspace, { action: 'undo-writing', consent }).answer;
const there = (workspace: Workspace): string[] =>
  workspace.files().flatMap(({ name, path, trashed }) => (path && !trashed ? [name] : []));
const register = (workspace: Workspace): string[] => shown(workspace, 'Văn bản', 'Mã').filter(Boolean);
const codesOf = ({ problems }: { problems: { code: string }[] }) => problems.map(({ code }) => code);

const written = sampleDraft();
ask(written, { action: 'write-papers', paper: 'KH' });

test('the papers that a press made go into the bin after a question; those before it stay', () => {
  const workspace = draftOf(written);
  write(workspace, { paper: 'GM' });
  expect(undo(workspace, 'safe').questions).toMatchObject([{ code: 'bin-papers', about: { length: 10 } }]);
  expect(register(workspace)).toHaveLength(11);
  expect(undo(workspace, 'yes')).toMatchObject({ ok: true, binned: 10, problems: [] });
  expect(there(workspace)).toEqual([expect.stringMatching(/^Kế hoạch/)]);
  expect(register(workspace)).toEqual(['KH']);
  expect(Object.keys(ledgerOf(workspace)).filter((name) => name.startsWith('paper:'))).toHaveLength(1);
  expect(codesOf(undo(workspace, 'yes'))).toEqual(['nothing-to-undo']);
  expect(write(workspace, { paper: 'GM' }).documents.map(({ state }) => state)).toEqual(
    Array(10).fill('created'),
  );
  expect(register(workspace)).toHaveLength(11);
});

test('what was only rewritten, corrected by hand or mailed stays, and says so', () => {
  const workspace = draftOf(written);
  workspace.type('Kế hoạch', 2, 2, 'Lời mới');
  write(workspace);
  const invitation = workspace.files().find(({ name }) => name === 'Giấy mời - huyện Yên Thế');
  editByHand(join(workspace.dir, invitation?.path ?? ''));
  putInLedger(
    workspace,
    Object.fromEntries(Object.entries(kept).filter(([name]) => name.startsWith('mail:'))),
  );
  const answer = undo(workspace, 'yes');
  expect(answer).toMatchObject({ binned: 8 });
  expect(codesOf(answer).sort()).toEqual(['stays-mailed', 'stays-rewritten', 'stays-touched']);
  expect(there(workspace)).toHaveLength(3);
  expect(register(workspace).sort()).toEqual(['GM·213', 'GM·215', 'KH']);
});

test('a press that took several calls, or was killed, is undone whole', () => {
  const workspace = draftOf(written);
  expect(write(workspace, { budgetMs: 1 }).more).toBe(true);
  ask(workspace, { action: 'write-papers' }, { dieAt: { call: 25, when: 'after' } });
  while (write(workspace).more);
  expect(undo(workspace, 'yes')).toMatchObject({ binned: 10 });
  expect(there(workspace)).toHaveLength(1);
});

test('a second invitation for all that a mail brought to somebody stays', () => {
  const workspace = draftOf(written);
  ask(workspace, { action: 'add-paper', kind: 'Giấy mời' });
  write(workspace, { paper: 'GM2' });
  sendAll(workspace);
  expect(workspace.mails().length).toBeGreaterThan(0);
  expect(codesOf(undo(workspace, 'yes'))).toEqual(['nothing-to-undo']);
  expect(register(workspace).sort()).toEqual(['GM2', 'KH']);
});
