import type { FormHealth } from '../../../src/spoken/forms';
import { datedCall } from '../../support/call';
import { ask, copyOf, type Spoken, sampleWorkspace, typeInto } from '../../support/local';
import { sendAll } from '../../support/mail';

/** A conference whose folder somebody moved into a shared drive after the papers were made. */
const moved = () => {
  const workspace = sampleWorkspace({ pdf: false });
  ask(workspace, { action: 'write-papers' });
  return copyOf(workspace, { pdf: false, world: { folder: 'shared' } });
};

test('papers in a shared drive are found again and written in their place, none is made twice', () => {
  const workspace = moved();
  const ids = workspace.files().map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(10);
  typeInto(workspace, 'Hội nghị', 'Hội trường', 'Hội trường tầng 2');
  const { documents } = ask(workspace, { action: 'write-papers' }).answer;
  expect(new Set(documents.map(({ state }) => state))).toEqual(new Set(['updated']));
  expect(workspace.files().map(({ id }) => id)).toEqual(ids);
  expect(sendAll(workspace)).toMatchObject({ inDoubt: 0, failed: 0 });
  expect(workspace.mails().length).toBeGreaterThan(0);
});

test('a Form in a shared drive is open to whoever has its link, and its light knows', () => {
  const workspace = datedCall(sampleWorkspace({ pdf: false, world: { folder: 'shared' } }));
  ask(workspace, { action: 'open-registration' });
  const { lights } = ask(workspace, { action: 'show-call' }).answer as never as FormHealth<Spoken>;
  expect(lights.map(({ finding }) => finding)).toContain('anyone');
  expect(workspace.felt).toContain('folder=shared');
});
