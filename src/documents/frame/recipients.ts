import { fold } from '../../domain/text/vietnamese';
import { closed, dashed } from './endings';
import { linesOf } from './inline';
import type { RecipientList } from './paper';
import { fillTags } from './tags';

/** The heading of the recipients' block. VI: nơi nhận (Nghị định 30/2020/NĐ-CP, Phụ lục I, ô 9b). */
export const recipientsHeading = 'Nơi nhận:';

/**
 * The lists of Nơi nhận from lines in the user's order: a line that ends with a colon opens a new list. Nobody, no heading.
 * @example recipientLists(['Lưu: VT', 'Bản điện tử:', 'Lãnh đạo Sở'], {}).length // 2
 */
export function recipientLists(lines: readonly string[], values: Record<string, string>): RecipientList[] {
  const words = lines.flatMap(linesOf).map((line) => fillTags(line, values));
  const lists = words.reduce<RecipientList[]>(addLine, [{ heading: recipientsHeading, places: [] }]);
  const [ours, typed] = lists;
  const isBare = ours?.places.length === 0 && (!typed || fold(typed.heading) === fold(recipientsHeading));
  return (isBare ? lists.slice(1) : lists).map(({ heading, places }) => ({
    heading,
    places: punctuated(places),
  }));
}

function addLine(lists: readonly RecipientList[], line: string): RecipientList[] {
  const last = lists[lists.length - 1];
  if (line.endsWith(':') || !last) return [...lists, { heading: line, places: [] }];
  return [...lists.slice(0, -1), { ...last, places: [...last.places, line] }];
}

const punctuated = (places: readonly string[]): string[] =>
  places.map((place, index) => closed(dashed(place), index === places.length - 1 ? '.' : ';'));
