import { noticeLetter, noticeSubject } from '../../src/letters/internal-notice';
import { seed } from '../documents/seed';
import { unitRow } from '../support/rows';

const unit = unitRow({ name: 'phòng Quản lý <khoa học>' });

it('says what, when, where and which paper goes with it', () => {
  const needs = { attachment: 'Thông báo nội bộ.pdf', signed: true, link: '' };
  const { text, html } = noticeLetter(seed.conference, unit, needs);
  expect(text).toContain('Kính gửi: Phòng Quản lý <khoa học>');
  expect(text).toMatch(/thông báo để phòng, đơn vị chuẩn bị và tham dự Hội nghị giao ban/);
  expect(text).toContain('Thông báo (bản ký, đóng dấu) được gửi kèm thư này: tệp “Thông báo nội bộ”.');
  expect(html).toContain('Phòng Quản lý &lt;khoa học&gt;');
});

it('leaves out what the Sheet does not say', () => {
  const bare = { ...seed.conference, event: undefined, chair: undefined };
  expect(noticeSubject(bare)).toBe('Thông báo chuẩn bị');
  const { text } = noticeLetter(bare, unit, { attachment: '', signed: false, link: '' });
  expect(text).toContain('chuẩn bị và tham dự cuộc họp.');
  expect(text).not.toMatch(/gửi kèm|Chủ trì/);
});
