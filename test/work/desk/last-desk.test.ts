import { ask, july, reopened, sampleWorkspace, typeInto, type Workspace } from '../../support/local';

const opened = (workspace: Workspace, options = {}): string =>
  workspace.execute('showDesk', [], { now: july, ...options }).sidebar?.html ?? '';

/** What the page is given to begin with, as a browser would read the attribute. */
function given(html: string): unknown {
  const [, text = ''] = /data-desk="([^"]*)" hidden/.exec(html) ?? [];
  const read = text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
  return read === '' ? undefined : JSON.parse(read);
}

test('the page is opened with what the desk showed last, and when that was', () => {
  const workspace = sampleWorkspace();
  expect(given(opened(workspace))).toBeUndefined();
  const event = 'Hội nghị "A" <script>alert(1)</script> & B';
  typeInto(workspace, 'Hội nghị', 'Tên hội nghị', event);
  const { answer } = ask(workspace, { action: 'state' }, { now: '2020-07-10T08:05' });
  const html = opened(workspace);
  expect(html).not.toContain('<script>alert');
  expect(given(html)).toMatchObject({
    at: '10/07/2020 08:05',
    state: { event, steps: (answer as never as { steps: object[] }).steps, pictures: null },
  });
});

test('where the last look is gone, or cannot be asked for, the page opens without it', () => {
  const workspace = sampleWorkspace();
  ask(workspace, { action: 'state' });
  expect(given(opened(reopened(workspace)))).toBeUndefined();
  const faults = [{ call: 'Cache.get', nth: 1, status: 0, landed: false, says: 'Service error' }];
  expect(given(opened(workspace, { faults }))).toBeUndefined();
  const refused = [{ ...faults[0], call: 'Cache.put' }];
  expect(ask(workspace, { action: 'state' }, { faults: refused as never }).answer.ok).toBe(true);
});

test('a conference that was forgotten is not shown any more', () => {
  const workspace = sampleWorkspace();
  ask(workspace, { action: 'practise', on: true });
  ask(workspace, { action: 'state' });
  ask(workspace, { action: 'practise', on: false });
  expect(given(opened(workspace))).toBeUndefined();
});
