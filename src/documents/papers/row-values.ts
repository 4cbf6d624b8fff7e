import { writeDays } from '../../domain/days/day-phrases';
import { writeShortDay } from '../../domain/days/days';
import { fold } from '../../domain/text/vietnamese';
import { tables } from '../../tables/tables';
import type { Fields } from '../frame/fields';
import { oneLine } from '../frame/inline';
import { budgetRows, totalTags, totalValues } from './budget-table';
import { drawnRows } from './drawn-tables';
import { partHours } from './programme-blocks';
import type { PaperSource } from './source';

const { programme, assignments, guestLines } = tables;
const [part, task, guest] = [programme.columns, assignments.columns, guestLines.columns];
const person = tables.people.columns;

/** Rows of a tab that a template can repeat: what each prints, by the tags that stand between `{{#Chương trình}}` and `{{/Chương trình}}`. */
type Rows = {
  tags: readonly string[];
  rows: (source: PaperSource, values: Record<string, string>) => Fields[];
};

/** A tag of a row, and what it prints. */
type Cell<Row> = readonly [tag: string, words: (row: Row) => string];

const loop = <Row>(rowsOf: (source: PaperSource) => readonly Row[], cells: readonly Cell<Row>[]): Rows => ({
  tags: cells.map(([tag]) => tag),
  rows: (source) =>
    rowsOf(source).map((row) => Object.fromEntries(cells.map(([tag, words]) => [tag, words(row)]))),
});

/** Every loop over rows, by its name: that of the tab. */
export const rowLoops: Readonly<Record<string, Rows>> = {
  [programme.title]: loop(
    (source) => source.programme,
    [
      ['Thời gian', partHours],
      [part.day.title, ({ day }) => (day ? writeShortDay(day) : '')],
      [part.session.title, ({ session }) => oneLine(session)],
      [part.room.title, ({ room }) => oneLine(room)],
      [part.content.title, ({ content }) => oneLine(content)],
      [part.speaker.title, ({ speaker }) => oneLine(speaker)],
      [part.lead.title, ({ lead }) => oneLine(lead)],
    ],
  ),
  [assignments.title]: loop(
    (source) => source.assignments,
    [
      [task.lead.title, ({ lead }) => oneLine(lead)],
      [task.cooperating.title, ({ cooperating }) => oneLine(cooperating)],
      [task.task.title, (one) => oneLine(one.task)],
      [task.due.title, ({ due }) => (due ? writeDays(due) : '')],
    ],
  ),
  [tables.budget.title]: {
    tags: ['Nội dung chi', 'ĐVT', 'Số lượng', 'Số buổi/ngày', 'Đơn giá', 'Thành tiền', 'Ghi chú'],
    rows: ({ budget }) => budgetRows(budget),
  },
  [guestLines.title]: loop(
    (source) => source.guestLines,
    [
      [guest.group.title, ({ group }) => oneLine(group)],
      [guest.text.title, ({ text }) => oneLine(text)],
      [guest.seats.title, ({ seats }) => (seats === undefined ? '' : String(seats))],
    ],
  ),
  [tables.people.title]: loop(
    (source) => source.people,
    [
      [person.honorific.title, ({ honorific }) => oneLine(honorific)],
      [person.degrees.title, ({ degrees }) => oneLine(degrees)],
      [person.name.title, ({ name }) => oneLine(name)],
      [person.post.title, ({ post }) => oneLine(post)],
      [person.workplace.title, ({ workplace }) => oneLine(workplace)],
      [person.group.title, ({ group }) => oneLine(group)],
    ],
  ),
  'Danh sách đại biểu': {
    tags: ['Họ và tên, thành phần', 'Chức vụ', 'Nơi công tác'],
    rows: (source, values) => drawnRows('Danh sách đại biểu', source, values),
  },
};

/** The number of a row within its loop. */
export const rowNumber = 'TT';
/** Whether a row is the last one, for the sign with which its line ends. */
export const lastRow = 'Dòng cuối';
/** The sum of all lines of the budget. */
export const [totalTag] = totalTags;

/** What each loop holds, and the sum of the budget, as far as a template names them, folded: nothing else makes its paper another. */
export function rowValues(
  source: PaperSource,
  values: Record<string, string>,
  named: ReadonlySet<string>,
): Fields {
  const own = Object.entries(rowLoops).filter(([name]) => named.has(fold(name)));
  const loops = own.map(([name, { rows }]): [string, Fields[]] => [
    name,
    rows(source, values).map((row, index, all) => ({
      [rowNumber]: String(index + 1),
      ...row,
      ...(named.has(fold(lastRow)) ? { [lastRow]: index === all.length - 1 ? 'x' : '' } : {}),
    })),
  ]);
  const totals = Object.entries(totalValues(source.budget)).filter(([tag]) => named.has(fold(tag)));
  return Object.fromEntries<Fields[string]>([...loops, ...totals]);
}
