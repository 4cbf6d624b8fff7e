import fc from 'fast-check';
import PizZip from 'pizzip';
import { paragraphsOf, read } from '../../../src/documents/adopt/adopted';
import { officeTypeOf, openTemplateFile } from '../../../src/documents/adopt/opened';
import type { Found } from '../../../src/documents/adopt/propose';
import { stripped } from '../../../src/documents/adopt/stripped';
import { filled, withTags } from '../../../src/documents/adopt/template';
import { tagOf } from '../../../src/documents/adopt-facts/read-facts';
import { fittingTables } from '../../../src/documents/adopt-tables/fitting-tables';
import { taggedTables } from '../../../src/documents/adopt-tables/tagged-tables';
import { textOf } from '../../../src/documents/word/words-of';
import { whole } from '../../support/long';
import { canonical } from './canonical';
import { type Case, cases } from './cases';
import { bold, changed, line, partsOf, table, word } from './files';
import { fresh } from './fresh';
import { unseen } from './unseen';

let all: Case[] = [];
beforeAll(async () => {
  all = [...(await cases()), ...(await unseen())];
});

function adopted(docx: string) {
  const opened = openTemplateFile(docx);
  if ('wrong' in opened) throw new Error(opened.wrong);
  const paragraphs = paragraphsOf(opened.zip);
  const { found, ...rest } = read(paragraphs);
  const sure = found.filter((one) => one.sure);
  return { ...rest, found, sure, template: withTags(opened.zip, paragraphs, sure) };
}

const counted = (found: readonly Found[]): Record<string, readonly [string, number]> =>
  Object.fromEntries(
    found.map((one) => [tagOf(one), [one.value, one.places.filter(({ again }) => !again).length] as const]),
  );

