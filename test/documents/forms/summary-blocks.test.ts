import { abstractOf, type SummarySource, summaryPaper } from '../../../src/documents/forms/summary-blocks';
import { render } from '../../../src/documents/word/render';
import { textOf } from '../../../src/documents/word/words-of';
import type { RegistrationRow } from '../../../src/tables/registrations';
import { conferenceRow, registrationRow } from '../../support/rows';
import { registered, source, three } from '../registered';
import { expectGolden } from '../support';

const linesOf = (
  registrations: readonly RegistrationRow[],
  settings: Partial<SummarySource['conference']> = {},
): string[] => textOf(render(summaryPaper(source(registrations, settings))).docx).split('\n');

/** The lines under the table, down to Nơi nhận. */
const under = (registrations: readonly RegistrationRow[]): string[] => {
  const lines = linesOf(registrations);
  return lines.slice(
    lines.findIndex((line) => line.startsWith('Bằng chữ')),
    lines.indexOf('Nơi nhận:'),
  );
};

test('three registrations: one as it should be, one with uncertain money, one late', () => {
  const paper = summaryPaper(source(three));
  expect(paper.name).toBe(
    'Bảng tổng hợp đăng ký nhiệm vụ - Hội nghị giao ban hoạt động khoa học và công nghệ năm 2020',
  );
  expectGolden('summary.txt', textOf(render(paper).docx));
});

test('what no link vouches for is marked in its row, and the notes say how many count and how many wait', () => {
  const rows = [
    registered({ title: 'A', code: 'DK·1', state: { late: false, unconfirmed: true } }),
    registered({ title: 'B', code: 'DK·2', state: { late: false, unconfirmed: true, waits: true } }),
    registered({ title: 'C', code: 'DK·3', state: { late: false, refused: true } }),
  ];
  expect(linesOf(rows).join('\n')).toContain('0912 345 678 (chưa xác nhận qua link riêng)');
  expect(under(rows).slice(1)).toEqual([
    '01 đăng ký ghi “chưa xác nhận qua link riêng” vẫn tính trong bảng này, chưa được đơn vị xác nhận.',
    'Ngoài tổng: 1 bản chưa xác nhận, 1.500.000.000 đồng.',
    'Chưa đăng ký (03 đơn vị): huyện Yên Thế; huyện Tân Yên; thành phố Bắc Giang./.',
  ]);
});

test('by level when the setting says so; the column then says the field', () => {
  const lines = linesOf(three, { summaryBy: 'Cấp' });
  expect(lines.filter((line) => line.endsWith(' nhiệm vụ)'))).toEqual([
    'cấp tỉnh (1 nhiệm vụ)',
    'cấp cơ sở (2 nhiệm vụ)',
    'Tổng cộng (3 nhiệm vụ)',
  ]);
  expect(lines).toContain('Lĩnh vực, loại');
  expect(lines).toContain('Khoa học nông nghiệp Đề tài');
});

test('money that is not certain is neither shown as a sum nor added, and the note says which and why', () => {
  const rows = [
    registered({ title: 'A', code: 'DK·1' }),
    registered({
      title: 'B',
      code: 'DK·2',
      stateMoney: undefined,
      stateMoneyTyped: undefined,
      otherMoney: undefined,
      otherMoneyTyped: '25',
    }),
    registered({
      title: 'C',
      code: 'DK·3',
      otherMoney: undefined,
      otherMoneyTyped: 'đối ứng {{Chủ trì}}\nvà dân',
    }),
  ];
  expect(linesOf(rows).filter((line) => /^[\d.]+\*?$|^chưa rõ$/.test(line) && line.length > 2)).toEqual([
    ...['2.700.000.000*', '2.400.000.000*', '300.000.000*'],
    ...['1.500.000.000', '1.200.000.000', '300.000.000'],
    ...['chưa rõ', 'chưa rõ', 'chưa rõ'],
    ...['1.200.000.000*', '1.200.000.000', 'chưa rõ'],
    ...['2.700.000.000*', '2.400.000.000*', '300.000.000*'],
  ]);
  expect(under(rows)).toEqual([
    'Bằng chữ: Hai tỷ bảy trăm triệu đồng.',
    'Chưa cộng các khoản chưa rõ của 02 đăng ký sau; số có dấu * chưa gồm khoản chưa rõ:',
    '- TT 2, huyện Yên Thế: kinh phí từ ngân sách chưa ghi; kinh phí từ nguồn khác ghi “25”, chưa rõ là đồng, nghìn đồng hay triệu đồng;',
    '- TT 3, huyện Yên Thế: kinh phí từ nguồn khác ghi “đối ứng {{Chủ trì}} và dân”, chưa đọc được thành số tiền.',
    'Chưa đăng ký (02 đơn vị): huyện Tân Yên; thành phố Bắc Giang./.',
  ]);
});

