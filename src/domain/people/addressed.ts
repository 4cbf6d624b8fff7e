import { capitalised, fold, nfc } from '../text/vietnamese';

/** Whom a letter or a paper goes to; `person` and `honorific` only of a person. */
type Addressed = { name?: string | undefined; person?: string; honorific?: string };

/** Areas whose office is their people's committee. */
const areas = ['tỉnh', 'thành phố', 'quận', 'huyện', 'thị xã', 'thị trấn', 'phường', 'xã', 'đặc khu'].map(
  fold,
);
const committee = 'UBND';
/** Where it is not known which of the two it is. */
const eitherHonorific = 'Ông/Bà';
/** A degree before a name. VI: học hàm, học vị. */
export const degree = /^(?:pgs|gs|tskh|ts|ths|bs)[ .]/i;
/** A name that was typed, or taken from last year's file, with how its bearer is called. */
const called = /^(?:ông|bà|đồng chí|đ\/c|anh|chị)[ .:]/i;

/**
 * What stands after “Kính gửi”: an area is addressed through its people's committee, a person as the Sheet says, or as either. Whatever else a
 * clerk calls a place stays.
 * @example addressedTo({ name: 'phường Bắc Giang' }) // 'UBND phường Bắc Giang'
 * @example addressedTo({ name: 'Trần Văn A, Giám đốc', person: 'Trần Văn A' }) // 'Ông/Bà Trần Văn A, Giám đốc'
 */
export function addressedTo({ name = '', person, honorific }: Addressed): string {
  const words = nfc(name)
    .trim()
    .replace(/\s*\n\s*/g, ' ');
  if (person === undefined) return isArea(words) ? `${committee} ${lowered(words)}` : capitalised(words);
  return honorific || called.test(words) || degree.test(words)
    ? capitalised(words)
    : `${eitherHonorific} ${words}`;
}

/** How the text speaks to them. @example calledInText({ name: 'xã Tân Yên' }) // 'quý đơn vị' */
export const calledInText = ({ person, honorific }: Addressed): string =>
  person === undefined ? 'quý đơn vị' : honorific || eitherHonorific;

/** A common noun of ours with a proper name or a number behind it: `xã đoàn` is none. */
function isArea(words: string): boolean {
  const spaced = words.replace(/\s+/g, ' ');
  return areas.some(
    (area) => fold(spaced).startsWith(`${area} `) && /^[\p{Lu}\d]/u.test(spaced.slice(area.length + 1)),
  );
}

/** As it stands within a line, unless all of it is in capitals. */
const lowered = (words: string): string =>
  /^\p{Lu}\p{Lu}/u.test(words) ? words : words.slice(0, 1).toLowerCase() + words.slice(1);
