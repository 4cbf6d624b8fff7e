import { anyText } from './cell-kinds';
import { type Column, column } from './table';

/** A question as far as its column goes: a short title, an explanation and a width (in pixels) of its own where it has them. */
export type ColumnAsked = {
  title: string;
  kind: string;
  unread?: string;
  column?: { title?: string; help?: string; width?: number };
};

/** Pixels of a column for many lines, and for one. */
const [wide, narrow] = [280, 200];

/**
 * The column in which the answers to a question stand as they were written; the machine keeps it.
 * @example answerColumn({ title: 'Mục tiêu', kind: 'paragraph' }).width // 280
 */
export const answerColumn = ({
  title,
  kind,
  unread,
  column: own = {},
}: ColumnAsked): Column<string, 'machine'> =>
  column(own.title ?? title, anyText, own.help ?? 'Như đơn vị ghi.', {
    keeper: 'machine',
    unread,
    width: own.width ?? (kind === 'paragraph' ? wide : narrow),
  });
