import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../../../src/documents/word/words-of';
import { ask, cellOf, draftOf, sampleWorkspace, typeInto, type Workspace } from '../../support/local';

const sample = sampleWorkspace();
const told = (workspace: Workspace) => ask(workspace, { action: 'check' }).answer.problems;
const codes = (workspace: Workspace) => told(workspace).map(({ code }) => code);
const blocking = (workspace: Workspace) =>
  told(workspace)
    .filter(({ weight }) => weight === 'blocks')
    .map(({ code }) => code);
const settings = (typed: Record<string, string>): Workspace => {
  const workspace = draftOf(sample);
  for (const [title, text] of Object.entries(typed)) typeInto(workspace, 'Hội nghị', title, text);
  return workspace;
};
const paper = (workspace: Workspace, name: string) =>
  textOf(readFileSync(join(workspace.dir, 'papers', `${name}.docx`)).toString('base64'));

test('the sample gets the one advice that its slip deserves', () => {
  expect(codes(draftOf(sample))).toEqual(['stray-spacing']);
});

test('days, hours, months and numbers as people write them are printed so, and stop nothing', () => {
  const workspace = settings({
    'Cơ quan chủ quản': '',
    'Ngày họp': 'từ ngày 28 tháng 4 đến ngày 02 tháng 5',
    'Giờ bắt đầu': '8h00 (đón tiếp từ 7h30)',
    'Thời lượng': '3 tối',
    'Tháng dự kiến': '4/2020 và 5/2020',
    'Tháng ban hành': 'tháng 4 năm 2020',
    'Số đại biểu dự kiến': 'khoảng 1.200',
    'Hạn đăng ký': 'trước 17h00 ngày 20/4/2020',
  });
  typeInto(workspace, 'Thành phần', 'Số người', 'đông đủ', 4);
  typeInto(workspace, 'Phân công', 'Hạn', 'trước giờ họp');
  expect(blocking(workspace)).toEqual([]);
  for (const action of ['write-plan', 'write-invitations'])
    expect(ask(workspace, { action }).answer).toMatchObject({ ok: true });
  expect(paper(workspace, 'Giấy mời - huyện Yên Thế')).toContain(
    'Thời gian: 8h00 (đón tiếp từ 7h30), từ ngày 28 tháng 4 đến ngày 02 tháng 5 (3 tối).',
  );
  expect(codes(workspace)).toEqual([
    'blank-cell-noted',
    'meeting-day-off',
    'stray-spacing',
    'unread-by-rules',
    'phrase-not-understood',
    'day-past',
    // Written by now, and the sample promises what nobody has attached.
    'enclosure-promised',
  ]);
});

test('words without a day are printed, and what needs a day is said once', () => {
  const workspace = settings({ 'Ngày họp': 'sáng thứ Hai tuần đầu tháng 4' });
  expect(codes(workspace)).toEqual(['day-in-words', 'stray-spacing']);
  ask(workspace, { action: 'write-invitations' });
  expect(paper(workspace, 'Giấy mời - huyện Yên Thế')).toContain('8 giờ 00, sáng thứ Hai tuần đầu tháng 4');
});

test('a day without its year is held against the calendar of the year that is planned', () => {
  const planned = { 'Tháng dự kiến': '7/2020' };
  const right = settings({ ...planned, 'Ngày họp': '24/7 (thứ Sáu)', 'Hạn đăng ký': '29/02' });
  expect(blocking(right)).toEqual([]);
  const wrong = settings({ ...planned, 'Ngày họp': '24/7 (thứ Hai)' });
  const [problem] = told(wrong);
  expect(problem).toMatchObject({
    code: 'weekday-against-date',
    weight: 'blocks',
    repairs: [{ was: '24/7 (thứ Hai)', to: '24/7 (thứ Sáu)' }],
  });
  expect(codes(wrong)).toEqual(['weekday-against-date', 'stray-spacing']);
  expect(ask(wrong, { action: 'write-plan' }).answer.ok).toBe(false);
});

test('an invitation without hour or place, or dated after the meeting, is not written; the plan is', () => {
  const workspace = settings({
    'Giờ bắt đầu': '',
    'Hội trường': '',
    'Địa chỉ': '',
    'Tháng ban hành': '9/2020',
  });
  const { answer } = ask(workspace, { action: 'write-invitations' });
  expect([answer.ok, answer.problems.map(({ code, weight }) => [code, weight])]).toEqual([
    false,
    [
      ['invitation-without-hour', 'blocks'],
      ['invitation-without-place', 'blocks'],
      ['issued-after-meeting', 'blocks'],
    ],
  ]);
  expect(ask(workspace, { action: 'write-plan' }).answer.ok).toBe(true);
});

