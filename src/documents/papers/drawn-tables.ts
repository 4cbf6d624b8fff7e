import { writeShortDay } from '../../domain/days/days';
import { capitalised } from '../../domain/text/vietnamese';
import type { DrawnTable } from '../frame/drawn-columns';
import type { Fields } from '../frame/fields';
import { oneLine } from '../frame/inline';
import { numberWords } from '../frame/paper';
import { fillTags } from '../frame/tags';
import { attending } from './attending';
import type { Block, Values } from './blocks';
import { partHours } from './programme-blocks';
import type { PaperSource } from './source';

/** Those that a line may name; the contents of a set and the answers of a Form are drawn by their own papers. */
type FromTabs = Exclude<
  DrawnTable,
  | 'Mục lục tài liệu'
  | 'Bảng trả lời'
  | 'Bảng trả lời không ghi chú'
  | 'Bảng cần gọi'
  | 'Bảng đếm'
  | 'Bảng ai dự họp'
>;

/** The rows of each, by the titles of its columns. */
const rowsOf: Record<FromTabs, (source: PaperSource, values: Values) => Fields[]> = {
  'Bảng chương trình': ({ programme }) =>
    programme.map((part) => ({
      'Thời gian': partHours(part),
      'Nội dung': oneLine(part.content),
      'Người thực hiện': oneLine(part.speaker ?? part.lead),
    })),
  'Danh sách đại biểu': (source, values) =>
    attending(source, values).map(({ name, post, workplace, note }, index) => ({
      TT: String(index + 1),
      'Họ và tên, thành phần': name,
      'Chức vụ': post,
      'Nơi công tác': capitalised(workplace),
      'Ghi chú': note,
    })),
  'Danh sách ký nhận': (source, values) =>
    // Who said that nobody comes has nothing to sign; who is on the screen cannot.
    attending(source, values)
      .filter(({ manner }) => manner !== 'cannot')
      .map(({ name, post, workplace, manner }, index) => ({
        TT: String(index + 1),
        'Họ và tên': name,
        'Chức vụ, nơi công tác': capitalised([post, workplace].filter(Boolean).join(', ')),
        'Ký nhận': manner === 'online' ? 'Dự trực tuyến' : '',
      })),
  'Danh mục văn bản': ({ papers, conference }, values) =>
    papers.map((one, index) => ({
      TT: String(index + 1),
      'Số, ký hiệu': one.number ? numberWords(conference, one).replace(/^Số: */, '') : '',
      Ngày: one.issued ? writeShortDay(one.issued) : '',
      'Tên loại, trích yếu': [one.named, fillTags(oneLine(one.abstract), values)].filter(Boolean).join(': '),
      'Người ký': oneLine(one.signer?.signerName ?? conference.signerName),
      'Ghi chú': one.note,
    })),
};

/** The rows of one, by the titles of its columns. */
export const drawnRows = (name: FromTabs, source: PaperSource, values: Values): Fields[] =>
  rowsOf[name](source, values);

/** A drawn table as a block of a paper; nothing without a row. */
export function tableBlocks(name: FromTabs, source: PaperSource, values: Values): Block[] {
  const rows = drawnRows(name, source, values);
  return rows.length === 0 ? [] : [{ kind: 'table', name, rows }];
}
