import type { Chance } from './chance';

/** What a person typed, what of it is to be kept, and which remarks it earns. */
export type Typed = { typed: string; kept: string; earns: string[] };

export const plain = (text: string): Typed => ({ typed: text, kept: text, earns: [] });

/** The same words to a reader, in another spelling. */
const spellings: ((text: string) => Typed)[] = [
  plain,
  plain,
  (text) => ({ typed: text.normalize('NFD'), kept: text, earns: [] }),
  (text) => plain(text.toUpperCase()),
  (text) => plain(text.replace(/ /g, '\u00A0')),
  (text) => plain(text.replace(/ /g, '  ')),
  (text) => plain(text.replace('hoà', 'hòa')),
  (text) => ({ typed: ` \t${text}\u0007 `, kept: text, earns: [] }),
  (text) => ({ typed: text.replace('Đ', '\u00D0'), kept: text, earns: [] }),
  (text) => ({ typed: text.replace(/ /g, ' \u200B'), kept: text, earns: ['hidden'] }),
  (text) => ({ typed: `\u202E${text}\u202C\u200F`, kept: text, earns: ['hidden'] }),
  (text) => ({ typed: `\uFEFF${text.replace('n', 'n\u00AD')}`, kept: text, earns: ['hidden'] }),
];

export const spelled = (chance: Chance, text: string): Typed => chance.pick(spellings)(text);

const formula = (text: string): Typed => ({ ...plain(text), earns: ['formula'] });

/** Passes for an answer with a Form, and is none. */
export const nothingToSee: Typed = { typed: '\u200B\u2060', kept: '', earns: ['hidden'] };

/** What may stand in any text of one line. */
export const lines: readonly Typed[] = [
  formula('=HYPERLINK("http://x.example";"bấm")'),
  formula('=1+1'),
  formula('@import'),
  formula('+A1*2'),
  plain('- Khảo sát hiện trạng'),
  plain("'=1+1"),
  plain('<script>alert(1)</script> & “A”'),
  { ...plain('{{Chủ trì}} và {{Tên đơn vị}}'), earns: ['tag'] },
  plain('10/7/2020'),
  plain('0012'),
  plain('1e5'),
  plain('TRUE'),
  plain('#REF!'),
  plain('mã _x0041_ cũ'),
  { typed: 'dòng một\r\ndòng hai', kept: 'dòng một dòng hai', earns: [] },
  { typed: 'nửa \uD83D chữ', kept: 'nửa  chữ', earns: [] },
  plain('🌾 lúa 𠀋'),
  nothingToSee,
];

/** And what besides in a text of many. */
const paragraphs: Typed[] = [
  { typed: 'Một\r\nHai\vBa\u2028Bốn', kept: 'Một\nHai\nBa\nBốn', earns: [] },
  { ...plain('x'.repeat(50_000)), kept: 'x'.repeat(49_000), earns: ['cut'] },
  { ...plain('dài '.repeat(2000).trim()), earns: ['long'] },
  { typed: '  \n=SUM(A1:A9)\n ', kept: '=SUM(A1:A9)', earns: ['formula'] },
];

/** An answer to a question of one line: mostly the expected words, sometimes anything. */
export const line = (chance: Chance, text: string): Typed =>
  chance.oneIn(9) ? chance.pick(lines) : spelled(chance, text);

/** Only a line loses its line ends on the way. */
const anywhere = [...paragraphs, ...lines.filter(({ typed }) => !typed.includes('\r'))];

export const paragraph = (chance: Chance, text: string): Typed =>
  chance.oneIn(9) ? chance.pick(anywhere) : spelled(chance, text);

/** Sums as people type them, with the đồng they mean where that is certain. */
export const sums: readonly (Typed & { dong?: number })[] = [
  { ...plain('1.500.000.000'), dong: 1_500_000_000 },
  { ...plain('150.000.000 đồng'), dong: 150_000_000 },
  { ...plain('200.000.000 đ (hai trăm triệu)'), dong: 200_000_000 },
  { ...plain('500000000'), dong: 500_000_000 },
  { ...plain('0'), dong: 0 },
  { ...plain('Không'), dong: 0 },
  { ...plain('1,5 tỷ'), dong: 1_500_000_000, earns: [] },
  { typed: '1,5 tỷ'.normalize('NFD'), kept: '1,5 tỷ', dong: 1_500_000_000, earns: [] },
  { ...plain('300\u00A0TRIỆU'), dong: 300_000_000, earns: [] },
  { ...plain('2 tỷ 300 triệu'), dong: 2_300_000_000, earns: [] },
  { ...plain('1 tỉ rưỡi'), dong: 1_500_000_000, earns: [] },
  { ...plain('1,2 tỷ đồng.'), dong: 1_200_000_000, earns: [] },
  { ...plain('khoảng 500 triệu'), dong: 500_000_000, earns: ['about'] },
  { ...plain('650.000 nghìn đồng'), dong: 650_000_000, earns: [] },
  { typed: '45\u200B0tr', kept: '450tr', dong: 450_000_000, earns: ['hidden'] },
  { ...plain('150'), earns: ['unsure'] },
  { ...plain('1,500 triệu'), earns: ['unsure'] },
  { ...plain('hai trăm triệu'), dong: 200_000_000 },
  { ...plain('=1500000000'), earns: ['unreadable', 'formula'] },
  { ...plain('tùy ngân sách tỉnh'), earns: ['unreadable'] },
];
