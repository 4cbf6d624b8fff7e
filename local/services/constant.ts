/** A value of one of Google's enums: one object for each, whose text is its name. Not imitated: other methods of enums. */
export class Constant {
  constructor(readonly name: string) {}
}

const constants = <K extends string>(...names: K[]): Record<K, Constant> =>
  Object.fromEntries(names.map((name) => [name, new Constant(name)])) as Record<K, Constant>; // fromEntries forgets the keys

export const AUTH_MODE = constants('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
export const WRAP_STRATEGY = constants('CLIP', 'OVERFLOW', 'WRAP');
export const PROTECTION_TYPE = constants('RANGE', 'SHEET');
export const DESTINATION_TYPE = constants('SPREADSHEET');
export const ITEM_TYPE = constants('TEXT', 'PARAGRAPH_TEXT', 'LIST', 'MULTIPLE_CHOICE', 'PAGE_BREAK');
