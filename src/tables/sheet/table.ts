import type { Kind } from './cell-kinds';

/** Who fills a column: the clerk, the machine, or the machine once and the clerk from then on. */
export type Keeper = 'clerk' | 'machine' | 'once';

/** What a blank cell means for the row it stands in. */
export type Blank = 'blocks' | 'warns' | 'fine';

/** One column of a tab (or one row of a settings tab), declared once: making, reading, writing, help and guide derive from it. */
export type Column<T> = {
  /** As the tab shows it; matched folded, so it may be moved, but not renamed. */
  title: string;
  /** Titles of earlier versions, still read. */
  formerly?: readonly string[];
  kind: Kind<T>;
  keeper: Keeper;
  blank: Blank;
  /** One plain sentence for the cell's note and for the reference page. */
  help: string;
  /** Width in pixels. @default 120 */
  width?: number;
};

/** What a tab begins with: nothing, the rows of the sample when the user asks for it, or always the same rows. */
export type Begins = 'empty' | 'sample' | 'filled';

/** What becomes of a tab when a copied Sheet starts a conference of its own, or practice ends: nothing, all its rows go, or some fields are blanked. */
type Anew<Field> = 'kept' | 'emptied' | readonly Field[];

/** The shape of one tab, and what happens to it. `identity`: rows are found again by their code, or only have an order. */
export type Table<C> = {
  title: string;
  /** What the tab is for, in one sentence, for the reference page. */
  purpose: string;
  columns: C;
  layout: 'rows' | 'settings';
  identity: 'code' | 'order';
  begins: Begins;
  anew: Anew<string>;
  /** Opened for every paper, to be made from it or to be entered in it. */
  forPapers: boolean;
};

type ValueOf<C> = C extends Column<infer T> ? T : never;

/** One typed row: a field is absent when its cell is blank or could not be read (which is then a problem). */
export type RowOf<T> =
  T extends Table<infer C> ? { row: number } & { [K in keyof C]?: ValueOf<C[K]> } : never;

/** Keeps the exact types of a declaration, whose facts may only name its own fields. */
export const table = <const C extends object, const B extends Begins>(
  declared: Table<C> & { begins: B; anew: Anew<NoInfer<keyof C>>; identity: NoInfer<Identity<C>> },
): Table<C> & { begins: B } => declared;

/** Only a row with a code is found again by it. */
type Identity<C> = 'order' | (C extends { code: unknown } ? 'code' : never);

/** The two columns of a settings tab, and the one for the user's own notes. */
export const settingsTitles = ['Mục', 'Giá trị', 'Giải thích'] as const;

type ColumnOptions = { blank?: Blank; keeper?: Keeper; formerly?: readonly string[]; width?: number };

/** A column with the usual keeper (the clerk) and a blank that is fine. */
export function column<T>(
  title: string,
  kind: Kind<T>,
  help: string,
  options: ColumnOptions = {},
): Column<T> {
  return { title, kind, help, keeper: 'clerk', blank: 'fine', ...options };
}
