import { groupOf, type Segment, type Span } from './spans';

/** What stands under the body: signature and recipients (Nghị định 30/2020/NĐ-CP, Phụ lục I, ô 7 and 9b). Posts may take several lines. */
export type Footer = {
  power: readonly Span[];
  post: readonly Span[];
  name: Span | undefined;
  /** Behind `Lưu:`. */
  archive: Span | undefined;
  /** The paragraph with which it begins. */
  begin: number;
};

const recipients = /^Nơi nhận\s*:?$/iu;
const archived = /^([-–+•]?\s*Lưu(?:\s*:\s*|\s+))(.*?)[\s.;/]*$/iu;
/** Letters of a post; `(ĐÃ KÝ)` or a mark for a signature is none. */
const posted = /^\p{Lu}[\p{Lu}\s.,/&\d–-]*$/u;
const signMark = /^[^\p{L}\d]*$|(?<!\p{L})(?:k[íý]|dấu)(?!\p{L})/iu;
/** The Party writes `T/M`. */
const powers = /^(?:(?:KT|TM|TL|TUQ)\s*\.|[KT]\/[TML])/;
/** `Giàng A Câu`, `H’Yim Kđoh`. */
const personName = /^(?=.*\p{Ll})\p{Lu}['’\p{L}]*(?: {1,2}\p{Lu}['’\p{Ll}]*){1,5}$/u;
/** Learned titles and ranks before a name: `PGS.TS.BS `, `Đại tá `. */
const learned =
  /^(?:\p{L}[^ .]*\. ?|(?:Thiếu|Trung|Thượng|Đại) (?:úy|uý|tá|tướng) |(?:GS|PGS|TSKH|TS|ThS|BS|KS|CN) )+/u;

/** Lines over which recipients and signature stand beside each other without a table. */
const mostLines = 20;
/** Lines of a signature, its blank ones not counted. */
const mostPosts = 8;

/** Reads what stands under the body; of several such places, as those of forms behind it, where somebody has signed. Where several sign, nobody is taken. */
export function footerOf(all: readonly Segment[]): Footer {
  const read = all.flatMap((one, at) => (recipients.test(one.text) ? footerAt(all, one, at) : []));
  const last = read[read.length - 1];
  if (!last)
    return { power: [], post: [], name: undefined, archive: undefined, begin: Number.POSITIVE_INFINITY };
  return { ...(read.find(({ name }) => name) ?? last), begin: last.begin };
}

function footerAt(all: readonly Segment[], title: Segment, at: number): Footer {
  const beside = all.filter(
    (one, index) => columnOf(one) > columnOf(title) && isBeside(one, index, title, at),
  );
  const columns = new Set(beside.map(columnOf));
  const signed = columns.size === 1 ? beside : [];
  const archive = all.slice(at).flatMap((one) => groupOf(one, archived.exec(one.text), 2) ?? [])[0];
  const isLost = beside.length === 0 && title.cell === undefined && archive !== undefined;
  const under = isLost ? all.filter((one) => isUnder(one, archive)) : [];
  const lines = isLost ? under : [...signed, ...outside(signed, all)];
  return { ...signature(lines), archive, begin: title.paragraph };
}

/** A line of a cell may have columns of its own. */
const columnOf = ({ cell, column }: Segment): number => cell?.column ?? column;

/** The name that was typed under the table, when no more space was left in it. */
function outside(signed: readonly Segment[], all: readonly Segment[]): Segment[] {
  const table = signed[0]?.cell?.table;
  if (table === undefined || signed.some(isName)) return [];
  const last = all.map(({ cell }) => cell?.table === table).lastIndexOf(true);
  return all.slice(last + 1, last + 2).filter((one) => one.cell === undefined && isName(one));
}

const isName = ({ text }: Span): boolean => personName.test(text.replace(learned, ''));

/** Where there are no two columns the signature stands under the last of the recipients. */
const isUnder = ({ paragraph, cell }: Segment, archive: Span): boolean =>
  cell === undefined && paragraph > archive.paragraph && paragraph <= archive.paragraph + mostPosts;

/** In the same row of a table, or on the same lines. */
const isBeside = ({ cell }: Segment, index: number, title: Segment, at: number): boolean =>
  title.cell === undefined
    ? cell === undefined && index > at && index <= at + mostLines
    : cell?.table === title.cell.table && cell.row >= title.cell.row;

function signature(lines: readonly Segment[]): Pick<Footer, 'power' | 'post' | 'name'> {
  const names = lines.filter(isName);
  const [name] = names;
  const isBlank = !name && lines.length <= mostPosts / 2 && lines.every(({ text }) => posted.test(text));
  if (names.length > 1 || (!name && !isBlank)) return { power: [], post: [], name: undefined };
  const over = lines.slice(0, name && lines.indexOf(name)).filter(({ text }) => !signMark.test(text));
  const posts = over.every(({ text }) => posted.test(text)) ? over : [];
  const count = posts.filter(({ text }) => powers.test(text)).length;
  const power = count < posts.length ? posts.slice(0, count) : [];
  return { power, post: posts.slice(power.length), name };
}
