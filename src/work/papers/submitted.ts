import * as z from 'zod/mini';
import { fold } from '../../domain/text/vietnamese';
import { submittedTab } from '../../tables/tables';
import { keepText, rowsIn, textIn } from '../sheet/hidden-tab';

const title = 'Máy giữ lời các văn bản đã trình để lãnh đạo đọc. Xóa thì phải trình lại.';

/** The code of a paper and its text. */
const shape = z.tuple([z.string(), z.string()]);

const isOf =
  (code: string) =>
  ([own = '']: readonly string[]): boolean =>
    fold(own) === fold(code);

const read = (row: string | undefined): readonly string[] =>
  (row === undefined ? undefined : shape.safeParse(JSON.parse(row)).data) ?? [];

/** The text of a paper as it was submitted last; undefined where there is none or its row was typed over. */
export const submittedText = (code: string): string | undefined =>
  rowsIn(submittedTab).map(textIn).map(read).filter(isOf(code)).pop()?.[1];

/** Keeps it in the place of an earlier one. */
export const keepSubmitted = (code: string, text: string): void =>
  keepText(submittedTab, title, JSON.stringify([code, text]), (row) => isOf(code)(read(row)));
