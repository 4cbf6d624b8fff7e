import { type DateIn, datesIn } from '../days/dates-in';
import { type Days, writeDays } from '../days/day-phrases';
import type { Fault } from '../problem';
import { fold } from '../text/vietnamese';
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
