import { ask, cellOf, sampleWorkspace, shown, typeInto, type Workspace } from '../../support/local';

/** What life does to a Sheet, and the code that says so. */
const blows: [name: string, blow: (workspace: Workspace) => void, code: string][] = [
  ['merged cells', (w) => w.merge('Đơn vị', 'B3:B5'), 'merged-cells'],
  ['days of one feast merged', (w) => w.merge('Ngày nghỉ', 'C6:C8'), 'merged-cells'],
  ['a row above the titles', (w) => titled(w, 'Thành phần'), 'rows-above-title'],
  ['a copied row', (w) => w.paste('Đơn vị', 12, 1, [['215', 'huyện Yên Thế', 'huyện']]), 'doubled-code'],
  ['a tab renamed', (w) => w.renameTab('Phân công', 'Phân công cũ'), 'missing-tab'],
  ['a title overwritten', (w) => w.type('Kế hoạch', 1, 1, 'Kiểu dòng'), 'missing-column'],
  ['a date that is none', (w) => typeInto(w, 'Hội nghị', 'Ngày họp', '31/2/2020'), 'no-such-day'],
  ['a sum in words', (w) => typeInto(w, 'Dự toán', 'Đơn giá', '1,5 triệu'), 'amount-in-words'],
  [
    'a unit nobody knows',
    (w) => typeInto(w, 'Thành phần', 'Đơn vị được mời', 'huyện Gia Lâm'),
    'unknown-unit',
  ],
  ['a tag that is none', (w) => typeInto(w, 'Kế hoạch', 'Nội dung', '{{Tên hội nghi}}', 3), 'unknown-tag'],
  ['a formula that fails', (w) => typeInto(w, 'Dự toán', 'Số lượng', '#REF!'), 'formula-error'],
  ['too many guests', (w) => typeInto(w, 'Thành phần', 'Số người', '90'), 'seats-against-plan'],
];

function titled(workspace: Workspace, tab: string): void {
  workspace.insertRow(tab, 1);
  workspace.type(tab, 1, 1, 'BẢNG THÀNH PHẦN');
}

test.each(blows)('%s: told with its place, and no action throws', (_name, blow, code) => {
  const workspace = sampleWorkspace();
  blow(workspace);
  const { problems } = ask(workspace, { action: 'check' }).answer;
  expect(problems.map((one) => one.code)).toContain(code);
  for (const action of ['write-plan', 'write-invitations', 'create-tables', 'state']) {
    const { answer, run } = ask(workspace, { action });
    expect(answer.problems.map((one) => one.code)).not.toContain('unexpected');
    expect(run.log).toEqual([]);
  }
});

test.each([
  ['a title', (w: Workspace) => w.type('Đơn vị', 1, 2, 'huyện Yên Thế'), 'ghi lại đúng tiêu đề'],
  ['a setting', (w: Workspace) => w.type('Hội nghị', 2, 1, 'x'), 'ghi lại đúng tên mục'],
])('%s pasted over: the way back comes before a new one', (_name, blow, words) => {
  const workspace = sampleWorkspace();
  blow(workspace);
  const said = ask(workspace, { action: 'check' }).answer.problems.map(({ message }) => message);
  expect(said).toContainEqual(expect.stringMatching(new RegExp(`Ctrl\\+Z.*${words}.*Tạo bảng`)));
});

test('a formula in a cell the machine keeps is not overwritten, and is told', () => {
  const workspace = sampleWorkspace();
  ask(workspace, { action: 'write-plan' });
  const { column } = cellOf(workspace, 'Văn bản', 'Tên văn bản');
  workspace.setFormat('Văn bản', 'D2', 'General');
  workspace.type('Văn bản', 2, column, '="tên của tôi"');
  typeInto(workspace, 'Hội nghị', 'Tên hội nghị', 'Hội nghị khác');
  ask(workspace, { action: 'write-plan' });
  expect(workspace.cells('Văn bản').find((cell) => cell.row === 2 && cell.column === column)?.typed).toBe(
    '="tên của tôi"',
  );
  expect(ask(workspace, { action: 'check' }).answer.problems.map(({ code }) => code)).toContain(
    'formula-in-machine-cell',
  );
});

test('moved columns, leading zeros and Vietnamese typing survive', () => {
  const workspace = sampleWorkspace();
  workspace.insertColumn('Đơn vị', 1);
  typeInto(workspace, 'Đơn vị', 'Mã', '007');
  typeInto(workspace, 'Đơn vị', 'Tên đơn vị', 'thành phố Bắc Giang'.normalize('NFD'));
  typeInto(workspace, 'Phân công', 'Nhiệm vụ', '05/3');
  typeInto(workspace, 'Dự toán', 'Đơn giá', '1.250.000', 4);
  typeInto(workspace, 'Hội nghị', 'Ngày họp', '20/7/2020');
  ask(workspace, { action: 'write-plan' });
  expect(shown(workspace, 'Đơn vị', 'Mã')[0]).toBe('007');
  expect(shown(workspace, 'Phân công', 'Nhiệm vụ')[0]).toBe('05/3');
  expect(shown(workspace, 'Dự toán', 'Đơn giá')[2]).toBe('1.250.000');
  const { documents } = ask(workspace, { action: 'write-invitations' }).answer;
  expect(documents[0]).toMatchObject({ unit: '007', name: 'Giấy mời - thành phố Bắc Giang' });
});

test('missing tabs stop an action politely', () => {
  const workspace = sampleWorkspace();
  for (const tab of ['Hội nghị', 'Kế hoạch']) workspace.renameTab(tab, `${tab} bỏ`);
  const { answer } = ask(workspace, { action: 'write-plan' });
  expect(answer).toMatchObject({ ok: false });
  expect(answer.problems.filter(({ code }) => code === 'missing-tab').map(({ tab }) => tab)).toEqual([
    'Hội nghị',
    'Kế hoạch',
  ]);
});
