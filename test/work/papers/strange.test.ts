import { codeKey } from '../../../src/domain/text/digest';
import { ledgerOf, notUnderstood, putInLedger } from '../../support/ledger';
import { ask, copyOf, sampleWorkspace, shown, type Workspace } from '../../support/local';

let sample: Workspace;
beforeAll(() => {
  sample = sampleWorkspace();
  ask(sample, { action: 'write-plan' });
});

test('a paper of a kind that only another version knows is told of and left alone', () => {
  const workspace = copyOf(sample);
  const key = `paper:${codeKey('TB')}`;
  const entry = JSON.stringify([
    'TB',
    'thông báo',
    '',
    'Thông báo kết luận',
    'made',
    'ai@so.example',
    1,
    'f1',
    '1',
  ]);
  putInLedger(workspace, { [key]: entry });
  expect(notUnderstood(ask(workspace, { action: 'check' }).answer.problems)).toEqual([['Văn bản', 0, 'TB']]);
  const { answer } = ask(workspace, { action: 'write-plan' });
  expect(answer.documents).toMatchObject([{ kind: 'plan', state: 'unchanged' }]);
  expect(shown(workspace, 'Văn bản', 'Mã')).toEqual(['KH']);
  expect(ledgerOf(workspace)[key]).toBe(entry);
});

test('a paper whose entry cannot be read is not written over', () => {
  const workspace = copyOf(sample);
  const key = `paper:${codeKey('KH')}`;
  const [mark = '', json = '[]'] = /^(\d+:)?(.*)$/.exec(ledgerOf(workspace)[key] ?? '')?.slice(1) ?? [];
  const newer = mark + JSON.stringify([...JSON.parse(json), 'phiên bản sau']);
  putInLedger(workspace, { [key]: newer });
  const told = [['Văn bản', 2, 'KH']];
  expect(notUnderstood(ask(workspace, { action: 'check' }).answer.problems)).toEqual(told);
  const { answer, run } = ask(workspace, { action: 'write-plan' });
  expect(answer.documents).toEqual([]);
  expect(notUnderstood(answer.problems)).toEqual(told);
  expect(Object.keys(run.calls).filter((name) => /create|update/.test(name))).toEqual([]);
  expect(ledgerOf(workspace)[key]).toBe(newer);
});
