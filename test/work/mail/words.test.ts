import PostalMime from 'postal-mime';
import { digestOfBase64 } from '../../../src/domain/text/digest';
import type { MailShown } from '../../../src/spoken/mail';
import { ask, draftOf, shown, typeInto, type Workspace } from '../../support/local';
import { at, mailWorkspace, prepare, received, sendAll } from '../../support/mail';

const prepared = mailWorkspace(3);
const codes = shown(prepared, 'Thư', 'Mã');

const rowOf = (workspace: Workspace, words: string): number =>
  shown(workspace, 'Lời văn', 'Nội dung').findIndex((text) => text.includes(words)) + 2;

const shows = (workspace: Workspace, code = codes[0]): MailShown =>
  ask(workspace, { action: 'show-mail', code }, at(10)).answer as never;

/** The files of a message, byte for byte: a reader of mails would change the line ends of text. */
const filesIn = (eml: string): string[] =>
  [...eml.matchAll(/Content-Disposition: attachment;[\s\S]*?\r\n\r\n([\w+/=\r\n]+)/g)].map(
    ([, base64 = '']) => base64.replace(/\s/g, ''),
  );

const blocked = (workspace: Workspace) =>
  prepare(workspace, at(10))
    .mails.filter(({ state }) => state === 'blocked')
    .map(({ code }) => code);

test('ready words come once, say the same, and what is corrected in them is what leaves and is kept', async () => {
  const workspace = draftOf(prepared);
  const before = prepare(workspace, at(10)).next;
  const { answer } = ask(workspace, { action: 'edit-words', mail: 'thư  mời'.normalize('NFD') });
  expect([answer.ok, ask(workspace, { action: 'edit-words', mail: 'invitation' }).answer]).toMatchObject([
    true,
    { added: 0 },
  ]);
  const after = prepare(workspace, at(10));
  expect([after.next, after.problems.filter(({ code }) => /tag|line|listed/.test(code))]).toEqual([
    before,
    [],
  ]);
  typeInto(
    workspace,
    'Lời văn',
    'Nội dung',
    'Kính đề nghị {{Tên đơn vị}} cử {{Khách mời}} dự {{Tên hội nghị}}.',
    rowOf(workspace, 'trân trọng kính mời'),
  );
  typeInto(workspace, 'Thư', 'Lời riêng', 'Xe đón {{Tên đơn vị}} lúc 6h.', 3);
  const preview = codes.slice(0, 3).map((code) => shows(workspace, code));
  expect(preview[1]?.text).toContain('Kính đề nghị huyện Yên Thế cử');
  expect(preview.map(({ text }) => text.includes('Xe đón huyện Yên Thế lúc 6h.'))).toEqual([
    false,
    true,
    false,
  ]);
  sendAll(workspace, at(10));
  const left = await Promise.all(received(workspace).map((eml) => PostalMime.parse(eml)));
  expect(left.map(({ text = '' }) => text.replaceAll('\r\n', '\n').trim())).toEqual(
    preview.map(({ text }) => text.trim()),
  );
  const kept = codes.slice(0, 3).map((code) => shows(workspace, code));
  expect(kept.map(({ text, turn }) => [text, turn])).toEqual(preview.map(({ text }) => [text, 'left']));
  const prints = kept.map(({ attachments }) => attachments.map(({ print }) => print));
  expect(prints).toEqual(received(workspace).map((eml) => filesIn(eml).map(digestOfBase64)));
  expect(prints[0]).toHaveLength(2);
});

test('a slip in the words of one mail keeps that one back, in those of its kind all of the kind; no brace ever leaves', () => {
  const workspace = draftOf(prepared);
  typeInto(workspace, 'Thư', 'Lời riêng', 'Kính mời {{Tên đơn vi}}', 3);
  expect(blocked(workspace)).toEqual([codes[1]]);
  typeInto(workspace, 'Thư', 'Lời riêng', '', 3);
  typeInto(workspace, 'Đơn vị', 'Tên đơn vị', 'xã {{Lạ}} Tân Yên', 2);
  const [first = '', ...others] = blocked(workspace);
  expect([others, first && shows(workspace, first).text.includes('{{')]).toEqual([[], true]);
  ask(workspace, { action: 'edit-words', mail: 'Thư mời' });
  typeInto(
    workspace,
    'Lời văn',
    'Nội dung',
    'Kính mời [… ai] dự {{Tên hội ngh}}',
    rowOf(workspace, 'trân trọng kính mời'),
  );
  expect(blocked(workspace)).toEqual(codes.slice(0, 3));
  const { problems } = ask(workspace, { action: 'check' }).answer;
  const met = problems.map(({ code }) => code);
  expect(met).toEqual(expect.arrayContaining(['unknown-tag', 'to-fill-in']));
  expect(met).not.toContain('paper-not-listed');
  expect(ask(workspace, { action: 'edit-words', mail: 'Thư xác nhận' }).answer.problems[0]?.code).toBe(
    'mail-words-fixed',
  );
});

test('the reminder, the notice and the plan have words too', () => {
  const workspace = draftOf(prepared);
  for (const mail of [
    'Thư nhắc',
    'Thư báo thay đổi',
    'Thư rút lời mời',
    'Thư gửi kế hoạch',
    'Thư thông báo nội bộ',
  ])
    expect(ask(workspace, { action: 'edit-words', mail }).answer.ok).toBe(true);
  const { problems } = ask(workspace, { action: 'check' }).answer;
  expect(problems.filter(({ message }) => message.includes('Lời văn'))).toEqual([]);
});
