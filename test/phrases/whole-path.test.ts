import { ask, copyOf, draftOf, typeInto, type Workspace } from '../support/local';
import { at, mailWorkspace, prepare, sendAll } from '../support/mail';
import { openForm } from '../support/replies';
import { heard } from '../work/changes/told';

/** From the cells to what a guest gets: Ngày họp, Giờ bắt đầu, then when the entry in the calendar begins and ends (UTC). */
const held: readonly (readonly [day: string, hour: string, begins: string, ends: string])[] = [
  ['24/7/2020', '8h00', '20200724T010000Z', '20200724T043000Z'],
  ['T6, 24/7/2020', '2h00 - 4h30 chiều', '20200724T070000Z', '20200724T093000Z'],
  ['tầng 5, ngày 24/7/2020', 'đón tiếp 7h30, khai mạc 8h00', '20200724T010000Z', '20200724T043000Z'],
  ['thứ Năm, 23/7 và thứ Sáu, 24/7/2020', '8-11h30', '20200723T010000Z', '20200724T043000Z'],
  ['từ chiều 23 đến sáng 24/7/2020', '14h00', '20200723T070000Z', '20200724T043000Z'],
  ['23÷24/7/2020', '7h:30', '20200723T003000Z', '20200724T043000Z'],
  ['phiên 2, 24/7/2020', 'chiều 2h00', '20200724T070000Z', '20200724T100000Z'],
  ['24-7-2020', '1h trưa', '20200724T060000Z', '20200724T100000Z'],
  ['24/7 (thứ Sáu)', '7 giờ 30 - 9 giờ 30 tối', '20200724T123000Z', '20200724T143000Z'],
  ['ngày 24 tháng 7 năm 2020', '2:00 PM', '20200724T070000Z', '20200724T100000Z'],
  ['24/7/2020', 'sáng 8h00-11h30, chiều 13h30-17h00', '20200724T010000Z', '20200724T100000Z'],
  ['24/7/2020 (dự kiến)', '9 giờ tối', '20200724T140000Z', '20200724T140000Z'],
  // What is not understood is in no calendar: an hour makes a day of it, a day nothing at all.
  ['24/7/2020', '2h00', '20200724', '20200725'],
  ['24/7/2020', '8h00 theo thông báo', '20200724', '20200725'],
  ['24/7/2020 nếu không mưa', '8h00', '', ''],
  ['thứ Sáu tuần sau', '8h00', '', ''],
];

const one = mailWorkspace(1);
/** The conference is one half day. */
typeInto(one, 'Hội nghị', 'Thời lượng', '01 buổi');
typeInto(one, 'Hội nghị', 'Tháng dự kiến', '7/2020');

function entryIn(ics: string): [string, string] {
  const moment = (name: string): string => new RegExp(`^${name}[^:]*:(\\S+)`, 'm').exec(ics)?.[1] ?? '';
  return [moment('DTSTART'), moment('DTEND')];
}

async function sentFrom(workspace: Workspace): Promise<{ paper: string; entry: [string, string] }> {
  ask(workspace, { action: 'write-invitations' });
  prepare(workspace, at(10));
  sendAll(workspace, at(10));
  const [mail] = await heard(workspace);
  const file = mail?.files.find(({ name }) => name.endsWith('.ics'));
  return { paper: mail?.paper ?? '', entry: entryIn(Buffer.from(file?.base64 ?? '', 'base64').toString()) };
}

test.each(held)('%s, %s: what is printed, what is in the calendar', async (day, hour, begins, ends) => {
  const workspace = draftOf(one);
  typeInto(workspace, 'Hội nghị', 'Ngày họp', day);
  typeInto(workspace, 'Hội nghị', 'Giờ bắt đầu', hour);
  const { paper, entry } = await sentFrom(workspace);
  expect(entry).toEqual([begins, ends]);
  // A phrase is printed as it was typed.
  if (/[-,]/.test(hour)) expect(paper).toContain(hour);
});

/** Until which day of July a Form of that deadline takes answers; none = it stays open, and the cell is asked about. */
const closing: readonly (readonly [phrase: string, last: number | undefined])[] = [
  ['17h 20/7/2020', 20],
  ['trước 17h00 ngày 20/7', 20],
  ['chậm nhất thứ Hai, 20/7/2020', 20],
  ['từ 15/7 đến hết 20/7/2020', 20],
  ['hạn cuối: 20-7-2020', 20],
  ['T2, 20/7/2020', 20],
  ['đợt 1: 20/7/2020', 20],
  ['20.7.2020 (gửi kèm bản mềm)', 20],
  ['20/7/2020 hoặc 22/7/2020', undefined],
  ['sau ngày 20/7/2020', undefined],
];
const opened = mailWorkspace(1);
openForm(opened, 'NV');

test.each(closing)('a Form until %s takes answers until the day that is meant', (phrase, last) => {
  const workspace = copyOf(opened);
  typeInto(workspace, 'Hội nghị', 'Hạn đăng ký', phrase);
  const isOpen = (day: number): boolean | undefined => {
    workspace.fireTriggers(at(day));
    return workspace.forms().find(({ title }) => title.startsWith('Đăng ký nhiệm vụ'))?.isAccepting;
  };
  expect([isOpen(20), isOpen(21)]).toEqual([true, last === undefined]);
});
