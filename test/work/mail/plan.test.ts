import PostalMime from 'postal-mime';
import type { Changes } from '../../../src/spoken/changes';
import type { State } from '../../../src/spoken/desk';
import { ask, draftOf, shown, typeInto, type Workspace } from '../../support/local';
import { arrivals, at, mailWorkspace, prepare, received, sendAll } from '../../support/mail';

const issue = (workspace: Workspace): void => {
  const row = shown(workspace, 'Danh mục văn bản', 'Mã').indexOf('KH') + 2;
  typeInto(workspace, 'Danh mục văn bản', 'Số', '12', row);
  typeInto(workspace, 'Danh mục văn bản', 'Ngày ban hành', '8/7/2020', row);
};
const changes = (workspace: Workspace, day: number): Changes =>
  ask(workspace, { action: 'changes' }, at(day)).answer as never;

test('the plan goes to its Nơi nhận once it is issued, each once, and not before; who is not invited hears of changes too', async () => {
  const workspace = draftOf(mailWorkspace(3));
  ask(workspace, { action: 'write-plan' });
  const plans = () => prepare(workspace, at(10)).mails.filter(({ kind }) => kind === 'plan');
  const reach = () => (ask(workspace, { action: 'state' }, at(10)).answer as never as State).plan;
  expect([plans(), reach()]).toEqual([[], null]);
  // Two offices that nobody invites, one of them without a mailbox.
  for (const [row, office] of [
    [5, { Mã: 'P01', 'Tên đơn vị': 'Văn phòng Sở', Email: 'vanphong@so.example' }],
    [6, { Mã: 'P02', 'Tên đơn vị': 'Thanh tra Sở' }],
  ] as const)
    for (const [title, text] of Object.entries({ Loại: 'phòng, đơn vị thuộc cơ quan', ...office }))
      typeInto(workspace, 'Đơn vị', title, text, row);
  issue(workspace);
  ask(workspace, { action: 'write-plan' });
  const waiting = plans();
  expect(waiting.map(({ state }) => state)).toEqual(waiting.map(() => 'ready'));
  expect(waiting.map(({ recipient }) => recipient)).toEqual(
    expect.arrayContaining(['huyện Yên Thế', 'Văn phòng Sở']),
  );
  expect(reach()).toMatchObject({ got: 0, total: 5 });
  const { sent } = sendAll(workspace, at(10));
  expect(sent).toBe(3 + waiting.length);
  expect(Math.max(...arrivals(workspace).values())).toBe(2);
  expect(received(workspace).filter((eml) => /^Subject: .*/m.test(eml))).toHaveLength(sent);
  expect(sendAll(workspace, at(13)).sent).toBe(sent);
  expect(reach()).toEqual({ got: 4, total: 5, left: [{ name: 'Thanh tra Sở', reachable: false }] });
  typeInto(workspace, 'Hội nghị', 'Giờ bắt đầu', '14h00');
  const held = changes(workspace, 13).changes.flatMap(({ holders }) => holders.map(({ code }) => code));
  expect(held).toEqual(['213', '215', '216', 'KH·P01', 'KH']);
  ask(workspace, { action: 'announce-change', reason: 'mưa bão' }, at(13));
  expect(sendAll(workspace, at(13)).sent).toBe(sent + 4);
  const { text = '' } = await PostalMime.parse(
    received(workspace)
      .slice(sent)
      .find((eml) => eml.includes('vanphong@so')) ?? '',
  );
  expect(text.normalize('NFC')).toMatch(/kế hoạch[\s\S]*trước đây ghi 8 giờ 00; nay là 14 giờ 00/);
  expect(changes(workspace, 13).changes).toMatchObject([{ holders: [{ code: 'KH' }] }]);
});
