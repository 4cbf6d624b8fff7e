import fc from 'fast-check';
import { type Attachment, mimeOf, sizeOf } from '../../../src/letters/mime/message';
import { headerLines, mailWith, plainMail, readBack } from '../support';

const yenThe = 'Giấy mời dự Hội nghị giao ban hoạt động khoa học và công nghệ năm 2020';
const written = ['from', 'to', 'subject', 'mime-version', 'content-type'];
const attachment = (name: string, bytes = Buffer.from('GM')): Attachment => ({
  name,
  type: 'application/pdf',
  base64: bytes.toString('base64'),
});

/** Any text: letters with marks, emoji, halves of characters, controls. */
const anyText = (maxLength: number) =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength }),
    fc.string({ unit: 'grapheme', maxLength }),
    fc.string({
      unit: fc.constantFrom('a', ' ', '\r', '\n', '"', '\\', ',', '<', '=?', 'ệ', '\u0323', '\uD83D'),
      maxLength,
    }),
  );
/** What may become of a text on its way: halves of characters cannot be written, line ends and controls become spaces. */
const onOneLine = (text: string): string =>
  Buffer.from(text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')).toString();
/** The same of a file's name, which keeps no sign that turns the writing. */
const asFileName = (text: string): string => onOneLine(text.replace(/\p{Bidi_Control}/gu, ''));

describe('the subject reads back as it was written', () => {
  test.each([
    ['', ''],
    ['Giay moi', 'Giay moi'],
    [yenThe, yenThe],
    [yenThe.normalize('NFD'), yenThe.normalize('NFD')],
    ['ệ'.repeat(250), 'ệ'.repeat(250)],
    ['ệ'.normalize('NFD').repeat(250), 'ệ'.normalize('NFD').repeat(250)],
    ['a'.repeat(250), 'a'.repeat(250)],
    [`Giay moi ${'hoi nghi '.repeat(30)}so 1`, `Giay moi ${'hoi nghi '.repeat(30)}so 1`],
    ['👩‍🔬🇻🇳 Hội nghị'.repeat(12), '👩‍🔬🇻🇳 Hội nghị'.repeat(12)],
    ['=?UTF-8?B?R00=?=', '=?UTF-8?B?R00=?='],
    ['hai  dấu cách', 'hai  dấu cách'],
    ['x\r\nBcc: a@b.c', 'x Bcc: a@b.c'],
    ['x\u2028Bcc: a@b.c\u0085\u0000y', 'x Bcc: a@b.c y'],
    ['nửa \uD83D chữ', 'nửa \uFFFD chữ'],
  ])('%j', async (subject, read) => {
    const mail = await readBack({ subject });
    expect(mail.subject ?? '').toBe(read);
    expect(mail.headers.map(({ key }) => key)).toEqual(written);
  });

  test('any', () =>
    fc.assert(
      fc.asyncProperty(anyText(120), async (subject) => {
        const mail = await readBack({ subject });
        expect((mail.subject ?? '').trim()).toBe(onOneLine(subject).trim());
        expect(mail.headers.map(({ key }) => key)).toEqual(written);
      }),
      { numRuns: 500 },
    ));
});

test('plain ASCII stays readable in the source, except what folding could change', () => {
  expect(headerLines(mailWith({ subject: 'Giay moi' }))).toContain('Subject: Giay moi');
  expect(headerLines(mailWith({ subject: 'Giay  moi' }))).toContain('Subject: =?UTF-8?B?R2lheSAgbW9p?=');
});

test('a name with marks stands in quotation marks', () => {
  const lines = headerLines(mailWith({ from: { name: 'UBND H. Yen The', address: 'a@b.example' } }));
  expect(lines).toContain('From: "UBND H. Yen The" <a@b.example>');
});

describe('the name of the sender reads back, and never as an address', () => {
  test.each([
    'Sở Khoa học và Công nghệ tỉnh Bắc Giang',
    'Văn thư, "Phòng 1" <script>alert(1)</script>',
    'So KHCN, "Phong 1" \\ <a@b.c>; (x)',
    '"'.repeat(40),
    'a@b.c',
  ])('%j', async (name) => {
    const from = { name, address: 'vanthu@skhcn.example' };
    expect((await readBack({ from })).from).toEqual(from);
    for (const line of headerLines(mailWith({ from }))) expect(line.length).toBeLessThanOrEqual(76);
  });

  test('any', () =>
    fc.assert(
      fc.asyncProperty(anyText(80), async (name) => {
        const mail = await readBack({ from: { name, address: 'vanthu@skhcn.example' } });
        expect(mail.headers.map(({ key }) => key)).toEqual(written);
        expect(mail.from).toEqual({ name: onOneLine(name).trim(), address: 'vanthu@skhcn.example' });
      }),
      { numRuns: 500 },
    ));
});

test('fifty recipients in three headers, each an address, and where to answer', async () => {
  const many = (list: string, count: number) =>
    Array.from(
      { length: count },
      (_, index) => `vanthu.${index}+${list}@sokhoahocvacongnghe.bacgiang.example`,
    );
  const lists = { to: many('to', 20), cc: many('cc', 15), bcc: many('bcc', 15) };
  const mail = await readBack({ ...lists, replyTo: 'traloi@skhcn.example' });
  expect(mail.to?.map(({ address }) => address)).toEqual(lists.to);
  expect(mail.cc?.map(({ address }) => address)).toEqual(lists.cc);
  expect(mail.bcc?.map(({ address }) => address)).toEqual(lists.bcc);
  expect(mail.replyTo).toEqual([{ name: '', address: 'traloi@skhcn.example' }]);
  for (const line of headerLines(mailWith(lists))) expect(line.length).toBeLessThanOrEqual(76);
});

test.each([
  '',
  'a',
  'a@',
  '@b.c',
  'a b@c.d',
  'a@b.c,d@e.f',
  'a@b.c\r\nBcc: d@e.f',
  'a@b.c\n',
  '<a@b.c>',
  '"a"@b.c',
  'a(b)@c.d',
  'a@b@c.d',
  'a@b.c;',
  'nhóm:a@b.c',
  'vănthư@so.example',
  `${'a'.repeat(245)}@b.example`,
])('%j is no address anywhere', (address) => {
  for (const parts of [
    { from: { name: 'x', address } },
    { to: [address] },
    { cc: ['a@b.c', address] },
    { bcc: [address] },
    ...(address === '' ? [] : [{ replyTo: address }]),
  ])
    expect(() => mailWith(parts)).toThrow(RangeError);
});

describe('an attachment', () => {
  test.each([
    'GM-213.pdf',
    'Giấy mời - huyện Yên Thế.pdf',
    'Giấy mời - huyện Yên Thế.pdf'.normalize('NFD'),
    `Giấy mời - ${'Trung tâm Ứng dụng tiến bộ khoa học và công nghệ '.repeat(3)}.pdf`,
    `Giay moi - ${'Trung tam Ung dung tien bo khoa hoc '.repeat(3)}.pdf`,
    'Sở\'s "bản" (1) *50%* 100%25; a=b, ~!.pdf',
    '👩‍🔬'.repeat(40),
    '',
  ])('keeps its name: %j', async (name) => {
    const { attachments } = await readBack({ attachments: [attachment(name)] });
    expect(attachments.map(({ filename }) => filename ?? '')).toEqual([name]);
  });

  test.each(['\u202E', '\u2066', '\u200F', '\u061C'])(
    'has no sign in its name that turns the writing: %j',
    (sign) => {
      const mime = mailWith({
        attachments: [attachment(`GM ${sign}fdp.exe`), attachment(`Giấy ${sign}mời.pdf`)],
      });
      expect(mime).toContain('filename="GM fdp.exe"');
      expect(mime).toContain("filename*=UTF-8''Gi%E1%BA%A5y%20m%E1%BB%9Di.pdf;");
    },
  );

  test('has no mark in its full name that would end it', () => {
    expect(mailWith({ attachments: [attachment("Sở's *(1).pdf")] })).toContain(
      "filename*=UTF-8''S%E1%BB%9F%27s%20%2A%281%29.pdf;",
    );
  });

  test('has a name that old readers can show, with its ending', () => {
    const long = `Giấy mời - ${'đơn vị Đặc biệt '.repeat(9)}.pdf`;
    const mime = mailWith({ attachments: [attachment('Giấy mời - huyện Yên Thế.pdf'), attachment(long)] });
    expect(mime).toContain('filename="Giay moi - huyen Yen The.pdf"');
    expect(mime).toMatch(/filename="Giay moi - don vi Dac biet [^"]{19}\.pdf"/);
  });

  test('any name, any bytes, more than one', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(anyText(80), fc.uint8Array({ maxLength: 300 })), { maxLength: 3 }),
        async (files) => {
          const given = files.map(([name, bytes]) => attachment(name, Buffer.from(bytes)));
          const { attachments } = await readBack({ attachments: given });
          expect(attachments.map(({ filename }) => (filename ?? '').trim())).toEqual(
            files.map(([name]) => asFileName(name).trim()),
          );
          expect(attachments.map(({ content }) => Buffer.from(content as ArrayBuffer))).toEqual(
            files.map(([, bytes]) => Buffer.from(bytes)),
          );
          expect(given.map(sizeOf)).toEqual(files.map(([, bytes]) => bytes.length));
        },
      ),
      { numRuns: 300 },
    ));

  test.each([
    { type: 'application/pdf\r\nX: y' },
    { type: 'pdf' },
    { base64: 'R00' },
    { base64: 'R0\r\n--mail-b1--' },
    { base64: 'R0\u0000=' },
  ])('that is none is refused: %j', (wrong) => {
    expect(() => mailWith({ attachments: [{ ...attachment('a.pdf'), ...wrong }] })).toThrow(RangeError);
  });

  test('of 25 MB is written in a moment', () => {
    const large = attachment('a.pdf', Buffer.alloc(25 * 1024 * 1024, 'Giấy mời'));
    const start = performance.now();
    const mime = mailWith({ attachments: [large] });
    expect(performance.now() - start).toBeLessThan(3000);
    expect(mime.length).toBeGreaterThan(large.base64.length);
  });
});

