import { ask, shown, typeInto } from '../../support/local';
import { arrivals, at, mailWorkspace, prepare, sendAll } from '../../support/mail';

test('a mail that came back is marked, its address corrected, and that one alone goes again', () => {
  const workspace = mailWorkspace(3);
  sendAll(workspace, at(10));
  const [, code = ''] = shown(workspace, 'Thư', 'Mã');
  ask(workspace, { action: 'settle-mail', as: 'returned', codes: [code] }, at(13));
  const marked = prepare(workspace, at(13));
  expect(marked.counts).toMatchObject({ sent: 2, inDoubt: 0, failed: 1 });
  expect(marked.mails.find((one) => one.code === code)?.state).toBe('returned');
  expect(shown(workspace, 'Thư', 'Trạng thái')[1]).toBe('Không đến được');
  expect(shown(workspace, 'Nhật ký', 'Kết quả')).toContain('2 thư Gmail đã nhận, 1 thư không đến được');
  expect(marked.problems.filter((one) => one.code === 'mail-returned')).toMatchObject([
    { tab: 'Thư', row: 3, column: 'Email' },
  ]);
  // As long as the address is the same nothing goes.
  expect(sendAll(workspace, at(13))).toMatchObject({ sent: 2, failed: 1 });
  typeInto(workspace, 'Thư', 'Email', 'vanthu.moi@yenthe.example', 3);
  const { next } = prepare(workspace, at(13));
  expect(next.mails).toBe(1);
  expect(prepare(workspace, at(13)).problems.map((one) => one.code)).not.toContain('mail-said-unsent');
  // It tells only what left; blank cells are not listed.
  expect(shown(workspace, 'Thư', 'Đã gửi tới')).toHaveLength(2);
  expect(sendAll(workspace, at(13))).toMatchObject({ sent: 3, failed: 0, waiting: 0 });
  const arrived = arrivals(workspace);
  expect(arrived.get('vanthu.moi@yenthe.example')).toBe(1);
  expect([...arrived.values()]).toEqual([1, 1, 1, 1]);
  expect(sendAll(workspace, at(14))).toMatchObject({ sent: 3 });
  expect(workspace.mails()).toHaveLength(4);
});
