/** A phrase understood to its last letter; or not, with the meanings that are possible, likeliest first. VI: hiểu trọn · hỏi lại. */
export type Understood<T> = { value: T } | { possible: readonly T[] };
