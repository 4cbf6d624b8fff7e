import type { Execution, Workspace } from '../../../local/index';
import { formWorkspace, good, responsesTab } from './snippet';

const now = '2020-07-10T08:00';

const rows = (workspace: Workspace, tab = responsesTab): string[][] => {
  const cells = workspace.cells(tab);
  return Array.from({ length: Math.max(...cells.map(({ row }) => row)) }, (_, row) =>
    Array.from(
      { length: 8 },
      (_, column) => cells.find((cell) => cell.row === row + 1 && cell.column === column + 1)?.shown ?? '',
    ),
  );
};

const titles = [
  'Dấu thời gian',
  'Đơn vị',
  'Từ năm',
  'Email',
  'Cấp',
  'Đơn vị cấp kinh phí',
  'Đơn vị tiếp nhận',
  'Mục tiêu',
];

describe('what a person submits', () => {
  it('is kept by the form, and becomes a row of typed values', () => {
    const { workspace, id } = formWorkspace(
      'function kinds() { return tab().getDataRange().getValues()[1].map((value) => typeof value); }',
    );
    const answers = { ...good, 'Mục tiêu': '=HYPERLINK("x")\n+ hai' };
    const { id: response, editUrl } = workspace.answer('Đăng ký nhiệm vụ 2021', answers, { now });
    const [form] = workspace.forms();
    expect(editUrl).toBe(`${form?.link}?edit2=${response}`);
    expect(form?.responses).toEqual([
      { id: response, at: '2020-07-10T01:00:00.000Z', answers: expect.any(Object) },
    ]);
    expect(rows(workspace)).toEqual([
      titles,
      [
        '10/07/2020 08:00:00',
        'Huyện Yên Thế',
        '2021',
        '',
        'cấp tỉnh',
        '',
        'UBND huyện',
        '=HYPERLINK("x")\n+ hai',
      ],
    ]);
    const text = 'string';
    expect(workspace.execute('kinds').value).toEqual([
      'object',
      text,
      'number',
      text,
      text,
      text,
      text,
      text,
    ]);
    expect(workspace.files().find((file) => file.id === id)?.path).toBe('');
  });

  it('drops answers of sections that were not visited', () => {
    const { workspace, id } = formWorkspace();
    workspace.answer(id, { ...good, 'Đơn vị cấp kinh phí': 'Sở Tài chính' }, { now });
    workspace.answer(id, { ...good, Cấp: 'cấp cơ sở', 'Đơn vị cấp kinh phí': 'UBND huyện' }, { now });
    expect(
      rows(workspace)
        .slice(1)
        .map((row) => row.slice(4, 7)),
    ).toEqual([
      ['cấp tỉnh', '', 'UBND huyện'],
      ['cấp cơ sở', 'UBND huyện', ''],
    ]);
  });

  it('can be named by entry or id, and has one line where the form has one', () => {
    const { workspace, id } = formWorkspace();
    const [unit, year] = workspace.forms()[0]?.items ?? [];
    const { 'Đơn vị': _unit, 'Từ năm': _year, ...rest } = good;
    const named = { [`entry.${unit?.entry}`]: 'Huyện Yên Thế', [`${year?.id}`]: '2022', Email: 'a@x.vn' };
    workspace.answer(id, { ...rest, ...named, 'Đơn vị tiếp nhận': 'UBND\r\nhuyện' }, { now });
    expect(rows(workspace)[1]?.slice(1)).toEqual([
      'Huyện Yên Thế',
      '2022',
      'a@x.vn',
      'cấp tỉnh',
      '',
      'UBND huyện',
      '',
    ]);
  });

  it('replaces the row when it is changed, wherever that has gone', () => {
    const { workspace, id } = formWorkspace();
    const first = workspace.answer(id, good, { now });
    workspace.answer(id, { ...good, 'Đơn vị': 'Trung tâm "Ứng dụng", TP' }, { now: '2020-07-10T09:00' });
    workspace.sort(responsesTab, 1, 'descending');
    const changed = workspace.answer(id, { 'Từ năm': '2023' }, { now: '2020-07-11T08:00', edit: first.id });
    expect(changed).toEqual(first);
    expect(
      rows(workspace)
        .slice(1)
        .map((row) => row.slice(0, 3)),
    ).toEqual([
      ['10/07/2020 09:00:00', 'Trung tâm "Ứng dụng", TP', '2021'],
      ['11/07/2020 08:00:00', 'Huyện Yên Thế', '2023'],
    ]);
    workspace.deleteRow(responsesTab, 3);
    workspace.answer(id, { 'Từ năm': '2024' }, { now: '2020-07-12T08:00', edit: first.id });
    expect(rows(workspace)[2]?.slice(1, 3)).toEqual(['Huyện Yên Thế', '2024']);
    expect(workspace.forms()[0]?.responses.map((response) => response.at)).toEqual([
      '2020-07-12T01:00:00.000Z',
      '2020-07-10T02:00:00.000Z',
    ]);
  });

  it.each([
    ['Không có biểu mẫu', {}, 'khác', {}],
    ['“Đơn vị”: Câu hỏi này bắt buộc phải trả lời.', { 'Đơn vị': ' ' }, undefined, {}],
    ['“Đơn vị”: Không có lựa chọn “Sở Y tế”.', { 'Đơn vị': 'Sở Y tế' }, undefined, {}],
    ['“Từ năm”: Năm từ 2021 đến 2025.', { 'Từ năm': '2020' }, undefined, {}],
    ['“Email”: Phải là một địa chỉ email.', { Email: 'a x.vn' }, undefined, {}],
    ['“Email”: Phải là một địa chỉ email.', { Email: `x@${'.'.repeat(49_000)}` }, undefined, {}],
    ['chỉ dài được 50.000 ký tự, bạn đã viết 50.001.', { Email: 'x'.repeat(50_001) }, undefined, {}],
    ['“Đơn vị cấp kinh phí”: Câu hỏi này bắt buộc', { Cấp: 'cấp cơ sở' }, undefined, {}],
    ['không có câu hỏi “Tên”', { Tên: 'x' }, undefined, {}],
    ['Không có câu trả lời nào ứng với đường liên kết này.', {}, undefined, { edit: '2_khác' }],
  ])('is refused: %s', (reason, answers, form, options) => {
    const { workspace, id } = formWorkspace();
    const submit = () => workspace.answer(form ?? id, { ...good, ...answers }, { now, ...options });
    expect(submit).toThrow(reason);
    expect(workspace.forms()[0]?.responses).toEqual([]);
  });

  it.each([
    ['form.setPublished(false)', 'Biểu mẫu này chưa được xuất bản.'],
    ["form.setAcceptingResponses(false).setCustomClosedFormMessage('Đã hết hạn.')", 'Đã hết hạn.'],
    ['form.setAcceptingResponses(false)', 'Biểu mẫu này không còn nhận câu trả lời.'],
    ['form.setAllowResponseEdits(false)', 'không cho sửa câu trả lời đã gửi'],
  ])('is refused after %s', (change, reason) => {
    const { workspace, id } = formWorkspace(`function change(id) { const form = of(id); ${change}; }`);
    const { id: edit } = workspace.answer(id, good, { now });
    workspace.execute('change', [id]);
    expect(() => workspace.answer(id, good, { now, edit })).toThrow(reason);
  });

  it('is refused until everybody is let in', () => {
    const { workspace } = formWorkspace(
      "function other() { const { id } = make(); const form = of(id).setPublished(true); form.addTextItem().setTitle('a'); return id; }",
    );
    const id = String(workspace.execute('other').value);
    expect(() => workspace.answer(id, { a: 'b' })).toThrow('chưa mở cho mọi người có đường liên kết');
  });

  it('goes into a new tab that a later link makes, and into columns of later questions', () => {
    const { workspace, id } = formWorkspace(
      "function again(id) { const form = of(id); link(form); form.addTextItem().setTitle('Ghi chú'); }",
    );
    workspace.answer(id, good, { now });
    workspace.execute('again', [id]);
    workspace.answer(id, { ...good, 'Ghi chú': '@ai' }, { now });
    const shown = workspace
      .cells('Câu trả lời biểu mẫu 2')
      .filter(({ column }) => column === 2 || column === 9);
    expect(shown.map((cell) => cell.shown)).toEqual([
      'Đơn vị',
      'Ghi chú',
      'Huyện Yên Thế',
      'Huyện Yên Thế',
      '@ai',
    ]);
    expect(rows(workspace)).toHaveLength(2);
  });

  it('goes on into a tab of another name, and is kept when the tab is gone', () => {
    const { workspace, id } = formWorkspace();
    workspace.renameTab(responsesTab, 'Trả lời');
    workspace.answer(id, good, { now });
    expect(rows(workspace, 'Trả lời')).toHaveLength(2);
  });

  it('comes in great numbers as one', () => {
    const { workspace, id } = formWorkspace();
    workspace.atOnce(() => {
      for (let count = 0; count < 1100; count += 1) workspace.answer(id, good, { now });
    });
    expect(workspace.forms()[0]?.responses).toHaveLength(1100);
    expect(workspace.tabs().find(({ name }) => name === responsesTab)?.rows).toBe(1101);
  });
});

