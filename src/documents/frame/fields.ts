/** What the tags of a template are filled with: words, a condition, a nested group, or the rounds of a loop. */
export type Field = string | boolean | Fields | readonly Fields[];
export type Fields = { readonly [name: string]: Field };

/** Whether a field is the rounds of a loop. */
export const isRounds = (field: Field | undefined): field is readonly Fields[] => Array.isArray(field);
