import type { Numbered, Span } from './spans';
import { trimmed } from './spans';

/** Of what a label of the body tells. */
export type Labelled = 'time' | 'hall' | 'address' | 'chair' | 'contact';

const meeting = '(?: (?:họp|tổ chức|hội nghị|cuộc họp|tổ chức hội nghị))?';
const labels: Record<Labelled, string> = {
  time: `Thời gian(?:,? (?:và )?địa điểm)?${meeting}`,
  hall: `Địa điểm${meeting}`,
  address: 'Địa chỉ',
  chair: `(?:Chủ trì|Chủ tọa|Chủ toạ|Người chủ trì)${meeting}`,
  contact: '(?:(?:Đầu mối|Thông tin|Địa chỉ) liên hệ|(?:(?:Mọi )?chi tiết )?(?:xin )?liên hệ)',
};
const bullet = '\\s*(?:[-–+•*]\\s*|\\d+(?:\\.\\d+)*[.)]\\s*|[a-zđ][.)]\\s*|[IVX]+\\.\\s*)?';
const patterns = Object.entries(labels).map(
  // The names are those of the table itself.
  ([name, words]) => [name as Labelled, new RegExp(`^${bullet}${words}\\s*(:|$)\\s*`, 'iu')] as const,
);
const ended = /[\s.;,/]+$/;

/** What stands behind the labels of the body, or in the cell beside one, without the mark that ends it. */
export const labelledIn = (body: readonly Numbered[]): { label: Labelled; span: Span }[] =>
  body.flatMap((paragraph, index) =>
    patterns.flatMap(([label, pattern]) => {
      const match = pattern.exec(paragraph.text);
      if (!match) return [];
      const own = valueIn(paragraph, match[0].length);
      const next = body[index + 1];
      const span = own.text === '' && next && isNextCell(paragraph, next) ? valueIn(next, 0) : own;
      return span.text === '' ? [] : [{ label, span }];
    }),
  );

function valueIn(paragraph: Numbered, from: number): Span {
  const end = paragraph.text.replace(ended, '').length;
  return trimmed(paragraph, from, Math.max(from, end));
}

const isNextCell = ({ cell }: Numbered, { cell: next }: Numbered): boolean =>
  cell !== undefined &&
  next?.table === cell.table &&
  next.row === cell.row &&
  next.column === cell.column + 1;
