/** `[… lý do]`: a place in a ready text that is still to be filled in, with a hint. VI: chỗ còn phải điền. */
const place = /\[…[^[\]]*\]/g;

/** The places of a text that are still to be filled in. @example toFillIn('Do [… lý do], …') // ['[… lý do]'] */
export const toFillIn = (text: string): string[] => text.match(place) ?? [];

/** The text as it is printed meanwhile: `…` for each place. @example withBlanks('Do [… lý do], hoãn') // 'Do …, hoãn' */
export const withBlanks = (text: string): string => (text.includes('[…') ? text.replace(place, '…') : text);

/** `Số:    /GM-UBND` and `…, ngày    tháng 7 năm 2020` over a paper: whoever numbers it fills them in. */
const head = /^Số:|, ngày (?:[.…_]{1,20} ?)?tháng [\d.…_ ]{0,9}năm \d{4}$/u;
/** Where a number, a day or words belong and nothing stands; `và các sở, ngành…` is no such place. */
const blank =
  /(?:(?<=^|[\s(“])…|\[(?:…|\.{3})[^\]]{0,80}\]|(?<!\p{L})số:? ?(?:[.…_]{1,20} ?)?\/|(?<!\p{L})ngày (?:[.…_]{1,20} ?)?tháng (?:[.…_]|\d{1,2} năm|năm \d))/iu;

/**
 * The first place in a printed text that was left blank, with the words around it; '' where there is none.
 * @example blankIn('Thực hiện Giấy mời số …/GM-UBND ngày … tháng … năm …') // 'Thực hiện Giấy mời số …/GM-UBND ngày … tháng … năm …'
 */
export function blankIn(printed: string): string {
  const line = printed.split('\n').find((one) => !head.test(one) && blank.test(one)) ?? '';
  const at = Math.max(0, (blank.exec(line)?.index ?? 0) - 30);
  return line.slice(at === 0 ? 0 : line.indexOf(' ', at) + 1, at + 70).trim();
}
