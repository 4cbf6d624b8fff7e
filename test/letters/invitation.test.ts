import fc from 'fast-check';
import { contentLines } from '../../src/documents/papers/invitation-blocks';
import { onMonth } from '../../src/domain/days/day-phrases';
import type { LetterNeeds } from '../../src/letters/facts';
import { escapeHtml } from '../../src/letters/html';
import { invitationLetter, invitationSubject } from '../../src/letters/invitation';
import type { Letter } from '../../src/letters/parts';
import type { Conference } from '../../src/tables/conference';
import type { Guest } from '../../src/tables/guests';
import { districtLines, seed, yenThe } from '../documents/seed';
import { conferenceRow, guestLine, unitRow } from '../support/rows';
import { expectGolden, readBack } from './support';

const unsigned: LetterNeeds = { attachment: 'Giấy mời - huyện Yên Thế.pdf', signed: false, link: '' };
const link = 'https://docs.google.com/document/d/1a/edit?usp=sharing&x=1';

/** A letter of the sample with other settings. */
const letterWith = (settings: Partial<Conference>, needs = unsigned, lines = districtLines): Letter =>
  invitationLetter(
    { ...seed.conference, ...settings },
    { unit: yenThe, lines, content: contentLines(seed.plan, []) },
    needs,
  );

/** The words of a page as a reader sees them, a dash where an item of a list begins, kinds of space apart. */
const wordsOf = (html: string): string =>
  html
    .replace(/^[\s\S]*<body>/, '')
    .replace(/<li>/g, ' - ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
const wordsIn = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('the letter to a district', () => {
  const { subject, text, html } = letterWith({});
  expect(subject).toBe('Giấy mời dự Hội nghị giao ban hoạt động khoa học và công nghệ năm 2020');
  expectGolden('letter.txt', text);
  expectGolden('letter.html', html);
});

test('a signed paper that may be opened', () => {
  const { text, html } = letterWith({}, { attachment: 'GM-213.pdf', signed: true, link });
  expect(text).toContain(
    `Giấy mời (bản ký, đóng dấu) được gửi kèm thư này: tệp “GM-213”.\nXem giấy mời trên mạng: ${link}\n`,
  );
  expect(html).toContain(
    '<a href="https://docs.google.com/document/d/1a/edit?usp=sharing&amp;x=1">https://docs.google.com/document/d/1a/edit?usp=sharing&amp;x=1</a>',
  );
});

test('a Sheet with markup, braces and hardly anything filled in', () => {
  const unit = unitRow({
    row: 2,
    name: '<script>alert("1")</script> xã {{Tên đơn vị}}\u00A0& "Đèo Gia"'.normalize('NFD'),
  });
  const conference = conferenceRow({
    event: 'Hội nghị\n<b>giao ban</b> {{Cơ quan ban hành}} & {{không có}}',
    agency: 'Sở <i>KH&CN</i>',
    chair: 'Ông {{Người ký}}',
    startTime: { from: '08:00' },
    plannedMonth: onMonth('2020-07'),
    hall: "Hội trường 'A'".normalize('NFD'),
  });
  const lines = [{ row: 2 }, { row: 3, role: '- Đại diện {{Tên đơn vị}} <img src=x>' }].map(guestLine);
  const letter = invitationLetter(
    conference,
    { unit, lines, content: ['- Đánh giá {{Tên đơn vị}} <b>'] },
    {
      attachment: 'a"><b>.pdf',
      signed: true,
      link: 'javascript:alert(1)',
    },
  );
  expect(letter.subject).toBe('Giấy mời dự Hội nghị <b>giao ban</b> Sở <i>KH&CN</i> & {{không có}}');
  expect(letter.text).toBe(letter.text.normalize('NFC'));
  expectGolden('ugly.txt', letter.text);
  expectGolden('ugly.html', letter.html);
});

test('an empty Sheet invites to nothing and makes nothing up', () => {
  expect(
    invitationLetter(
      conferenceRow({}),
      { unit: unitRow({}), lines: [], content: [] },
      { attachment: '', signed: false, link: '' },
    ),
  ).toMatchObject({
    subject: 'Giấy mời',
    text: 'Trân trọng kính mời quý đơn vị tới dự cuộc họp.\n\nTrân trọng.',
  });
});

test('one guest stands on the line', () => {
  expect(letterWith({}, unsigned, districtLines.slice(0, 1)).text).toContain(
    'Sở Khoa học và Công nghệ trân trọng kính mời Đại diện lãnh đạo UBND huyện Yên Thế tới dự Hội nghị giao ban',
  );
});

describe('nobody is named twice', () => {
  const letterTo = (guest: Partial<Guest>, role?: string): string =>
    invitationLetter(
      conferenceRow({
        agency: 'Sở Khoa học và Công nghệ',
        event: 'Hội nghị',
        invitationNote: 'Gửi ý kiến trước {{Ngày họp}}',
      }),
      { unit: { ...unitRow({}), ...guest }, lines: [guestLine({ row: 2, role })], content: ['- Đánh giá'] },
      { attachment: '', signed: false, link: '' },
    ).text;

  test.each<[Partial<Guest>, string | undefined, string[]]>([
    [
      { name: 'Ông TS. Trần Văn A, Giám đốc', person: 'Trần Văn A', honorific: 'Ông' },
      'Báo cáo viên',
      [
        'Kính gửi: Ông TS. Trần Văn A, Giám đốc',
        'Sở Khoa học và Công nghệ trân trọng kính mời Ông tới dự Hội nghị.',
      ],
    ],
    [
      { name: 'Trần Thị B', person: 'Trần Thị B' },
      undefined,
      ['Kính gửi: Ông/Bà Trần Thị B', 'Sở Khoa học và Công nghệ trân trọng kính mời Ông/Bà tới dự Hội nghị.'],
    ],
    [
      { name: 'phường Bắc Giang'.normalize('NFD') },
      undefined,
      [
        'Kính gửi: UBND phường Bắc Giang',
        'Sở Khoa học và Công nghệ trân trọng kính mời quý đơn vị tới dự Hội nghị.',
      ],
    ],
    [
      { name: 'phường Bắc Giang' },
      'Lãnh đạo UBND phường',
      [
        'Kính gửi: UBND phường Bắc Giang',
        'Sở Khoa học và Công nghệ trân trọng kính mời Lãnh đạo UBND phường tới dự Hội nghị.',
      ],
    ],
  ])('%j', (guest, role, [to, invites]) => {
    const text = letterTo(guest, role);
    expect(text.split('\n')[0]).toBe(to);
    expect(text).toContain(invites);
    expect(text).toContain('Nội dung:\n\n- Đánh giá');
    expect(text).toContain('Gửi ý kiến trước');
  });
});

describe('the time while there is no day', () => {
  const none = { startDay: undefined, plannedTime: undefined, plannedMonth: undefined };
  test.each([
    [
      { ...none, plannedTime: 'dự kiến cuối tháng 7/2020', plannedMonth: onMonth('2020-07') },
      'Thời gian: dự kiến cuối tháng 7/2020.',
    ],
    [{ ...none, plannedMonth: onMonth('2020-02') }, 'Thời gian: dự kiến tháng 02/2020.'],
    [none, undefined],
  ])('%j', (settings, line) => {
    const lines = letterWith(settings).text.split('\n');
    expect(lines.find((one) => one.startsWith('Thời gian'))).toBe(line);
  });
});

describe('a subject is one line that Gmail takes', () => {
  test('cut between words', () => {
    const subject = invitationSubject(conferenceRow({ event: 'Hội nghị giao ban khoa học '.repeat(20) }));
    expect(subject.length).toBeLessThanOrEqual(250);
    expect(subject).toMatch(/^Giấy mời dự Hội nghị(?: giao| ban| khoa| học| Hội| nghị)+…$/);
  });

  test('kept whole at 250 letters', () => {
    const event = 'ă'.repeat(238);
    expect(invitationSubject(conferenceRow({ event }))).toBe(`Giấy mời dự ${event}`);
  });

  test('any', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (event) => {
        const subject = invitationSubject(conferenceRow({ event }));
        expect(subject.length).toBeLessThanOrEqual(250);
        expect(subject).not.toMatch(/[\r\n]/);
        expect(Buffer.from(subject).toString()).toBe(subject);
      }),
    ));
});

