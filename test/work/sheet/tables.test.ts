import { publicHolidays } from '../../../src/domain/days/public-holidays';
import { tableNames, tables } from '../../../src/tables/tables';
import {
  ask,
  cellOf,
  draftOf,
  july,
  newWorkspace,
  sampleWorkspace,
  shown,
  typeInto,
} from '../../support/local';

const made = (result: object) => result as { created: string[]; extended: string[]; filled: string[] };

test('empty tables first, the sample afterwards: every tab that is empty takes it', () => {
  const workspace = newWorkspace('trong');
  expect(made(ask(workspace, { action: 'create-tables' }).answer).created).toHaveLength(
    tableNames.filter((name) => tables[name].made === 'first').length,
  );
  const { filled } = made(ask(workspace, { action: 'create-tables', sample: true }).answer);
  expect(filled).toEqual([
    'Hội nghị',
    'Kế hoạch',
    'Đơn vị',
    'Thành phần',
    'Phân công',
    'Dự toán',
    'Định mức',
    'Danh mục văn bản',
  ]);
  expect(ask(workspace, { action: 'write-plan' }).answer.documents).toMatchObject([{ state: 'created' }]);
});

test('the register is made with the first paper, also where a kill left its tab bare', () => {
  const workspace = newWorkspace('khi-can');
  ask(workspace, { action: 'create-tables', kind: 'giao-ban', agency: 'Sở A', event: 'Hội nghị A' });
  const names = () => workspace.tabs().map(({ name }) => name);
  expect(names()).not.toEqual(expect.arrayContaining(['Văn bản']));
  expect(ask(workspace, { action: 'check' }).answer.problems.map(({ tab }) => tab)).not.toContain('Văn bản');
  typeInto(workspace, 'Hội nghị', 'Cơ quan chủ quản', 'UBND tỉnh A');
  typeInto(workspace, 'Hội nghị', 'Tháng dự kiến', '7/2026');
  const write = { action: 'write-plan', consent: 'yes' };
  let call = 0;
  ask(draftOf(workspace), write, {
    onCall: (name, number) => {
      if (name === 'Spreadsheet.insertSheet') call = number;
    },
  });
  workspace.execute('call', [write], { now: july, dieAt: { call, when: 'after', sheetWrites: 'kept' } });
  expect(names()).toContain('Văn bản');
  expect(workspace.cells('Văn bản')).toEqual([]);
  ask(workspace, write);
  expect(shown(workspace, 'Văn bản', 'Mã')).toEqual(['KH']);
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

test('names stay in sight, links keep to one line, and who changes a title is asked first', () => {
  const workspace = sampleWorkspace();
  ask(workspace, { action: 'write-plan' });
  const frozen = (name: string) => workspace.tabs().find((tab) => tab.name === name)?.frozenColumns;
  expect(['Hội nghị', 'Đơn vị', 'Thư', 'Kế hoạch'].map(frozen)).toEqual([1, 2, 2, 0]);
  const link = cellOf(workspace, 'Văn bản', 'Liên kết');
  const name = cellOf(workspace, 'Văn bản', 'Tên văn bản');
  const look = ({ column }: { column: number }, row: number) =>
    workspace.cells('Văn bản').find((cell) => cell.row === row && cell.column === column);
  expect([look(link, 2)?.isClipped, look(name, 2)?.isClipped]).toEqual([true, undefined]);
  expect([look(link, 1)?.isGuarded, look(link, 2)?.isGuarded]).toEqual([true, undefined]);
  const settings = workspace.cells('Hội nghị').filter(({ isGuarded }) => isGuarded);
  expect(settings.map(({ shown: words }) => words)).toEqual(
    expect.arrayContaining(['Mục', 'Giá trị', 'Hội trường']),
  );
});

test('a tab of an earlier version gets the same look by Tạo bảng, once', () => {
  const workspace = newWorkspace('cu');
  workspace.renameTab('Trang tính1', 'Đơn vị');
  Object.values(tables.units.columns).forEach(({ title }, index) => {
    workspace.type('Đơn vị', 1, index + 1 + Number(index > 4), title);
  });
  workspace.type('Đơn vị', 1, 6, 'Cột của tôi');
  ask(workspace, { action: 'create-tables' });
  const { frozenColumns } = workspace.tabs().find(({ name }) => name === 'Đơn vị') ?? {};
  const guarded = workspace.cells('Đơn vị').filter(({ isGuarded }) => isGuarded);
  expect([frozenColumns, guarded.map(({ column }) => column).slice(3, 7)]).toEqual([2, [4, 5, 7, 8]]);
  const { calls } = ask(workspace, { action: 'create-tables' }).run;
  expect(Object.keys(calls).filter((name) => /protect$|setFrozen/.test(name))).toEqual([]);
});

test('names frozen on the left leave room for the rest', () => {
  for (const { named, columns } of Object.values(tables)) {
    const all = Object.entries(columns);
    const kept = all.slice(0, all.findIndex(([field]) => field === named) + 1);
    expect(kept.reduce((sum, [, { width = 120 }]) => sum + width, 0)).toBeLessThanOrEqual(450);
  }
});

test('where a person merged cells across the names, the tab is made all the same', () => {
  const workspace = newWorkspace('gop');
  workspace.renameTab('Trang tính1', 'Đơn vị');
  workspace.merge('Đơn vị', 'B2:C2');
  expect(made(ask(workspace, { action: 'create-tables' }).answer).extended).toEqual(['Đơn vị']);
});

test('a tab of the same name that holds something else is left alone', () => {
  const workspace = newWorkspace('khac');
  workspace.renameTab('Trang tính1', 'Đơn vị');
  workspace.type('Đơn vị', 1, 1, 'Danh bạ điện thoại');
  const { answer } = ask(workspace, { action: 'create-tables' });
  expect(answer.problems.map(({ code, tab }) => [code, tab])).toEqual([['table-not-empty', 'Đơn vị']]);
  expect(workspace.cells('Đơn vị').map((one) => one.shown)).toEqual(['Danh bạ điện thoại']);
});

test('the days off are there from the start, sample or not, and stay as the clerk corrects them', () => {
  const workspace = newWorkspace('nghi');
  const first = ask(workspace, { action: 'create-tables' });
  expect(made(first.answer).filled).toEqual([]);
  const [days, kinds] = [
    shown(workspace, 'Ngày nghỉ', 'Ngày'),
    shown(workspace, 'Ngày nghỉ', 'Nghỉ hay làm'),
  ];
  expect([days[0], kinds[0], days.length]).toEqual(['01/01/2020', 'nghỉ', publicHolidays.length]);
  workspace.type('Ngày nghỉ', 2, 1, '2/1/2020');
  const again = ask(workspace, { action: 'create-tables', sample: true });
  expect(again.answer.problems.filter(({ tab }) => tab === 'Ngày nghỉ')).toEqual([]);
  expect(shown(workspace, 'Ngày nghỉ', 'Ngày')[0]).toBe('02/01/2020');
  expect(
    ask(workspace, { action: 'check' }).answer.problems.filter(({ tab }) => tab === 'Ngày nghỉ'),
  ).toEqual([]);
});

test('Kiểm tra says where a day off stands twice, and when the year of the conference has none', () => {
  const workspace = sampleWorkspace();
  workspace.type('Ngày nghỉ', 3, 1, '1/1/2020');
  workspace.type('Ngày nghỉ', 3, 2, 'làm bù');
  typeInto(workspace, 'Hội nghị', 'Ngày họp', '24/7/2040');
  const { problems } = ask(workspace, { action: 'check' }).answer;
  const own = problems.filter(({ tab }) => tab === 'Ngày nghỉ');
  expect(own.map(({ code, row, column }) => [code, row, column])).toEqual([
    ['holiday-both-ways', 3, 'Ngày'],
    ['year-without-holidays', 0, ''],
  ]);
});