test('a name in capitals over the paper stays so, however the Sheet writes it', async () => {
  const docx = await word([[line('SỞ NỘI VỤ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), line('Số: 5/GM-SNV')]]);
  const opened = openTemplateFile(docx);
  if ('wrong' in opened) throw new Error(opened.wrong);
  const all = paragraphsOf(opened.zip);
  const template = withTags(opened.zip, all, read(all).found);
  const text = textOf(filled(template, { 'Cơ quan ban hành': 'Sở Y tế' }));
  expect(text).toContain('SỞ Y TẾ CỘNG HÒA');
});

test('what is a tag already is no value, nor is a part of one', async () => {
  const docx = await word([
    [
      bold('GIẤY MỜI'),
      bold('Dự {{Tên hội nghị | đầu câu thường}} và họp {{Ngày họp | ngày tháng năm}}'),
      line('Thời gian: {{Giờ bắt đầu}}, ngày 24/7/2025. Họp {{Ngày họp | hoặc “24/7/2025”}}'),
    ],
  ]);
  const opened = openTemplateFile(docx);
  const all = 'zip' in opened ? paragraphsOf(opened.zip) : [];
  const { found } = read(all);
  expect(found.map((one) => [tagOf(one), one.places.length])).toEqual([['Ngày họp', 1]]);
  expect(
    textOf('zip' in opened ? withTags(opened.zip, all, found) : '')
      .split('\n')
      .slice(1),
  ).toEqual([
    'Dự {{Tên hội nghị | đầu câu thường}} và họp {{Ngày họp | ngày tháng năm}}',
    'Thời gian: {{Giờ bắt đầu}}, ngày {{Ngày họp}}. Họp {{Ngày họp | hoặc “24/7/2025”}}',
  ]);
});

test('what changes from year to year is found, each in all its places', () => {
  expect(all.map(({ name, docx }) => [name, counted(adopted(docx).sure)])).toEqual(
    all.map(({ name, values }) => [name, values]),
  );
  expect(all.map(({ docx }) => adopted(docx).kind.name)).toEqual(all.map(({ kind }) => kind));
});

test('written with the old values the paper is the original', () => {
  for (const { docx } of all) {
    const { sure, template } = adopted(docx);
    const values = Object.fromEntries(sure.map((one) => [tagOf(one), one.value]));
    const [before, tagged, after] = [docx, template, filled(template, values)].map(partsOf);
    for (const [part, bytes] of before ?? []) {
      if (tagged?.get(part) === bytes) expect(after?.get(part)).toBe(bytes);
      else expect(canonical(after?.get(part) ?? '')).toEqual(canonical(bytes));
    }
    expect([...(after?.keys() ?? [])]).toEqual([...(before?.keys() ?? [])]);
    expect(tagged?.get('word/document.xml')).not.toBe(before?.get('word/document.xml'));
  }
});

test('what cannot hold a tag stays, and is told', () => {
  expect(all.flatMap(({ docx }) => adopted(docx).left)).toEqual([
    { text: '24/7/2025', why: 'other-day' },
    { text: '20/7/2025', why: 'other-day' },
    { text: '06/6/2025', why: 'field' },
    { text: '06/6/2025', why: 'control' },
    { text: '18/8/2025', why: 'other-day' },
    { text: '16/6/2020', why: 'other-day' },
    { text: '06/12', why: 'other-day' },
  ]);
});

test('a name on two lines breaks where it did; another one stands on the first as a whole', async () => {
  const name = ['Tổ chức Hội nghị sơ kết công tác nội vụ,', 'triển khai nhiệm vụ cuối năm 2025'];
  const { left, template } = adopted(
    await word([[bold('KẾ HOẠCH'), ...name.map(bold), line('1. Nội dung')]]),
  );
  expect(left).toEqual([]);
  const abstract = (event: string) =>
    textOf(filled(template, { 'Tên hội nghị': event }))
      .split('\n')
      .slice(1, 3);
  expect(abstract('Hội nghị sơ kết công tác nội vụ, triển khai nhiệm vụ cuối năm 2025')).toEqual(name);
  expect(abstract('Hội nghị sơ kết thi đua, triển khai nhiệm vụ năm 2026')).toEqual([
    'Tổ chức Hội nghị sơ kết thi đua,',
    'triển khai nhiệm vụ năm 2026',
  ]);
  expect(abstract('Hội nghị giao ban')).toEqual(['Tổ chức Hội nghị giao ban', '1. Nội dung']);
});

test('a day and a month left open are printed once there are any; a hall on two lines breaks where it did', async () => {
  const docx = changed(
    await word([
      [
        table([[bold('TỈNH ĐOÀN')], [line('Quảng Trị, ngày     tháng     năm 2026')]]),
        bold('KẾ HOẠCH'),
        line('2. Địa điểm: Hội trường P,BREAKsố 78 đường Giải Phóng.'),
      ],
    ]),
    (xml) => xml.replace('BREAK', '</w:t><w:br/><w:t>'),
  );
  const { template } = adopted(docx);
  const printed = (values: Record<string, string>) =>
    textOf(filled(template, { 'Địa danh': 'Quảng Trị', ...values }))
      .split('\n')
      .slice(1);
  const hall = 'Hội trường P, số 78 đường Giải Phóng';
  expect(printed({ 'Ngày ban hành': '', 'Hội trường': hall })).toEqual(textOf(docx).split('\n').slice(1));
  expect(printed({ 'Ngày ban hành': '05/6/2026', 'Hội trường': 'Nhà văn hóa' })).toEqual([
    'Quảng Trị, ngày 05 tháng 6 năm 2026',
    'KẾ HOẠCH',
    '2. Địa điểm: Nhà văn hóa .',
  ]);
});

test('numbers as unions type them, weekdays in figures, headings that Word numbers', async () => {
  const docx = changed(
    await word([
      [
        table([[bold('TỈNH ĐOÀN QUẢNG TRỊ'), line('Số: 118 - GM/TĐTN-VP')], [bold('ĐOÀN TNCS HỒ CHÍ MINH')]]),
        bold('GIẤY MỜI'),
        bold('Dự Hội nghị Ban Chấp hành lần thứ 9'),
        bold('NUMThành phần'),
        line('Thời gian: 13 giờ 30, ngày 20/12/2024 (thứ 6).'),
        line('Địa điểm:'),
        line('Hội trường Tỉnh Đoàn'),
      ],
    ]),
    (xml) =>
      xml.replace(
        /<w:p>((?:(?!<\/w:p>).)*)NUM/s,
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>$1',
      ),
  );
  const { sure, left, template } = adopted(docx);
  expect(Object.fromEntries(sure.map((one) => [tagOf(one), one.value]))).toEqual({
    'Cơ quan ban hành': 'TỈNH ĐOÀN QUẢNG TRỊ',
    'Ký hiệu': 'TĐTN-VP',
    'Tên hội nghị': 'Hội nghị Ban Chấp hành lần thứ 9',
    Số: '118',
    'Ngày họp': '20/12/2024',
    'Giờ bắt đầu': '13 giờ 30',
    'Hội trường': 'Hội trường Tỉnh Đoàn',
  });
  expect(left).toEqual([]);
  expect(textOf(filled(template, { 'Ngày họp': '21/12/2025' }))).toContain('ngày 21/12/2025 (Chủ nhật)');
});

test('another day, hour and hall stand in exactly the places of the old ones', () => {
  const [plan] = all;
  const { sure, template } = adopted(plan?.docx ?? '');
  const moved = {
    'Ngày họp': '06/3/2026',
    'Giờ bắt đầu': '14 giờ 30',
    'Hội trường': 'Nhà văn hóa <A & B>',
    'Cơ quan ban hành': 'Sở Nội vụ',
  };
  const values = { ...Object.fromEntries(sure.map((one) => [tagOf(one), one.value])), ...moved };
  const text = textOf(filled(template, values)).split('\n');
  const before = textOf(plan?.docx ?? '').split('\n');
  expect(text.filter((line, index) => line !== before[index])).toEqual([
    'SỞ NỘI VỤ',
    'Thực hiện Kế hoạch số 12/KH-UBND ngày 24/7/2025 của UBND tỉnh Bắc Giang, Sở Nội vụ tổ chức Hội nghị như sau:',
    '1. Thời gian: 14 giờ 30, thứ Sáu, ngày 06 tháng 3 năm 2026.',
    '2. Địa điểm: Nhà văn hóa <A & B>.',
    'Các đơn vị gửi báo cáo trước ngày 20/7/2025; tài liệu phát tại Nhà văn hóa <A & B> sáng 06/3/2026./.',
  ]);
});

test('a conference a year later changes the lines with its places, and no other', () => {
  const later: Record<string, string> = {
    'Ngày họp': '07/02/2027',
    'Giờ bắt đầu': '9 giờ 45',
    'Hội trường': 'Nhà khách tỉnh',
    'Chủ trì': 'Bà Lò Thị Mến',
  };
  for (const { docx } of all) {
    const { sure, template } = adopted(docx);
    const old = Object.fromEntries(sure.map((one) => [tagOf(one), one.value]));
    const moved = sure.filter((one) => tagOf(one) in later).flatMap(({ places }) => places);
    const [before, after] = [docx, filled(template, { ...old, ...later })].map((one) =>
      textOf(one).split('\n'),
    );
    const changedLines = (before ?? []).filter((text, index) => text !== after?.[index]);
    const own = moved.map(({ text }) => text.normalize('NFC').replace(/\s+/g, ' ').trim());
    expect([...new Set(changedLines)].sort()).toEqual([...new Set(own)].sort());
  }
});

test('what only a sentence says is proposed, not ticked', async () => {
  const docx = await word([
    [
      line(
        'Sở Tư pháp tổ chức họp vào hồi 14 giờ 00, thứ Ba ngày 04/11/2025 tại Phòng họp số 2, tầng 3, để bàn việc sau.',
      ),
      line('Căn cứ Công văn ngày 04/11/2025.'),
    ],
  ]);
  const { found } = adopted(docx);
  expect(found.map((one) => [tagOf(one), one.value, one.places.length, one.sure])).toEqual([
    ['Ngày họp', '04/11/2025', 2, false],
    ['Giờ bắt đầu', '14 giờ 00', 1, false],
    ['Hội trường', 'Phòng họp số 2, tầng 3', 1, false],
  ]);
});

test('macros and a template to be fetched go, tracked changes are told and struck words are no words', () => {
  const zip = new PizZip(all[0]?.docx ?? '', { base64: true });
  const part = (name: string) => zip.file(name)?.asText() ?? '';
  zip.file('word/vbaProject.bin', 'x');
  zip.file(
    '[Content_Types].xml',
    part('[Content_Types].xml').replace(
      '</Types>',
      '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
    ),
  );
  const rels = 'word/_rels/document.xml.rels';
  const relation = '<Relationship Id="m" Type="http://x/vbaProject" Target="vbaProject.bin"/>';
  zip.file(rels, part(rels).replace('</Relationships>', `${relation}</Relationships>`));
  const struck = '<w:p><w:del w:id="1"><w:r><w:t>24/7/2025</w:t></w:r></w:del></w:p></w:body>';
  zip.file('word/document.xml', part('word/document.xml').replace('</w:body>', struck));
  const opened = openTemplateFile(zip.generate({ type: 'base64' }));
  if ('wrong' in opened) throw new Error(opened.wrong);
  expect(stripped(opened.zip).map(({ why }) => why)).toEqual(['macro', 'tracked']);
  expect(Object.keys(opened.zip.files)).not.toContain('word/vbaProject.bin');
  for (const name of [rels, '[Content_Types].xml'])
    expect(opened.zip.files[name]?.asText()).not.toMatch(/vba/);
  const { found } = read(paragraphsOf(opened.zip));
  expect(found.find((one) => tagOf(one) === 'Ngày họp')?.places).toHaveLength(3);
});

test('a plain file loses nothing', () => {
  for (const { docx } of all) {
    const opened = openTemplateFile(docx);
    if ('wrong' in opened) throw new Error(opened.wrong);
    const before = Object.values(opened.zip.files).map((file) => file.asBinary());
    expect(stripped(opened.zip)).toEqual([]);
    expect(Object.values(opened.zip.files).map((file) => file.asBinary())).toEqual(before);
  }
});

test('the space left for number and day takes them once they are given', () => {
  const letter = all.find(({ kind }) => kind === 'letter');
  const { template } = adopted(letter?.docx ?? '');
  const text = textOf(
    filled(template, { Số: '7', 'Ngày ban hành': '02/6/2026', 'Tháng ban hành': '6/2026' }),
  );
  expect(text).toContain('Số: 07/');
  expect(text).toContain(', ngày 02 tháng 6 năm 2026');
});

test.each([
  ['a PDF', () => 'JVBERi0xLjcK', 'pdf-is-no-template'],
  ['Word 2003', () => '0M8R4KGxGuEAAAAA', 'old-word-file'],
  ['RTF', () => Buffer.from('{\\rtf1 a}').toString('base64'), 'old-word-file'],
  [
    'with a password',
    () => `0M8R4KGxGuEA${Buffer.from('EncryptedPackage', 'utf16le').toString('base64')}`,
    'word-file-locked',
  ],
  ['a text', () => 'abcd', 'no-word-file'],
  ['another zip', () => zipOf({ 'xl/workbook.xml': '<a/>' }), 'no-word-file'],
  ['cut off', () => (all[0]?.docx ?? '').slice(0, 4000), 'word-file-broken'],
  [
    'a tag left open',
    () => changed(all[0]?.docx ?? '', (xml) => xml.replace('</w:body>', '')),
    'word-file-broken',
  ],
  ['of thousands of parts', () => zipOf(manyParts), 'word-file-too-large'],
])('%s is no template', (_, docx, wrong) => {
  expect(openTemplateFile(docx())).toEqual({ wrong });
});

test('a text of another program is known by its beginning; with a password no conversion helps', () => {
  const packed = new PizZip();
  packed.file('mimetype', 'application/vnd.oasis.opendocument.text', { compression: 'STORE' });
  const odt = packed.generate({ type: 'base64' });
  const locked = `0M8R4KGxGuEA${Buffer.from('EncryptedPackage', 'utf16le').toString('base64')}`;
  expect(
    ['0M8R4KGxGuEAAAAA', 'e1xydGYx', odt, locked, all[0]?.docx ?? '', 'JVBERi0x'].map(officeTypeOf),
  ).toEqual([
    'application/msword',
    'application/rtf',
    'application/vnd.oasis.opendocument.text',
    undefined,
    undefined,
    undefined,
  ]);
});

test('no damage to a file makes it throw or hang', async () => {
  const mutable = [...all, ...(await fresh())].map(({ docx }) => docx);
  fc.assert(
    fc.property(
      fc.nat(),
      fc.nat({ max: 40 }),
      fc.constantFrom('', '<', '&', '<w:p>', '{{', '</w:r>'),
      fc.nat(),
      (at, length, put, which) => {
        const docx = changed(mutable[which % mutable.length] ?? '', (xml) => {
          const from = at % xml.length;
          return xml.slice(0, from) + put + xml.slice(from + length);
        });
        const begun = performance.now();
        const opened = openTemplateFile(docx);
        const isRead = 'wrong' in opened || filled(tabled(docx), {}).length > 0;
        return isRead && performance.now() - begun < longestMs;
      },
    ),
    { numRuns: whole(1000, 40) },
  );
});

/** Milliseconds after which a file counts as one that hangs. */
const longestMs = 5000;

/** Read as the action reads it, its tables included. */
function tabled(docx: string): string {
  const opened = openTemplateFile(docx);
  if ('wrong' in opened) throw new Error(opened.wrong);
  stripped(opened.zip);
  const paragraphs = paragraphsOf(opened.zip);
  const { tables } = fittingTables(opened.zip.files['word/document.xml']?.asText() ?? '', paragraphs);
  const tagged = taggedTables(tables, paragraphs);
  const { found } = read(paragraphs, [], tagged.paragraphs);
  return withTags(opened.zip, paragraphs, [...found, tagged, { places: tagged.totals }], tagged.gone);
}

const manyParts = Object.fromEntries(
  Array.from({ length: 2001 }, (_, index) => [`word/part${index}.xml`, '']),
);

const zipOf = (files: Record<string, string>): string => {
  const zip = new PizZip();
  for (const [name, text] of Object.entries(files)) zip.file(name, text);
  return zip.generate({ type: 'base64', compression: 'DEFLATE' });
};
