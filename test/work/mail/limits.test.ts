import { largestAttachments } from '../../../src/domain/limits/mail-limits';
import { ask, draftOf, shown, typeInto } from '../../support/local';
import { at, mailWorkspace, received, sendAll } from '../../support/mail';
import { scan } from '../../support/scan';

const large = mailWorkspace(1);

test.each([
  // Its paper speaks of what goes with it, and nothing does.
  [largestAttachments, ['enclosure-promised']],
  [largestAttachments + 1, ['mail-too-large']],
])('a scan of %i bytes', (bytes, problems) => {
  const workspace = mailWorkspace(1);
  const [paper] = shown(workspace, 'Thư', 'Mã');
  const base64 = scan('', bytes).toString('base64');
  const { answer } = ask(workspace, { action: 'keep-signed', paper, name: 'Quét.pdf', base64 });
  expect(answer.problems.map(({ code }) => code)).toEqual(problems);
});

test('what is above 5 MB goes in pieces, and a last piece whose answer is lost neither doubles nor loses it', () => {
  for (const landed of [false, true]) {
    const workspace = draftOf(large);
    const [paper] = shown(workspace, 'Thư', 'Mã');
    const base64 = scan('', 6_000_000).toString('base64');
    const lost = (call: string) => ({ faults: [{ call, nth: 1, status: landed ? 0 : 503, landed }] });
    const request = { action: 'keep-signed', paper, name: 'Quét.pdf', base64 };
    const { answer, run } = ask(workspace, request, lost('Drive.files.create'));
    expect([answer.ok, run.calls['Upload.start']]).toEqual([true, 1]);
    expect(workspace.files().filter(({ name }) => name === 'Quét.pdf')).toHaveLength(1);
    expect(sendAll(workspace, { ...at(10), ...lost('Gmail.messages.send') })).toMatchObject({
      sent: 1,
      inDoubt: 0,
    });
    expect(workspace.mails()).toHaveLength(1);
    expect(received(workspace)[0]?.length).toBeGreaterThan(8_000_000);
  }
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
