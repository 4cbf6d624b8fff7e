import fc from 'fast-check';
import { type Numbered, outOfTurn, takenBy } from '../../../src/domain/papers/letter-numbers';
import {
  carriedBy,
  draft,
  isFrozen,
  isMailOf,
  isOut,
  isOver,
  lifeStates,
  lived,
} from '../../../src/domain/papers/life';
import { type Scannable, scanOf } from '../../../src/domain/papers/scans';

test('a mail that left freezes what nothing else has frozen, and never thaws', () => {
  for (const state of lifeStates) {
    const life = { ...draft, state };
    expect(lived(life, false)).toEqual(life);
    expect(lived(life, true).state).toBe(isFrozen(state) ? state : 'sent');
  }
  expect(draft).toMatchObject({ at: 0, approvedAt: 0 });
  expect([lived(undefined, false).state, lived(undefined, true).state]).toEqual(['draft', 'sent']);
});

test('a paper is out once issued or sent, and over once replaced or withdrawn; the machine rewrites neither', () => {
  expect(lifeStates.filter(isOut)).toEqual(['issued', 'sent']);
  expect(lifeStates.filter(isOver)).toEqual(['replaced', 'withdrawn']);
  expect(lifeStates.filter(isFrozen)).toEqual(['issued', 'sent', 'replaced', 'withdrawn']);
});

test.each([
  ['GM·GM2', 'GM'],
  ['GM·213', 'GM'],
  ['gm2', 'GM2'],
  ['GM·GM2·213', 'GM2'],
  ['GM·GM9·213', 'GM'],
  ['NH·213', 'NH'],
])('the mail %s carries %s', (mail, paper) => expect(carriedBy(mail, ['KH', 'GM', 'GM2'])).toBe(paper));

test.each([
  ['GM', 'GM', true],
  ['gm·213', 'GM', true],
  ['GM·GM2·213', 'gm2', true],
  ['GM·GM2·213', 'GM', true],
  ['GM·GM2', 'GM2', true],
  ['GM2·213', 'GM', false],
  ['GM·213', 'GM2', false],
  ['GM·213', '21', false],
  ['GM·GM2·213', '213', false],
  ['KH·GM20·213', 'GM2', false],
])('the mail %s is for the paper %s or a copy of it: %s', (mail, paper, is) =>
  expect(isMailOf(mail, paper)).toBe(is),
);

const paper = (code: string, number: string, day: string, symbol = 'GM-SNV'): Numbered => ({
  code,
  number,
  symbol,
  day,
});

describe('numbers of one symbol and one year', () => {
  test.each([
    ['the same number', paper('GM', '05', '2026-07-05'), 'TB'],
    ['the same in other letters', paper('GM', 'Số: 5', '2026-07-05'), 'TB'],
    ['of itself', paper('tb', '5', '2026-07-01'), undefined],
    ['of another symbol', paper('GM', '5', '2026-07-05', 'KH-SNV'), undefined],
    ['of another year', paper('GM', '5', '2027-01-05'), undefined],
  ])('%s', (_case, one, code) => expect(takenBy(one, [paper('TB', '5', '2026-07-01')])?.code).toBe(code));

  test.each([
    ['a smaller number with a later day', paper('GM', '4', '2026-07-02'), true],
    ['a greater number with an earlier day', paper('GM', '6', '2026-06-30'), true],
    ['the same day', paper('GM', '4', '2026-07-01'), false],
    ['a greater number on the same day', paper('GM', '6', '2026-07-01'), false],
    ['in turn', paper('GM', '6', '2026-07-02'), false],
    ['with letters', paper('GM', '4a', '2026-07-02'), false],
  ])('%s', (_case, one, said) =>
    expect(outOfTurn(one, [paper('TB', '5', '2026-07-01')]) !== undefined).toBe(said),
  );

  test('one is never both taken and out of turn, and the order of the others does not matter', () => {
    const any = fc.record({
      code: fc.constantFrom('A', 'B', 'C'),
      number: fc.integer({ min: 1, max: 4 }).map(String),
      symbol: fc.constantFrom('GM-X', 'KH-X'),
      day: fc.constantFrom('2026-01-01', '2026-02-01', '2027-01-01'),
    });
    fc.assert(
      fc.property(any, fc.array(any), (one, others) => {
        const back = [...others].reverse();
        for (const rule of [takenBy, outOfTurn])
          expect(rule(one, back) === undefined).toBe(rule(one, others) === undefined);
        for (const other of others) expect(takenBy(one, [other]) && outOfTurn(one, [other])).toBeUndefined();
      }),
    );
  });
});

