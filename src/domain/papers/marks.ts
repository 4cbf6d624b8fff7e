import type { Fault } from '../problem';
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
    return [{ code: 'doubled-mark', row, field, seen: ending(text), repair: { was: text, to: typed } }];
  if (singleMarks(fill(text).trim()) === undefined) return [];
  const to = text.replace(/\}\}\.(?!\/)/g, '}}');
  const helps = singleMarks(fill(to).trim()) === undefined;
  const repair = helps ? { repair: { was: text, to } } : {};
  return [{ code: 'doubled-mark', row, field, seen: ending(fill(text)), ...repair }];
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
      repair: { was: text, to: text.trim().replace(end, '.') },
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
