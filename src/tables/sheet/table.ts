import type { Weight } from '../../domain/problem';
import type { Kind } from './cell-kinds';

/** Who fills a column: the clerk, the machine, or the machine once and the clerk from then on. */
export type Keeper = 'clerk' | 'machine' | 'once';

/** What a blank cell means for the row it stands in. */
export type Blank = Weight | 'fine';

/** Why no rule, paper or mail reads a column: it stands there for people, and is no part of its typed row. */
type Unread = string | undefined;

/** One column of a tab (or one row of a settings tab), declared once: making, reading, writing, help and guide derive from it. */
export type Column<T, K extends Keeper = Keeper, U extends Unread = Unread, Title extends string = string> = {
  /** As the tab shows it; matched folded, so it may be moved, but not renamed. */
  title: Title;
  /** Titles of earlier versions, still read. */
  formerly?: readonly string[];
  kind: Kind<T>;
  keeper: K;
  blank: Blank;
  unread: U;
  /** A later version brought it: a tab that was made before is read without it. */
  added?: true;
  /** One plain sentence for the cell's note and for the reference page. */
  help: string;
  /** Width in pixels. @default 120 */
  width?: number;
};

/** What a tab begins with: nothing, the rows of the sample when the user asks for it, or always the same rows. */
export type Begins = 'empty' | 'sample' | 'filled';

/** What becomes of a tab when a copied Sheet starts a conference of its own, or practice ends: nothing, all its rows go, or some fields are blanked. */
type Anew<Field> = 'kept' | 'emptied' | readonly Field[];

/** The shape of one tab, and what happens to it. Rows with a column `code` are found again by it; others only have an order. */
export type Table<C> = {
  title: string;
  /** What the tab is for, in one sentence, for the reference page. */
  purpose: string;
  columns: C;
  /** @default 'rows' */
  layout?: 'rows' | 'settings';
  begins: Begins;
  /** With the first tabs, or once something is put into it: until then its absence is no fault. */
  made: 'first' | 'when-needed';
  anew: Anew<string>;
  /** Opened for every paper, to be made from it or to be entered in it. */
  forPapers: boolean;
  /** The column that says what a row is about: it and those before it stay in sight however far one goes to the right. */
  named?: string;
};

type ValueOf<C> = C extends Column<infer T> ? T : never;

/** One typed row: a field is undefined when its cell is blank or could not be read (which is then a problem). */
export type RowOf<T> =
  T extends Table<infer C>
    ? { row: number } & {
        [F in keyof C as C[F] extends { unread: string } ? never : F]: ValueOf<C[F]> | undefined;
      }
    : never;

/** Keeps the exact types of a declaration, whose facts may only name its own fields. */
export const table = <const C extends object, const B extends Begins>(
  declared: Table<C> & {
    begins: B;
    anew: Anew<NoInfer<keyof C>>;
    named?: NoInfer<keyof C>;
  },
): Table<C> & { begins: B } => declared;

/** The two columns of a settings tab, and the one for the user's own notes. */
export const settingsTitles = ['Mục', 'Giá trị', 'Giải thích'] as const;

type Options<K, U> = {
  blank?: Blank;
  keeper?: K;
  formerly?: readonly string[];
  width?: number;
  unread?: U;
  added?: true;
};

/**
 * A column with the usual keeper (the clerk) and a blank that is fine. Its keeper and its title stay literal, so that paintings are typed by the one and
 * tags by the other.
 */
export function column<
  T,
  const Title extends string,
  const K extends Keeper = 'clerk',
  const U extends Unread = undefined,
>(title: Title, kind: Kind<T>, help: string, options?: Options<K, U>): Column<T, K, U, Title>;
export function column<T>(
  title: string,
  kind: Kind<T>,
  help: string,
  options: Options<Keeper, Unread> = {},
): Column<T> {
  return { title, kind, help, keeper: 'clerk', blank: 'fine', unread: undefined, ...options };
}
