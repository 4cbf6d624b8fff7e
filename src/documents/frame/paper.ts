import { onlyMonth } from '../../domain/days/day-phrases';
import { type Day, writeBlankDay, writeDay } from '../../domain/days/days';
import { fileNameOf } from '../../domain/text/file-name';
import type { Conference } from '../../tables/conference';
import { broken } from './breaks';
import { dashed, listed } from './endings';
import type { Fields } from './fields';
import { agencyFields, dateFields, headerFields, ruleFields } from './header';
import { oneLine } from './inline';
import { profile, type Sheet } from './profile';
import { type Signer, signatureFields } from './signers';

/** The field by which a paper has a head and a foot; an annex in a file of its own has none, as it goes with a paper that has them. */
export const framed = 'Đầu và cuối văn bản';

/** What papers are rendered from: the bytes of a .docx in base64, and its name. VI: mẫu. */
export type Template = {
  name: string;
  docx: string;
  /** The fingerprint of `docx`, where the build took it. */
  mark?: string;
  /** It was taken from a Word file, whose every byte outside its tags stays. */
  isOwn?: true;
  /** The names of its tags, of one of one's own. */
  tags?: readonly string[];
};

/** A paper ready to be rendered; `name` is its file's name without extension, NFC. */
export type Paper = { template: Template; name: string; fields: Fields };

/** A paper as a .docx in base64, and its plain words. */
export type Printed = { docx: string; text: string };

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
  /** It only lists others, which is nobody's to sign. @default false */
  isUnsigned?: true;
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
    ...agencyFields(conference.agency, header.left),
    'Số, ký hiệu': numberWords(conference, around),
    ...dateFields(dateWords(conference, around), header.right),
    ...titleFields(around, sheet),
    ...addresseeFields(around.addressees ?? []),
    ...(around.isUnsigned ? {} : signatureFields({ ...conference, ...around.signer })),
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
