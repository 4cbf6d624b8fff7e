import { ask, sampleDraft, shown, type Workspace } from '../../support/local';

type Listed = {
  code: string;
  count: number;
  written: number;
  tab: string;
  text: object | null;
  first: string;
}[];

const listOf = (workspace: Workspace): Listed =>
  (ask(workspace, { action: 'list-papers' }).answer as unknown as { papers: Listed }).papers;

test('one copy is tried before all; a unit that nobody invites is told', () => {
  const workspace = sampleDraft();
  expect(listOf(workspace)).toMatchObject([
    { code: 'KH', count: 1, tab: 'Kế hoạch', text: { tab: 'Kế hoạch', row: 0 }, first: '' },
    { code: 'GM', count: 10, written: 0, tab: '', text: null, first: '213' },
  ]);
  const one = ask(workspace, { action: 'write-papers', paper: 'GM', unit: '213' });
  expect(one.answer.documents).toMatchObject([{ kind: 'invitation', unit: '213', state: 'created' }]);
  expect(listOf(workspace)).toMatchObject([{ written: 0 }, { written: 1 }]);
  const stranger = ask(workspace, { action: 'write-papers', unit: '999' });
  expect(stranger.answer.problems).toMatchObject([{ code: 'not-invited', seen: '999' }]);
  expect(shown(workspace, 'Văn bản', 'Mã')).toEqual(['GM·213']);
});

test('a paper that is added stands in the list, and leads to its first line', () => {
  const workspace = sampleDraft();
  const added = ask(workspace, { action: 'add-paper', kind: 'Thông báo' }).answer;
  const text = { tab: 'Lời văn', row: 2, column: 'Nội dung' };
  expect(added).toMatchObject({ ok: true, code: 'TB', text });
  expect(listOf(workspace)).toMatchObject([
    { code: 'KH' },
    { code: 'GM' },
    { code: 'TB', tab: 'Lời văn', text },
  ]);
});

test('what a filter hides is not written, and it is said how many', () => {
  const workspace = sampleDraft();
  ask(workspace, { action: 'add-paper', kind: 'Thông báo' });
  workspace.filter('Danh mục văn bản', 1, ['GM', 'TB']);
  workspace.filter('Đơn vị', 1, ['213', '215']);
  const { documents, problems } = ask(workspace, { action: 'write-papers' }).answer;
  expect(documents.map(({ name }) => name.split(' - ')[0])).toEqual(['Giấy mời', 'Giấy mời', 'Thông báo']);
  expect(problems).toMatchObject([
    { code: 'papers-hidden', tab: 'Danh mục văn bản', seen: 1 },
    { code: 'units-hidden', tab: 'Đơn vị', seen: 8 },
    { code: 'still-to-fill-in' },
  ]);
  // What is asked for by its code is in sight of whoever asks.
  const asked = ask(workspace, { action: 'write-papers', paper: 'GM', unit: '216' }).answer;
  expect(asked).toMatchObject({ documents: [{ unit: '216' }], problems: [] });
});
