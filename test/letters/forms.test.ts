import fc from 'fast-check';
import { onDay } from '../../src/domain/days/day-phrases';
import { digestLetter, digestSubject } from '../../src/letters/digest';
import { receiptLetter, receiptSubject } from '../../src/letters/receipt';
import { reminderLetter, reminderSubject } from '../../src/letters/reminder';
import { seed, yenThe } from '../documents/seed';
import { conferenceRow, registrationRow } from '../support/rows';
import { expectGolden } from './support';

const conference = { ...seed.conference, callCloses: onDay('2020-07-20'), replyTo: 'khcn@skhcn.example' };
const registration = registrationRow({
  row: 2,
  code: 'DK·1a2b3c4d',
  unit: 'huyện Yên Thế',
  state: { late: true },
  at: '20/07/2020 09:15',
  title: 'Ứng dụng nhật ký điện tử cho vùng trồng vải',
  level: 'cấp cơ sở',
  kind: 'Đề tài',
  field: 'Khoa học nông nghiệp',
  fromYear: '2021',
  toYear: '2022',
  stateMoney: 1_200_000_000,
  findings: 'Còn thiếu: Địa chỉ ứng dụng. Xin bổ sung.\nNăm kết thúc trước năm bắt đầu. Xin xem lại.',
  contact: 'Nguyễn Thị Hoà, Trưởng phòng',
  editLink: 'https://docs.google.com/forms/d/e/1x/viewform?edit2=2_A',
});

test('a receipt says what came, what to look at, and how to change it', () => {
  expectGolden('receipt.txt', receiptLetter(conference, registration).text);
  expect(receiptSubject(registration)).toBe('Đã nhận đăng ký nhiệm vụ của huyện Yên Thế (DK·1a2b3c4d)');
});

test('a receipt that goes elsewhere than the sender asked for says so', () => {
  const asked = { ...registration, email: 'khcn@khac.example' };
  const sentTo = (one: string) => receiptLetter(conference, asked, [one]).text;
  expect(sentTo('ubnd@yenthe.example')).toContain('Người gửi ghi hộp thư khcn@khac.example,');
  expect(sentTo('KHCN@khac.example')).not.toContain('Người gửi ghi hộp thư');
});

test('a digest lists when what was registered and how it stands', () => {
  const others = ['Bảo tồn gà đồi', 'Bản đồ {{Chủ trì}} đất trồng'].map((title, index) =>
    registrationRow({
      ...registration,
      code: `DK·${index}`,
      title,
      state: { replacedBy: 'DK·1a2b3c4d', late: false },
    }),
  );
  expectGolden('digest.txt', digestLetter(conference, yenThe, [registration, ...others], 57).text);
  expect(digestSubject(yenThe, 57)).toBe('Đã nhận 57 đăng ký nhiệm vụ của huyện Yên Thế');
});

test('a reminder names the last day and the unit’s own form', () => {
  const unit = { ...yenThe, link: 'https://docs.google.com/forms/d/e/1x/viewform?usp=pp_url&entry.1=a' };
  expectGolden('reminder.txt', reminderLetter(conference, unit).text);
  expect(reminderSubject(conferenceRow({}))).toBe('Nhắc đăng ký nhiệm vụ khoa học và công nghệ');
});

test('whatever a sender typed: no tag is filled, no markup, a subject of one line that Gmail takes, a letter of bounded length', () => {
  const nasty = fc
    .stringMatching(/^[\s\S]{0,40}$/)
    .map((text) => `${text}<b>{{Chủ trì}}</b>\r\nBcc: a@b.example ${text.repeat(200)}`);
  fc.assert(
    fc.property(nasty, (typed) => {
      const all = {
        unit: typed,
        title: typed,
        field: typed,
        contact: typed,
        findings: `${typed}\n`.repeat(100),
      };
      const { subject, text, html } = receiptLetter(conference, { ...registration, ...all });
      expect(subject).not.toMatch(/[\r\n]/);
      expect(subject.length).toBeLessThanOrEqual(250);
      expect(text.length).toBeLessThan(12_000);
      expect(html).not.toContain('<b>');
      expect(text).not.toContain(conference.chair ?? '?');
    }),
  );
});
