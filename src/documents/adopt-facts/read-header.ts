import { type Agencies, agenciesIn } from './agencies';
import { groupOf, isUpper, type Segment, type Span, within } from './spans';

/** What stands over the body, as Decree 30 lays it out (Nghị định 30/2020/NĐ-CP, Phụ lục I, ô 1–5). */
export type Header = Agencies & {
  number: Span | undefined;
  /** The space left for it. */
  noNumber: Span | undefined;
  /** What names the agency in it: `SKHCN` of `05/KH-SKHCN`, of `05-KH/SKHCN`, of a công văn `SKHCN` of `05/SKHCN-VP`. */
  symbol: Span | undefined;
  /** What names the type in it: `KH`; '' where nothing does. */
  code: string;
  placeName: Span | undefined;
  /** `ngày 05 tháng 7 năm 2025`; its numbers may be blank. */
  issued: Span | undefined;
  /** The space left for its day, and for its month where that is left as well. */
  noDay: readonly Span[];
  /** KẾ HOẠCH; none over a công văn. */
  title: Span | undefined;
  abstract: readonly Span[];
  /** The paragraph with which the body begins. */
  end: number;
};

const numbered =
  /^(Số(?:\s?:)?\s?)([\s.…_]*)(\d*)([\s.…_]*\/\s*(?:(?:19|20)\d{2}\s*\/\s*)?)([\p{L}\d][\p{L}\d&.-]*)?/u;
/** The Party and the unions put the type before the stroke: `Số 14-KH/ĐU`. */
const typedFirst =
  /^(Số(?:\s?:)?\s?)([\s.…_]*?)(\d*)(\s?[-–]\s*\p{Lu}{1,5}\s*\/\s*)([\p{L}\d][\p{L}\d&.-]*)?/u;
