import { type Time, weekday, writeDay } from '../../domain/days/days';
import { capitalised } from '../../domain/text/vietnamese';
import type { ProgrammeLine } from '../../tables/programme';
import { dashed, listed } from '../frame/endings';
import { oneLine } from '../frame/inline';
import { type Block, groupBlock, paragraphs, type Values } from './blocks';
import { consecutive } from './budget-table';

/** The programme by days and sessions: a heading for each where it is named, a line for each part. VI: chương trình. */
export function programmeBlocks(programme: readonly ProgrammeLine[], values: Values): Block[] {
  const lines = programme.filter(({ content }) => content);
  const isLong = new Set(lines.map(({ day }) => day)).size > 1;
  const parts = consecutive(lines, (line) => headingOf(line, isLong));
  return parts.flatMap(({ name, rows }) => [
    ...(name ? [groupBlock(name, values)] : []),
    ...listed(rows.map(partText)).flatMap((text) => paragraphs(dashed(text), values)),
  ]);
}

/** The day stands there only where there are several. */
function headingOf({ day, session, room, lead }: ProgrammeLine, isLong: boolean): string {
  const when = isLong && day ? capitalised(`${weekday(day)}, ${writeDay(day)}`) : '';
  const title = [when, oneLine(session)].filter(Boolean).join(' - ');
  const about = [oneLine(room), lead && `điều hành: ${oneLine(lead)}`].filter(Boolean).join('; ');
  return title && about ? `${title} (${about})` : title;
}

/**
 * One part of the programme.
 * @example partText({ from: { from: '07:30' }, to: { from: '08:00' }, content: 'Đón tiếp đại biểu' }) // '7h30 - 8h00: Đón tiếp đại biểu'
 */
export function partText({
  content,
  speaker,
  way,
  ...part
}: Pick<ProgrammeLine, 'from' | 'to' | 'content' | 'speaker' | 'way'>): string {
  const hours = partHours(part);
  const about = [oneLine(speaker), isRemote(way) ? way.toLowerCase() : ''].filter(Boolean).join('; ');
  return `${hours && `${hours}: `}${oneLine(content)}${about && ` (${about})`}`;
}

/** From when to when. @example partHours({ from: { from: '07:30' }, to: { text: 'hết' } }) // '7h30 - hết' */
export const partHours = ({ from, to }: Pick<ProgrammeLine, 'from' | 'to'>): string =>
  [from, to].flatMap((time) => (time ? [time.text ?? shortTime(time.from ?? '')] : [])).join(' - ');

const isRemote = (way: ProgrammeLine['way']): way is NonNullable<ProgrammeLine['way']> =>
  way !== undefined && way !== 'Trực tiếp';

/** @example shortTime('07:30') // '7h30' */
const shortTime = (time: Time): string => `${Number(time.slice(0, 2))}h${time.slice(3)}`;
