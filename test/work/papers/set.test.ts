import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../../../src/documents/word/words-of';
import { ask, sampleDraft, shown, typeInto, type Workspace } from '../../support/local';

type Files = { files: { code: string; name: string; base64?: string }[]; problems: { code: string }[] };

const files = (workspace: Workspace, request: object): Files =>
  ask(workspace, { action: 'show-files', ...request }).answer as unknown as Files;

const contentsOf = (workspace: Workspace): string => {
  const path = workspace.files().find(({ name }) => name.startsWith('Mục lục'))?.path ?? '';
  return textOf(readFileSync(join(workspace.dir, path)).toString('base64'));
};

const written = (...kinds: string[]): Workspace => {
  const workspace = sampleDraft();
  for (const kind of kinds) ask(workspace, { action: 'add-paper', kind });
  ask(workspace, { action: 'write-papers' });
  return workspace;
};

it('without a paper there is no set', () => {
  const workspace = sampleDraft();
  for (const request of [{ action: 'write-contents' }, { action: 'show-files' }])
    expect(ask(workspace, request).answer.problems).toMatchObject([{ code: 'nothing-to-take' }]);
});

it('the contents page says number, day and copies; it asks for no row and stands before the others', () => {
  const workspace = written('Thông báo');
  typeInto(workspace, 'Danh mục văn bản', 'Số', '7', 4);
  typeInto(workspace, 'Danh mục văn bản', 'Ngày ban hành', '05/7/2020', 4);
  const { ok, documents } = ask(workspace, { action: 'write-contents' }).answer;
  expect([ok, documents]).toMatchObject([true, [{ code: 'ML', kind: 'contents', state: 'created' }]]);
  const words = contentsOf(workspace);
  expect(words).toContain('Bộ tài liệu gồm 3 văn bản; số bản đã tính 05 bản dự phòng:');
  expect(words).toContain('07/TB-KHCN, ngày 05 tháng 7 năm 2020\n55');
  expect(words).not.toMatch(/GIÁM ĐỐC|Số:/);
  // An invitation for each unit: each is printed once.
  expect(words).toMatch(/Giấy mời.*\n10/);
  expect(shown(workspace, 'Danh mục văn bản', 'Mã')).toEqual(['KH', 'GM', 'TB']);
  const codes = files(workspace, { set: true }).files.map(({ code }) => code);
  expect([codes.slice(0, 3), codes.length, codes[12]]).toEqual([['ML', 'KH', 'GM·213'], 13, 'TB']);
  expect(files(workspace, { paper: 'gm' }).files).toHaveLength(10);
});

it('the spare copies are a setting; what a filter hides is out of the set, and told', () => {
  const workspace = written('Thông báo');
  typeInto(workspace, 'Hội nghị', 'Số bản in dư', '12');
  workspace.filter('Danh mục văn bản', 1, ['KH', 'GM']);
  workspace.filter('Văn bản', 3, ['', 'huyện Yên Thế']);
  const { problems } = ask(workspace, { action: 'write-contents' }).answer;
  expect(problems.map(({ code }) => code)).toEqual(['papers-hidden', 'documents-hidden']);
  expect(contentsOf(workspace)).toContain('Bộ tài liệu gồm 2 văn bản; số bản đã tính 12 bản dự phòng:');
  const { files: seen, problems: told } = files(workspace, { set: true });
  expect(seen.map(({ code }) => code)).toEqual(['ML', 'KH', 'GM·215']);
  expect(told.map(({ code }) => code)).toEqual(['papers-hidden', 'documents-hidden']);
});

it('files come as Drive has them now; what another account may not see is named', () => {
  const workspace = written();
  const codes = ['KH', 'GM·213'];
  const plan = workspace.files().find(({ name }) => name.startsWith('Kế hoạch'));
  const got = ask(workspace, { action: 'fetch-files', codes, as: 'docx' }).answer as unknown as Files;
  expect(got.files.map(({ code }) => code)).toEqual(codes);
  expect(textOf(got.files[0]?.base64 ?? '')).toBe(
    textOf(readFileSync(join(workspace.dir, plan?.path ?? '')).toString('base64')),
  );
  const other = { as: 'van.thu@so.example' };
  const none = ask(workspace, { action: 'fetch-files', codes: ['KH'], as: 'docx' }, other).answer;
  expect(none).toMatchObject({ files: [], problems: [{ code: 'file-not-had', seen: plan?.name }] });
});
