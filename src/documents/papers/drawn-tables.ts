import { writeShortDay } from '../../domain/days/days';
import { guestsOf, validityDay } from '../../domain/people/guests';
import { isPerson } from '../../domain/people/units';
import { capitalised } from '../../domain/text/vietnamese';
import type { Guest } from '../../tables/guests';
import type { DrawnTable } from '../frame/drawn-columns';
import { numberWords } from '../frame/paper';
import type { Fields } from '../text/fields';
import { oneLine } from '../text/inline';
import { fillTags, unitValues } from '../text/tags';
import type { Block, Values } from './blocks';
import { partHours } from './programme-blocks';
import type { PaperSource } from './source';

/** Those that a line may name; the contents of a set and the answers of a Form are drawn by their own papers. */
type FromTabs = Exclude<DrawnTable, 'Mục lục tài liệu' | 'Bảng trả lời'>;

/** The rows of each, by the titles of its columns. */
const rowsOf: Record<FromTabs, (source: PaperSource, values: Values) => Fields[]> = {
  'Bảng chương trình': ({ programme }) =>
    programme.map((part) => ({
      'Thời gian': partHours(part),
      'Nội dung': oneLine(part.content),
      'Người thực hiện': oneLine(part.speaker ?? part.lead),
    })),
  'Danh sách đại biểu': (source, values) =>
    attending(source, values).map(({ name, post, workplace }, index) => ({
      TT: String(index + 1),
      'Họ và tên, thành phần': name,
      'Chức vụ': post,
      'Nơi công tác': workplace,
      'Ghi chú': '',
    })),
  'Danh sách ký nhận': (source, values) =>
    attending(source, values).map(({ name, post, workplace }, index) => ({
      TT: String(index + 1),
      'Họ và tên': name,
      'Chức vụ, nơi công tác': [post, workplace].filter(Boolean).join(', '),
      'Ký nhận': '',
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

/** Who sits in the hall, one a row: persons by name, others by the words they are invited with. */
type Attending = { name: string; post: string; workplace: string };

function attending({ guestLines, guests, people, conference }: PaperSource, values: Values): Attending[] {
  const day = validityDay(conference);
  const byCode = new Map(people.map((person) => [person.code, person]));
  const ofGuest = (guest: Guest, role: string | undefined): Attending => {
    const person = isPerson(guest) ? byCode.get(guest.code) : undefined;
    if (!person)
      return bare(
        fillTags(oneLine(role), { ...values, ...unitValues(guest) }) || capitalised(oneLine(guest.name)),
      );
    const { honorific, degrees, name, post, workplace } = person;
    return {
      name: [honorific, degrees, name].filter(Boolean).join(' '),
      post: oneLine(post),
      workplace: oneLine(workplace),
    };
  };
  return guestLines.flatMap((line) =>
    line.units
      ? guestsOf(line, guests, day).map((guest) => ofGuest(guest, line.role))
      : [bare(fillTags(oneLine(line.text), values))],
  );
}

const bare = (name: string): Attending => ({ name, post: '', workplace: '' });
