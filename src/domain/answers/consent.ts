import { fold } from '../text/vietnamese';

/** Words that leave it to a unit whom it sends. */
const anybody = /đại diện|người được (?:cử|phân công)|cử \d* ?(?:người|đại biểu|đồng chí)/;

/** Heads who are meant themselves. Folding writes tones on the first vowel. */
const heads =
  /thủ trưởng|người đứng đầu|chủ tịch|bí thư|giám đốc|chánh văn phòng|chi cục trưởng|cục trưởng|vụ trưởng|trưởng (?:ban|phòng|đòan|khoa|trạm|công an|chi cục)|hiệu trưởng|viện trưởng|tổng biên tập/;

/**
 * Whether an invitation names a head, who may send a deputy only when the chair agrees; a person by name always does.
 * @example needsConsent(['Đại diện lãnh đạo UBND xã'], false) // false
 * @example needsConsent(['Chủ tịch UBND xã'], false) // true
 */
export const needsConsent = (invited: readonly string[], isPerson: boolean): boolean =>
  isPerson || invited.some((words) => heads.test(fold(words)) && !anybody.test(fold(words)));
