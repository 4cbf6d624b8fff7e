import { format, getFormatFromId, isDateFormat, isTextFormat, parseValue } from 'numfmt';

/** What a cell holds. A day or a time is its serial number (days since 30/12/1899) under a date format; '' is empty. */
export type Stored = string | number | boolean;

/** What typing a text into a cell does: a value, or a formula (without its '='), and the format it brings along. */
export type Typed = { value: Stored; formula?: string; format?: string };

/** Limit: letters in a cell. Source: field reports; Google's help names the same. */
export const LONGEST_TEXT = 50_000;
const LOCALE = 'vi';
const MILLISECONDS_A_DAY = 86_400_000;
/** Serial number 25569 is 01/01/1970. */
const UNIX_EPOCH_SERIAL = 25_569;

/**
 * Reads a text as Google Sheets reads typing, or a string given to `setValues`, in a Vietnamese Sheet:
 * `'1.250.000'` is a number, `'24/7/2020'` a day, `'007'` is 7, `'=A1'` a formula; a cell formatted `@` keeps the text.
 * Not imitated: formulas begun with + or -, currency signs.
 */
export function readTyped(text: string, cellFormat: string | undefined): Typed {
  if (cellFormat !== undefined && isText(cellFormat)) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: '', formula: text.slice(1) };
  const parsed = parseValue(text, { locale: LOCALE });
  if (!parsed) return { value: text };
  return parsed.formatId === undefined
    ? { value: parsed.value }
    : { value: parsed.value, format: getFormatFromId(parsed.formatId, LOCALE) };
}

/** The text a reader sees in a cell: `1250000` under `#,##0` is `1.250.000`. */
export function shownText(value: Stored, cellFormat = 'General'): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  return format(vietnamese(cellFormat), value, { locale: LOCALE, throws: false, invalid: String(value) });
}

/** The text that, typed again, gives the same value: what the formula bar shows. */
export function typedText(value: Stored, formula: string, cellFormat = 'General'): string {
  if (formula) return formula;
  if (typeof value === 'string') return isText(cellFormat) || staysText(value) ? value : `'${value}`;
  if (typeof value !== 'number' || !isDay(cellFormat)) return shownText(value, 'General');
  const hasDay = value >= 1;
  const hasTime = value % 1 !== 0 || !hasDay;
  return shownText(value, [hasDay ? 'dd/mm/yyyy' : '', hasTime ? 'hh:mm:ss' : ''].filter(Boolean).join(' '));
}

/** Whether a text is kept as it is when typed; the rest is looked at only when it could be a number, a day or a formula. */
const staysText = (text: string): boolean =>
  !/\d|^['=]|^(?:true|false)$/i.test(text) || readTyped(text, undefined).value === text;

export const isDay = (cellFormat: string | undefined): boolean =>
  cellFormat !== undefined && isDateFormat(cellFormat);

export const isText = (cellFormat: string): boolean => isTextFormat(cellFormat);

/** The serial number of a wall clock, given as the UTC milliseconds at which UTC clocks show the same. */
export const serialOf = (wallMs: number): number => wallMs / MILLISECONDS_A_DAY + UNIX_EPOCH_SERIAL;

/** Inverse of {@link serialOf}, to the millisecond. */
export const wallOf = (serial: number): number =>
  Math.round((serial - UNIX_EPOCH_SERIAL) * MILLISECONDS_A_DAY);

/** Built-in format 14 means "the short date of the reader's locale", though its stored code looks American. */
const vietnamese = (cellFormat: string): string => (cellFormat === 'mm-dd-yy' ? 'dd/mm/yyyy' : cellFormat);
