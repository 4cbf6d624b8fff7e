import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../../../src/documents/word/words-of';
import {
  ask,
  copyOf,
  type ExecuteOptions,
  july,
  sampleWorkspace,
  shown,
  typeInto,
  type Workspace,
} from '../../support/local';

jest.setTimeout(600_000);

/** Two units keep a run short, so that every one of its calls can be the last. */
const small = (() => {
  const workspace = sampleWorkspace();
  for (let row = 11; row > 3; row -= 1) workspace.deleteRow('Đơn vị', row);
  return workspace;
})();

const write = (workspace: Workspace, options: ExecuteOptions = {}) =>
  ask(workspace, { action: 'write-invitations' }, options);

/** Every paper once, nothing stray, and a register that says what is there. */
function expectWhole(workspace: Workspace): void {
  const papers = workspace.files().filter(({ path, trashed }) => path !== '' && !trashed);
  const folders = workspace.files().filter(({ path, trashed }) => path === '' && !trashed);
  expect(papers.map(({ name }) => name).sort()).toEqual([
    'Giấy mời - huyện Yên Thế',
    'Giấy mời - thành phố Bắc Giang',
  ]);
  expect(folders).toHaveLength(1);
  expect(shown(workspace, 'Văn bản', 'Mã').sort()).toEqual(['GM·213', 'GM·215']);
  expect(shown(workspace, 'Văn bản', 'Trạng thái')).toEqual(['Đã soạn', 'Đã soạn']);
  expect(shown(workspace, 'Văn bản', 'Liên kết').sort()).toEqual(papers.map(({ link }) => link).sort());
}

type Moment = NonNullable<ExecuteOptions['dieAt']>;

/** The calls of a whole run, in order. */
function callsOf(workspace: Workspace): string[] {
  const names: string[] = [];
  write(copyOf(workspace), { onCall: (name) => names.push(name) });
  return names;
}

const changes =
  /^Drive\.(?:files\.(?:create|update)|permissions)|^Properties\.(?:set|delete)|^Range\.set|^Sheet\.(?:set|insert)|flush$/;

/** After each call, unsaved writes lost; a kill before a call leaves what a kill after the one before it leaves. */
const everyCall = (names: readonly string[]): Moment[] => [
  { call: 1, when: 'before' },
  ...names.map((_, index): Moment => ({ call: index + 1, when: 'after', sheetWrites: 'lost' })),
];

/** From the first call that changes anything on; before it there is nothing to lose or to keep. */
const changingCalls = (names: readonly string[], sheetWrites: 'lost' | 'kept'): Moment[] =>
  everyCall(names)
    .slice(names.findIndex((name) => changes.test(name)) + 1)
    .map((moment) => ({ ...moment, sheetWrites }));

function expectMended(workspace: Workspace, dieAt: Moment): void {
  expect(killed(workspace, dieAt).died).toBe(true);
  const { documents, problems } = write(workspace).answer;
  expect(
    documents.map(({ state }) => state).filter((state) => !/created|updated|unchanged/.test(state)),
  ).toEqual([]);
  expect(problems).toEqual([]);
  expectWhole(workspace);
}

describe('killed at any service call and run again: no paper twice, no orphan, register true', () => {
  test('after every call, unsaved sheet writes lost', () => {
    const names = callsOf(small);
    expect(names.length).toBeGreaterThan(40);
    for (const dieAt of everyCall(names)) expectMended(copyOf(small), dieAt);
  });

  test('after every call that changes something, unsaved sheet writes kept', () => {
    for (const dieAt of changingCalls(callsOf(small), 'kept')) expectMended(copyOf(small), dieAt);
  });

  test('a changed Sheet: the new text is there and no hand is suspected', () => {
    const made = copyOf(small);
    write(made);
    typeInto(made, 'Hội nghị', 'Hội trường', 'Hội trường lớn');
    for (const dieAt of changingCalls(callsOf(made), 'lost')) {
      const workspace = copyOf(made);
      expectMended(workspace, dieAt);
      expect(textOf(bytesOf(workspace, 'Giấy mời - huyện Yên Thế'))).toContain('Hội trường lớn');
    }
  });
});

const bytesOf = (workspace: Workspace, name: string): string =>
  readFileSync(
    join(workspace.dir, workspace.files().find((file) => file.name === name)?.path ?? ''),
  ).toString('base64');

const killed = (workspace: Workspace, dieAt: NonNullable<ExecuteOptions['dieAt']>) =>
  workspace.execute('call', [{ action: 'write-invitations' }], { now: july, dieAt });

describe('Drive answers badly', () => {
  const faults = [429, 500, 503].flatMap((status) =>
    [true, false].map((landed) => ({ status, landed: landed && status !== 429 })),
  );

  test.each(faults)(
    'an upload gets $status (landed: $landed) and no paper is made twice',
    ({ status, landed }) => {
      const workspace = copyOf(small);
      const { answer } = write(workspace, {
        faults: [1, 2, 3].map((nth) => ({ call: 'Drive.files.create', nth, status, landed })),
      });
      expect(answer.documents.map(({ state }) => state)).toEqual(['created', 'created']);
      expectWhole(workspace);
    },
  );

  test('a refusal for good is told, and the next press makes only what is missing', () => {
    const workspace = copyOf(small);
    const { answer } = write(workspace, {
      faults: [{ call: 'Drive.files.create', nth: 2, status: 400, landed: false }],
    });
    expect(answer.problems.map(({ code }) => code)).toEqual(['upload-failed']);
    expect(
      write(workspace)
        .answer.documents.map(({ state }) => state)
        .sort(),
    ).toEqual(['created', 'unchanged']);
    expectWhole(workspace);
  });
});
