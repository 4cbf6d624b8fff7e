import { largestAttachments } from '../../../src/domain/limits/mail';
import { ask, shown } from '../../support/local';
import { mailWorkspace } from '../../support/mail';
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