describe('text and HTML', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({
      unit: fc.constantFrom('<', '>', '&', '"', "'", '{{', '}}', '\n', 'ệ', '&lt;', 'b'),
      maxLength: 30,
    }),
  );

  test('say the same words, and no cell brings markup', () =>
    fc.assert(
      fc.property(fc.array(cell, { minLength: 9, maxLength: 9 }), fc.boolean(), (cells, signed) => {
        const [event, agency, chair, hall, contact, name, role, attachment, other] = cells;
        const { text, html } = invitationLetter(
          conferenceRow({ event, agency, chair, hall, contact }),
          {
            unit: unitRow({ name }),
            lines: [
              { row: 2, role },
              { row: 3, role: other },
              { row: 4, role: 'Lãnh đạo' },
            ].map(guestLine),
            content: [other ?? ''],
          },
          { attachment: attachment ?? '', signed, link: '' },
        );
        expect(wordsOf(html)).toBe(wordsIn(text));
        expect(
          html
            // A contact may be an address, which opens a mail.
            .replace(/<a href="mailto:[^"<>]*">([^<]*)<\/a>/g, '$1')
            .match(/<(?!\/?(?:!DOCTYPE html|html|head|meta|title|body|div|p|ul|li|br|strong)[ >])/g),
        ).toBeNull();
      }),
      { numRuns: 500 },
    ));

  test('escaped text reads back', () =>
    fc.assert(
      fc.property(cell, (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
        expect(wordsOf(`<body>${escapeHtml(text)}`)).toBe(text.replace(/\s+/g, ' ').trim());
      }),
    ));

  test('arrive as they were written', async () => {
    const letter = letterWith({});
    const mail = await readBack(letter);
    expect(mail.subject).toBe(letter.subject);
    expect(mail.text?.replaceAll('\r\n', '\n')).toBe(letter.text);
    expect(mail.html?.replaceAll('\r\n', '\n')).toBe(letter.html);
  });
});
