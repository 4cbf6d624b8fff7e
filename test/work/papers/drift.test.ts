import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import type { World } from '../../../local/worlds/worlds';
import { loseFromLedger } from '../../support/ledger';
import { ask, copyOf, draftOf, sampleWorkspace, typeInto, type Workspace } from '../../support/local';

const sample = sampleWorkspace();
const write = (workspace: Workspace, now: string) => {
  const { answer } = ask(workspace, { action: 'write-plan' }, { now });
  return [answer.documents.map(({ state }) => state), answer.problems.map(({ code }) => code)];
};

/** Somebody opens the plan in Docs and types into it. */
function edit(workspace: Workspace): void {
  const file = join(workspace.dir, workspace.files().find(({ path }) => path !== '')?.path ?? '');
  const zip = new PizZip(readFileSync(file));
  zip.file(
    'word/document.xml',
    (zip.file('word/document.xml')?.asText() ?? '').replace('</w:t>', ' (sửa tay)</w:t>'),
  );
  writeFileSync(file, zip.generate({ type: 'nodebuffer' }));
}

/** Docs saves a file again in which nobody typed. */
function touch(workspace: Workspace): void {
  const file = join(workspace.dir, 'drive.json');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(
      /"modifiedTime": "[^"]*"/g,
      '"modifiedTime": "2020-07-11T00:00:00.000Z"',
    ),
  );
}

const worlds: World[] = (['none', 'once', 'always'] as const).flatMap((drift) =>
  (['exact', 'changed'] as const).map((text) => ({ drift, 'docs-text': text })),
);

describe.each(worlds)('where a Doc is %p', (world) => {
  const options = { pdf: false, world };
  const written = () => {
    const workspace = copyOf(sample, options);
    expect(write(workspace, '2020-07-10T08:00')).toEqual([['created'], []]);
    return workspace;
  };
  let first: Workspace | undefined;
  const begun = () => {
    first ??= written();
    return copyOf(first, options);
  };

  test('one that nobody edited is never kept by hand, also when Docs has saved it again', () => {
    const workspace = begun();
    expect(write(workspace, '2020-07-10T08:05')).toEqual([['unchanged'], []]);
    touch(workspace);
    expect(write(workspace, '2020-07-10T08:10')).toEqual([['unchanged'], []]);
    typeInto(workspace, 'Dự toán', 'Đơn giá', '1.234.000', 2);
    expect(write(workspace, '2020-07-10T08:15')).toEqual([['updated'], []]);
  });

  test('one that somebody edited is kept', () => {
    const workspace = begun();
    edit(workspace);
    expect(write(workspace, '2020-07-10T08:05')).toEqual([['kept'], ['changed-by-hand']]);
    expect(write(workspace, '2020-07-10T08:15')).toEqual([['kept'], ['changed-by-hand']]);
  });
});

test('what Docs made of the text is not known, and the Doc was saved again: said, not guessed', () => {
  const workspace = copyOf(sample, { pdf: false, world: { 'docs-text': 'changed' } });
  write(workspace, '2020-07-10T08:00');
  const names = Object.keys(JSON.parse(readFileSync(join(workspace.dir, 'properties.json'), 'utf8')));
  loseFromLedger(
    workspace,
    names.filter((name) => name.startsWith('paper:')),
  );
  touch(workspace);
  expect(write(workspace, '2020-07-10T08:05')).toEqual([['kept'], ['paper-unknown']]);
});

test('a new paper that Drive does not list yet is not made twice', () => {
  const workspace = copyOf(sample, { pdf: false, world: { 'new-file': 'later' } });
  expect(write(workspace, '2020-07-10T08:00')).toEqual([['created'], []]);
  expect(write(workspace, '2020-07-10T08:00')).toEqual([['unchanged'], []]);
  const names: string[] = [];
  const killed = copyOf(sample, { pdf: false, world: { 'new-file': 'later' } });
  const request = { action: 'write-plan' };
  ask(copyOf(killed), request, { onCall: (name) => names.push(name) });
  const call = names.lastIndexOf('Drive.files.create') + 1;
  ask(killed, request, { dieAt: { call, when: 'after' } });
  expect(write(killed, '2020-07-10T08:00')[0]).toEqual(['unchanged']);
  expect(killed.files().filter(({ path }) => path !== '')).toHaveLength(1);
  ask(workspace, { action: 'write-invitations' }, { now: '2020-07-10T08:00' });
  expect(workspace.files().filter(({ path }) => path === '')).toHaveLength(1);
});

test('papers for which there was no time are gone on with at once', () => {
  const workspace = draftOf(sample);
  const begin = { action: 'write-invitations', budgetMs: 1 };
  expect(ask(workspace, begin).answer).toMatchObject({ more: true });
  const { answer, run } = ask(workspace, { action: 'write-invitations' }, { now: '2020-07-10T08:01' });
  expect([answer.more, run.calls['Utilities.sleep']]).toEqual([false, undefined]);
});

test('a text that cannot be fetched back right after its upload: the paper is there and written down', () => {
  const workspace = draftOf(sample);
  const faults = [1, 2].map((nth) => ({ call: 'Drive.files.export', nth, status: 0, landed: false }));
  const { answer } = ask(workspace, { action: 'write-plan' }, { faults });
  expect([answer.documents.map(({ state }) => state), answer.problems]).toEqual([['created'], []]);
  expect(write(workspace, '2020-07-10T08:05')).toEqual([['unchanged'], []]);
});

test('cut off right after an upload over a Doc, where Docs changes text: nobody is said to have edited it', () => {
  const workspace = copyOf(sample, { pdf: false, world: { 'docs-text': 'changed' } });
  write(workspace, '2020-07-10T08:00');
  typeInto(workspace, 'Dự toán', 'Đơn giá', '1.234.000', 2);
  const names: string[] = [];
  const request = { action: 'write-plan' };
  ask(copyOf(workspace), request, { now: '2020-07-10T08:05', onCall: (name) => names.push(name) });
  const call = names.lastIndexOf('Drive.files.update') + 1;
  expect(call).toBeGreaterThan(0);
  ask(workspace, request, { now: '2020-07-10T08:05', dieAt: { call, when: 'after' } });
  expect(write(workspace, '2020-07-10T08:10')).toEqual([['kept'], ['paper-unknown']]);
});
