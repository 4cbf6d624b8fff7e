import { ask, draftOf, sampleDraft, shown, typeInto, type Workspace } from '../../support/local';

/** The sample with persons in Đại biểu and one in the guest lines. */
function withPersons(): Workspace {
  const workspace = sampleDraft();
  ask(workspace, { action: 'create-tables', tabs: ['people', 'programme'] });
  const person = { Mã: 'DB01', 'Ông/Bà': 'Bà', 'Họ và tên': 'Lê Thị B', 'Chức vụ': 'Trưởng phòng' };
  for (const [title, text] of Object.entries(person)) typeInto(workspace, 'Đại biểu', title, text, 2);
  typeInto(workspace, 'Đại biểu', 'Email', 'b@so.example', 2);
  typeInto(workspace, 'Đại biểu', 'Nhóm', 'báo cáo viên', 2);
  typeInto(workspace, 'Thành phần', 'Đơn vị được mời', 'báo cáo viên', 4);
  typeInto(workspace, 'Thành phần', 'Gửi giấy mời', 'Có', 4);
  return workspace;
}

const workspace = withPersons();

test('a person is invited like a unit, and stands in no Form', () => {
  const { answer } = ask(workspace, { action: 'write-invitations' });
  expect(answer.problems.filter(({ weight }) => weight === 'blocks')).toEqual([]);
  expect(answer.documents).toHaveLength(11);
  expect(answer.documents[10]).toMatchObject({ unit: 'DB01', name: 'Giấy mời - Bà Lê Thị B, Trưởng phòng' });
  ask(workspace, { action: 'prepare-mail' });
  expect(shown(workspace, 'Thư', 'Email')).toContain('b@so.example');
  typeInto(workspace, 'Đơn vị', 'Đăng ký', 'Không', 2);
  const opened = ask(workspace, { action: 'open-registration' }).answer as object as { units: number };
  expect(opened.units).toBe(9);
  const links = shown(workspace, 'Đơn vị', 'Link đăng ký riêng').filter(Boolean);
  expect(links).toHaveLength(9);
  const { missing } = ask(workspace, { action: 'take-answers' }).answer as object as {
    missing: { name: string }[];
  };
  expect(missing.map(({ name }) => name)).not.toContain(shown(workspace, 'Đơn vị', 'Tên đơn vị')[0]);
  expect(missing).toHaveLength(9);
});

test('the plan draws the programme, and a slip against the day is told', () => {
  const own = draftOf(workspace);
  const rows = { Từ: '7h30', Đến: '8h00', Phiên: 'Phiên sáng', 'Nội dung': 'Đón tiếp đại biểu' };
  for (const [title, text] of Object.entries(rows)) typeInto(own, 'Chương trình', title, text, 2);
  typeInto(own, 'Chương trình', 'Ngày', '26/7/2020', 2);
  const last = own.cells('Kế hoạch').filter(({ column }) => column === 1).length;
  typeInto(own, 'Kế hoạch', 'Kiểu', 'Lấy từ', last + 1);
  typeInto(own, 'Kế hoạch', 'Nội dung', 'Chương trình', last + 1);
  const { problems } = ask(own, { action: 'check' }).answer;
  expect(problems.filter(({ tab }) => tab === 'Chương trình').map(({ code }) => code)).toEqual([
    'programme-against-day',
  ]);
  const { answer } = ask(own, { action: 'write-plan' });
  expect(answer.documents).toMatchObject([{ state: 'created' }]);
});
