import type { Chart } from '../domain/answers/charts';
import {
  byField,
  bySource,
  type Dates,
  type OverTime,
  overTime,
  type Pictured,
} from '../domain/answers/pictures';
import { type Day, writeShortDay } from '../domain/days/days';
import { writeVnd } from '../domain/money/money';
import type { Bar, Pictures } from '../spoken/desk';
import type { FormPictures } from '../spoken/forms';

/**
 * The pictures of the registrations that count, with all that they show in words too; null when there are none.
 * @example picturesOf([{ field: 'Khoa học tự nhiên' }], { today: '2020-07-10' })?.fields // [{ label: 'Khoa học tự nhiên', text: '1', share: 1 }]
 */
export function picturesOf(all: readonly Pictured[], call: Dates): Pictures | null {
  if (all.length === 0) return null;
  const { state, other } = bySource(all);
  const time = overTime(all, call);
  return {
    total: all.length,
    time: time ? timeWords(time, call.closes, 'đăng ký', 'chưa ghi Hạn đăng ký ở trang Hội nghị') : null,
    fields: bars(byField(all).map(({ field, count }) => [field, count, String(count)])),
    money: bars([
      ['Ngân sách', state, writeVnd(state)],
      ['Nguồn khác', other, writeVnd(other)],
    ]),
  };
}

/** The same of the answers of one Form; `days` = when each that counts came. */
export function formPicturesOf(
  days: readonly (Day | undefined)[],
  charts: readonly Chart[],
  call: Dates,
): FormPictures | null {
  if (days.length === 0) return null;
  const time = overTime(
    days.map((day) => ({ day })),
    call,
  );
  return {
    total: days.length,
    time: time ? timeWords(time, call.closes, 'câu trả lời', 'chưa ghi Hạn ở trang Danh mục phiếu') : null,
    charts: charts.map(({ title, bars: all }) => ({
      title: `Theo câu: ${title}`,
      bars: all.map(({ label, count, share }) => ({ label, text: String(count), share })),
    })),
  };
}

/** Each as long as its part of the whole. */
function bars(values: readonly [label: string, value: number, text: string][]): Bar[] {
  const whole = values.reduce((sum, [, value]) => sum + value, 0);
  return values.map(([label, value, text]) => ({ label, text, share: whole > 0 ? value / whole : 0 }));
}

function timeWords(
  { from, to, days, nowAt, deadlineAt }: OverTime,
  closes: Day | undefined,
  one: string,
  undated: string,
): Pictures['time'] {
  const inTime = days.filter(({ day }) => !closes || day <= closes);
  const [last, lastInTime] = [days[days.length - 1]?.total ?? 0, inTime[inTime.length - 1]?.total ?? 0];
  const deadline = closes ? `Hạn ${writeShortDay(closes)}` : '';
  return {
    from: writeShortDay(from),
    to: writeShortDay(to),
    deadline,
    nowAt,
    deadlineAt: deadlineAt ?? null,
    summary: closes
      ? `${lastInTime} ${one} đến trong hạn ${writeShortDay(closes)}, ${last - lastInTime} đến sau hạn.`
      : `${last} ${one}; ${undated}.`,
    days: days.map(({ day, ...rest }) => ({ day: writeShortDay(day), ...rest })),
  };
}
