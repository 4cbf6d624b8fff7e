import { a1Of, oneCell, type Place } from './area';
import { NotDone, refuseGrowth, refuseMany, refuseMissing } from './limits';
import { type Comparison, lookAgain } from './seen';
import type { Tab } from './tab';
import { typedIn } from './typed';
import { LONGEST_TEXT, readTyped } from './typing';

/** A text typed into a cell. */
export type Typing = Place & {
  text: string;
  /** Puts a number format back before: '' is the automatic one. Without it typing may only set one where there was none. */
  format?: string | undefined;
};
/** What is not typed where it is no longer what was seen: anything at all, or there only. */
export type Guard = { seen: Comparison; otherwise: 'nothing' | 'theRest' };
/** What typing changed: typed again, `before` takes it back. */
export type Typed = { before: Typing[]; after: Typing[] };

/**
 * Types texts into cells, by the rules of the Sheet's locale and of each cell's dropdown; the grid grows as far as they reach.
 * @throws NotDone before anything is changed, when a cell does not take its text: too long, not in a dropdown that takes nothing else, or
 *   no longer what was seen
 */
export function typeAll(tab: Tab, typings: readonly Typing[], guard?: Guard): Typed {
  refuseMany(typings.length);
  const [rows, columns] = [reached(typings, 'row', tab.rows), reached(typings, 'column', tab.columns)];
  refuseGrowth(tab, { rows, columns });
  const wanted = guard ? recognised(typings, guard) : typings;
  refuseFaulty(tab, wanted);
  if (rows > tab.rows) tab.insertRows(tab.rows + 1, rows - tab.rows);
  if (columns > tab.columns) tab.insertColumns(tab.columns + 1, columns - tab.columns);
  const before = wanted.map((at) => typingAt(tab, at));
  for (const typing of wanted) typeInto(tab, typing);
  return { before, after: wanted.map((at) => typingAt(tab, at)) };
}

/** The last row or column that typing takes. @throws NotDone for one before the first */
function reached(typings: readonly Typing[], key: 'row' | 'column', last: number): number {
  const word = key === 'row' ? 'hàng' : 'cột';
  for (const { [key]: at } of typings) refuseMissing(word, at, at, Number.MAX_SAFE_INTEGER);
  return typings.reduce((largest, at) => Math.max(largest, at[key]), last);
}

/** @throws NotDone where all is wanted or nothing */
function recognised(typings: readonly Typing[], { seen, otherwise }: Guard): readonly Typing[] {
  if (otherwise === 'theRest') return typings.filter((at) => seen.strangerAt(at) === undefined);
  for (const typing of typings) {
    const stranger = seen.strangerAt(typing);
    if (stranger === undefined) continue;
    const left = typings.length > 1 ? 'ô nào' : `“${typing.text}”`;
    throw new NotDone(`${stranger}, nên chưa ghi ${left}. ${lookAgain}`);
  }
  return typings;
}

function typingAt(tab: Tab, { row, column }: Place): Typing {
  const area = oneCell({ row, column });
  const [[text = ''] = []] = typedIn(tab, area);
  const [[format = ''] = []] = tab.formats(area);
  return { row, column, text, format };
}

function refuseFaulty(tab: Tab, typings: readonly Typing[]): void {
  const faults = typings.flatMap((typing) => faultOf(tab, typing) ?? []);
  const [first] = faults;
  if (first === undefined) return;
  throw new NotDone(
    typings.length > 1 ? `${first} Có ${faults.length} ô không nhận nên chưa ghi ô nào.` : first,
  );
}

/** Why a cell does not take a text. What only goes back was in the Sheet before, listed or not. */
function faultOf(tab: Tab, { text, format, ...at }: Typing): string | undefined {
  const name = a1Of(oneCell(at));
  if (text.length > LONGEST_TEXT)
    return `Ô ${name} chỉ chứa được ${LONGEST_TEXT.toLocaleString('vi')} ký tự.`;
  const dropdown = tab.validations.at(at.row, at.column);
  if (text === '' || format !== undefined || !dropdown || dropdown.allowInvalid) return undefined;
  if (dropdown.choices.includes(text)) return undefined;
  return `“${text}” không có trong danh sách của ô ${name}: ${dropdown.choices.join(', ')}.`;
}

function typeInto(tab: Tab, { text, format, ...at }: Typing): void {
  const setFormat = (numFmt: string | undefined): void =>
    tab.style(oneCell(at), (style) => ({ ...style, numFmt }));
  if (format !== undefined && format !== (typingAt(tab, at).format ?? '')) setFormat(format || undefined);
  const [current] = tab.formats(oneCell(at)).flat();
  const typed = readTyped(text, current);
  tab.write(at, typed.formula === undefined ? { value: typed.value } : { formula: typed.formula });
  if (typed.format && current === undefined && format === undefined) setFormat(typed.format);
}
