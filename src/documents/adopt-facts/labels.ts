import { type Numbered, type Span, trimmed } from './spans';

/** Of what a label of the body tells. */
export type Labelled = 'event' | 'time' | 'hour' | 'hall' | 'address' | 'chair' | 'contact';

/** What is held: `họp`, `tổ chức hội nghị`, `tiếp xúc cử tri`. */
const held = [
  'dự kiến|tổ chức|họp|diễn ra|tiến hành|khai mạc|làm việc|đối thoại|giao ban|tiếp xúc(?: cử tri)?',
  'hội nghị|hội thảo|cuộc họp|buổi họp|phiên họp|kỳ họp|buổi làm việc|tọa đàm|toạ đàm|diễn đàn|đại hội|lễ|buổi lễ',
  '(?:lớp )?tập huấn',
].join('|');
const meeting = `(?: (?:${held}))*`;
const labels: Record<Labelled, string> = {
  event: `(?:Nội dung|Tên)${meeting}`,
  time: `Thời gian(?:,? (?:và )?địa điểm)?${meeting}`,
  hour: '(?:Khai mạc|Giờ (?:họp|khai mạc|bắt đầu))',
  hall: `Địa điểm${meeting}`,
  address: 'Địa chỉ',
  chair: `(?:Chủ trì|Chủ tọa|Chủ toạ|Người chủ trì)${meeting}`,
  contact: '(?:(?:Đầu mối|Thông tin|Địa chỉ) liên hệ|(?:(?:Mọi )?chi tiết )?(?:xin )?liên hệ)',
};
/** What may stand before a label or a heading. */
export const bullet = '\\s*(?:[-–+•*]\\s*|\\d+(?:\\.\\d+)*[.)-]\\s*|[a-zđ][.)]\\s*|[IVX]+\\.\\s*)?';
const patterns = Object.entries(labels).map(
  // The names are those of the table itself.
  ([name, words]) => [name as Labelled, new RegExp(`^${bullet}${words}\\s*(:|$)\\s*`, 'iu')] as const,
);
const ended = /[\s.;,/]+$/;
/** `- Đồng chí A, Giám đốc Sở: Chủ trì`, in the list of who comes. */
const presides = new RegExp(
  `^(${bullet})((?:Đồng chí|Đ/c|Ông|Bà)\\s[^.;\\n]{5,120}?)(?:\\s*[:–-]\\s*|,?\\s+)chủ trì${meeting}[\\s.;,/]*$`,
  'iu',
);

/** A label with what it tells of. */
export type Told = { label: Labelled; span: Span };

/** What stands behind the labels of the body, in the cell beside one or in the line under it, without the mark that ends it. */
export function labelledIn(body: readonly Numbered[]): Told[] {
  const told = labelled(body);
  return told.some(({ label }) => label === 'chair') ? told : [...told, ...body.flatMap(presiding)];
}

function presiding(paragraph: Numbered): Told[] {
  const [, mark = '', who = ''] = presides.exec(paragraph.text) ?? [];
  return who ? [{ label: 'chair', span: trimmed(paragraph, mark.length, mark.length + who.length) }] : [];
}

const labelled = (body: readonly Numbered[]): Told[] =>
  body.flatMap((paragraph, index) =>
    patterns.flatMap(([label, pattern]) => {
      const match = pattern.exec(paragraph.text);
      if (!match) return [];
      const own = valueIn(paragraph, match[0].length);
      const span = own.text === '' ? besideOrUnder(body, index, label, match[1] === ':') : own;
      return span && span.text !== '' ? [{ label, span }] : [];
    }),
  );

/** A label with its colon is followed by one line that has none itself; a heading without one only by what looks like a place. */
function besideOrUnder(
  body: readonly Numbered[],
  index: number,
  label: Labelled,
  isOpen: boolean,
): Span | undefined {
  const [own, next, third] = body.slice(index, index + 3);
  if (!own || !next) return undefined;
  if (isNextCell(own, next)) return valueIn(next, 0);
  const from = dash.exec(next.text)?.[0].length ?? 0;
  const isList = from > 0 && third !== undefined && dash.test(third.text) && !isLabelled(third);
  if (own.cell || next.cell || isLabelled(next) || isList) return undefined;
  return isOpen || named[label]?.test(next.text.slice(from)) ? valueIn(next, from) : undefined;
}

const dash = /^\s*[-–+•*]\s*/;
/** What a line under a heading begins with, where the heading has no colon. */
const named: Partial<Record<Labelled, RegExp>> = {
  hall: /^(?:Tại\s+)?(?:Hội trường|Phòng|Nhà|Trung tâm|Khách sạn|Trụ sở|Tầng)(?!\p{L})/u,
  event: /^(?:Hội nghị|Hội thảo|Họp|Cuộc họp|Phiên họp|Lễ)(?!\p{L})/u,
};
/** Whether a line begins with a label, or opens one with its colon. */
export const isLabelled = ({ text }: Numbered): boolean =>
  /:\s*$/.test(text) || patterns.some(([, pattern]) => pattern.test(text));

function valueIn(paragraph: Numbered, from: number): Span {
  const end = paragraph.text.replace(ended, '').length;
  return trimmed(paragraph, from, Math.max(from, end));
}

const isNextCell = ({ cell }: Numbered, { cell: next }: Numbered): boolean =>
  cell !== undefined &&
  next?.table === cell.table &&
  next.row === cell.row &&
  next.column === cell.column + 1;
