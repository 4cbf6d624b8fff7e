import fc from 'fast-check';
import { render } from '../../../src/documents/word/render';
import { textOf } from '../../../src/documents/word/words-of';
import { assignment, budgetLine, conferenceRow, guestLine } from '../../support/rows';
import { planOf } from '../listed';
import { seed } from '../seed';
import { expectGolden, keptLines, planBody, planLines, planText, withSettings } from '../support';

const closing = planLines(['Đoạn văn', 'Trên đây là Kế hoạch.']);

test('the plan of the sample', () => {
  const paper = planOf(seed);
  expect(paper.name).toBe('Kế hoạch - Hội nghị giao ban hoạt động khoa học và công nghệ năm 2020');
  expectGolden('plan.txt', textOf(render(paper).docx));
});

test('every line of the real plan of 2020 comes out word for word, in its order', () => {
  const real = keptLines('seed.txt');
  expect(planText({}).filter((line) => real.includes(line))).toEqual(real);
  expect(planText({}).filter((line) => !real.includes(line))).toEqual([
    'UBND TỈNH BẮC GIANG',
    'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
  ]);
});

test('number and day are never filled in', () => {
  expect(planText({})).toContain('Số: /KH-KHCN');
  expect(planText({})).toContain('Bắc Giang, ngày tháng 7 năm 2020');
  expect(planText({ ...withSettings({ issueMonth: undefined }), budget: [] })).toContain(
    'Bắc Giang, ngày tháng năm',
  );
});

test('headings are numbered in one sequence, those typed with a number keep it', () => {
  const body = planBody({
    plan: planLines(
      ['Đề mục', 'Mục đích'],
      ['Đề mục kèm nội dung', 'Thời gian: 01 ngày'],
      ['Đề mục', '5. Kinh phí'],
      ['Đề mục', 'Tổ chức'],
      ['Đề mục', 'II. PHẦN HAI'],
      ['Đề mục', 'Nội dung'],
    ),
  });
  expect(body).toEqual([
    '1. Mục đích',
    '2. Thời gian: 01 ngày',
    '5. Kinh phí',
    '6. Tổ chức',
    'II. PHẦN HAI',
    '1. Nội dung./.',
  ]);
});

test('a dash is put before a bullet unless one was typed', () => {
  const plan = planLines(
    ['Gạch đầu dòng', 'một'],
    ['Gạch đầu dòng', '- hai'],
    ['Gạch đầu dòng', '+ ba'],
    ['Gạch đầu dòng', '– bốn;'],
  );
  expect(planBody({ plan })).toEqual(['- một', '- hai', '+ ba', '– bốn./.']);
});

test('each line of a cell is a paragraph of its own', () => {
  const plan = planLines(['Gạch đầu dòng', 'một\n\nhai'], ['Đề mục', 'Nội\nquy']);
  expect(planBody({ plan })).toEqual(['- một', 'hai', '1. Nội quy./.']);
});

describe('what is drawn from Thành phần', () => {
  const plan = [...planLines(['Lấy từ', 'thành  phần']), ...closing];
  const body = (...guestLines: { group?: string; text: string }[]) =>
    planBody({ plan, guestLines: guestLines.map(guestLine) }).slice(0, -1);

  test('neighbours of one group share its heading; a line without a group is a sentence', () => {
    expect(
      body(
        { group: 'Ở huyện', text: 'a' },
        { group: 'ở  HUYỆN', text: 'b' },
        { text: 'Mời báo chí' },
        { group: 'Ở huyện', text: 'c' },
      ),
    ).toEqual(['Ở huyện', '- a;', '- b.', 'Mời báo chí.', 'Ở huyện', '- c.']);
  });

  test('marks that were typed stay', () => {
    expect(
      body({ group: 'A', text: 'a,' }, { group: 'A', text: 'b (*c*)' }, { group: 'A', text: 'd;' }),
    ).toEqual(['A', '- a,', '- b (c);', '- d;']);
  });
});

