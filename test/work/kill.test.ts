import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../../src/documents/text';
import {
  ask,
  type ExecuteOptions,
  emptyDir,
  july,
  openWorkspace,
  sampleWorkspace,
  shown,
  typeInto,
  type Workspace,
} from '../support/local';

jest.setTimeout(600_000);

/** Two units keep a run short, so that every one of its calls can be the last. */
const small = (() => {
  const workspace = sampleWorkspace();
  for (let row = 11; row > 3; row -= 1) workspace.deleteRow('Đơn vị', row);
  return workspace;
})();

/** A fresh copy of a workspace, with its Drive and its ledger. */
function copyOf({ dir }: Workspace): Workspace {
  const copy = join(emptyDir(), 'ban-sao');
  cpSync(dir, copy, { recursive: true });
  return openWorkspace(copy);
}

const write = (workspace: Workspace, options: ExecuteOptions = {}) => ask(workspace, { action: 'write-invitations' }, options);

/** Every paper once, nothing stray, and a register that says what is there. */
function expectWhole(workspace: Workspace): void {
  const papers = workspace.files().filter(({ path, trashed }) => path !== '' && !trashed);
  const folders = workspace.files().filter(({ path, trashed }) => path === '' && !trashed);
  expect(papers.map(({ name }) => name).sort()).toEqual(['Giấy mời - huyện Yên Thế', 'Giấy mời - thành phố Bắc Giang']);
  expect(folders).toHaveLength(1);
  expect(shown(workspace, 'Văn bản', 'Mã').sort()).toEqual(['GM·213', 'GM·215']);
  expect(shown(workspace, 'Văn bản', 'Trạng thái')).toEqual(['Đã soạn', 'Đã soạn']);
  expect(shown(workspace, 'Văn bản', 'Liên kết').sort()).toEqual(papers.map(({ link }) => link).sort());
}

/** How many calls a whole run makes. */
const callsOf = (workspace: Workspace): number =>
  Object.values(write(copyOf(workspace)).run.calls).reduce((sum, count) => sum + count, 0);

describe('killed at any service call and run again', () => {
  // A kill before a call leaves what a kill after the one before it leaves; only the very first has none before it.
  test.each(['lost', 'kept'] as const)('no paper twice, no orphan, register true; sheet writes %s', (sheetWrites) => {
    const calls = callsOf(small);
    expect(calls).toBeGreaterThan(40);
    for (let call = 0; call <= calls; call += 1) {
      const workspace = copyOf(small);
      expect(killed(workspace, call === 0 ? { call: 1, when: 'before' } : { call, when: 'after', sheetWrites }).died).toBe(true);
      const states = write(workspace).answer.documents.map(({ state }) => state);
      expect(states.filter((state) => !/created|unchanged/.test(state))).toEqual([]);
      expectWhole(workspace);
    }
  });

  test('a changed Sheet: the new text is there, no hand is suspected', () => {
    const made = copyOf(small);
    write(made);
    typeInto(made, 'Hội nghị', 'Hội trường', 'Hội trường lớn');
    const calls = callsOf(made);
    for (let call = 1; call <= calls; call += 1) {
      const workspace = copyOf(made);
      killed(workspace, { call, when: 'after', sheetWrites: call % 2 === 0 ? 'lost' : 'kept' });
      const { problems } = write(workspace).answer;
      expect(problems).toEqual([]);
      expectWhole(workspace);
      expect(textOf(bytesOf(workspace, 'Giấy mời - huyện Yên Thế'))).toContain('Hội trường lớn');
    }
  });
});

const bytesOf = (workspace: Workspace, name: string): string =>
  readFileSync(join(workspace.dir, workspace.files().find((file) => file.name === name)?.path ?? '')).toString('base64');

const killed = (workspace: Workspace, dieAt: NonNullable<ExecuteOptions['dieAt']>) =>
  workspace.execute('call', [{ action: 'write-invitations' }], { now: july, dieAt });

describe('Drive answers badly', () => {
  const faults = [429, 500, 503].flatMap((status) => [true, false].map((landed) => ({ status, landed: landed && status !== 429 })));

  test.each(faults)('an upload gets $status (landed: $landed) and no paper is made twice', ({ status, landed }) => {
    const workspace = copyOf(small);
    const { answer } = write(workspace, {
      faults: [1, 2, 3].map((nth) => ({ call: 'Drive.files.create', nth, status, landed })),
    });
    expect(answer.documents.map(({ state }) => state)).toEqual(['created', 'created']);
    expectWhole(workspace);
  });

  test('a refusal for good is told, and the next press makes only what is missing', () => {
    const workspace = copyOf(small);
    const { answer } = write(workspace, { faults: [{ call: 'Drive.files.create', nth: 2, status: 400, landed: false }] });
    expect(answer.problems.map(({ code }) => code)).toEqual(['upload-failed']);
    expect(write(workspace).answer.documents.map(({ state }) => state).sort()).toEqual(['created', 'unchanged']);
    expectWhole(workspace);
  });
});
