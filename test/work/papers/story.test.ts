import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../../../src/documents/word/words-of';
import type { PersonalShown } from '../../../src/spoken/personal';
import { editByHand } from '../../support/hand';
import {
  ask,
  cellOf,
  newWorkspace,
  sampleWorkspace,
  shown,
  typeInto,
  type Workspace,
} from '../../support/local';

const states = (documents: { state: string }[]): string[] => [
  ...new Set(documents.map(({ state }) => state)),
];
const docx = (workspace: Workspace, name: string): string => {
  const file = workspace.files().find((one) => one.name === name);
  return readFileSync(join(workspace.dir, file?.path ?? '')).toString('base64');
};

test('from the sample to a plan and ten invitations; pressing again uploads nothing', () => {
  const workspace = sampleWorkspace();
  const plan = ask(workspace, { action: 'write-plan' });
  expect(plan.answer.documents).toMatchObject([{ kind: 'plan', state: 'created' }]);

  const first = ask(workspace, { action: 'write-invitations' });
  expect(first.answer.documents.map(({ unit }) => unit)).toEqual([
    '213',
    '215',
    '216',
    '217',
    '218',
    '219',
    '220',
    '221',
    '222',
    '223',
  ]);
  expect(first.run.calls).toMatchObject({
    'Drive.files.list': 1,
    'Drive.files.create': 10,
    'Properties.setProperties': 2,
  });
  expect(docx(workspace, 'Giấy mời - huyện Hiệp Hòa')).toBeDefined();
  expect(textOf(docx(workspace, 'Giấy mời - huyện Hiệp Hòa'))).toContain(
    'Đại diện lãnh đạo UBND huyện Hiệp Hòa',
  );

  const again = ask(workspace, { action: 'write-invitations' });
  expect(states(again.answer.documents)).toEqual(['unchanged']);
  expect(
    Object.keys(again.run.calls).filter((name) => /create|update|setValues|setProperties/.test(name)),
  ).toEqual([]);
  expect(shown(workspace, 'Văn bản', 'Mã')).toHaveLength(11);
});

test('a changed Sheet updates the same files, and only those it touches', () => {
  const workspace = sampleWorkspace();
  const before = ask(workspace, { action: 'write-invitations' }).answer.documents;
  typeInto(workspace, 'Đơn vị', 'Tên đơn vị', 'huyện Yên Thế (mới)', 3);
  const after = ask(workspace, { action: 'write-invitations' }).answer.documents;
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  expect(after.filter(({ state }) => state === 'updated').map(({ unit }) => unit)).toEqual(['215']);
});

test('the register follows a sort and mends a row that was deleted', () => {
  const workspace = sampleWorkspace();
  ask(workspace, { action: 'write-invitations' });
  workspace.sort('Văn bản', cellOf(workspace, 'Văn bản', 'Đơn vị').column, 'descending');
  workspace.deleteRow('Văn bản', 3);
  ask(workspace, { action: 'write-plan' });
  expect(shown(workspace, 'Văn bản', 'Mã').sort()).toHaveLength(11);
  expect(new Set(shown(workspace, 'Văn bản', 'Mã')).size).toBe(11);
});

test('a Doc changed by hand is kept and reported, and overwritten only when asked', () => {
  const workspace = sampleWorkspace();
  ask(workspace, { action: 'write-plan' });
  const [file] = workspace.files().filter((one) => one.path !== '');
  const path = join(workspace.dir, file?.path ?? '');
  editByHand(path);

  typeInto(workspace, 'Hội nghị', 'Hội trường', 'Hội trường lớn');
  const kept = ask(workspace, { action: 'write-plan' }).answer;
  expect(kept.documents).toMatchObject([{ state: 'kept' }]);
  expect(kept.problems).toMatchObject([{ code: 'changed-by-hand' }]);
  expect(kept.questions).toMatchObject([{ code: 'overwrite-by-hand' }]);
  expect(textOf(readFileSync(path).toString('base64'))).toContain('Thêm bằng tay');
  const [asks] = kept.questions;
  const [{ name = '', differences = [] } = {}] = asks?.differs ?? [];
  expect(name).toBe(asks?.about[0]);
  expect(differences).toContainEqual({ doc: 'Thêm bằng tay', sheet: '' });
  expect(differences.map(({ sheet }) => sheet).join()).toContain('Hội trường lớn');
  const no = ask(workspace, { action: 'write-plan', consent: { 'overwrite-by-hand': false } });
  const second = ask(workspace, { action: 'write-plan' });
  expect(second.answer.documents).toMatchObject([{ state: 'kept' }]);
  expect([no.answer.questions, second.answer.questions]).toEqual([[], []]);
  expect(second.run.calls['Drive.files.export']).toBeUndefined();
  typeInto(workspace, 'Hội nghị', 'Hội trường', 'Hội trường nhỏ');
  expect(ask(workspace, { action: 'write-plan' }).answer.questions).toHaveLength(1);
  typeInto(workspace, 'Hội nghị', 'Hội trường', 'Hội trường lớn');
  expect(ask(workspace, { action: 'write-plan' }).answer.questions).toEqual([]);

  const asked = ask(workspace, { action: 'write-plan', consent: { 'overwrite-by-hand': true } }).answer;
  expect(asked.documents).toMatchObject([{ state: 'updated' }]);
  expect(textOf(readFileSync(path).toString('base64'))).toContain('Hội trường lớn');
});

