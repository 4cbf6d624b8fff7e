import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../../../src/documents/word/words-of';
import {
  ask,
  draftOf,
  type ExecuteOptions,
  july,
  sampleWorkspace,
  shown,
  typeInto,
  type Workspace,
} from '../../support/local';
import { walk } from '../../support/long';
import { keepingMoments, type Moment, moments } from '../../support/moments';

jest.setTimeout(600_000);

/** Two units keep a run short, so that every one of its calls can be the last. */
const small = (() => {
  const workspace = sampleWorkspace();
  for (let row = 11; row > 3; row -= 1) workspace.deleteRow('Đơn vị', row);
  return workspace;
})();

type Asked = 'write-invitations' | 'write-papers';
const write = (workspace: Workspace, options: ExecuteOptions = {}, action: Asked = 'write-invitations') =>
  ask(workspace, { action }, options);

/** Every paper once, nothing stray, and a register that says what is there; `more` = papers beside the two invitations, by their codes. */
function expectWhole(workspace: Workspace, more: Record<string, string> = {}): void {
  const papers = workspace.files().filter(({ path, trashed }) => path !== '' && !trashed);
  const folders = workspace.files().filter(({ path, trashed }) => path === '' && !trashed);
  expect(papers.map(({ name }) => name).sort()).toEqual([
    'Giấy mời - huyện Yên Thế',
    'Giấy mời - thành phố Bắc Giang',
    ...Object.values(more),
  ]);
  expect(folders).toHaveLength(1);
  expect(shown(workspace, 'Văn bản', 'Mã').sort()).toEqual(['GM·213', 'GM·215', ...Object.keys(more)]);
  expect(new Set(shown(workspace, 'Văn bản', 'Trạng thái'))).toEqual(new Set(['Đã soạn']));
  expect(shown(workspace, 'Văn bản', 'Liên kết').sort()).toEqual(papers.map(({ link }) => link).sort());
}

/** The calls of a whole run, in order. */
function callsOf(workspace: Workspace, action?: Asked): string[] {
  const names: string[] = [];
  write(draftOf(workspace), { onCall: (name) => names.push(name) }, action);
  return names;
}

function expectMended(
  workspace: Workspace,
  dieAt: Moment,
  action: Asked = 'write-invitations',
  more: Record<string, string> = {},
): void {
  expect(workspace.execute('call', [{ action }], { now: july, dieAt }).died).toBe(true);
  const { documents, problems } = write(workspace, {}, action).answer;
  expect(
    documents.map(({ state }) => state).filter((state) => !/created|updated|unchanged/.test(state)),
  ).toEqual([]);
  // That a place is still to be filled in may be said.
  expect(problems.filter(({ weight }) => weight !== 'suggests')).toEqual([]);
  expectWhole(workspace, more);
}

/** The same conference with a notice in its list beside the invitations, and without a plan. */
const withNotice = (() => {
  const workspace = draftOf(small);
  ask(workspace, { action: 'add-paper', kind: 'Thông báo' });
  for (const column of [1, 2, 6]) workspace.type('Danh mục văn bản', 2, column, '');
  workspace.saveWorkbook();
  return workspace;
})();
const notice = {
  TB: 'Thông báo - Về việc tổ chức Hội nghị giao ban hoạt động khoa học và công nghệ năm 2020',
};

describe('killed at any service call and run again: no paper twice, no orphan, register true', () => {
  walk('papers of several kinds, after every call, unsaved sheet writes lost', () => {
    const names = callsOf(withNotice, 'write-papers');
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => name === 'Drive.files.create')).toHaveLength(4);
    for (const dieAt of moments(names)) expectMended(draftOf(withNotice), dieAt, 'write-papers', notice);
  });

  walk('after every call from the first sheet write on, unsaved sheet writes kept', () => {
    const kept = keepingMoments(callsOf(small));
    expect(kept.length).toBeGreaterThan(1);
    for (const dieAt of kept) expectMended(draftOf(small), dieAt);
  });

  walk('a changed Sheet: the new text is there and no hand is suspected', () => {
    const made = draftOf(small);
    write(made);
    typeInto(made, 'Hội nghị', 'Hội trường', 'Hội trường lớn');
    for (const dieAt of moments(callsOf(made))) {
      const workspace = draftOf(made);
      expectMended(workspace, dieAt);
      expect(textOf(bytesOf(workspace, 'Giấy mời - huyện Yên Thế'))).toContain('Hội trường lớn');
    }
  });
});

const bytesOf = (workspace: Workspace, name: string): string =>
  readFileSync(
    join(workspace.dir, workspace.files().find((file) => file.name === name)?.path ?? ''),
  ).toString('base64');

describe('Drive answers badly', () => {
  const faults = [429, 500, 503].flatMap((status) =>
    [true, false].map((landed) => ({ status, landed: landed && status !== 429 })),
  );

  test.each(faults)(
    'an upload gets $status (landed: $landed) and no paper is made twice',
    ({ status, landed }) => {
      const workspace = draftOf(small);
      const { answer } = write(workspace, {
        faults: [1, 2, 3].map((nth) => ({ call: 'Drive.files.create', nth, status, landed })),
      });
      expect(answer.documents.map(({ state }) => state)).toEqual(['created', 'created']);
      expectWhole(workspace);
    },
  );

  test('a refusal for good is told, and the next press makes only what is missing', () => {
    const workspace = draftOf(small);
    const { answer } = write(workspace, {
      faults: [{ call: 'Drive.files.create', nth: 2, status: 400, landed: false }],
    });
    expect(answer.problems.map(({ code }) => code)).toEqual(['upload-refused']);
    expect(
      write(workspace)
        .answer.documents.map(({ state }) => state)
        .sort(),
    ).toEqual(['created', 'unchanged']);
    expectWhole(workspace);
  });
});