test('a task joins its offices', () => {
  const assignments = [
    { row: 2, lead: 'Giao phòng A CHỦ TRÌ', cooperating: 'phòng B', task: 'làm x' },
    { row: 3, lead: 'Văn phòng', cooperating: 'phòng B', task: 'làm y' },
    { row: 4, lead: 'Phòng C', task: 'làm z' },
  ].map(assignment);
  expect(
    planBody({ plan: [...planLines(['Lấy từ', 'Phân công']), ...closing], assignments }).slice(0, 3),
  ).toEqual([
    '- Giao phòng A CHỦ TRÌ, phối hợp với phòng B làm x;',
    '- Văn phòng phối hợp với phòng B làm y;',
    '- Phòng C làm z.',
  ]);
});

describe('the end mark', () => {
  test.each([
    ['Trên đây.', 'Trên đây./.'],
    ['Trên đây', 'Trên đây./.'],
    ['Trên đây./.', 'Trên đây./.'],
    ['Trên *đây.*', 'Trên đây./.'],
  ])('%s → %s', (typed, printed) => {
    expect(planBody({ plan: planLines(['Đoạn văn', typed]) })).toEqual([printed]);
  });

  test('comes after the words of a budget that ends the body', () => {
    const budget = [budgetLine({ row: 2, content: 'Nước uống', quantity: 50, price: 20000 })];
    expect(planBody({ plan: planLines(['Lấy từ', 'Dự toán']), budget }).pop()).toBe(
      'Bằng chữ: Một triệu đồng./.',
    );
  });
});

describe('Nơi nhận', () => {
  const tail = (...lines: string[]) => {
    const text = planText({
      plan: [...closing, ...planLines(...lines.map((line): ['Nơi nhận', string] => ['Nơi nhận', line]))],
    });
    return text.slice(text.indexOf('Trên đây là Kế hoạch./.') + 1, text.indexOf('GIÁM ĐỐC'));
  };
  test('a line that ends with a colon opens a list', () => {
    expect(tail('Lưu: VT', 'Bản điện tử:', '- Lãnh đạo Sở', 'Các phòng')).toEqual([
      'Nơi nhận:',
      '- Lưu: VT.',
      'Bản điện tử:',
      '- Lãnh đạo Sở;',
      '- Các phòng.',
    ]);
  });
  test('its heading is printed once', () => {
    expect(tail('Nơi  nhận:', 'Như trên')).toEqual(['Nơi nhận:', '- Như trên.']);
  });
});

test('a deputy signs for the head', () => {
  const text = planText(
    withSettings({ signingPower: 'KT. Giám đốc', signerPost: 'Phó Giám đốc', signerName: 'Trần Thị Bình' }),
  );
  expect(text.slice(-3)).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Trần Thị Bình']);
});

test('nothing is left over where the Sheet is empty', () => {
  const bare = { conference: conferenceRow({}), plan: [], guestLines: [], assignments: [], budget: [] };
  expect(planText(bare)).toEqual([
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: /KH',
    'ngày tháng năm',
    'KẾ HOẠCH',
  ]);
});

test('typed lines are printed as typed, whatever they hold', () => {
  const typed = fc.stringMatching(/^[a-zđơưạỗ][a-zđơưạỗ ,;:.&<>"'(){}%-]{0,40}[a-z]$/);
  fc.assert(
    fc.property(fc.array(typed, { minLength: 1, maxLength: 20 }), (lines) => {
      const plan = planLines(...lines.map((line): ['Đoạn văn', string] => ['Đoạn văn', line]), [
        'Đoạn văn',
        'hết',
      ]);
      const words = lines.filter((line) => !/\{\{|\}\}/.test(line)).map((line) => line.replace(/ +/g, ' '));
      expect(planBody({ plan })).toEqual(expect.arrayContaining(words));
    }),
    { numRuns: 15 },
  );
});
