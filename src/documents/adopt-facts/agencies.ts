import { isUpper, type Segment, type Span } from './spans';

/** What stands beside the names of agencies. */
const nation = /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s*[-–—]\s*Tự do|ĐẢNG CỘNG SẢN)/iu;
/** What stands over them and is none; a form is signed by each member for himself. */
const noName =
  /^(?:\(?DỰ THẢO|BẢN SAO|(?:TỐI |TUYỆT )?MẬT$|(?:THƯỢNG )?KHẨN$|H(?:ỎA|OẢ) TỐC|THÀNH VIÊN(?!\p{L}))/iu;
/** How the name of an agency begins that has another above it. */
const heads =
  /^(?:SỞ|CỤC|CHI CỤC|BAN|TRƯỜNG|TRUNG TÂM|PHÒNG|VĂN PHÒNG|VIỆN|BỆNH VIỆN|THANH TRA|ĐÀI|HỘI(?! NGHỊ)|VỤ|TỔNG CỤC|CÔNG TY|UBND|ỦY BAN|UỶ BAN)(?![\p{L}])/u;
/** Whose a paper is, and what stands above it. Names may take several lines. */
export type Agencies = { superior: readonly Span[]; agency: readonly Span[] };

/** The agencies in the lines over the body; nothing of them stands under the title. */
export const agenciesIn = (
  top: readonly Segment[],
  numbered: Span | undefined,
  title: Span | undefined,
): Agencies => parted(namesIn(top, numbered, title));

/** Lines in capitals in the left column, over the number; where there is none, beside the name of the nation. Nothing of it stands under the title. */
function namesIn(top: readonly Segment[], numbered: Span | undefined, title: Span | undefined): Segment[] {
  const beside = top.filter(({ text }) => nation.test(text));
  return top.filter(
    (one) =>
      (numbered ? isBefore(one, numbered) : beside.some((other) => isBeside(one, other))) &&
      (!title || isBefore(one, title)) &&
      one.column === 0 &&
      isUpper(one.text) &&
      ![nation, noName].some((other) => other.test(one.text)),
  );
}

const isBefore = ({ paragraph, from }: Span, other: Span): boolean =>
  paragraph < other.paragraph || (paragraph === other.paragraph && from < other.from);

const isBeside = ({ cell, paragraph }: Segment, other: Segment): boolean =>
  cell ? cell.table === other.cell?.table : paragraph === other.paragraph;

/** Of where an agency is, which ends its name: a name does not begin so. The Party has `TỈNH ỦY`. */
const whereabouts =
  /^(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)(?! (?:ỦY|UỶ|ĐOÀN))(?!\p{L})/u;

/** The agency is bold and the one above it is not (ô 2); where both are alike, their names tell. */
function parted(names: readonly Segment[]): Agencies {
  const begins = names.map(({ text }) => !whereabouts.test(text));
  const bold = names.findIndex(({ isBold }, index) => isBold && begins[index]);
  const head = names.findIndex(({ text }, index) => index > 0 && heads.test(text));
  const at = Math.max(0, bold > 0 ? bold : head);
  return { superior: names.slice(0, at), agency: names.slice(at) };
}
