import { weekday } from '../days/days';
import { rightWeekdays, wrongWeekdays } from '../days/right-weekdays';
import type { Fault } from '../problem';
import { nfc } from '../text/vietnamese';
import { lineKinds, type TextLine } from './lines';

/** `./.` twice or beside another mark, and two full stops that are no ellipsis. */
const doubled =
  /[.;,\s]{0,3}(?:\.\/\.[\s.]{0,3}){2,}[.;]?|\.\/\.(?:\/\.)+|[.;,]\s?\.\/\.[.;]?|\.\/\.[.;]|(?<![.…])\.\.(?![./])/u;
const end = /\.\/\.$/;

/**
 * A text with each doubled end mark once; undefined where none is doubled.
 * @example singleMarks('của Sở././.') // 'của Sở./.'
 */
export function singleMarks(text: string): string | undefined {
  const to = text.replace(new RegExp(doubled, 'gu'), (mark) => (mark.includes('/') ? './.' : '.'));
  return to === text ? undefined : to;
}

/**
 * Doubled marks in one text, as typed or once `filled` with what its tags stand for.
 * @example markFaults({ row: 2, field: 'text', text: 'Hết..' })[0].code // 'doubled-mark'
 */
export function markFaults<F extends string>(
  { row, field, text = '' }: { row: number; field: F; text: string | undefined },
  fill: (text: string) => string = (as) => as,
): Fault<F>[] {
  const typed = singleMarks(text.trim());
  if (typed !== undefined)
    return [{ code: 'doubled-mark', row, field, seen: ending(text), repairs: [{ was: text, to: typed }] }];
  if (singleMarks(fill(text).trim()) === undefined) return [];
  const to = text.replace(/\}\}\.(?!\/)/g, '}}');
  const helps = singleMarks(fill(to).trim()) === undefined;
  const repairs = helps ? [{ was: text, to }] : [];
  return [{ code: 'doubled-mark', row, field, seen: ending(fill(text)), repairs }];
}

/** Where a long text shows it. */
const ending = (text: string): string => {
  const at = doubled.exec(text.trim())?.index ?? 0;
  return text.trim().slice(Math.max(0, at - 30), at + 10);
};

/** `./.` in a line after which the text goes on; each annex has an end of its own. */
export function insideMarks(lines: readonly TextLine[]): Fault<'text'>[] {
  const body = bodyOf(lines);
  const ends = (index: number) => index === body.length - 1 || body[index + 1]?.kind === lineKinds.annex;
  return body
    .filter(({ text = '' }, index) => end.test(text.trim()) && !ends(index))
    .map(({ row, text = '' }) => ({
      code: 'end-mark-inside',
      row,
      field: 'text',
      seen: text.trim().slice(-40),
      repairs: [{ was: text, to: text.trim().replace(end, '.') }],
    }));
}

/** A plan that goes to nobody. */
export function nobodyFaults(lines: readonly TextLine[]): Fault<''>[] {
  const body = bodyOf(lines);
  const isBare = body.length > 0 && body.length === lines.filter(({ text }) => text).length;
  return isBare ? [{ code: 'no-recipients', row: 0, field: '' }] : [];
}

const bodyOf = (lines: readonly TextLine[]): TextLine[] =>
  lines.filter(({ kind, text }) => text && kind !== lineKinds.recipient);

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
      repairs: [rightWeekdays(at.text ?? '')],
    }),
  );
  return [...spacing, ...days];
}

const around = (text: string, found: string): string => {
  const at = text.indexOf(found);
  return text.slice(Math.max(0, at - 12), at + found.length + 12);
};
