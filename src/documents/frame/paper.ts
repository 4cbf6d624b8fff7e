import { type Day, writeBlankDay, writeDay } from '../../domain/days/days';
import { onlyMonth } from '../../domain/days/said';
import { fileNameOf } from '../../domain/text/file-name';
import { nfc } from '../../domain/text/vietnamese';
import type { Conference } from '../../tables/conference';
import { dashed, listed } from '../text/endings';
import type { Fields } from '../text/fields';
import { linesOf, oneLine } from '../text/inline';
import { broken } from './breaks';
import { framed } from './framed';
import { profile, type Sheet } from './profile';
import { boldWidth, ruleUnder } from './widths';

/** What papers are rendered from: the bytes of a .docx in base64, and its name. VI: mẫu. */
export type Template = {
  name: string;
  docx: string;
  /** It was taken from a Word file, whose every byte outside its tags stays. */
  isOwn?: true;
};

/** A paper ready to be rendered; `name` is its file's name without extension, NFC. */
export type Paper = { template: Template; name: string; fields: Fields };

/** What stands over each page of a paper made to practise, and the field that holds it. */
export const practiceWords = 'BẢN TẬP - KHÔNG CÓ GIÁ TRỊ';
export const practiceField = 'Bản tập';

/**
 * The same paper as one that nobody can take for real: its file's name and every page say so. VI: bản tập.
 * @example practicePaper({ template, name: 'Kế hoạch', fields: {} }).name // 'TẬP - Kế hoạch'
 */
export const practicePaper = ({ template, name, fields }: Paper): Paper => ({
  template,
  name: paperName('TẬP', name),
  fields: { ...fields, [practiceField]: [{ Chữ: practiceWords }] },
});

/** A list of Nơi nhận with its heading. */
export type RecipientList = { heading: string; places: readonly string[] };

/** A file's name. @example paperName('Giấy mời', 'huyện Yên Thế') // 'Giấy mời - huyện Yên Thế' */
export const paperName = (kind: string, about: string): string => fileNameOf(`${kind} - ${oneLine(about)}`);

/** Who signs, where it is another than the conference's signer. */
export type Signer = Pick<Conference, 'signingPower' | 'signerPost' | 'signerName'>;

/** What stands around the body of one paper. */
export type Around = {
  /** `KẾ HOẠCH`; '' for a công văn, which names no type. VI: tên loại. */
  title: string;
  /** `KH` in `/KH-SKHCN`; '' for a paper that is none of the decree's types; undefined for one without a number. VI: chữ viết tắt tên loại. */
  abbreviation: string | undefined;
  abstract: string;
  addressees?: readonly string[];
  number?: string | undefined;
  issued?: Day | undefined;
  signer?: Signer | undefined;
  recipients: readonly RecipientList[];
};

/**
 * The fields around the body, the same in every type of paper (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4 and 1.5): agency, number,
 * place and date, type and abstract, addressees, recipients, signature. Number and day stay blank until the clerk (VI: văn thư) has them.
 */
export function frameFields(conference: Conference, around: Around, sheet: Sheet = profile): Fields {
  const { header } = sheet;
  return {
    [framed]: true,
    ...headerFields('Dòng cơ quan chủ quản', conference.superior, header.left).fields,
    ...agencyFields(conference, header.left),
    'Số, ký hiệu': numberWords(conference, around),
    ...dateFields(dateWords(conference, around), header.right),
    ...titleFields(around, sheet),
    ...addresseeFields(around.addressees ?? []),
    ...signatureFields({ ...conference, ...around.signer }),
    'Nơi nhận': around.recipients.map(({ heading, places }) => ({
      Tên: heading,
      Nơi: places.map((place) => ({ Chữ: place })),
    })),
  };
}

/**
 * Số, ký hiệu. A number typed with its symbol is whole. A công văn names no type, so the agency's part is followed by that of the office
 * that drafts it.
 * @example numberWords({ row: 0, symbol: 'SKHCN', archive: 'VT, QLCS' }, { abbreviation: '' }) // 'Số:    /SKHCN-QLCS'
 */
export function numberWords(
  { symbol, archive }: Conference,
  { abbreviation, number }: Pick<Around, 'abbreviation' | 'number'>,
): string {
  if (abbreviation === undefined) return '';
  const typed = oneLine(number).replace(/^số:?\s*/i, '');
  if (typed.includes('/')) return `Số: ${typed}`;
  const parts = abbreviation === '' ? [oneLine(symbol), officeIn(archive)] : [abbreviation, oneLine(symbol)];
  return `Số: ${typed.replace(/^\d$/, '0$&') || '   '}/${parts.filter(Boolean).join('-')}`;
}

