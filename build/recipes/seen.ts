import type * as Local from '../../local/index';

/** What a call of the add-on answers, as JSON. */
export const answered = (sheet: Local.Workspace, request: object): string => {
  const { value, error } = sheet.execute('call', [request], { now: '2020-07-10T08:00' });
  return error ?? JSON.stringify(value);
};

/** Types into the cell beside a setting's title. */
export function set(sheet: Local.Workspace, tab: string, setting: string, text: string): void {
  const row = sheet.cells(tab).find(({ shown }) => shown === setting)?.row;
  if (row !== undefined) sheet.type(tab, row, 2, text);
}

/** A sentence about what a text does not hold; nothing where it does. */
export const unlessIn = (text: string, words: string, sentence: string): string[] =>
  text.includes(words) ? [] : [`${sentence} ${text.length > 400 ? '' : text}`.trim()];
