/** A row of a tab as rules see it: every field is there and may be blank (examples leave blank ones out). `row` counts from 1 as the Sheet does. */
export type Row<Fields> = { row: number } & Blankable<Fields>;

/** Fields that are all there, each perhaps blank. A field that a tab does not have is an error, not a blank. */
export type Blankable<Fields> = { [Field in keyof Fields]: Fields[Field] | undefined };

/**
 * One field for each thing with a key, in their order.
 * @example fieldsOf([{ key: 'aims', title: 'Mục tiêu' }], ({ title }) => title) // { aims: 'Mục tiêu' }
 */
export const fieldsOf = <One extends { key: string }, Value>(
  all: readonly One[],
  value: (one: One) => Value,
): Record<One['key'], Value> =>
  // The keys are those that the things themselves have, so none is missing.
  Object.fromEntries(all.map((one) => [one.key, value(one)])) as Record<One['key'], Value>;
