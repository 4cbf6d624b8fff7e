import { type DateIn, datesIn } from '../days/dates-in';
import { type Days, type Hours, writeDays } from '../days/day-phrases';
import { readWhen } from '../days/when';
import type { Fault } from '../problem';
import { fold } from '../text/vietnamese';
import { writeFact } from './fact-labels';
import { isHeading, type TextLine } from './lines';

/** What has days of its own. */
const others = /đăng ký|nộp|gửi|báo cáo|hạn|trước ngày|trước đây|chuẩn bị|trù bị/;

/** Days in the plan's words on its time that are not those of Ngày họp. */
export function dayFaults(lines: readonly TextLine[], startDay: Days | undefined): Fault<'text'>[] {
  const { first, last } = startDay ?? {};
  if (!startDay || !first || !last) return [];
  return onTime(lines).flatMap(({ row, text = '' }): Fault<'text'>[] => {
    const isOther = ({ day }: DateIn) => day !== undefined && (day < first || day > last);
    const seen = datesIn(text, Number(first.slice(0, 4))).find(isOther)?.day;
    return seen
      ? [{ code: 'text-against-day', row, field: 'text', seen, about: { day: writeDays(startDay) } }]
      : [];
  });
}

/** Hours in the words on its time that are not Giờ bắt đầu; an hour of the reception is none. */
export function hourFaults(lines: readonly TextLine[], startTime: Hours | undefined): Fault<'text'>[] {
  const start = startTime?.from;
  if (!start) return [];
  return onTime(lines).flatMap(({ row, text = '' }): Fault<'text'>[] => {
    const { hours } = readWhen(text);
    const from = hours && 'value' in hours ? hours.value.from : start;
    const about = { hour: writeFact('hour', start) };
    return from === start
      ? []
      : [{ code: 'text-against-hour', row, field: 'text', seen: writeFact('hour', from), about }];
  });
}

/** Lines that begin with `Thời gian`, and those under such a heading. */
function onTime(lines: readonly TextLine[]): TextLine[] {
  let under = false;
  return lines.filter((line) => {
    const text = fold(line.text ?? '').replace(/^[\d.)\sivx-]+/, '');
    const says = text.startsWith('thời gian');
    if (isHeading(line)) under = says;
    return (says || under) && !others.test(text);
  });
}
