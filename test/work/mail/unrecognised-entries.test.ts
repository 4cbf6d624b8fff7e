import { codeKey } from '../../../src/domain/text/digest';
import { ledgerOf, notUnderstood, putInLedger } from '../../support/ledger';
import { ask, shown, typeInto } from '../../support/local';
import { at, mailWorkspace, prepare, sendAll } from '../../support/mail';

test('what this version does not understand is told of, and neither sent nor written over', () => {
  const workspace = mailWorkspace();
  const [unread = ''] = shown(workspace, 'Thư', 'Mã');
  const by = 'can.bo@skhcn.example';
  const unrecognised = {
    [`mail:${codeKey('TB·213')}`]: JSON.stringify(['TB·213', 'accepted', 1, by, 1, 'j', '', '']),
    [`mail:${codeKey(unread)}`]: JSON.stringify([unread, 'deferred', 1, by, 1, 'j', '', '']),
  };
  putInLedger(workspace, unrecognised);
  typeInto(workspace, 'Thư', 'Mã', 'TB·7', 12);
  typeInto(workspace, 'Thư', 'Email', 'xa@yenthe.example', 12);
  typeInto(workspace, 'Thư', 'Trạng thái', 'Hoãn', 12);
  const told = [
    ['Thư', 0, 'TB·213'],
    ['Thư', 12, 'TB·7'],
    ['Thư', 2, unread],
  ];
  expect(notUnderstood(ask(workspace, { action: 'check' }).answer.problems).sort()).toEqual(told);
  const { mails, problems, next } = prepare(workspace, at(10));
  expect(notUnderstood(problems).sort()).toEqual(told);
  expect(next.mails).toBe(9);
  const badges = mails.filter(({ badge }) => badge !== '').map(({ code, badge }) => [code, badge]);
  expect(badges.sort()).toEqual([unread, 'TB·213', 'TB·7'].map((code) => [code, 'Không rõ loại']));
  const settled = ask(workspace, { action: 'settle-mail', as: 'by-hand', codes: [unread, 'TB·213', 'TB·7'] });
  expect(settled.answer.problems.filter(({ code }) => code === 'mail-not-settled')).toHaveLength(3);
  ask(workspace, { action: 'mark-returned', since: '1970-01-01T00:00' });
  expect(sendAll(workspace, at(10))).toMatchObject({ sent: 10, waiting: 0, failed: 2 });
  expect(workspace.mails()).toHaveLength(9);
  expect(ledgerOf(workspace)).toMatchObject(unrecognised);
  expect(shown(workspace, 'Thư', 'Trạng thái')[10]).toBe('Hoãn');
  expect(shown(workspace, 'Thư', 'Mã')).toHaveLength(11);
});
