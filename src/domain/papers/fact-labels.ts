import { weekday, writeDay, writeShortDay, writeTime } from '../days/days';
import { type FactName, type Facts, type Standing, standings } from './facts';

/** How each fact is called. */
export const factLabels: Record<FactName, string> = {
  day: 'Ngày họp',
  hour: 'Giờ bắt đầu',
  length: 'Thời lượng',
  hall: 'Nơi họp',
  address: 'Địa chỉ',
  session: 'Phiên',
  deadline: 'Hạn đăng ký',
  contact: 'Đầu mối liên hệ',
  guests: 'Số đại biểu',
};

/** How a standing is said. */
export const standingWords: Record<Standing, string> = {
  postponed: 'tạm hoãn',
  cancelled: 'không tổ chức',
  withdrawn: 'không mời nữa',
};

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);
const isTime = (value: string): boolean => /^\d{2}:\d{2}$/.test(value);
const standingOf = (value: string): string | undefined =>
  standings.flatMap((one) => (one === value ? standingWords[one] : []))[0];

/**
 * A fact as short as people write it; a phrase as it was typed.
 * @example writeFact('hour', '07:30') // '7h30'
 * @example writeFact('day', '2020-07-24') // '24/7/2020'
 */
export function writeFact(fact: FactName, value: string): string {
  if (isDay(value)) return writeShortDay(value);
  if (isTime(value)) return `${Number(value.slice(0, 2))}h${value.slice(3)}`;
  return (fact === 'day' && standingOf(value)) || value;
}

/**
 * A fact as papers and letters say it.
 * @example sayFact('day', '2020-07-24') // 'thứ Sáu, ngày 24 tháng 7 năm 2020'
 */
export function sayFact(fact: FactName, value: string): string {
  if (fact === 'deadline' && isDay(value)) return `hết ngày ${writeShortDay(value)}`;
  if (isDay(value)) return `${weekday(value)}, ${writeDay(value)}`;
  return isTime(value) ? writeTime(value) : writeFact(fact, value);
}

/** When the meeting was told to be. @example sayTime({ day: '2020-07-24', hour: '07:30' }) // '7 giờ 30, thứ Sáu, ngày 24 tháng 7 năm 2020' */
export const sayTime = ({ hour, day, length }: Facts): string =>
  [hour && sayFact('hour', hour), day && sayFact('day', day)].filter(Boolean).join(', ') +
  (length ? ` (${length})` : '');

/** Where it was told to be. @example sayPlace({ hall: 'Hội trường tầng 5' }) // 'Hội trường tầng 5' */
export const sayPlace = ({ hall, address }: Facts): string => [hall, address].filter(Boolean).join(', ');
