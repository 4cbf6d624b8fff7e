/** A row of a tab as rules see it: every field is there and may be blank. `row` counts from 1 as the Sheet does. */
export type Row<Fields> = { row: number } & Blankable<Fields>;

/** Fields that are all there, each perhaps blank. A field that a tab does not have is an error, not a blank. */
export type Blankable<Fields> = { [Field in keyof Fields]: Fields[Field] | undefined };