test('what a script submits is kept, once, where the form takes answers', () => {
  const { workspace } = formWorkspace(`
    function submitted() {
      const { id } = make('Thử');
      const form = of(id);
      const question = form.addTextItem().setTitle('Mã');
      const answer = () => form.createResponse().withItemResponse(question.createResponse('abc'));
      const closed = message(() => answer().submit());
      form.setPublished(true);
      const sent = answer().submit();
      const [kept, ...others] = form.getResponses();
      return [closed, message(() => sent.submit()), others.length, kept.getId() === sent.getId(), kept.getItemResponses()[0].getResponse()];
    }
  `);
  const { value, error } = workspace.execute('submitted', [], { now });
  expect([error, value]).toEqual([
    undefined,
    [
      'This form is currently not accepting responses.',
      'This form response has already been submitted.',
      0,
      true,
      'abc',
    ],
  ]);
});

describe('triggers of submissions', () => {
  const CODE = `
    function watch(handler = 'take') { return ScriptApp.newTrigger(handler).forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onFormSubmit().create().getHandlerFunction(); }
    function take(event) { return [event, Session.getEffectiveUser().getEmail()]; }
    function broken() { throw new Error('hỏng'); }`;

  it('run once for each account that has one, after the response is there', () => {
    const { workspace, id } = formWorkspace(CODE);
    workspace.execute('watch');
    workspace.execute('watch', ['broken'], { as: 'khac@example.gov.vn' });
    const runs: Execution[] = [];
    const onRun = (run: Execution): number => runs.push(run);
    workspace.answer(id, good, { now, onRun });
    const [{ id: triggerUid } = { id: '' }] = workspace.triggers();
    const values = ['10/07/2020 08:00:00', 'Huyện Yên Thế', '2021', '', 'cấp tỉnh', '', 'UBND huyện', ''];
    const namedValues = Object.fromEntries(titles.map((title, index) => [title, [values[index]]]));
    const event = { authMode: 'FULL', triggerUid, namedValues, values };
    expect(runs.map(({ value, error }) => value ?? error)).toEqual([
      [event, 'chuyen.vien@example.gov.vn'],
      'hỏng',
    ]);
    workspace.answer(id, good, { now, onRun, fire: false });
    expect(runs).toHaveLength(2);
    expect(workspace.fireTriggers({ now })).toEqual([]);
  });

  it('are listed with their event', () => {
    const { workspace } = formWorkspace(CODE);
    workspace.execute('watch');
    expect(workspace.triggers()).toEqual([
      { id: expect.any(String), handler: 'take', owner: 'chuyen.vien@example.gov.vn', on: 'form-submit' },
    ]);
  });
});
