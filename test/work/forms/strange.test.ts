import { openCall } from '../../support/call';
import { ledgerOf, notUnderstood, putInLedger } from '../../support/ledger';
import { ask, copyOf, type Workspace } from '../../support/local';
import { at } from '../../support/mail';

const call = openCall();
const notUnderstoodIn = (workspace: Workspace, action: string): unknown[][] =>
  notUnderstood(ask(workspace, { action }, at(10)).answer.problems);

test('a Form of a kind that only another version knows is told of and left alone', () => {
  const workspace = copyOf(call.workspace);
  const entry = { 'form:xac-nhan': JSON.stringify({ id: 'f9', maker: 'ai@so.example', at: 1, items: {} }) };
  putInLedger(workspace, entry);
  const told = [['Hội nghị', 0, 'form:xac-nhan']];
  expect(notUnderstoodIn(workspace, 'check')).toEqual(told);
  expect(notUnderstoodIn(workspace, 'open-registration')).toEqual([]);
  expect(notUnderstoodIn(workspace, 'take-answers')).toEqual([]);
  expect(ledgerOf(workspace)).toMatchObject(entry);
});

test('a Form whose entry cannot be read is neither made anew nor written over', () => {
  const workspace = copyOf(call.workspace);
  const entry = { form: JSON.stringify({ newer: ledgerOf(workspace).form }) };
  putInLedger(workspace, entry);
  const told = [['Đăng ký', 0, 'Biểu mẫu đăng ký']];
  const files = workspace.files().length;
  for (const action of ['check', 'open-registration', 'take-answers', 'remind', 'show-call'])
    expect([action, notUnderstoodIn(workspace, action)]).toEqual([action, told]);
  ask(workspace, { action: 'carry-on' }, at(10));
  expect(ledgerOf(workspace)).toMatchObject(entry);
  expect(workspace.files()).toHaveLength(files);
  expect(workspace.triggers()).toHaveLength(2);
});