const withoutDay = /^(ngày\s?)([\s.…_]+?)(\s?tháng)/u;
const withoutMonth = /^(ngày[\s.…_]+tháng\s?)([\s.…_]+?)(\s?năm)/u;
const dated = /^((?!Hôm nay)\p{Lu}[\p{L}. -]*?)(\s*,\s*)(ngày.*?tháng.*?năm.*)$/u;
const about = /^(V\/v\s*:?\s*)(.+)$/iu;
/** Công văn, as the Party names it. */
const partyLetter = 'CV';
/** A line drawn with letters. */
const drawn = /^[\s_.\-–—*=o0]*$/;
/** The types of papers (Nghị định 30/2020/NĐ-CP, Phụ lục III), those of laws and of the Party, and what else stands so; a chapter is none. */
const titles = new RegExp(
  `^(?:${[
    'NGHỊ QUYẾT|QUYẾT ĐỊNH|CHỈ THỊ|QUY CHẾ|QUY ĐỊNH(?! CHUNG)|QUY TRÌNH|THÔNG CÁO|THÔNG BÁO|HƯỚNG DẪN|CHƯƠNG TRÌNH|KẾ HOẠCH',
    'PHƯƠNG ÁN|(?:DỰ THẢO )?ĐỀ ÁN|DỰ ÁN|BÁO CÁO|BIÊN BẢN|TỜ TRÌNH|HỢP ĐỒNG|CÔNG ĐIỆN|VĂN BẢN|BẢN (?:GHI NHỚ|TH(?:ỎA|OẢ) THUẬN)',
    'GIẤY|THƯ MỜI|THƯ (?:CÔNG|NGỎ)|PHIẾU|KẾT LUẬN|THÔNG TƯ|NGHỊ ĐỊNH|ĐIỀU LỆ|NỘI QUY|ĐỀ CƯƠNG|THAM LUẬN|BÀI|DANH SÁCH|PHỤ LỤC',
    'PHÂN CÔNG',
  ].join('|')})(?!\\p{L})`,
  'u',
);
const bodyBegins =
  /^(?:Căn cứ|Kính|Thực hiện|Thi hành|Nhằm|Để|Theo|Phần|Chương|Điều|Ngày|[IVX]+\.|\d+\.)(?![\p{L}])|^\((?:Kèm|Ban hành|Phê duyệt)/iu;
/** A sentence of the body; what a title is followed by is none. */
const sentence = /[.;:]$/;
/** Lines that a header may take; further down the same words are no header. */
const mostLines = 30;

/** Reads what stands over the body; what is not there is undefined or empty. */
export function headerOf(all: readonly Segment[]): Header {
  const top = all.slice(0, mostLines).filter(({ text }) => !drawn.test(text));
  const found = (pattern: RegExp) => top.find(({ text }) => pattern.test(text));
  const addressed = top.findIndex(({ text }) => /^Kính gửi(?!\p{L})/iu.test(text)) + 1 || top.length;
  const [typeLast, dateAt] = [found(numbered), found(dated)];
  const numberAt = typeLast ?? found(typedFirst);
  const pattern = typeLast ? numbered : typedFirst;
  const title = top.slice(0, addressed).find(({ text }) => titles.test(text) && isUpper(text));
  const code = typeLast ? '' : (/[-–]\s*(\p{Lu}+)/u.exec(numberAt?.text ?? '')?.[1] ?? '');
  const abstract = title ? underTitle(top, title) : aboutOf(top, code === partyLetter ? numberAt : undefined);
  const under = [numberAt, dateAt, title, ...abstract];
  const group = (at: Span | undefined, pattern: RegExp, number: number) =>
    at && groupOf(at, pattern.exec(at.text), number);
  const number = group(numberAt, pattern, 3);
  const symbol = group(numberAt, pattern, 5);
  const issued = group(dateAt, dated, 3);
  return {
    ...agenciesIn(top, numberAt ?? dateAt, title),
    number,
    noNumber: number ? undefined : group(numberAt, pattern, 2),
    ...(typeLast ? codeIn(symbol, title) : { symbol, code }),
    placeName: group(dateAt, dated, 1),
    issued,
    noDay: [withoutDay, withoutMonth].flatMap((one) => group(issued, one, 2) ?? []),
    title,
    abstract,
    end: Math.max(-1, ...under.flatMap((one) => one?.paragraph ?? [])) + 1,
  };
}

/** `SKHCN` of `KH-SKHCN`; of a công văn, which names no type, what comes first: `SKHCN-QLCS`. */
function codeIn(symbol: Span | undefined, title: Span | undefined): Pick<Header, 'symbol' | 'code'> {
  const stroke = symbol?.text.indexOf('-') ?? -1;
  if (!symbol || (title && stroke < 0)) return { symbol: undefined, code: symbol?.text ?? '' };
  const [first, last] = [within(symbol, 0, stroke < 0 ? symbol.text.length : stroke), symbol.text.length];
  return title
    ? { symbol: within(symbol, stroke + 1, last), code: first.text }
    : { symbol: first, code: first.text };
}

/** The line under the title, and the next one where both are bold and it does not open the body. */
function underTitle(top: readonly Segment[], title: Segment): Segment[] {
  const [first, second] = top.slice(top.indexOf(title) + 1);
  if (!first || opensBody(first) || sentence.test(first.text)) return [];
  const isLonger = second && first.isBold && second.isBold && !opensBody(second) && !isUpper(second.text);
  return isLonger && second.cell?.table === first.cell?.table && !second.text.includes(':')
    ? [first, second]
    : [first];
}

const opensBody = ({ text, isNumbered }: Segment): boolean => isNumbered || bodyBegins.test(text);

/** What stands behind `V/v`, with the lines on which it goes on: in its paragraph, or in its cell. `over` = the number under which the Party has it. */
function aboutOf(top: readonly Segment[], over: Segment | undefined): Span[] {
  const at = top.findIndex(({ text }) => about.test(text));
  const first = top[at];
  if (!first) return over?.cell ? top.slice(top.indexOf(over) + 1).filter((one) => goesOn(one, over)) : [];
  const others = top.slice(at + 1).filter((one) => goesOn(one, first));
  return [groupOf(first, about.exec(first.text), 2) ?? [], others].flat();
}

const goesOn = ({ paragraph, column, cell }: Segment, first: Segment): boolean =>
  column === first.column &&
  (paragraph === first.paragraph ||
    (first.cell !== undefined &&
      cell?.table === first.cell.table &&
      cell.row === first.cell.row &&
      cell.column === first.cell.column));
