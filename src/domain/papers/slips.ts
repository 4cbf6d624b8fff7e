import { weekday } from '../days/days';
import { rightWeekdays, wrongWeekdays } from '../days/right-weekdays';
import type { Fault } from '../problem';
import { nfc } from '../text/vietnamese';

/** Slips of typing that a reader stumbles over; shown as advice, never corrected (Nghị định 30/2020/NĐ-CP, Phụ lục I and II). */
const straySpacing: readonly RegExp[] = [
  // Room for the clerk's pen is no slip: `ngày    tháng 7`, `Số:    /KH`.
  /(?<!(?:ngày|tháng|năm|số:?) *) {2,}(?! *(?:\/|tháng|năm))/iu,
  /\s[,.;:!?](?=\s|$)/,
  /\p{L}- \p{L}|\p{L} -\p{L}/u,
  /[,;](?=\p{L})/u,
];

/**
 * Advice on one running text: stray spacing, and a weekday that does not fall on its date.
 * @example textFaults({ row: 3, field: 'text', text: 'kinh tế- xã hội' })[0].code // 'stray-spacing'
 */
export function textFaults<F extends string>(at: {
  row: number;
  field: F;
  text: string | undefined;
}): Fault<F>[] {
  const text = nfc(at.text ?? '')
    .replace(/\u00A0/g, ' ')
    .replace(/\{\{[^{}]*\}\}/g, 'x');
  const { row, field } = at;
  const stray = straySpacing.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
  const spacing: Fault<F>[] =
    stray === undefined ? [] : [{ code: 'stray-spacing', row, field, seen: around(text, stray) }];
  const days = wrongWeekdays(text).map(
    ({ said, day }): Fault<F> => ({
      code: 'weekday-in-text',
      row,
      field,
      seen: said,
      about: { is: weekday(day) },
      repair: rightWeekdays(at.text ?? ''),
    }),
  );
  return [...spacing, ...days];
}

const around = (text: string, found: string): string => {
  const at = text.indexOf(found);
  return text.slice(Math.max(0, at - 12), at + found.length + 12);
};