test('a tag where it would be printed as typed, and a guest whom nobody would invite, stop the papers', () => {
  const workspace = settings({
    'Cơ quan ban hành': 'Sở {{Địa danh}}',
    'Nguồn kinh phí': 'của {{Hội trường}}',
  });
  typeInto(workspace, 'Hội nghị', 'Hội trường', 'tầng {{Địa danh}}');
  typeInto(workspace, 'Đơn vị', 'Phòng phụ trách', 'phòng {{Loại}}');
  typeInto(workspace, 'Dự toán', 'Ghi chú', '{{Nơi lưu}}');
  typeInto(workspace, 'Thành phần', 'Gửi giấy mời', 'Có', 4);
  expect(
    told(workspace)
      .filter(({ weight }) => weight === 'blocks')
      .map(({ code, column }) => [code, column]),
  ).toEqual([
    ['raw-tag', 'Nguồn kinh phí'],
    ['raw-tag', 'Cơ quan ban hành'],
    ['raw-tag', 'Phòng phụ trách'],
    ['invited-unnamed', 'Đơn vị được mời'],
    ['raw-tag', 'Ghi chú'],
  ]);
  expect(ask(workspace, { action: 'write-invitations' }).answer.ok).toBe(false);
});

test('one fact in many rows is told once, with how many there are', () => {
  const workspace = draftOf(sample);
  for (let row = 2; row <= 11; row += 1) typeInto(workspace, 'Đơn vị', 'Email', '', row);
  expect(
    told(workspace)
      .filter(({ tab }) => tab === 'Đơn vị')
      .map(({ message }) => message),
  ).toEqual([expect.stringContaining('hàng 2 và 9 hàng khác, cột “Email”')]);
});

test('every mailbox of a unit gets its invitation', () => {
  const workspace = draftOf(sample);
  typeInto(workspace, 'Đơn vị', 'Email', 'vanthu@yenthe.example, ubnd@yenthe.example', 3);
  expect(codes(workspace)).toEqual(['stray-spacing']);
  ask(workspace, { action: 'write-invitations' });
  const { answer } = ask(workspace, { action: 'prepare-mail' });
  const { mails } = answer as unknown as { mails: { code: string; addresses: string[]; state: string }[] };
  expect(mails.find(({ code }) => code === 'GM·215')).toMatchObject({
    addresses: ['vanthu@yenthe.example', 'ubnd@yenthe.example'],
    state: 'ready',
  });
});

