/** `[… lý do]`: a place in a ready text that is still to be filled in, with a hint. VI: chỗ còn phải điền. */
const place = /\[…[^[\]]*\]/g;

/** The places of a text that are still to be filled in. @example toFillIn('Do [… lý do], …') // ['[… lý do]'] */
export const toFillIn = (text: string): string[] => text.match(place) ?? [];

/** The text as it is printed meanwhile: `…` for each place. @example withBlanks('Do [… lý do], hoãn') // 'Do …, hoãn' */
export const withBlanks = (text: string): string => (text.includes('[…') ? text.replace(place, '…') : text);
