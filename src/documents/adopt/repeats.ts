import { isCited } from '../adopt-facts/citations';
import type { Fact } from '../adopt-facts/read-facts';
import { standsAt } from './taken';

/** Words of a name that means the same wherever it stands: `Văn phòng` is somebody's. */
const fewest = 3;
/** `Bộ trưởng Bộ Tài chính` is of the same, `Phó Chánh Văn phòng` of something longer. */
const longerBefore = /\p{L} \p{Lu}\p{Ll}+ $/u;
const longerBehind =
  /^ (?:\p{Lu}\p{Ll}|các (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|địa phương)(?!\p{L}))/u;
const region =
  /^ ((?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3})/u;
/** A list of who is what: the same person, and another part of his. */
const otherPart =
  /(?<!\p{L})(?:Trưởng|Phó Trưởng) (?:ban|đoàn|tiểu ban)(?!\p{L})|(?<!\p{L})(?:Tổ trưởng|Tổ phó|Thành viên|Ủy viên|Thư ký)(?!\p{L})/iu;

/** Where the words of a value stand again and mean the same. `regions` = the places that the paper is of. */
export function repeatsIn(
  found: Fact & { value: string },
  text: string,
  regions: string,
): (readonly [number, number])[] {
  if (found.field !== 'startDay' && found.value.trim().split(/\s+/).length < fewest) return [];
  if (found.field === 'chair' && otherPart.test(text.replace(found.value, ''))) return [];
  return standsAt(text, found.value).filter(
    ([from, to]) => !isLonger(text, from, to, regions) && !isCited(text, from, to),
  );
}

function isLonger(text: string, from: number, to: number, regions: string): boolean {
  const behind = text.slice(to);
  const [, where] = region.exec(behind) ?? [];
  return (
    longerBefore.test(text.slice(0, from)) ||
    longerBehind.test(behind) ||
    (where !== undefined && !regions.includes(where.toLowerCase()))
  );
}