describe('Sửa giúp', () => {
  const repairOf = (workspace: Workspace, code: string) => {
    const one = told(workspace).find((problem) => problem.code === code);
    const [repair] = one?.repairs ?? [];
    return { tab: one?.tab, row: one?.row, column: one?.column, ...repair };
  };
  const shownAt = (workspace: Workspace, tab: string, title: string, at?: number) => {
    const place = cellOf(workspace, tab, title, at);
    return workspace.cells(tab).find(({ row, column }) => row === place.row && column === place.column)
      ?.shown;
  };

  test.each<[string, string, string, string, string, number]>([
    ['weekday-against-date', 'Hội nghị', 'Ngày họp', '21/7/2020 (thứ Tư)', '21/7/2020 (thứ Ba)', 2],
    [
      'weekday-in-text',
      'Kế hoạch',
      'Nội dung',
      'Họp thứ Hai, ngày 24/7/2020.',
      'Họp thứ Sáu, ngày 24/7/2020.',
      3,
    ],
    [
      'unknown-tag',
      'Kế hoạch',
      'Nội dung',
      'Tại {{Hội trườn | chữ hoa}}.',
      'Tại {{Hội trường | chữ hoa}}.',
      3,
    ],
    ['broken-tag', 'Hội nghị', 'Chủ trì', 'Lãnh đạo {Cơ quan ban hành}}', 'Lãnh đạo {{Cơ quan ban hành}}', 2],
    ['title-before-name', 'Hội nghị', 'Người ký', 'PGS.TS. Nguyễn Thanh Bình', 'Nguyễn Thanh Bình', 2],
    ['mailbox-abroad', 'Đơn vị', 'Email', 'ubnd@yenthe.gov', 'ubnd@yenthe.gov.vn', 3],
    ['doubled-mark', 'Kế hoạch', 'Nội dung', 'của Sở././.', 'của Sở./.', 3],
  ])('%s', (code, tab, title, was, to, row) => {
    const workspace = draftOf(sample);
    typeInto(workspace, tab, title, was, row);
    const asked = repairOf(workspace, code);
    expect(asked).toMatchObject({ was, to });
    expect(ask(workspace, { action: 'repair-cell', ...asked }).answer.ok).toBe(true);
    expect(shownAt(workspace, tab, title, row)).toBe(to);
    expect(codes(workspace)).not.toContain(code);
  });

  test.each<[string, string, string, string[]]>([
    ['Hội nghị', 'Giờ bắt đầu', '2h00', ['14 giờ 00', '2 giờ 00 sáng']],
    ['Hội nghị', 'Ngày họp', '24/7/2020 hoặc 27/7/2020', ['thứ Sáu 24/7/2020', 'thứ Hai 27/7/2020']],
    ['Hội nghị', 'Hạn đăng ký', 'sau khi ký', []],
    ['Hội nghị', 'Thời lượng', '1 hoặc 2 ngày', ['2 buổi', '4 buổi']],
    ['Phân công', 'Hạn', '20/7/2020 gì đó', ['thứ Hai 20/7/2020']],
    ['Danh mục văn bản', 'Số', '26/KH-SKHCN ngày 12/7', ['26/KH-SKHCN']],
  ])('in %s, %s “%s” is asked about once and kept', (tab, title, was, meant) => {
    const workspace = draftOf(sample);
    typeInto(workspace, tab, title, was);
    const asked = told(workspace).filter(({ column }) => column === title);
    expect(asked).toMatchObject([
      {
        code: 'phrase-not-understood',
        weight: 'warns',
        seen: was,
        repairs: meant.map((to) => ({ was, to })),
      },
    ]);
    const [{ row = 0, repairs = [] } = {}] = asked;
    for (const repair of repairs.slice(0, 1)) {
      const place = { tab, row, column: title };
      expect(ask(workspace, { action: 'repair-cell', ...place, ...repair }).answer.ok).toBe(true);
      expect(told(workspace).filter(({ column }) => column === title)).toEqual([]);
    }
  });

  test.each<[string, string, string, string, string[]]>([
    ['Thành phần', 'Số người', '15-20', 'unread-by-rules', ['15', '20']],
    ['Dự toán', 'Số lượng', '2 hoặc 3', 'bad-count', ['2', '3']],
    ['Dự toán', 'Đơn giá', '1,5 triệu', 'amount-in-words', ['1.500.000']],
  ])('in %s, %s “%s” has what it may mean as buttons', (tab, title, was, code, meant) => {
    const workspace = draftOf(sample);
    typeInto(workspace, tab, title, was);
    const [asked] = told(workspace).filter((one) => one.code === code && one.seen === was);
    expect(asked?.repairs).toEqual(meant.map((to) => ({ was, to })));
    const place = { tab, row: asked?.row, column: title };
    expect(ask(workspace, { action: 'repair-cell', ...place, ...asked?.repairs[0] }).answer.ok).toBe(true);
    expect(codes(workspace)).not.toContain(code);
  });

  test('an odd hour and an odd day are asked about, the hour whatever the day', () => {
    const workspace = settings({ 'Giờ bắt đầu': '7h00-21h00', 'Ngày họp': '24/7/2030' });
    const oddities = ['hour-unusual', 'span-too-long', 'day-far', 'day-past'];
    const odd = () => codes(workspace).filter((code) => oddities.includes(code));
    expect(odd()).toEqual(['span-too-long', 'day-far']);
    typeInto(workspace, 'Hội nghị', 'Giờ bắt đầu', '23h00');
    typeInto(workspace, 'Hội nghị', 'Ngày họp', '24/6/2020');
    expect(odd()).toEqual(['hour-unusual', 'day-past']);
  });

  test('a cell that was changed meanwhile, a formula, and what the machine keeps are left alone', () => {
    const workspace = settings({ 'Người ký': 'ThS. Nguyễn Thanh Bình' });
    const asked = repairOf(workspace, 'title-before-name');
    typeInto(workspace, 'Hội nghị', 'Người ký', 'TS. Lê An');
    expect(ask(workspace, { action: 'repair-cell', ...asked }).answer).toMatchObject({
      ok: false,
      problems: [{ code: 'cell-changed' }],
    });
    expect(shownAt(workspace, 'Hội nghị', 'Người ký')).toBe('TS. Lê An');
    const machine = { tab: 'Văn bản', row: 2, column: 'Mã', was: '', to: 'KH' };
    expect(ask(workspace, { action: 'repair-cell', ...machine }).answer.ok).toBe(false);
  });
});

test('an office that an invitation names and that is blank is told at its cell', () => {
  const workspace = draftOf(sample);
  typeInto(workspace, 'Đơn vị', 'Phòng phụ trách', '', 4);
  const { row } = cellOf(workspace, 'Đơn vị', 'Phòng phụ trách', 4);
  expect(told(workspace)).toContainEqual(
    expect.objectContaining({ code: 'blank-in-invitation', row, column: 'Phòng phụ trách', weight: 'warns' }),
  );
  typeInto(workspace, 'Đơn vị', 'Điện thoại', '', 4);
  expect(codes(workspace).filter((code) => code === 'blank-in-invitation')).toHaveLength(1);
});