describe('scans by the names of their files', () => {
  const codeOf = (found: ReturnType<typeof scanOf>): string | undefined =>
    'value' in found ? found.value.code : undefined;
  const nobody = { code: '', name: '' };
  const copy = (code: string, name: string): Scannable => ({
    code: `GM·${code}`,
    name: `Giấy mời - ${name}`,
    unit: { code, name },
    number: '126',
    symbol: 'GM-SKHCN',
  });
  const all: Scannable[] = [
    { code: 'KH', name: 'Kế hoạch - Hội nghị', unit: nobody, number: '', symbol: 'KH-SKHCN' },
    { code: 'GM', name: 'Giấy mời', unit: nobody, number: '126', symbol: 'GM-SKHCN' },
    copy('213', 'huyện Yên Thế'),
    copy('215', 'thành phố Bắc Giang'),
  ];
  test.each([
    ['GM_213.pdf', 'GM·213'],
    ['Giấy mời - huyện Yên Thế.PDF'.normalize('NFD'), 'GM·213'],
    ['giay-moi huyen yen the (1).pdf', 'GM·213'],
    ['Scan\u00A0thành phố Bắc Giang.pdf', 'GM·215'],
    ['213.pdf', 'GM·213'],
    ['Yên Thế.pdf'.normalize('NFD'), 'GM·213'],
    ['GM_yen-the signed.pdf', 'GM·213'],
    ['UBND TP Bắc Giang (bản ký).pdf', 'GM·215'],
    ['xã Yên Thế.pdf', undefined],
    ['GM_Yen Te.pdf', undefined],
    ['GM (bản ký).pdf', 'GM'],
    ['Giay moi Yen The.pdf', 'GM·213'],
    ['ke hoach da ky.pdf', 'KH'],
    ['giay moi da ky.pdf', 'GM'],
    ['UBND tỉnh Bắc Giang.pdf', undefined],
    ['kh.pdf', 'KH'],
    ['scan0001.pdf', undefined],
    ['213 va 215.pdf', undefined],
    ['.pdf', undefined],
  ])('%s', (file, code) => expect(codeOf(scanOf(file, all))).toBe(code));

  const units = [
    'Sở Tài chính',
    'Sở Khoa học và Công nghệ',
    'Sở Nông nghiệp và Môi trường',
    'Sở Văn hóa, Thể thao và Du lịch',
    'Sở Y tế',
    'Sở Nội vụ',
    'Sở Ngoại vụ',
    'Văn phòng UBND tỉnh',
    'Thanh tra tỉnh',
    'Công an tỉnh',
    'Ban Quản lý các khu công nghiệp',
    'Trung tâm Y tế huyện Yên Thế',
    'huyện Yên Thế',
    'xã Tân Yên',
    'huyện Tân Yên',
    'phường Ba Đình',
    'thành phố Bắc Giang',
    'Trường THPT Ngô Sĩ Liên',
    'Trường Tiểu học Ngô Sĩ Liên',
    'phòng Tài chính - Kế hoạch',
    'Liên đoàn Lao động tỉnh',
    'Trần Văn An, Viện trưởng',
    'xã Văn Lang',
    'xã Văn Lăng',
    'phường Cửa Nam',
    'phường Láng',
    'xã Phong Dụ Hạ',
  ];
  const many = [all[0], all[1]]
    .flatMap((one) => one ?? [])
    .concat(units.map((name, index) => copy(`D${index}`, name)));
  const meant = (file: string): string[] => {
    const found = scanOf(file, many);
    return ('value' in found ? [found.value] : found.possible).map(({ unit }) => unit.name);
  };
  test.each<[string, ...string[]]>([
    ['Tài chính.pdf', 'Sở Tài chính'],
    ['STC.pdf', 'Sở Tài chính'],
    ['So Tai chinh.pdf', 'Sở Tài chính'],
    ['Sở TC.pdf', 'Sở Tài chính'],
    ['so_tai_chinh_0126.pdf', 'Sở Tài chính'],
    ['2026-03-12 Sở Tài chính (1).pdf'.normalize('NFD'), 'Sở Tài chính'],
    ['GM-SoTaiChinh-signed.pdf', 'Sở Tài chính'],
    ['Giấy mời STC.pdf', 'Sở Tài chính'],
    ['126_GM-SKHCN_STC.pdf', 'Sở Tài chính'],
    ['Tài chính - Kế hoạch.pdf', 'phòng Tài chính - Kế hoạch'],
    ['Phòng TCKH.pdf', 'phòng Tài chính - Kế hoạch'],
    ['Sở KH&CN.pdf', 'Sở Khoa học và Công nghệ'],
    ['KHCN.pdf', 'Sở Khoa học và Công nghệ'],
    ['khoa hoc cong nghe.pdf', 'Sở Khoa học và Công nghệ'],
    ['So NN&MT.pdf', 'Sở Nông nghiệp và Môi trường'],
    ['SVHTTDL.pdf', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở Văn hoá.pdf', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['SYT.pdf', 'Sở Y tế'],
    ['Y tế.pdf', 'Sở Y tế'],
    ['SNV.pdf', 'Sở Nội vụ', 'Sở Ngoại vụ'],
    ['VP UBND tỉnh.pdf', 'Văn phòng UBND tỉnh'],
    ['VPUBND.pdf', 'Văn phòng UBND tỉnh'],
    ['Thanh tra.pdf', 'Thanh tra tỉnh'],
    ['BQL các KCN.pdf', 'Ban Quản lý các khu công nghiệp'],
    ['TTYT Yên Thế.pdf', 'Trung tâm Y tế huyện Yên Thế'],
    ['Trung tâm Y tế huyện Yên Thế.pdf', 'Trung tâm Y tế huyện Yên Thế'],
    ['UBND huyện Yên Thế.pdf', 'huyện Yên Thế'],
    ['h.Yên Thế.pdf', 'huyện Yên Thế'],
    ['Tân Yên.pdf', 'xã Tân Yên', 'huyện Tân Yên'],
    ['x. Tân Yên.pdf', 'xã Tân Yên'],
    ['huyen tan yen.pdf', 'huyện Tân Yên'],
    ['P.Ba Đình.pdf', 'phường Ba Đình'],
    ['TP Bắc Giang.pdf', 'thành phố Bắc Giang'],
    ['THPT Ngô Sĩ Liên.pdf', 'Trường THPT Ngô Sĩ Liên'],
    ['Trường trung học phổ thông Ngô Sĩ Liên.pdf', 'Trường THPT Ngô Sĩ Liên'],
    ['Ngô Sĩ Liên.pdf', 'Trường THPT Ngô Sĩ Liên', 'Trường Tiểu học Ngô Sĩ Liên'],
    ['LĐLĐ tỉnh.pdf', 'Liên đoàn Lao động tỉnh'],
    ['Liên đoàn Lao động.pdf', 'Liên đoàn Lao động tỉnh'],
    ['Tran Van An.pdf', 'Trần Văn An, Viện trưởng'],
    ['Sở Tài chính và Sở Y tế.pdf', 'Sở Tài chính', 'Sở Y tế'],
    ['Văn Lang.pdf'.normalize('NFD'), 'xã Văn Lang'],
    ['UBND xã Văn Lăng.pdf', 'xã Văn Lăng'],
    ['xa Van Lang.pdf', 'xã Văn Lang', 'xã Văn Lăng'],
    ['Cửa Nam.pdf', 'phường Cửa Nam'],
    ['Láng.pdf', 'phường Láng'],
    ['Phong Dụ Hạ.pdf', 'xã Phong Dụ Hạ'],
    ['SoKhoahocvaCongnghe.pdf', 'Sở Khoa học và Công nghệ'],
    ['xã Tấn Yên.pdf'],
    ['Sở Công Thương.pdf'],
    ['Trung tâm Y tế.pdf'],
    ['phòng Y tế.pdf'],
  ])('%s', (file, ...expected) => expect(meant(file)).toEqual(expected));

  test('a file that names another than its code is asked about', () =>
    expect(scanOf('GM_213 TP Bắc Giang.pdf', all)).toEqual({ possible: all.slice(2) }));

  test('one scan for all by number and symbol, where copies have no number of their own', () => {
    const one = all.map((each) => (each.code === 'GM' ? each : { ...each, number: '' }));
    for (const file of ['0126.pdf', '126_GM-SKHCN.pdf', '0126-gm.pdf', 'GM 126 signed.pdf', '126.pdf'])
      expect(codeOf(scanOf(file, one))).toBe('GM');
  });

  const notices = (...numbers: string[]): Scannable[] =>
    ['TB', 'CL', 'TBNB'].map((code, index) => ({
      code,
      name: ['Thông báo', 'Thông báo đổi lịch', 'Thông báo nội bộ'][index] ?? '',
      unit: nobody,
      number: numbers[index] ?? '',
      symbol: 'TB-UBND',
    }));
  test.each<[string, Scannable[], ...string[]]>([
    ['57-TB-UBND.pdf', notices(), 'TB', 'CL', 'TBNB'],
    ['57-TB.pdf', notices(), 'TB', 'CL', 'TBNB'],
    ['057_TB-UBND signed.pdf', notices('12', '57', '9'), 'CL'],
    ['57-TB-UBND.pdf', notices('12', '', '9'), 'CL'],
    ['57-TB-UBND thong bao doi lich.pdf', notices(), 'CL'],
    ['TB.pdf', notices(), 'TB'],
    ['2026 TB.pdf', notices(), 'TB'],
    ['57-GM-SKHCN.pdf', all, 'GM'],
    ['126-GM-SKHCN huyện Yên Thế.pdf', all, 'GM·213'],
  ])('%s among them by its number', (file, papers, ...codes) => {
    const found = scanOf(file, papers);
    expect(('value' in found ? [found.value] : found.possible).map(({ code }) => code)).toEqual(codes);
  });
  test('one with another number is not taken, though it is the only one of its kind', () =>
    expect(scanOf('57-GM-SKHCN.pdf', all)).toEqual({ possible: [all[1]] }));

  const notice = (symbol: string, number = '5'): Scannable => ({
    code: `X ${symbol}`,
    name: 'Thông báo',
    unit: nobody,
    number,
    symbol,
  });
  test.each([
    ['5-TB-UBND.pdf', [notice('TB-SNV'), notice('TB-UBND')], 'X TB-UBND'],
    ['TB-UBND 5.pdf', [notice('TB-SNV'), notice('TB-UBND')], 'X TB-UBND'],
    ['05 tb.pdf', [notice('TB-SNV')], 'X TB-SNV'],
    ['TB 5 scan.pdf', [notice('TB-SNV'), notice('KH-SNV')], 'X TB-SNV'],
    ['tb-snv.pdf', [notice('TB-SNV', '')], undefined],
    ['tb.pdf', [notice('TB-SNV', '')], undefined],
    ['5.pdf', [notice('')], 'X '],
    ['scan.pdf', [notice('TB-SNV')], undefined],
    ['.pdf', [notice('TB-SNV')], undefined],
  ])('%s by number and symbol', (file, papers, code) => expect(codeOf(scanOf(file, papers))).toBe(code));
});