test('a copy of a Sheet with papers writes nothing until it becomes a conference of its own', () => {
  const original = sampleWorkspace({ lazy: false });
  ask(original, { action: 'write-plan' });
  const copy = newWorkspace('ban-sao', {
    workbook: join(original.dir, 'workbook.xlsx'),
  });
  for (const action of ['write-plan', 'write-invitations', 'create-tables']) {
    const { answer, run } = ask(copy, { action });
    expect(answer).toMatchObject({
      ok: false,
      problems: [{ code: 'copied-sheet' }],
      questions: [{ code: 'new-from-copy' }],
    });
    expect(Object.keys(run.calls).filter((name) => /^Drive|set(?!Active)/.test(name))).toEqual([]);
  }
  expect(ask(copy, { action: 'check' }).answer.problems.map(({ code }) => code)).toContain('copied-sheet');
  const started = ask(copy, { action: 'write-plan', consent: { 'new-from-copy': true } }).answer;
  expect(started.documents).toMatchObject([{ state: 'created' }]);
  expect(ask(copy, { action: 'write-plan' }).answer.documents).toMatchObject([{ state: 'unchanged' }]);
});

test('two accounts: the papers of one are left to their maker', () => {
  const workspace = sampleWorkspace();
  ask(workspace, { action: 'write-plan' });
  const other = ask(workspace, { action: 'write-plan' }, { as: 'hai@skhcn.example' }).answer;
  expect(other.documents).toMatchObject([{ state: 'elsewhere' }]);
  expect(other.problems).toMatchObject([{ code: 'made-by-another' }]);
  const own = ask(workspace, { action: 'write-invitations' }, { as: 'hai@skhcn.example' }).answer;
  expect(states(own.documents)).toEqual(['created']);
  expect(states(ask(workspace, { action: 'write-invitations' }).answer.documents)).toEqual(['elsewhere']);
});

test('a second press while one is running is told to wait', () => {
  const workspace = sampleWorkspace();
  const codes: string[] = [];
  ask(
    workspace,
    { action: 'write-plan' },
    {
      onCall: (name) => {
        if (name === 'Drive.files.create' && codes.length === 0) {
          codes.push('pressed');
          codes.push(...ask(workspace, { action: 'write-plan' }).answer.problems.map(({ code }) => code));
        }
      },
    },
  );
  expect(codes).toEqual(['pressed', 'busy']);
  expect(workspace.files().filter(({ path }) => path !== '')).toHaveLength(1);
});

test('a call that runs out of time says so and the next goes on', () => {
  const workspace = sampleWorkspace();
  const first = ask(
    workspace,
    { action: 'write-invitations', budgetMs: 1 },
    { faults: [{ call: 'Drive.files.create', nth: 1, status: 503, landed: false }] },
  ).answer;
  expect(first).toMatchObject({ more: true, total: 10 });
  const second = ask(workspace, { action: 'write-invitations' }).answer;
  expect(second).toMatchObject({ more: false, done: 10 });
});

test('readers, commenters and editors get the folder once', () => {
  const workspace = sampleWorkspace();
  typeInto(workspace, 'Hội nghị', 'Ai được xem', 'a@so.example; b@so.example');
  typeInto(workspace, 'Hội nghị', 'Ai được góp ý', 'c@so.example');
  expect(ask(workspace, { action: 'write-plan' }).run.calls['Drive.permissions.create']).toBe(3);
  typeInto(workspace, 'Hội nghị', 'Hội trường', 'Hội trường lớn');
  expect(ask(workspace, { action: 'write-plan' }).run.calls['Drive.permissions.create']).toBeUndefined();
  const { disclosed } = ask(workspace, { action: 'show-personal-data' }).answer as never as PersonalShown;
  expect(disclosed.map(({ what, count }) => [what, count])).toEqual([['Chia sẻ thư mục, tệp trên Drive', 3]]);
});
