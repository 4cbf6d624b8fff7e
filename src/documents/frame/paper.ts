import { writeBlankDay } from '../../domain/days/days';
import { onlyMonth } from '../../domain/days/said';
import { fileNameOf } from '../../domain/text/file-name';
import { nfc } from '../../domain/text/vietnamese';
import type { Conference } from '../../tables/conference';
import type { Fields } from '../text/fields';
import { linesOf, oneLine } from '../text/inline';
import { profile, type Sheet } from './profile';
import { balanced, boldWidth, ruleUnder } from './widths';

/** What papers are rendered from: the bytes of a .docx in base64, and its name. VI: mẫu. */
export type Template = { name: string; docx: string };

/** A paper ready to be rendered; `name` is its file's name without extension, NFC. */
export type Paper = { template: Template; name: string; fields: Fields };

/**
 * The same paper as one that nobody can take for real: its file's name and every page say so. VI: bản tập.
 * @example practicePaper({ template, name: 'Kế hoạch', fields: {} }).name // 'TẬP - Kế hoạch'
 */
export const practicePaper = ({ template, name, fields }: Paper): Paper => ({
  template,
  name: paperName('TẬP', name),
  fields: { ...fields, 'Bản tập': [{ Chữ: 'BẢN TẬP - KHÔNG CÓ GIÁ TRỊ' }] },
});

/** A list of Nơi nhận with its heading. */
export type RecipientList = { heading: string; places: readonly string[] };

/** A file's name. @example paperName('Giấy mời', 'huyện Yên Thế') // 'Giấy mời - huyện Yên Thế' */
export const paperName = (kind: string, about: string): string => fileNameOf(`${kind} - ${oneLine(about)}`);

/**
 * The fields around the body, the same in every type of paper (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4): agency,
 * place and date, abstract, recipients, signature. Number and day stay blank for the clerk (VI: văn thư) who issues the paper; a
 * paper that has a number adds its `symbolField`.
 */
export function frameFields(
  conference: Conference,
  abstract: string,
  recipients: readonly RecipientList[],
  { header }: Sheet = profile,
): Fields {
  const agency = headerLines(conference.agency, header.left, profile.size.agency);
  return {
    'Dòng cơ quan chủ quản': headerLines(conference.superior, header.left, profile.size.superior),
    'Dòng cơ quan ban hành': agency,
    'Kẻ dưới cơ quan': ruleFields(agency, profile.size.agency),
    'Địa danh, ngày tháng': [
      oneLine(conference.placeName),
      writeBlankDay(conference.issueMonth && onlyMonth(conference.issueMonth)),
    ]
      .filter(Boolean)
      .join(', '),
    'Trích yếu': abstract,
    'Kẻ dưới trích yếu': ruleFields(abstract, profile.size.abstract),
    'Nơi nhận': recipients.map(({ heading, places }) => ({
      Tên: heading,
      Nơi: places.map((place) => ({ Chữ: place })),
    })),
    'Chức vụ': postLines(conference).map((line) => ({ Chữ: line })),
    'Người ký': oneLine(conference.signerName),
  };
}

/** What stands in a paper's number after its type's abbreviation. VI: ký hiệu. */
export const symbolField = ({ symbol }: Conference): Fields => ({ 'Ký hiệu': oneLine(symbol) });

/** Words of the header's left column: upper-case, broken evenly when they need more than one line. */
const headerLines = (words: string | undefined, room: number, points: number): string =>
  balanced(oneLine(words).toUpperCase(), room, points);

/** Quyền hạn, chức vụ: `KT. GIÁM ĐỐC` above `PHÓ GIÁM ĐỐC`, or the post alone. */
const postLines = ({ signingPower, signerPost }: Conference): string[] =>
  [signingPower, signerPost].flatMap((words) => linesOf(nfc(words ?? ''))).map((line) => line.toUpperCase());

/** The line under some words: the template holds one of each length, and the field says which one is printed. */
function ruleFields(words: string, points: number): Fields {
  const widest = Math.max(...words.split('\n').map((line) => boldWidth(line, points)));
  return widest > 0 ? { [`Kẻ ${ruleUnder(widest)} mm`]: true } : {};
}
