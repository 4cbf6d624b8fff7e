import { fold, tonesFolded } from '../text/vietnamese';

/** Words that leave it to a unit whom it sends. */
const anybody =
  /đại diện|người được (?:cử|phân công|ủy quyền)|(?<!không (?:được )?)cử \d* ?(?:người|đại biểu|đồng chí)/;

/** Words that let the head send another: `có thể cử cấp phó`, `hoặc người được ủy quyền`, `hoặc Phó Giám đốc`. */
const another =
  'cấp phó|người (?:khác|thay|dự thay|đi thay)|(?<!được )(?:ủy quyền|phân công)|(?:cử|giao)(?: [^ ,;.]+){0,3} (?:thay|phó|cán bộ|đồng chí|chuyên viên|tham dự|dự|đi)|phó (?:giám đốc|chủ tịch|bí thư|trưởng|chánh|thủ trưởng|hiệu trưởng|viện trưởng|cục trưởng)|(?:người|đồng chí|cán bộ) (?:được|do)';
const lets = new RegExp(
  tonesFolded(
    `(?<!\\p{L})(?:hoặc|hay|được|có thể|cho phép|nếu|khi|trường hợp|vắng|bận)(?!\\p{L})[^;.]*?(?<!\\p{L})(?:${another})(?!\\p{L})`,
  ),
  'u',
);
/** Words that take it back, or leave it to the chair after all. */
const forbids = new RegExp(
  tonesFolded(
    'không (?:được )?(?:có thể )?(?:cử|ủy quyền|giao|phân công|dự thay|đi thay|thay)|đích thân|đồng ý|chấp thuận|xin (?:ý kiến|phép)|báo cáo (?:chủ trì|ban tổ chức|lãnh đạo)',
  ),
);

/** Heads who are meant themselves. Folding writes tones on the first vowel. */
const heads =
  /thủ trưởng|người đứng đầu|chủ tịch|bí thư|giám đốc|chánh văn phòng|chi cục trưởng|cục trưởng|vụ trưởng|trưởng (?:ban|phòng|đòan|khoa|trạm|công an|chi cục)|hiệu trưởng|viện trưởng|tổng biên tập/;

/**
 * Whether an invitation names a head, who may send a deputy only when the chair agrees, unless it says that another may come; a person by name
 * always does.
 * @example needsConsent(['Đại diện lãnh đạo UBND xã'], false) // false
 * @example needsConsent(['Chủ tịch UBND xã (có thể cử cấp phó)'], false) // false
 * @example needsConsent(['Chủ tịch UBND xã'], false) // true
 */
export const needsConsent = (invited: readonly string[], isPerson: boolean): boolean =>
  isPerson || invited.map(fold).some((words) => heads.test(words) && !anybody.test(words) && !mayLet(words));

const mayLet = (words: string): boolean => lets.test(words) && !forbids.test(words);