test('with nothing to note, the sum in words ends the body; who has nothing and who has not answered is named', () => {
  const nothing = (unit: string) => registered({ unit, title: '', state: { late: false, nothing: true } });
  const others = [registered({ unit: 'Huyện TÂN YÊN' }), registered({ unit: 'thành phố Bắc Giang' })];
  expect(under([registered(), ...others])).toEqual(['Bằng chữ: Bốn tỷ năm trăm triệu đồng./.']);
  expect(under([registered(), nothing('huyện Tân Yên')]).slice(1)).toEqual([
    'Không có nhiệm vụ (01 đơn vị): huyện Tân Yên.',
    'Chưa đăng ký (01 đơn vị): thành phố Bắc Giang./.',
  ]);
});

test('what units wrote is printed as words: tags stay, invisible marks go, lines stay lines', () => {
  const lines = linesOf([
    registered({
      title: '\u2060={{Tên hội nghị}} {{#Dòng}} {{/Nhóm}}',
      aims: 'a\u202E & <b>\u200B\r\n\n* c *',
      necessity: 'Hiệp Hoà'.normalize('NFD'),
      field: '{{Cơ quan ban hành}}',
      opinion: '{{Người ký}}',
    }),
  ]);
  for (const line of [
    '={{Tên hội nghị}} {{#Dòng}} {{/Nhóm}}',
    'a & <b> * c *',
    'Hiệp Hoà',
    '{{Cơ quan ban hành}} (1 nhiệm vụ)',
    '{{Người ký}}',
  ])
    expect(lines).toContain(line);
});

test('a text as long as a cell takes is printed to its last whole word, and the note says where the rest is', () => {
  const lines = linesOf([
    registered({
      aims: 'khảo sát '.repeat(5555),
      content: 'x\n'.repeat(24_000),
      products: '😀'.repeat(20_000),
    }),
  ]);
  const cut = lines.filter((line) => line.endsWith('…'));
  expect(cut.map((line) => line.length)).toEqual([297, 24, 301]);
  expect(cut[0]).toMatch(/^(khảo sát )+khảo sát…$/);
  expect(lines.join('\n')).toContain(
    'Dấu “…” là phần rút gọn; toàn văn ở trang Đăng ký, tìm theo tên nhiệm vụ.',
  );
});

test('hundreds of tasks with long texts still fit one Google Doc of 1.02 million characters', () => {
  const text = 'khảo sát '.repeat(500);
  const rows = Array.from({ length: 900 }, (_, index) =>
    registered({ code: `DK·${index}`, necessity: text, aims: text, content: text, products: text }),
  );
  const words = linesOf(rows).join('\n');
  expect(words.length).toBeLessThan(1_020_000);
  expect(words).toContain('Tổng cộng (900 nhiệm vụ)');
});

test('a group without a name says so, and nothing the Sheet does not say is invented', () => {
  const { conference } = source([]);
  const bare = { archive: undefined, callYears: undefined, superior: undefined, signerName: undefined };
  const lines = linesOf([registrationRow({ row: 2, state: { late: false } })], { ...conference, ...bare });
  expect(lines).toContain('Chưa ghi lĩnh vực (1 nhiệm vụ)');
  expect(lines).not.toContain('Nơi nhận:');
  expect(lines.join('\n')).not.toMatch(/undefined|NaN|Số:/);
});

test.each([
  [{ from: 2021, to: 2025 }, 'Đăng ký nhiệm vụ khoa học và công nghệ giai đoạn 2021-2025'],
  [{ from: 2021, to: 2021 }, 'Đăng ký nhiệm vụ khoa học và công nghệ năm 2021'],
  [undefined, 'Đăng ký nhiệm vụ khoa học và công nghệ'],
])('%j: %s', (callYears, abstract) => expect(abstractOf(conferenceRow({ callYears }))).toBe(abstract));

test('the order of the rows in Đăng ký changes nothing', () => {
  expect(summaryPaper(source([...three].reverse()))).toEqual(summaryPaper(source(three)));
});
