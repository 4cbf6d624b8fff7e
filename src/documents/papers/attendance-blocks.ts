import { personsIn } from '../../domain/answers/reply-summary';
import { mannerOf } from '../../domain/forms/attendance';
import { guestsOf, validityDay } from '../../domain/people/guests';
import { capitalised, fold } from '../../domain/text/vietnamese';
import type { OwnLink } from '../../tables/own-links';
import { oneLine } from '../frame/inline';
import { answersOf, awayIn } from './attending';
import { type Block, groupBlock } from './blocks';
import { callTable } from './call-table';
import { headCount } from './head-count';
import type { PaperSource } from './source';

type Group = { title: string; manners: readonly string[] };

/** In the order in which an office asks: who comes, who instead of whom, who does not, whom to ring up. */
const groups: readonly Group[] = [
  { title: 'Đến dự', manners: ['comes'] },
  { title: 'Dự trực tuyến', manners: ['online'] },
  { title: 'Cử người dự thay', manners: ['deputy'] },
  { title: 'Chờ chủ trì đồng ý người dự thay', manners: ['waits'] },
  { title: 'Không dự được', manners: ['cannot'] },
  { title: 'Chưa trả lời, cần gọi', manners: ['silent'] },
];

/** Who comes, who deputises, whom to ring up, by what is known of everybody who is invited today. */
export function attendanceBlocks(source: PaperSource): Block[] {
  const day = validityDay(source.conference);
  const invited = new Set(
    source.guestLines.flatMap((line) =>
      line.units && line.invited === true
        ? guestsOf(line, source.guests, day).map(({ code = '' }) => fold(code))
        : [],
    ),
  );
  const known = [...answersOf(source)].flatMap(([code, one]) => (invited.has(code) ? [one] : []));
  const tables = groups.flatMap(({ title, manners }) => {
    const own = known.filter(({ manner }) => manners.includes(mannerOf(manner) ?? ''));
    const rows = own.sort((a, b) => a.row - b.row);
    if (rows.length === 0) return [];
    // Where nobody is named there is only a number to ring up.
    const table = rows.some(({ who }) => who) ? tableOf(rows) : callTable(rows.map(withPhone));
    return [groupBlock(`${title} (${rows.length} nơi)`, {}), table];
  });
  return tables.length === 0 ? [] : [...tables, totalOf(known, source)];
}

function totalOf(known: readonly OwnLink[], source: PaperSource): Block {
  const came = known.filter(({ who }) => who).map(({ count }) => personsIn(count));
  const away = awayIn(source);
  const text = `${headCount(came, source, ({ code = '' }) => away.has(fold(code)))}.`;
  return { kind: 'paragraph', runs: [{ text, italic: false, label: false }] };
}

const withPhone = ({ name, phone, whoPhone }: OwnLink) => ({ name, phone: whoPhone || phone });

const tableOf = (rows: readonly OwnLink[]): Block => ({
  kind: 'table',
  name: 'Bảng ai dự họp',
  rows: rows.map((one, index) => ({
    TT: String(index + 1),
    'Đơn vị, người được mời': capitalised(oneLine(one.name)),
    'Người dự, chức vụ': [one.who, one.post].map(oneLine).filter(Boolean).join(', '),
    'Điện thoại': oneLine(one.whoPhone || one.phone) || 'chưa có số',
    'Số người': one.who ? oneLine(one.count) : '',
  })),
});
