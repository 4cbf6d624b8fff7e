import { registrationsTable } from '../../../../src/tables/registrations';
import type { Workspace } from '../../../support/local';
import type { Wanted } from './naive';

/** Each remark by words that no other has. */
const kinds: readonly [kind: string, words: RegExp][] = [
  ['missing', /^Còn thiếu: (.*)\. Xin bổ sung\.$/],
  ['level', /^Nhiệm vụ cấp .* cần có: (.*)\. Xin bổ sung\.$/],
  ['unknown code', /^Mã đăng ký không phải mã của đơn vị nào/],
  ['foreign code', /^Mã đăng ký là của .* chưa tính/],
  ['code against unit', /^Mã đăng ký là của/],
  ['unknown unit', /^Không có đơn vị tên/],
  ['several units', /^Có hơn một đơn vị tên/],
  ['unit not valid', /không còn hoặc chưa có hiệu lực vào ngày/],
  ['years reversed', /^Năm kết thúc \d+ trước năm bắt đầu/],
  ['years outside', /^Thời gian .* nằm ngoài giai đoạn 2021-2025/],
  ['unreadable', /^(.*): chưa đọc được/],
  ['unsure', /^(.*): “.*” là đồng, nghìn đồng hay triệu đồng/],
  ['about', /^(.*): “.*” được hiểu là/],
  ['hidden', /^(.*): đã bỏ các ký tự ẩn/],
  ['long', /^(.*): dài hơn mức vừa một văn bản/],
  ['cut', /^(.*): dài quá một ô bảng tính/],
  ['tag', /^(.*): có dấu {{ hoặc }}/],
  ['formula', /^(.*): viết như công thức/],
  ['doubled title', /^Cùng tên nhiệm vụ với đăng ký của/],
  ['beside coded', /^Bản này không có mã đăng ký nên đứng cạnh/],
];

export const remarkKinds = kinds.map(([kind]) => kind);

/** What the tab shows, told as `naive.ts` tells it, by the number in its contact's post. @throws when a number comes twice */
export function shownRows(workspace: Workspace): Map<number, Wanted> {
  const table = linesOf(workspace);
  const codes = new Map<number, string>();
  for (const line of table) codes.set(Number(/\d+$/.exec(line['Người liên hệ'] ?? '')?.[0]), line.Mã ?? '');
  if (codes.size !== table.length || new Set(codes.values()).size !== table.length)
    throw new Error(`${table.length} rows, ${codes.size} responses, ${new Set(codes.values()).size} codes`);
  const numbers = new Map([...codes].map(([number, code]) => [code, number]));
  const rows = [...codes.keys()].map((number, index): [number, Wanted] => [
    number,
    told(table[index] ?? {}, numbers),
  ]);
  return new Map(rows);
}

/** What the tab says of each response beside its registration: its code, and the link to change it. */
export const ownOf = (workspace: Workspace): string[] =>
  linesOf(workspace)
    .map((line) => [line['Người liên hệ'], line.Mã, line['Link sửa']].join(' '))
    .sort();

/** Rows by title, blank cells as ''. */
function linesOf(workspace: Workspace): Record<string, string>[] {
  const cells = workspace.cells('Đăng ký');
  const titles = new Map(cells.filter(({ row }) => row === 1).map(({ column, shown }) => [column, shown]));
  const lines: Record<string, string>[] = [];
  for (const { row, column, shown } of cells) {
    if (row === 1 || shown === '') continue;
    const line = lines[row - 2] ?? Object.fromEntries([...titles.values()].map((title) => [title, '']));
    line[titles.get(column) ?? ''] = shown;
    lines[row - 2] = line;
  }
  return lines.filter(Boolean);
}

/** What the clerk writes beside the answers, and what differs from response to response. */
const beside = new Set(
  Object.values(registrationsTable.columns)
    .filter(({ keeper }) => keeper !== 'machine')
    .map(({ title }) => title),
);
for (const title of ['Mã', 'Link sửa', 'Nhận hay bỏ']) beside.add(title);

function told(line: Record<string, string>, numbers: Map<string, number>): Wanted {
  const numbered = (text = ''): string =>
    text.replace(/DK·[0-9a-f]+/g, (code) => String(numbers.get(code) ?? code));
  return {
    ...Object.fromEntries(Object.entries(line).filter(([title]) => !beside.has(title))),
    'Trạng thái': numbered(line['Trạng thái']),
    'Máy nhận xét': (line['Máy nhận xét'] ?? '').split('\n').filter(Boolean).map(kindOf).sort().join('\n'),
    'Khác bản trước': differenceIn(numbered(line['Khác bản trước'])),
  };
}

function kindOf(sentence: string): string {
  for (const [kind, words] of kinds) {
    const found = words.exec(sentence);
    if (found) return found[1] === undefined ? kind : `${kind}: ${found[1]}`;
  }
  return sentence;
}

/** `Thay 12:` and a line for each question. */
function differenceIn(history: string): string {
  const [head = '', ...lines] = history.split('\n');
  if (head === '') return '';
  const titles = lines.map((line) => /^(.*?): (?:“|\(trống\)|đã đổi)/.exec(line)?.[1] ?? line);
  return [/\d+/.exec(head)?.[0] ?? head, ...titles].join('\n');
}
