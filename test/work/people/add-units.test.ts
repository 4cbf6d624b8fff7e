import { ask, newWorkspace, sampleDraft, shown, typeInto } from '../../support/local';

const told = (answer: object) => answer as { tab: string; added: number; standing: number; kinds: object[] };

test('one press brings a province into an empty Sheet; another brings nothing twice', () => {
  const workspace = newWorkspace('trong', { pdf: false });
  const request = { province: 'tỉnh Bắc Ninh', departments: true };
  const seen = told(ask(workspace, { action: 'show-units', ...request }).answer);
  expect(seen).toMatchObject({ province: 'tỉnh Bắc Ninh', added: 114, standing: 0 });
  expect(seen.kinds).toEqual([
    { kind: 'sở, ban, ngành', count: 15 },
    { kind: 'phường', count: 33 },
    { kind: 'xã', count: 66 },
  ]);
  const { answer, run } = ask(workspace, { action: 'add-units', ...request });
  expect(told(answer)).toMatchObject({ tab: 'Đơn vị', added: 114, standing: 0, problems: [] });
  expect(run.calls['Range.setValues']).toBeLessThanOrEqual(3);
  const names = shown(workspace, 'Đơn vị', 'Tên đơn vị');
  expect([names[0], names.length]).toEqual(['Văn phòng UBND tỉnh', 114]);
  expect(names).toContain('phường Bắc Giang');
  expect(shown(workspace, 'Đơn vị', 'Hiệu lực từ')).toContain('01/07/2025');
  expect(told(ask(workspace, { action: 'add-units', ...request }).answer)).toMatchObject({
    added: 0,
    standing: 114,
  });
  const { problems } = ask(workspace, { action: 'check' }).answer;
  expect(problems.filter(({ tab, weight }) => tab === 'Đơn vị' && weight === 'blocks')).toEqual([]);
});

test('what stands in Đơn vị is not touched', () => {
  const workspace = sampleDraft();
  typeInto(workspace, 'Đơn vị', 'Mã', '07228', 2);
  const before = shown(workspace, 'Đơn vị', 'Tên đơn vị');
  const { answer } = ask(workspace, { action: 'add-units', province: 'Bắc Giang' });
  expect(told(answer)).toMatchObject({ added: 98, standing: 1 });
  expect(shown(workspace, 'Đơn vị', 'Tên đơn vị').slice(0, before.length)).toEqual(before);
});

test('departments as the user corrected them', () => {
  const workspace = newWorkspace('so', { pdf: false });
  const named = ['Sở Nội vụ', ' ', 'Sở Du lịch'];
  ask(workspace, { action: 'add-units', departments: true, named });
  expect(shown(workspace, 'Đơn vị', 'Tên đơn vị')).toEqual(['Sở Nội vụ', 'Sở Du lịch']);
  expect(shown(workspace, 'Đơn vị', 'Mã')).toEqual(['S01', 'S02']);
});

test('a province that there is not is told with the nearest', () => {
  const workspace = newWorkspace('sai', { pdf: false });
  const { answer } = ask(workspace, { action: 'add-units', province: 'Bắc Nih' });
  expect(answer.problems.map(({ message }) => message)).toEqual([
    'Trang tính “Đơn vị”: không có tỉnh, thành phố nào tên là “Bắc Nih”. Có phải tỉnh Bắc Ninh? Ghi tên một trong 34 tỉnh, thành phố.',
  ]);
});
