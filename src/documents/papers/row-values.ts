import { writeDays } from '../../domain/days/day-phrases';
import { writeShortDay } from '../../domain/days/days';
import { budgetTotal, isTotalLine } from '../../domain/money/budget';
import { writeAmount } from '../../domain/money/money';
import { fold } from '../../domain/text/vietnamese';
import { tables } from '../../tables/tables';
import type { Fields } from '../frame/fields';
import { oneLine } from '../frame/inline';
import { budgetLineFields } from './budget-table';
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

/** Every loop over rows, by its name: that of the tab. */
export const rowLoops: Readonly<Record<string, Rows>> = {
  [programme.title]: {
    tags: [
      'Thời gian',
      part.day.title,
      part.session.title,
      part.room.title,
      part.content.title,
      part.speaker.title,
      part.lead.title,
    ],
    rows: (source) =>
      source.programme.map((one) => ({
        'Thời gian': partHours(one),
        [part.day.title]: one.day ? writeShortDay(one.day) : '',
        [part.session.title]: oneLine(one.session),
        [part.room.title]: oneLine(one.room),
        [part.content.title]: oneLine(one.content),
        [part.speaker.title]: oneLine(one.speaker),
        [part.lead.title]: oneLine(one.lead),
      })),
  },
  [assignments.title]: {
    tags: [task.lead.title, task.cooperating.title, task.task.title, task.due.title],
    rows: (source) =>
      source.assignments.map((one) => ({
        [task.lead.title]: oneLine(one.lead),
        [task.cooperating.title]: oneLine(one.cooperating),
        [task.task.title]: oneLine(one.task),
        [task.due.title]: one.due ? writeDays(one.due) : '',
      })),
  },
  [tables.budget.title]: {
    tags: ['Nội dung chi', 'ĐVT', 'Số lượng', 'Số buổi/ngày', 'Đơn giá', 'Thành tiền', 'Ghi chú'],
    rows: ({ budget }) =>
      budget
        .filter((line) => !isTotalLine(line) && line.content)
        .map((line, index) => budgetLineFields(line, index + 1)),
  },
  [guestLines.title]: {
    tags: [guest.group.title, guest.text.title, guest.seats.title],
    rows: (source) =>
      source.guestLines.map((one) => ({
        [guest.group.title]: oneLine(one.group),
        [guest.text.title]: oneLine(one.text),
        [guest.seats.title]: one.seats === undefined ? '' : String(one.seats),
      })),
  },
  [tables.people.title]: {
    tags: [person.honorific, person.degrees, person.name, person.post, person.workplace, person.group].map(
      ({ title }) => title,
    ),
    rows: ({ people }) =>
      people.map((one) => ({
        [person.honorific.title]: oneLine(one.honorific),
        [person.degrees.title]: oneLine(one.degrees),
        [person.name.title]: oneLine(one.name),
        [person.post.title]: oneLine(one.post),
        [person.workplace.title]: oneLine(one.workplace),
        [person.group.title]: oneLine(one.group),
      })),
  },
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
export const totalTag = 'Tổng cộng';

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
      ...row,
      [rowNumber]: String(index + 1),
      ...(named.has(fold(lastRow)) ? { [lastRow]: index === all.length - 1 ? 'x' : '' } : {}),
    })),
  ]);
  return { ...Object.fromEntries(loops), ...(named.has(fold(totalTag)) ? totalOf(source) : {}) };
}

const totalOf = ({ budget }: PaperSource): Fields => ({
  [totalTag]: budget.length > 0 ? writeAmount(budgetTotal(budget.filter((line) => !isTotalLine(line)))) : '',
});
