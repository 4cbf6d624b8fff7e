import { largestAttachments } from '../../../src/domain/limits/mail';
import { ask, shown, typeInto } from '../../support/local';
import { mailWorkspace, received, sendAll } from '../../support/mail';
import { scan } from '../../support/scan';

test.each([
  [largestAttachments, []],
  [largestAttachments + 1, ['mail-too-large']],
])('a scan of %i bytes', (bytes, problems) => {
  const workspace = mailWorkspace(1);
  const [paper] = shown(workspace, 'Thư', 'Mã');
  const base64 = scan('', bytes).toString('base64');
  const { answer } = ask(workspace, { action: 'keep-signed', paper, name: 'Quét.pdf', base64 });
  expect(answer.problems.map(({ code }) => code)).toEqual(problems);
});

test('no name of a file, a folder or an attachment turns its writing', () => {
  const workspace = mailWorkspace(1);
  const turned = '\u202Efdp.exe';
  typeInto(workspace, 'Hội nghị', 'Tên hội nghị', `Hội nghị ${turned}`);
  expect(ask(workspace, { action: 'write-plan' }).answer.ok).toBe(true);
  const [paper] = shown(workspace, 'Thư', 'Mã');
  const base64 = scan('').toString('base64');
  ask(workspace, { action: 'keep-signed', paper, name: `Quét ${turned}.pdf`, base64 });
  sendAll(workspace);
  const names = workspace.files().flatMap(({ name, path }) => [name, path]);
  const sent = received(workspace);
  expect(names.filter((name) => name.includes('fdp.exe')).length).toBeGreaterThan(2);
  expect([...names, ...sent].filter((text) => /\p{Bidi_Control}|%E2%80%AE/u.test(text))).toEqual([]);
  expect(sent.join()).toContain('fdp.exe.pdf');
});
