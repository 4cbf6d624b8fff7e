import { ask, cellOf, createWorkspace, emptyDir, sampleWorkspace, shown, typeInto } from '../support/local';

const made = (result: object) => result as { created: string[]; extended: string[]; filled: string[] };

test('empty tables first, the sample afterwards: every tab that is empty takes it', () => {
  const workspace = createWorkspace(`${emptyDir()}/trong`);
  expect(made(ask(workspace, { action: 'create-tables' }).answer).created).toHaveLength(11);
  const { filled } = made(ask(workspace, { action: 'create-tables', sample: true }).answer);
  expect(filled).toEqual([
    'Hội nghị',
    'Kế hoạch',
    'Đơn vị',
    'Thành phần',
    'Phân công',
    'Dự toán',
    'Định mức',
  ]);
  expect(ask(workspace, { action: 'write-plan' }).answer.documents).toMatchObject([{ state: 'created' }]);
});

test('pressing again changes nothing; what was deleted comes back, what was typed stays', () => {
  const workspace = sampleWorkspace();
  expect(
    Object.keys(ask(workspace, { action: 'create-tables' }).run.calls).filter((name) =>
      name.startsWith('Range.set'),
    ),
  ).toEqual([]);
  workspace.deleteRow('Hội nghị', cellOf(workspace, 'Hội nghị', 'Hội trường').row);
  workspace.type('Đơn vị', 1, cellOf(workspace, 'Đơn vị', 'Email').column, 'Hộp thư riêng');
  typeInto(workspace, 'Hội nghị', 'Tên hội nghị', 'Hội nghị của tôi');
  const { extended, created } = made(ask(workspace, { action: 'create-tables', sample: true }).answer);
  expect({ extended, created }).toEqual({ extended: ['Hội nghị', 'Đơn vị'], created: [] });
  expect(shown(workspace, 'Đơn vị', 'Email')).toEqual([]);
  expect(shown(workspace, 'Đơn vị', 'Hộp thư riêng')).toHaveLength(10);
  const settings = workspace.cells('Hội nghị').filter(({ column }) => column === 1);
  expect(settings.map((one) => one.shown)).toContain('Hội trường');
  expect(workspace.cells('Hội nghị').map((one) => one.shown)).toContain('Hội nghị của tôi');
});

test('a tab of the same name that holds something else is left alone', () => {
  const workspace = createWorkspace(`${emptyDir()}/khac`);
  workspace.renameTab('Trang tính1', 'Đơn vị');
  workspace.type('Đơn vị', 1, 1, 'Danh bạ điện thoại');
  const { answer } = ask(workspace, { action: 'create-tables' });
  expect(answer.problems.map(({ code, tab }) => [code, tab])).toEqual([['table-not-empty', 'Đơn vị']]);
  expect(workspace.cells('Đơn vị').map((one) => one.shown)).toEqual(['Danh bạ điện thoại']);
});
