import type { Problem } from '../../domain/problem';
import type { Book } from '../../tables/book';
import type { TableName } from '../../tables/tables';
import type { Paper } from '../frame/paper';

/** A paper that the Sheet asks for: whom it is made for (code and name '' = nobody in particular), and how it reads now. */
export type AskedPaper = { unit: { code: string; name: string }; paper: () => Paper };

/** A kind of paper: a value like any other, so that later ones can come from rows of the Sheet. VI: loại văn bản. */
export type PaperKind = {
  /** What the ledger and answers call it: `invitation`. */
  name: string;
  /** How the codes of its papers begin in the register: `GM`. */
  code: string;
  /** In the words of the office; `forWhom` = how many there are. */
  words: { name: string; forWhom: string };
  /** What it is made from. */
  reads: readonly TableName[];
  /** What keeps it from being written, beyond the problems in these tables that block. */
  stops: (book: Book) => Problem[];
  /** The papers of this kind, in their order. */
  asked: (book: Book) => AskedPaper[];
};

/**
 * The code of a paper in the register and of the mail that carries it.
 * @example paperCode({ code: 'GM' }, '213') // 'GM·213'
 * @example paperCode({ code: 'KH' }, '') // 'KH'
 */
export const paperCode = ({ code }: Pick<PaperKind, 'code'>, unit: string): string =>
  unit ? `${code}·${unit}` : code;

/** What is made once, for nobody in particular. */
export const oneFor = (paper: () => Paper): AskedPaper[] => [{ unit: { code: '', name: '' }, paper }];

/** How sentences name what a mail carries: `giấy mời`. */
export const paperWords = ({ words: { name } }: PaperKind): { paper: string } => ({
  paper: name.slice(0, 1).toLowerCase() + name.slice(1),
});
