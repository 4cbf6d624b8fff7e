import { readFileSync, truncateSync } from 'node:fs';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { ask, copyOf, draftOf, shown, typeInto, type Workspace } from '../../support/local';
import { at, mailWorkspace, prepare, received, sendAll } from '../../support/mail';
import { scan } from '../../support/scan';

const prepared = mailWorkspace(3);
const codes = shown(prepared, 'Thư', 'Mã');
const hints = scan('gợi ý thảo luận', 2000).toString('base64');

const rowOf = (workspace: Workspace, code: string): number =>
  shown(workspace, 'Danh mục văn bản', 'Mã').indexOf(code) + 2;

const attached = (workspace: Workspace) =>
  Promise.all(
    received(workspace).map(async (eml) =>
      (await PostalMime.parse(eml)).attachments
        .map(({ filename }) => filename?.normalize('NFC'))
        .filter((name) => !name?.endsWith('.ics')),
    ),
  );

const keep = (workspace: Workspace, file: { name: string; base64: string }, to: object, options = {}) =>
  ask(workspace, { action: 'keep-file', file, ...to }, options).answer;

const coded = (problems: { code: string }[]) =>
  problems
    .map(({ code }) => code)
    .filter((code) => /enclosure|enclosed|attachment|not-a-file|link/.test(code));

test('a file for all, one for one mail, and another paper of the list go along', async () => {
  const workspace = draftOf(prepared);
  ask(workspace, { action: 'write-plan' });
  keep(workspace, { name: 'Gợi ý.pdf'.normalize('NFD'), base64: hints }, { paper: 'GM' });
  keep(workspace, { name: 'Biểu.xlsx', base64: 'UEsDBAAA' }, { mails: codes.slice(1, 3) });
  typeInto(workspace, 'Danh mục văn bản', 'Gửi kèm', 'Gợi ý.pdf\nKH', rowOf(workspace, 'GM'));
  sendAll(workspace, at(10));
  const [first, second, third] = await attached(workspace);
  const plan = expect.stringMatching(/^Kế hoạch - .*\.(docx|pdf)$/);
  expect(first).toEqual(['Giấy mời - thành phố Bắc Giang.docx', 'Gợi ý.pdf', plan]);
  expect(second).toEqual(['Giấy mời - huyện Yên Thế.docx', 'Gợi ý.pdf', plan, 'Biểu.xlsx']);
  expect(third).toContain('Biểu.xlsx');
  const { text = '' } = await PostalMime.parse(received(workspace)[0] ?? '');
  expect(text.normalize('NFC')).toContain('Tài liệu kèm theo: tệp “Gợi ý.pdf”, tệp “Kế hoạch');
});

test('what is promised and what goes are held against each other; what is not there keeps the mail back', () => {
  const workspace = draftOf(prepared);
  typeInto(workspace, 'Hội nghị', 'Đề nghị trong giấy mời', 'Có gợi ý thảo luận kèm theo');
  const checked = () => coded(ask(workspace, { action: 'check' }).answer.problems);
  expect([coded(prepare(workspace, at(10)).problems), checked()]).toEqual([
    ['enclosure-promised'],
    ['enclosure-promised'],
  ]);
  typeInto(workspace, 'Danh mục văn bản', 'Gửi kèm', 'không có.pdf', rowOf(workspace, 'GM'));
  const told = prepare(workspace, at(10));
  expect(told.next.mails).toBe(0);
  expect(coded(told.problems)).toEqual(Array(3).fill('enclosure-unknown'));
  typeInto(workspace, 'Hội nghị', 'Đề nghị trong giấy mời', 'Dự đúng thành phần');
  keep(workspace, { name: 'không có.pdf', base64: hints }, { paper: 'GM' });
  const { problems, next } = prepare(workspace, at(10));
  expect([coded(problems), next.mails, checked()]).toEqual([['enclosure-unsaid'], 3, ['enclosure-unsaid']]);
});