/** The office that keeps the draft, behind the registry; a number behind it says how many copies. @example officeIn('VT, QHQT (3), 22') // 'QHQT' */
const officeIn = (archive: string | undefined): string | undefined =>
  oneLine(archive)
    .split(/[,;]/)
    .slice(1)
    .map((part) => part.replace(/\(.*$/, '').trim())
    .filter((part) => !/^\d*$/.test(part))
    .pop();

const dateWords = ({ placeName, issueMonth }: Conference, { issued }: Around): string =>
  [oneLine(placeName), issued ? writeDay(issued) : writeBlankDay(issueMonth && onlyMonth(issueMonth))]
    .filter(Boolean)
    .join(', ');

/** A named type stands above its abstract; a công văn has `V/v` under its number instead. */
function titleFields({ title, abstract }: Around, { page, header }: Sheet): Fields {
  if (title === '')
    return { 'Về việc': abstract && evenly(`V/v ${abstract}`, header.left, profile.size.subject) };
  const lines = evenly(abstract, page.width - page.left - page.right, profile.size.abstract);
  return {
    'Tên loại': [{ Chữ: title.toUpperCase() }],
    'Trích yếu': lines,
    'Kẻ dưới trích yếu': ruleFields(lines, profile.size.abstract),
  };
}

/** In lines of much the same length, broken at a meaning. */
const evenly = (words: string, room: number, points: number): string =>
  broken([words], room, points).lines.join('\n');

/** One addressee stands on the line of `Kính gửi:`, several are listed under it (Phụ lục I, ô 9a). */
const addresseeFields = (addressees: readonly string[]): Fields =>
  addressees.length <= 1
    ? { 'Kính gửi một nơi': addressees.map((place) => ({ Chữ: place })) }
    : { 'Kính gửi nhiều nơi': { Nơi: listed(addressees).map((place) => ({ Chữ: dashed(place) })) } };

/** One signer stands beside Nơi nhận; two or three stand side by side above it, as in an estimate. VI: người ký. */
function signatureFields(conference: Signer): Fields {
  const signers = signersOf(conference).map((signer) => ({
    'Chức vụ': postLines(signer).map((line) => ({ Chữ: line })),
    'Người ký': linesOf(nfc(signer.signerName ?? '')).map((line) => ({ Chữ: line })),
  }));
  const [first] = signers;
  if (first && signers.length === 1) return { 'Một chữ ký': first };
  return {
    [signers.length === 2 ? 'Hai chữ ký' : 'Ba chữ ký']: Object.fromEntries(
      signers.map((signer, index) => [`Chữ ký ${index + 1}`, signer]),
    ),
  };
}

/** Most people who sign one paper. */
const mostSigners = 3;

/**
 * Those who sign, in the order typed: a semicolon parts them in each of the three cells.
 * @example signersOf({ signingPower: undefined, signerPost: 'KẾ TOÁN; GIÁM ĐỐC', signerName: 'A; B' })[1].signerName // 'B'
 */
export function signersOf({ signingPower, signerPost, signerName }: Signer): Signer[] {
  const [powers, posts, names] = [signingPower, signerPost, signerName].map((cell) =>
    (cell ?? '').split(';').map((one) => one.trim()),
  );
  const count = Math.min(mostSigners, Math.max(posts?.length ?? 1, names?.length ?? 1));
  return Array.from({ length: count }, (_, index) => ({
    signingPower: powers?.[index],
    signerPost: posts?.[index],
    signerName: names?.[index],
  }));
}

/** The agency with the line under it, which is as long as its widest line asks for. */
function agencyFields({ agency }: Conference, room: number): Fields {
  const { fields, lines, points } = headerFields('Dòng cơ quan ban hành', agency, room);
  return { ...fields, 'Kẻ dưới cơ quan': ruleFields(lines, points) };
}

/**
 * Words of the header's left column: upper-case, broken where they were typed so, or at a meaning; smaller before a word is torn (13, then
 * 12: Phụ lục I, ô 2).
 */
function headerFields(name: string, words: string | undefined, room: number) {
  const typed = linesOf(nfc(words ?? '')).map((line) => line.toUpperCase());
  const { agency, smallAgency } = profile.size;
  const usual = broken(typed, room, agency);
  const small = usual.isWhole ? usual : broken(typed, room, smallAgency);
  const isSmall = !usual.isWhole && small.isWhole;
  const lines = (isSmall ? small : usual).lines.join('\n');
  return {
    lines,
    points: isSmall ? smallAgency : agency,
    fields: lines === '' ? {} : { [isSmall ? `${name} (nhỏ)` : name]: [{ Chữ: lines }] },
  };
}

/** On one line: smaller before it wraps (14, then 13: ô 4), by the width of bold letters, which is a little more than theirs. */
function dateFields(words: string, room: number): Fields {
  const name = 'Địa danh, ngày tháng';
  const isSmall = boldWidth(words, profile.size.placeAndDate) > room;
  return { [isSmall ? `${name} (nhỏ)` : name]: [{ Chữ: words }] };
}

/** Quyền hạn, chức vụ: `KT. GIÁM ĐỐC` above `PHÓ GIÁM ĐỐC`, or the post alone. */
const postLines = ({ signingPower, signerPost }: Signer): string[] =>
  [signingPower, signerPost].flatMap((words) => linesOf(nfc(words ?? ''))).map((line) => line.toUpperCase());

/** The line under some words: the template holds one of each length, and the field says which one is printed. */
function ruleFields(words: string, points: number): Fields {
  const widest = Math.max(...words.split('\n').map((line) => boldWidth(line, points)));
  return widest > 0 ? { [`Kẻ ${ruleUnder(widest)} mm`]: true } : {};
}
