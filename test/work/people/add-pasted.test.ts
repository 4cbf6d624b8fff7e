import { ask, newWorkspace, sampleDraft, shown } from '../../support/local';

const list =
  'STT\tHọ và tên\tChức vụ\tĐơn vị công tác\tThư điện tử\tGhi chú\n' +
  '1\tÔng Nguyễn Văn A\tGiám đốc\tSở Y tế\ta@so.example\t\n' +
  '2\tLê Thị B\t=HYPERLINK("http://x")\tSở Nội vụ\tb@so.example\tmới\n' +
  '3\t\tPhó\tSở Nội vụ\t\t\n';
const pasted = { text: list, into: 'people' };
const told = (answer: object) => answer as Record<string, unknown>;

test('persons are shown as they are understood, then land in a tab that was not there', () => {
  const workspace = newWorkspace('dan', { pdf: false });
  const seen = told(ask(workspace, { action: 'show-pasted', ...pasted }).answer);
  expect(seen).toMatchObject({ count: 3, added: 2, standing: 0, nameless: 1, unrecognised: ['Ghi chú'] });
  expect(workspace.tabs().map(({ name }) => name)).not.toContain('Đại biểu');
  const { answer } = ask(workspace, { action: 'add-pasted', ...pasted });
  expect(told(answer)).toMatchObject({ tab: 'Đại biểu', added: 2, problems: [] });
  expect(shown(workspace, 'Đại biểu', 'Họ và tên')).toEqual(['Nguyễn Văn A', 'Lê Thị B']);
  expect(shown(workspace, 'Đại biểu', 'Ông/Bà')).toEqual(['Ông']);
  expect(shown(workspace, 'Đại biểu', 'Mã')).toEqual(['ĐB01', 'ĐB02']);
  expect(shown(workspace, 'Đại biểu', 'Chức vụ')[1]).toMatch(/^\u2060=HYPERLINK/);
  expect(told(ask(workspace, { action: 'add-pasted', ...pasted }).answer)).toMatchObject({
    added: 0,
    standing: 2,
  });
});

test('a column is what the user says it is', () => {
  const workspace = sampleDraft();
  const request = { text: 'Sở Nội vụ\tPhòng A\nSở Y tế\tPhòng B', into: 'units' };
  const columns = ['name', 'office'];
  ask(workspace, { action: 'add-pasted', ...request, columns });
  const kinds = shown(workspace, 'Đơn vị', 'Loại').slice(-2);
  expect([kinds, shown(workspace, 'Đơn vị', 'Phòng phụ trách').slice(-2)]).toEqual([
    ['sở', 'sở'],
    ['Phòng A', 'Phòng B'],
  ]);
  const odd = ask(workspace, { action: 'show-pasted', ...request, columns: ['link', 'linkCode'] }).answer;
  expect(told(odd)).toMatchObject({ added: 0, nameless: 2 });
});