test('only PDF, Word and Excel are taken, by their bytes', () => {
  const workspace = draftOf(prepared);
  for (const name of ['ảnh.heic', 'giả.docx', 'x.exe']) {
    const { problems } = keep(workspace, { name, base64: hints }, { paper: 'GM' });
    expect(coded(problems)).toEqual(['not-a-file-to-send']);
  }
  expect(workspace.files().some(({ name }) => name === 'giả.docx')).toBe(false);
  for (const to of [{}, { paper: 'GM', mails: codes.slice(0, 1) }])
    expect(coded(keep(workspace, { name: 'a.pdf', base64: hints }, to).problems)).toEqual([
      'enclosed-nowhere',
    ]);
});

describe('files beyond 25 MB in all', () => {
  const large = draftOf(prepared);
  keep(large, { name: 'Tài liệu hội nghị.pdf', base64: hints }, { paper: 'GM' });
  keep(large, { name: 'Gợi ý.pdf', base64: hints }, { mails: codes.slice(0, 1) });
  typeInto(large, 'Hội nghị', 'Đề nghị trong giấy mời', 'Có tài liệu kèm theo');
  const grown = large.files().find(({ name }) => name === 'Tài liệu hội nghị.pdf');
  truncateSync(path.join(large.dir, grown?.path ?? ''), 26_000_000);
  const confirmed = (workspace: Workspace, answers: object) => {
    const consent = { 'send-unready': true, ...answers };
    const { next } = prepare(workspace, at(10));
    const confirm = { mark: next.mark, mails: next.mails };
    return ask(workspace, { action: 'send-mail', holder: 'trang', confirm, consent }, at(10));
  };
  const isOpen = (workspace: Workspace) =>
    readFileSync(path.join(workspace.dir, 'drive.json'), 'utf8').includes('anyoneWithLink');

  test('go as a link that is opened only after a yes; the mail says where', async () => {
    const workspace = draftOf(large);
    const { answer } = confirmed(workspace, {});
    expect(answer.questions).toMatchObject([{ code: 'share-large', about: ['Tài liệu hội nghị.pdf'] }]);
    expect([isOpen(workspace), workspace.mails()]).toEqual([false, []]);
    confirmed(workspace, { 'share-large': true });
    expect(isOpen(workspace)).toBe(true);
    sendAll(workspace, at(10));
    expect(await attached(workspace)).toEqual([
      [expect.stringMatching(/^Giấy mời/), 'Gợi ý.pdf'],
      [expect.stringMatching(/^Giấy mời/)],
      [expect.stringMatching(/^Giấy mời/)],
    ]);
    for (const eml of received(workspace)) {
      const { text = '', html = '' } = await PostalMime.parse(eml);
      expect(text.normalize('NFC')).toMatch(
        /- “Tài liệu hội nghị\.pdf”: https:\/\/drive\.google\.com\/file\/d\/\S+$/m,
      );
      expect(html).toMatch(/<a href="https:\/\/drive\.google\.com/);
    }
  });

  test('after a no, or where the domain refuses, those mails stay and the others leave', () => {
    const refused = draftOf(large);
    typeInto(refused, 'Danh mục văn bản', 'Gửi kèm', '', rowOf(refused, 'GM'));
    const row = shown(refused, 'Thư', 'Mã').indexOf(codes[1] ?? '') + 2;
    typeInto(refused, 'Thư', 'Gửi kèm', 'Tài liệu hội nghị.pdf', row);
    const refusing = copyOf(refused, { pdf: false, world: { 'form-audience': 'refused' } });
    const { answer } = confirmed(refusing, { 'share-large': true });
    expect(coded(answer.problems)).toContain('link-not-shared');
    confirmed(refused, { 'share-large': false });
    for (const workspace of [refused, refusing]) {
      expect(prepare(workspace, at(10)).mails.map(({ state }) => state)).toEqual([
        'accepted',
        'ready',
        'accepted',
      ]);
      expect(isOpen(workspace)).toBe(false);
    }
  });

  test('words without a place for the link keep the mail back', () => {
    const workspace = draftOf(large);
    ask(workspace, { action: 'edit-words', mail: 'Thư mời' });
    const lines = shown(workspace, 'Lời văn', 'Nội dung');
    const at3 = lines.findIndex((line) => line.includes('{{Tài liệu trên Drive}}'));
    typeInto(workspace, 'Lời văn', 'Nội dung', 'Giấy mời gửi kèm.', at3 + 2);
    expect(coded(prepare(workspace, at(10)).problems)).toContain('link-unsaid');
  });
});
