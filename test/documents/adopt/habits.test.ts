import fc from 'fast-check';
import { read } from '../../../src/documents/adopt/adopted';
import { tagOf } from '../../../src/documents/adopt-facts/read-facts';
import { paragraphsIn } from '../../../src/documents/word/paragraphs';
import { body } from '../../../src/documents/word/words-of';

/** A paragraph of runs, each with its look; a tab and a line break as they are typed. */
const p = (...runs: (string | [string, string])[]): string =>
  `<w:p>${runs
    .map((one) => (typeof one === 'string' ? ['', one] : one))
    .map(([look, text = '']) => `<w:r><w:rPr>${look}</w:rPr>${shown(text)}</w:r>`)
    .join('')}</w:p>`;
const shown = (text: string): string =>
  text
    .split(/(\t|\n)/)
    .map((one) => ({ '\t': '<w:tab/>', '\n': '<w:br/>' })[one] ?? `<w:t xml:space="preserve">${one}</w:t>`)
    .join('');
const row = (...cells: string[][]): string =>
  `<w:tr>${cells.map((one) => `<w:tc>${one.join('')}</w:tc>`).join('')}</w:tr>`;
const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
const b = (text: string): string => p(['<w:b/>', text]);

const nation = [b('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), b('Độc lập - Tự do - Hạnh phúc')];
const over = (names: string[], number = 'Số:        /SNV-VP'): string =>
  table(row([...names, p(number)], [...nation, p('Sơn La, ngày      tháng 7 năm 2025')]));

const found = (xml: string) =>
  read(paragraphsIn(xml).map((one, index) => ({ ...one, part: body, index }))).found.filter(
    ({ sure }) => sure,
  );
const ticked = (xml: string): Record<string, string> =>
  Object.fromEntries(found(xml).map((one) => [tagOf(one), one.value]));

test('what stands over the body ends where the title begins, and is not sought further down', () => {
  const names = [b('ỦY BAN NHÂN DÂN'), b('TỈNH SƠN LA')];
  const rules = [
    b('ĐIỀU LỆ (SỬA ĐỔI)'),
    b('HỘI Y HỌC TỈNH SƠN LA'),
    p('(Kèm theo Quyết định số   /QĐ-UBND ngày   /7/2025)'),
  ];
  const chapter = [b('Chương I'), b('QUY ĐỊNH CHUNG'), p('Điều 1. Tên gọi: Hội Y học.')];
  const under = [...rules, ...chapter].join('');
  expect(ticked(table(row(names, nation)) + under)).toEqual({
    'Cơ quan ban hành': 'ỦY BAN NHÂN DÂN TỈNH SƠN LA',
  });
  expect(ticked(b('PHẦN B') + b('BIỂU SỐ LIỆU') + chapter.join(''))).toEqual({});
  expect(
    ticked(nation.join('') + b('THỎA THUẬN') + p('Hôm nay, ngày ... tháng ... năm ...., tại Sơn La.')),
  ).toEqual({});
});

test('a name on two lines is one, whichever of them is bold', () => {
  const names = [p('ỦY BAN NHÂN DÂN'), b('TỈNH SƠN LA')];
  expect(ticked(over(names, 'Số:     /UBND-NC'))).toMatchObject({
    'Cơ quan ban hành': 'ỦY BAN NHÂN DÂN TỈNH SƠN LA',
    'Ký hiệu': 'UBND',
  });
  expect(ticked(over([p('BỘ Y TẾ'), b('CỤC QUẢN LÝ DƯỢC')]))).toMatchObject({
    'Cơ quan chủ quản': 'BỘ Y TẾ',
  });
});

test('the type of a paper is known by more than the kinds we write', () => {
  const under = b('PHIẾU TRÌNH') + p('Kính gửi: Lãnh đạo Sở.');
  expect(ticked(over([p('UBND TỈNH SƠN LA'), b('SỞ NỘI VỤ')], 'Số: 105/PT-SNV') + under)).toMatchObject({
    'Ký hiệu': 'SNV',
    Số: '105',
  });
});

test('two columns set with spaces alone are read, and so is a number behind a wide space', () => {
  const top =
    p('      UBND TỈNH SƠN LA            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
    p('       SỞ NỘI VỤ\t                Độc lập - Tự do - Hạnh phúc') +
    p('   Số      -CV/SNV                      Sơn La, ngày       tháng 7 năm 2025');
  const bottom =
    p('Nơi nhận:     \t    KT. GIÁM ĐỐC') +
    p('- Như trên;\t          PHÓ GIÁM ĐỐC') +
    p('- Lưu: VT.') +
    p('                                             Lò Thị  Mến');
  expect(ticked(top + p('Kính gửi: Các bệnh viện.') + bottom)).toMatchObject({
    'Cơ quan chủ quản': 'UBND TỈNH SƠN LA',
    'Cơ quan ban hành': 'SỞ NỘI VỤ',
    Số: '',
    'Địa danh': 'Sơn La',
    'Thẩm quyền ký': 'KT. GIÁM ĐỐC',
    'Chức vụ người ký': 'PHÓ GIÁM ĐỐC',
    'Người ký': 'Lò Thị  Mến',
  });
});

const recipients = [
  b('Nơi nhận:'),
  p('- Như trên;'),
  p('- Lưu: ', ['<w:lang w:val="vi-VN"/>', 'VT, '], 'NC', '.', ['<w:vertAlign w:val="subscript"/>', 'Mến']),
];
const posts = [b('KT. GIÁM ĐỐC'), b('PHÓ GIÁM ĐỐC')];
test.each([
  ['moved to the right in its cell', [...posts, b('                    Lò Văn Tú')], '', 'Lò Văn Tú'],
  ['under the table', posts, p('\t\t\t\t      Lò Văn Tú'), 'Lò Văn Tú'],
  ['not there yet', posts, p('DANH SÁCH'), undefined],
])('a signer %s', (_, right, under, name) => {
  const { 'Người ký': signer, ...others } = ticked(
    over([b('SỞ NỘI VỤ')]) + p('Kính gửi: A.') + table(row(recipients, right)) + under,
  );
  expect(signer).toBe(name);
  expect(others).toMatchObject({
    'Chức vụ người ký': 'PHÓ GIÁM ĐỐC',
    'Thẩm quyền ký': 'KT. GIÁM ĐỐC',
    'Nơi lưu': 'VT, NC',
  });
});

test('of several places to sign the first that somebody has signed is the paper’s own; what is behind it is a form', () => {
  const name = b('Lò Văn Tú');
  const paper_ = table(
    row(recipients, [b('TL. BỘ TRƯỞNG'), b('VỤ TRƯỞNG VỤ KHCN&amp;MT'), p('(Đã kí)'), name]),
  );
  const form = table(row([p('Nơi nhận:'), p('- Lưu: VT.')], [b('THỦ TRƯỞNG'), p('(Ký tên)')]));
  const top = over([b('BỘ XÂY DỰNG')], 'Số: 5/BXD-KHCN') + p('Kính gửi: A.') + b('PHIẾU GHI Ý KIẾN');
  expect(ticked(top + paper_ + b('Mẫu số 1') + form)).toMatchObject({
    'Ký hiệu': 'BXD',
    'Thẩm quyền ký': 'TL. BỘ TRƯỞNG',
    'Chức vụ người ký': 'VỤ TRƯỞNG VỤ KHCN&MT',
    'Người ký': 'Lò Văn Tú',
    'Nơi lưu': 'VT, NC',
  });
});

test('looks that nobody sees do not part a value', () => {
  const name = p(
    ['<w:rFonts w:eastAsia="Arial" w:cs="Arial"/><w:b/><w:bCs/><w:szCs w:val="28"/>', 'SỞ'],
    ['<w:szCs w:val="26"/>', ' '],
    ['<w:b/><w:color w:val="000000" w:themeColor="text1"/><w:kern w:val="0"/>', 'NỘI '],
    ['<w:b/><w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/>', 'VỤ'],
  );
  expect(ticked(over([name]))).toMatchObject({ 'Cơ quan ban hành': 'SỞ NỘI VỤ' });
  expect(
    ticked(over([p(['<w:b/>', 'SỞ NỘI'], ['<w:b/><w:color w:val="FF0000"/>', ' VỤ'])])),
  ).not.toHaveProperty('Cơ quan ban hành');
});

test.each([
  ['báo cáo kết quả tổ chức Đại hội và đề nghị phê duyệt Điều lệ', undefined],
  ['thời gian tổ chức đại hội nhiệm kỳ', undefined],
  ['tuyên truyền các ngày lễ lớn của đất nước năm 2025', undefined],
  ['thi hành luật được Quốc hội thông qua tại kỳ họp thứ 6', undefined],
  [
    'tổ chức Hội nghị tổng kết năm 2025 và triển khai nhiệm vụ năm 2026',
    'Hội nghị tổng kết năm 2025 và triển khai nhiệm vụ năm 2026',
  ],
])('the name of a meeting in %s', (abstract, name) => {
  const over_ = table(row([b('SỞ NỘI VỤ'), p('Số: 5/SNV-VP'), p(`V/v ${abstract}`)], nation));
  expect(ticked(over_)['Tên hội nghị']).toBe(name);
});

test('who presides is also told in the list of who comes; whose an address is by itself is not known', () => {
  const who =
    p('- Đồng chí Lò Văn Tú - Phó Giám đốc Sở: Chủ trì.') + p('- Giao Phòng Nghiệp vụ chủ trì, phối hợp.');
  expect(ticked(who)).toEqual({ 'Chủ trì': 'Đồng chí Lò Văn Tú - Phó Giám đốc Sở' });
  expect(ticked(p('Địa chỉ: Số 5 đường Tô Hiệu, phường Chiềng Lề.'))).toEqual({});
  const days = 'Thời gian: 02 ngày, khai mạc ngày 15/7/2026, bế mạc ngày 16/7/2026';
  expect(ticked(p(days))).toEqual({});
  expect(ticked(p(days.replace(', bế mạc ngày', ' đến ngày')))).toEqual({
    'Ngày họp': '15/7/2026 đến ngày 16/7/2026',
  });
  const head = table(row([p('STT')], [p('Thời gian')], [p('Chủ trì')]));
  expect(ticked(p('Thời gian: 14h00 ngày 22/01/2026') + head)).toMatchObject({ 'Ngày họp': '22/01/2026' });
});

/** A paper whose own values a citation may share by chance. */
const meeting = [
  p('Sở Nội vụ tổ chức Hội nghị như sau:'),
  p('1. Thời gian: 8 giờ 00 ngày 24/7/2025.'),
  p('2. Địa điểm: Hội trường Bệnh viện tỉnh.'),
  p('3. Chủ trì: Đồng chí Lò Văn Tú, Giám đốc Sở.'),
];
const paper = (...more: string[]): string =>
  over([p('UBND TỈNH SƠN LA'), b('SỞ NỘI VỤ')], 'Số: 24/GM-SNV') +
  b('GIẤY MỜI') +
  b('Dự Hội nghị giao ban công tác năm 2025') +
  [...meeting, ...more].join('');

const opening = fc.constantFrom(
  'Căn cứ',
  '- Căn cứ',
  'Thực hiện',
  'Theo',
  'Xét',
  'Các đơn vị nghiên cứu',
  'Tài liệu kèm theo',
);
const act = fc.constantFrom(
  'Quyết định',
  'Kế hoạch',
  'Công văn',
  'Giấy mời',
  'Thông báo kết luận',
  'Nghị quyết',
  'Nghị định',
);
const symbol = fc.constantFrom('QĐ-UBND', '2025/NĐ-CP', 'KH-SNV', 'GM-SNV', 'TB/TU');
const day = fc.constantFrom('24/7/2025', '24 tháng 7 năm 2025', '24-7-2025', '24.7.2025');
const issuer = fc.constantFrom(
  'Sở Nội vụ',
  'Giám đốc Sở Nội vụ',
  'UBND tỉnh Sơn La',
  'Chính phủ',
  'Thủ tướng Chính phủ',
);
const matter = fc.constantFrom(
  '',
  ' về tổ chức Hội nghị giao ban công tác năm 2025',
  ' về họp tại Hội trường Bệnh viện tỉnh',
  ' về phân công Đồng chí Lò Văn Tú, Giám đốc Sở',
);

test('nothing in a citation is ticked, whatever it shares with the conference', () => {
  fc.assert(
    fc.property(opening, act, symbol, day, issuer, matter, (begins, kind, code, on, by, of) => {
      const text = `${begins} ${kind} số 24/${code} ngày ${on} của ${by}${of};`;
      const places = found(paper(p(text))).flatMap((one) => one.places);
      expect(places.filter((one) => one.text === text)).toEqual([]);
      expect(ticked(p(`Thời gian: theo ${kind} số 24/${code} ngày ${on} của ${by}.`))).toEqual({});
    }),
    { numRuns: 30 },
  );
});

test.each([
  [
    'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư, Sở Nội vụ tổ chức hội nghị.',
    ['Sở Nội vụ'],
  ],
  ['Căn cứ Quyết định số 7/QĐ-UBND ngày 01/3/2024 quy định chức năng, nhiệm vụ của Sở Nội vụ;', []],
  ['Ban hành kèm theo Quyết định số ……/QĐ-SNV ngày … tháng … năm … của Sở Nội vụ', []],
  ['Phòng Tổ chức gửi Sở Nội vụ tỉnh Yên Bái và Sở Nội vụ các tỉnh miền núi.', []],
  ['Phó Trưởng đoàn Sở Nội vụ tỉnh Sơn La đến dự.', ['Sở Nội vụ']],
  ['1. Đồng chí Lò Văn Tú, Giám đốc Sở - Trưởng ban.', []],
])('a name that goes on, or stands for another part, is not the same: %s', (text, same) => {
  const places = found(paper(p(text)))
    .flatMap((one) => one.places)
    .filter((one) => one.text === text);
  expect(places.flatMap(({ pieces }) => pieces.map(({ from, to }) => text.slice(from, to)))).toEqual(same);
});
