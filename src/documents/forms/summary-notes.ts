import {
  isHeard,
  isOutside,
  lateWords,
  type Standing,
  unconfirmedWords,
} from '../../domain/answers/registration-state';
import { glimpse } from '../../domain/answers/remark';
import { type MoneyDoubt, moneyDoubts, type Numbered, outsideWords } from '../../domain/answers/summary';
import { writeDays } from '../../domain/days/day-phrases';
import { titleOf } from '../../domain/forms/task-questions';
import { validityDay } from '../../domain/people/guests';
import { askedOn } from '../../domain/people/units';
import { fold } from '../../domain/text/vietnamese';
import type { Conference } from '../../tables/conference';
import type { RegistrationRow } from '../../tables/registrations';
import type { Unit } from '../../tables/units';
import { listed } from '../frame/endings';
import { cellText } from '../frame/shortened';
import { isShortened, lacking, roomFor } from './summary-task';

type Task = Numbered<RegistrationRow>;

/** The rows a summary is made from, as the tabs hold them. */
export type SummarySource = {
  conference: Conference;
  units: readonly Unit[];
  registrations: readonly RegistrationRow[];
};

/**
 * What a reader must know beside the sums: what was not added and why, what came late, what is not printed whole, who is missing. VI: ghi chú.
 */
export const summaryNoteLines = (
  tasks: readonly Task[],
  { conference, units, registrations }: SummarySource,
): string[] => [
  ...moneyNotes(tasks),
  ...lateNotes(tasks, conference),
  ...unconfirmedNotes(tasks, registrations),
  ...(tasks.some(({ row }) => isShortened(row, roomFor(tasks.length)))
    ? ['Dấu “…” là phần rút gọn; toàn văn ở trang Đăng ký, tìm theo tên nhiệm vụ.']
    : []),
  ...silentNotes(registrations, askedOn(units, conference.callCloses?.last ?? validityDay(conference))),
];

function moneyNotes(tasks: readonly Task[]): string[] {
  const doubtful = tasks
    .map((task) => ({ ...task, doubts: moneyDoubts(task.row) }))
    .filter(({ doubts }) => doubts.length > 0);
  if (doubtful.length === 0) return [];
  const lines = doubtful.map(
    ({ row, number, doubts }) =>
      `- TT ${number}, ${glimpse(cellText(row.unit))}: ${doubts.map(doubtWords).join('; ')}`,
  );
  return [
    `Chưa cộng các khoản chưa rõ của ${few(doubtful.length)} đăng ký sau; số có dấu ${lacking} chưa gồm khoản chưa rõ:`,
    ...listed(lines),
  ];
}

const reasons: Record<MoneyDoubt['why'], (typed: string) => string> = {
  blank: () => 'chưa ghi',
  unreadable: (typed) => `ghi “${typed}”, chưa đọc được thành số tiền`,
  unsure: (typed) => `ghi “${typed}”, chưa rõ là đồng, nghìn đồng hay triệu đồng`,
};

const doubtWords = ({ key, typed, why }: MoneyDoubt): string =>
  `${titleOf(key).toLowerCase()} ${reasons[why](glimpse(cellText(typed)))}`;

function lateNotes(tasks: readonly Task[], { callCloses }: Conference): string[] {
  const late = tasks.filter(({ row }) => row.state?.late);
  if (late.length === 0) return [];
  const day = callCloses ? ` ${writeDays(callCloses)}` : '';
  return [`${few(late.length)} đăng ký nộp sau hạn${day}, ghi “${lateWords}”, vẫn tính trong bảng này.`];
}

/** What nobody vouches for: what is in the table all the same, and what is not. */
function unconfirmedNotes(tasks: readonly Task[], registrations: readonly RegistrationRow[]): string[] {
  const counted = tasks.filter(({ row }) => row.state?.unconfirmed).length;
  const outside = outsideWords(registrations);
  const letters = registrations.filter(({ state }) => state?.letter && !isOutside(state)).length;
  return [
    ...(counted > 0
      ? [
          `${few(counted)} đăng ký ghi “${unconfirmedWords}” vẫn tính trong bảng này, chưa được đơn vị xác nhận.`,
        ]
      : []),
    ...(outside ? [`${outside}.`] : []),
    ...(letters > 0 ? [`Ngoài tổng: ${letters} bản chờ công văn của đơn vị.`] : []),
  ];
}

/** Who registers nothing, and who has not answered for sure. */
function silentNotes(registrations: readonly RegistrationRow[], asked: readonly Unit[]): string[] {
  const names = (rows: readonly RegistrationRow[]) => new Set(rows.map(({ unit }) => fold(unit ?? '')));
  const heard = names(registrations.filter(({ state }) => state && isSure(state)));
  const nothing = names(registrations.filter(({ state }) => state?.nothing && isHeard(state)));
  const told = (words: string, units: readonly Unit[]): string[] =>
    units.length > 0
      ? [`${words} (${few(units.length)} đơn vị): ${units.map(({ name }) => cellText(name)).join('; ')}.`]
      : [];
  const has = (set: ReadonlySet<string>, { name = '' }: Unit) => set.has(fold(name));
  return [
    ...told(
      'Không có nhiệm vụ',
      asked.filter((one) => has(nothing, one)),
    ),
    ...told(
      'Chưa đăng ký',
      asked.filter((one) => !has(heard, one)),
    ),
  ];
}

const isSure = ({ unconfirmed, refused, letter }: Standing): boolean => !unconfirmed && !refused && !letter;

/** A small count as papers write it. @example few(2) // '02' */
const few = (count: number): string => String(count).padStart(2, '0');