test('text and HTML read back in any language, line ends apart', () =>
  fc.assert(
    fc.asyncProperty(anyText(300), anyText(300), async (text, html) => {
      const mail = await readBack({ text, html });
      const same = (words: string) => Buffer.from(words).toString().replace(/\r\n?/g, '\n');
      expect(same(mail.text ?? '')).toBe(same(text));
      expect(same(mail.html ?? '')).toBe(same(html));
    }),
    { numRuns: 300 },
  ));

test('the source is ASCII in short lines that end as mail wants, whatever is in it', () =>
  fc.assert(
    fc.property(anyText(200), anyText(200), (one, other) => {
      const mime = mailWith({
        subject: one,
        from: { name: other, address: 'vanthu@skhcn.example' },
        text: one,
        html: other,
        attachments: [attachment(one), attachment(other)],
      });
      expect(mime).toMatch(/^[\x20-\x7e\r\n]*$/);
      expect(mime.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(Math.max(...mime.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(76);
    }),
    { numRuns: 300 },
  ));

test('what is cut in pieces can be read piece by piece', () =>
  fc.assert(
    fc.property(anyText(200), (words) => {
      const mime = mailWith({ subject: words, attachments: [attachment(words)] });
      const reader = new TextDecoder('utf-8', { fatal: true });
      const encoded = [...mime.matchAll(/=\?UTF-8\?B\?([^?]*)\?=/g)].map(([word, letters = '']) => {
        expect(word.length).toBeLessThanOrEqual(75);
        return reader.decode(Buffer.from(letters, 'base64'));
      });
      if (encoded.length > 0) expect(encoded.join('')).toBe(onOneLine(words));
      const pieces = [...mime.matchAll(/filename\*(?:\d+\*)?=(?:UTF-8'')?([^;\r]*)/g)].map(([, piece = '']) =>
        decodeURIComponent(piece),
      );
      if (pieces.length > 0) expect(pieces.join('')).toBe(asFileName(words));
    }),
    { numRuns: 300 },
  ));

test('no boundary begins like another, as readers compare beginnings (RFC 2046, 5.1.2)', () => {
  const [one = '', other = ''] = [...mailWith({}).matchAll(/boundary="([^"]*)"/g)].map(([, name]) => name);
  expect(one.startsWith(other) || other.startsWith(one)).toBe(false);
});

test.each(['', 'a"b', 'a\r\nX: y', 'a b', 'a'.repeat(61)])('%j is no boundary', (boundary) => {
  expect(() => mimeOf(plainMail, boundary)).toThrow(RangeError);
});
