import { weekday, writeBlankDay, writeDay, writeTime } from '../../domain/days/days';
import { planLineKinds } from '../../domain/papers/plan';
import { heldFor } from '../../domain/papers/programme';
import { isPerson } from '../../domain/people/units';
import { capitalised } from '../../domain/text/vietnamese';
import type { Conference } from '../../tables/conference';
import type { GuestLine } from '../../tables/guest-lines';
import type { Guest } from '../../tables/guests';
import type { PlanLine } from '../../tables/plan-lines';
import { frameFields, type Paper, paperName, type RecipientList, symbolField } from '../frame/paper';
import { recipientsHeading } from '../frame/recipients';
import docx from '../templates/invitation.template.docx';
import { closed, dashed, endedRuns, listed } from '../text/endings';
import type { Fields } from '../text/fields';
import { linesOf, oneLine, type Run, runsOf, wordFields } from '../text/inline';
import { conferenceValues, fillTags, unitValues } from '../text/tags';
import { sectionAbout } from './headings';
import type { PlanSource } from './plan-source';

type Values = Record<string, string>;

/**
 * The invitation of one unit. VI: giấy mời (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.7; what it must state: Quyết định
 * 45/2018/QĐ-TTg). `lines` are the guest lines that invite the unit. What the Sheet does not say is left out or blank, never invented.
 */
export function invitationPaper(
  { conference: whole, plan, programme }: PlanSource,
  unit: Guest,
  lines: readonly GuestLine[],
): Paper {
  const conference = heldFor(whole, programme, lines);
  const values = { ...conferenceValues(conference), ...unitValues(unit) };
  const event = fillTags(oneLine(conference.event), values);
  return {
    template: { name: 'invitation', docx },
    name: paperName('Giấy mời', unit.name ?? unit.code ?? ''),
    fields: {
      ...symbolField(conference),
      ...frameFields(conference, `Dự ${event}`, [invitationRecipients(conference)]),
      'Cơ quan ban hành': oneLine(conference.agency),
      ...guestFields(guestsOf(unit, lines, values)),
      'Tên hội nghị': event,
      'Nội dung': contentFields(contentLines(plan), values),
      ...tailFields(conference, values),
    },
  };
}

const invitationRecipients = ({ archive }: Conference): RecipientList => ({
  heading: recipientsHeading,
  places: listed(['- Như trên', ...(archive ? [`- Lưu: ${oneLine(archive)}`] : [])]),
});

/** Whom the unit is asked to send, each once; without words of its own a line invites the unit by name, as a person always is. */
export function guestsOf(unit: Guest, lines: readonly GuestLine[], values: Values): string[] {
  if (isPerson(unit)) return [capitalised(oneLine(unit.name))];
  const guests = lines.map((line) => fillTags(oneLine(line.role), values) || capitalised(oneLine(unit.name)));
  return [...new Set(guests.filter(Boolean))];
}

/** One guest stands on the line of the invitation, several are listed under it. */
const guestFields = (guests: readonly string[]): Fields =>
  guests.length === 1
    ? { 'Một khách': listed(guests).map((guest) => ({ Chữ: guest })) }
    : {
        'Nhiều khách': guests.length > 0 && {
          'Khách mời': listed(guests).map((guest) => ({ Chữ: dashed(guest) })),
        },
      };

/** The bullets of the plan's section on what the conference is about, so that both papers say the same. */
function contentLines(plan: readonly PlanLine[]): string[] {
  const section = sectionAbout(plan, 'nội dung');
  const lines = section ? plan.slice(section.from, section.to) : [];
  return lines.flatMap((line) =>
    line.kind === planLineKinds.bullet ? linesOf(line.text ?? '').map(dashed) : [],
  );
}

/** Absent when there is nothing, so that the line `Nội dung:` vanishes too. */
const contentFields = (lines: readonly string[], values: Values): Fields | false =>
  lines.length > 0 && { Dòng: lines.map((line) => wordFields(runsOf(line, values))) };

/** The lines after the guests; each is printed when it says something, and the last of them ends the body. */
function tailFields(conference: Conference, values: Values): Fields {
  const { chair, invitationNote, contact } = conference;
  const lines: Line[] = [
    { name: 'Chủ trì', runs: sentence(fillTags(oneLine(chair), values)) },
    { name: 'Thời gian', runs: sentence(timeWords(conference)) },
    { name: 'Địa điểm', runs: sentence(fillTags(placeWords(conference), values)) },
    ...linesOf(invitationNote ?? '').map((line) => ({
      name: 'Đề nghị',
      runs: runsOf(closed(line, '.'), values),
    })),
    { name: 'Đầu mối liên hệ', runs: sentence(fillTags(oneLine(contact), values)) },
  ];
  const said = lines.filter(({ runs }) => runs.length > 0);
  return byName(said.map((line, index) => (index === said.length - 1 ? lastLine(line) : line)));
}

/** The last line has a place of its own in the template, which stays with the signature. */
const lastLine = ({ name, runs }: Line): Line => ({ name: `${name} (cuối)`, runs: endedRuns(runs) });

type Line = { name: string; runs: Run[] };

const sentence = (text: string): Run[] =>
  text ? [{ text: closed(text, '.'), italic: false, label: false }] : [];

const byName = (lines: readonly Line[]): Fields =>
  Object.fromEntries(
    lines.map(({ name }) => [
      name,
      lines.filter((line) => line.name === name).map(({ runs }) => wordFields(runs)),
    ]),
  );

/**
 * Start, day and length; a day not yet fixed is left open in its planned month.
 * @example timeWords({ row: 0, startDay: '2020-07-24', startTime: '08:00' }) // '8 giờ 00, thứ Sáu, ngày 24 tháng 7 năm 2020'
 */
export function timeWords({ startDay, startTime, length, plannedMonth }: Conference): string {
  const day = startDay ? `${weekday(startDay)}, ${writeDay(startDay)}` : writeBlankDay(plannedMonth);
  return `${startTime ? `${writeTime(startTime)}, ` : ''}${day}${length ? ` (${length.text})` : ''}`;
}

/** `Hội trường tầng 5. Địa chỉ: Lô 10, …` */
export function placeWords({ hall, address }: Conference): string {
  const where = oneLine(address);
  return [oneLine(hall), where && `Địa chỉ: ${where}`]
    .filter(Boolean)
    .map((words) => closed(words, '.'))
    .join(' ');
}
