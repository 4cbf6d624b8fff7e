import {
  type Grouping,
  groupings,
  moneyDoubts,
  type Numbered,
  type SummaryGroup,
  summaryGroups,
} from '../../domain/answers/summary';
import { writeYears } from '../../domain/days/days';
import { amountInWords } from '../../domain/money/in-words';
import { writeAmount } from '../../domain/money/money';
import { type Sums, sumsOf } from '../../domain/money/sums';
import { roman } from '../../domain/papers/numbering';
import type { Conference } from '../../tables/conference';
import type { RegistrationRow } from '../../tables/registrations';
import { endedRuns, listed } from '../frame/endings';
import type { Fields } from '../frame/fields';
import { oneLine } from '../frame/inline';
import { frameFields, type Paper, paperName, type RecipientList } from '../frame/paper';
import { profile } from '../frame/profile';
import { recipientsHeading } from '../frame/recipients';
import { shortened } from '../frame/shortened';
import { conferenceValues, fillTags } from '../frame/tags';
import { docx, mark } from '../templates/summary.template.docx';
import { type SummarySource, summaryNoteLines } from './summary-notes';
import { lacking, roomFor, taskFields } from './summary-task';

export type { SummarySource } from './summary-notes';

/**
 * The summary of what was registered, of the registrations that count. VI: bảng tổng hợp đăng ký nhiệm vụ. It is none of the named types
 * of Nghị định 30/2020/NĐ-CP, so it has the frame without a number. What the units wrote is printed as words: no tag in it is filled.
 */
export function summaryPaper({ conference, units, registrations }: SummarySource): Paper {
  const by = groupingOf(conference);
  const groups = summaryGroups(registrations, by, units);
  const tasks = groups.flatMap((group) => group.tasks);
  const event = fillTags(oneLine(conference.event), conferenceValues(conference));
  return {
    template: { name: 'summary', docx, mark },
    name: paperName('Bảng tổng hợp đăng ký nhiệm vụ', event),
    fields: {
      ...frameFields(
        conference,
        {
          title: 'Bảng tổng hợp',
          abbreviation: undefined,
          abstract: abstractOf(conference),
          recipients: recipientsOf(conference),
        },
        profile.landscape,
      ),
      'Tên cột phân loại': by === 'field' ? 'Cấp, loại' : 'Lĩnh vực, loại',
      Nhóm: groups.map((group, index) => groupFields(group, index + 1, by, roomFor(tasks.length))),
      'Tên dòng cộng': counted('Tổng cộng', tasks.length),
      ...totalFields(tasks, { conference, units, registrations }),
    },
  };
}

const groupFields = (
  { name, tasks, sums }: SummaryGroup<RegistrationRow>,
  number: number,
  by: Grouping,
  room: number,
): Fields => ({
  TT: roman(number),
  'Tên nhóm': counted(shortened(name, 200) || `Chưa ghi ${groupings[by].toLowerCase()}`, tasks.length),
  ...sumFields(sums, tasks),
  Dòng: tasks.map((task) => taskFields(task, by, room)),
});

/** By field unless the setting says otherwise. */
const groupingOf = ({ summaryBy }: Conference): Grouping =>
  summaryBy === groupings.level ? 'level' : 'field';

/** @example abstractOf({ row: 0, callYears: { from: 2021, to: 2025 } }) // 'Đăng ký nhiệm vụ khoa học và công nghệ giai đoạn 2021-2025' */
export function abstractOf({ callYears }: Conference): string {
  const span = callYears && (callYears.from === callYears.to ? 'năm' : 'giai đoạn');
  return `Đăng ký nhiệm vụ khoa học và công nghệ${callYears ? ` ${span} ${writeYears(callYears)}` : ''}`;
}

const recipientsOf = ({ archive }: Conference): RecipientList[] =>
  archive ? [{ heading: recipientsHeading, places: listed([`- Lưu: ${oneLine(archive)}`]) }] : [];

const counted = (name: string, tasks: number): string => `${name} (${tasks} nhiệm vụ)`;

/** A sum that lacks what is not certain of some task carries the same mark as the total of that task. */
function sumFields({ state, other, total }: Sums, tasks: readonly Numbered<RegistrationRow>[]): Fields {
  const doubts = tasks.flatMap(({ row }) => moneyDoubts(row).map(({ key }) => key));
  const marked = (amount: number, isWhole: boolean): string => writeAmount(amount) + (isWhole ? '' : lacking);
  return {
    'Cộng Tổng': marked(total, doubts.length === 0),
    'Cộng Ngân sách': marked(state, !doubts.includes('stateMoney')),
    'Cộng Nguồn khác': marked(other, !doubts.includes('otherMoney')),
  };
}

/** The last row, its sum in words, and the notes; whatever comes last ends the body. */
function totalFields(tasks: readonly Numbered<RegistrationRow>[], source: SummarySource): Fields {
  const sums = sumsOf(tasks.map(({ row }) => row));
  const notes = summaryNoteLines(tasks, source).map((text) => ({
    text,
    italic: false,
    label: false,
  }));
  return {
    ...sumFields(sums, tasks),
    'Bằng chữ': amountInWords(sums.total),
    'Dấu kết': notes.length > 0 ? '.' : './.',
    'Ghi chú': endedRuns(notes).map(({ text }) => ({ Chữ: text })),
  };
}
