import { timeWords } from '../../../src/documents/papers/when-where';
import { render } from '../../../src/documents/word/render';
import { textOf } from '../../../src/documents/word/words-of';
import { onDay, onMonth } from '../../../src/domain/days/day-phrases';
import { conferenceRow, guestLine } from '../../support/rows';
import { invitationOf } from '../listed';
import { districtLines, seed, yenThe } from '../seed';
import { expectGolden, invitationText, planLines, withSettings } from '../support';

const [first] = districtLines;
const oneLine = first ? [first] : [];

test('the invitation of a district', () => {
  const paper = invitationOf(
    withSettings({ startDay: onDay('2020-07-24'), startTime: { from: '08:00' } }),
    yenThe,
    districtLines,
  );
  expect(paper.name).toBe('Giấy mời - huyện Yên Thế');
  expectGolden('invitation.txt', textOf(render(paper).docx));
});

test('one guest stands on the line, the same guest twice is one', () => {
  const text = invitationText({}, yenThe, [...oneLine, ...oneLine]);
  expect(text).toContain(
    'Sở Khoa học và Công nghệ trân trọng kính mời: Đại diện lãnh đạo UBND huyện Yên Thế.',
  );
});

test('a line without words for the invitation invites the unit by name', () => {
  const text = invitationText({}, yenThe, [
    guestLine({ row: 2, text: 'Các huyện', units: 'huyện', invited: true }),
  ]);
  expect(text).toContain('Sở Khoa học và Công nghệ trân trọng kính mời: UBND huyện Yên Thế.');
});

test('a blank office leaves no double space', () => {
  const lines = [guestLine({ row: 2, role: 'Đại diện {{Phòng phụ trách}} {{Tên đơn vị}}' })];
  expect(invitationText({}, { ...yenThe, office: undefined }, lines)).toContain(
    'Sở Khoa học và Công nghệ trân trọng kính mời: Đại diện huyện Yên Thế.',
  );
});

describe('the time', () => {
  const length = { text: '½ ngày', halfDays: 1 };
  test.each([
    [
      { startDay: onDay('2020-07-24'), startTime: { from: '08:00' }, length },
      '8 giờ 00, thứ Sáu, ngày 24 tháng 7 năm 2020 (½ ngày)',
    ],
    [{ startDay: onDay('2020-02-02') }, 'Chủ nhật, ngày 02 tháng 02 năm 2020'],
    [
      { plannedMonth: onMonth('2020-07'), startTime: { from: '14:00' } },
      '14 giờ 00, ngày    tháng 7 năm 2020',
    ],
  ])('%j', (settings, words) => {
    expect(timeWords(conferenceRow(settings))).toBe(words);
  });
});

test('what the Sheet does not say vanishes with its label, and the last line ends the body', () => {
  const blank = {
    startDay: undefined,
    startTime: undefined,
    chair: undefined,
    hall: undefined,
    address: undefined,
    invitationNote: undefined,
    contact: undefined,
    archive: undefined,
  };
  const paper = invitationOf({ ...withSettings(blank), plan: [] }, yenThe, oneLine);
  const text = textOf(render(paper).docx).split('\n');
  expect(
    text.slice(text.indexOf('Tới dự Hội nghị giao ban hoạt động khoa học và công nghệ năm 2020.') + 1),
  ).toEqual([
    'Thời gian: ngày tháng 7 năm 2020 (01 ngày)./.',
    'Nơi nhận:',
    '- Như trên.',
    'GIÁM ĐỐC',
    'Nguyễn Thanh Bình',
  ]);
});

test('the note may have several lines, with tags and italics', () => {
  const text = invitationText(
    { invitationNote: 'Đề nghị:\n- {{Tên đơn vị}} gửi *báo cáo*', contact: undefined },
    yenThe,
    oneLine,
  );
  expect(text).toEqual(expect.arrayContaining(['Đề nghị:', '- huyện Yên Thế gửi báo cáo./.']));
});

test('the content is the bullets of the section about it, and no others', () => {
  const plan = planLines(
    ['Đề mục', 'Mục đích'],
    ['Gạch đầu dòng', 'a'],
    ['Đề mục', '2. NỘI DUNG hội nghị'],
    ['Gạch đầu dòng', '{{Cơ quan ban hành}}'],
    ['Đề mục', 'Thành phần'],
    ['Gạch đầu dòng', 'c'],
  );
  const text = textOf(render(invitationOf({ ...seed, plan }, yenThe, oneLine)).docx).split('\n');
  const at = text.indexOf('Nội dung:');
  expect(text.slice(at + 1, at + 3)).toEqual([
    '- Sở Khoa học và Công nghệ',
    'Chủ trì: Đồng chí Nguyễn Thanh Bình, Giám đốc Sở Khoa học và Công nghệ.',
  ]);
});

test('a setting may hold tags of others', () => {
  const text = invitationText(
    { chair: 'Giám đốc {{Cơ quan ban hành}}', hall: 'Hội trường {{Tên đơn vị}}', address: undefined },
    yenThe,
    oneLine,
  );
  expect(text).toEqual(
    expect.arrayContaining([
      'Chủ trì: Giám đốc Sở Khoa học và Công nghệ.',
      'Địa điểm: Hội trường huyện Yên Thế.',
    ]),
  );
});
