import PostalMime from 'postal-mime';
import { ask, draftOf, shown, typeInto, type Workspace } from '../../support/local';
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

const coded = (problems: { code: string }[]) =>
  problems.map(({ code }) => code).filter((code) => /enclosure|attachment|not-a-file/.test(code));

test('a file for all, one for one mail, and another paper of the list go along', async () => {
  const workspace = draftOf(prepared);
  ask(workspace, { action: 'write-plan' });
  ask(workspace, {
    action: 'keep-file',
    name: 'Gợi ý.pdf'.normalize('NFD'),
    base64: hints,
    with: 'paper',
    code: 'GM',
  });
  ask(workspace, {
    action: 'keep-file',
    name: 'Biểu.xlsx',
    base64: 'UEsDBAAA',
    with: 'mail',
    code: codes[1],
  });
  typeInto(workspace, 'Danh mục văn bản', 'Gửi kèm', 'Gợi ý.pdf\nKH', rowOf(workspace, 'GM'));
  sendAll(workspace, at(10));
  const [first, second] = await attached(workspace);
  const plan = expect.stringMatching(/^Kế hoạch - .*\.(docx|pdf)$/);
  expect(first).toEqual(['Giấy mời - thành phố Bắc Giang.docx', 'Gợi ý.pdf', plan]);
  expect(second).toEqual(['Giấy mời - huyện Yên Thế.docx', 'Gợi ý.pdf', plan, 'Biểu.xlsx']);
  const { text = '' } = await PostalMime.parse(received(workspace)[0] ?? '');
  expect(text.normalize('NFC')).toContain('Tài liệu kèm theo: tệp “Gợi ý.pdf”, tệp “Kế hoạch');
});

test('what is promised and what goes are held against each other; what is not there keeps the mail back', () => {
  const workspace = draftOf(prepared);
  typeInto(workspace, 'Hội nghị', 'Đề nghị trong giấy mời', 'Có gợi ý thảo luận kèm theo');
  expect(coded(prepare(workspace, at(10)).problems)).toEqual(['enclosure-promised']);
  typeInto(workspace, 'Danh mục văn bản', 'Gửi kèm', 'không có.pdf', rowOf(workspace, 'GM'));
  const told = prepare(workspace, at(10));
  expect(told.next.mails).toBe(0);
  expect(coded(told.problems)).toEqual(Array(3).fill('enclosure-unknown'));
  typeInto(workspace, 'Hội nghị', 'Đề nghị trong giấy mời', 'Dự đúng thành phần');
  ask(workspace, { action: 'keep-file', name: 'không có.pdf', base64: hints, with: 'paper', code: 'GM' });
  const { problems, next } = prepare(workspace, at(10));
  expect([coded(problems), next.mails]).toEqual([['enclosure-unsaid'], 3]);
});

test('only PDF, Word and Excel are taken, by their bytes', () => {
  const workspace = draftOf(prepared);
  for (const name of ['ảnh.heic', 'giả.docx', 'x.exe']) {
    const { problems } = ask(workspace, {
      action: 'keep-file',
      name,
      base64: hints,
      with: 'paper',
      code: 'GM',
    }).answer;
    expect(coded(problems)).toEqual(['not-a-file-to-send']);
  }
  expect(workspace.files().some(({ name }) => name === 'giả.docx')).toBe(false);
});
