import { ask, draftOf, shown, typeInto, type Workspace } from '../../support/local';
import { arrivals, at, mailWorkspace, prepare, received, sendAll } from '../../support/mail';

const issue = (workspace: Workspace): void => {
  const row = shown(workspace, 'Danh mục văn bản', 'Mã').indexOf('KH') + 2;
  typeInto(workspace, 'Danh mục văn bản', 'Số', '12', row);
  typeInto(workspace, 'Danh mục văn bản', 'Ngày ban hành', '8/7/2020', row);
};

test('the plan goes to its Nơi nhận once it is issued, each once, and not before', () => {
  const workspace = draftOf(mailWorkspace(3));
  ask(workspace, { action: 'write-plan' });
  const plans = () => prepare(workspace, at(10)).mails.filter(({ kind }) => kind === 'plan');
  expect(plans()).toEqual([]);
  issue(workspace);
  ask(workspace, { action: 'write-plan' });
  const waiting = plans();
  expect(waiting.map(({ state }) => state)).toEqual(waiting.map(() => 'ready'));
  expect(waiting.map(({ recipient }) => recipient)).toContain('huyện Yên Thế');
  const { sent } = sendAll(workspace, at(10));
  expect(sent).toBe(3 + waiting.length);
  expect(Math.max(...arrivals(workspace).values())).toBe(2);
  expect(received(workspace).filter((eml) => /^Subject: .*/m.test(eml))).toHaveLength(sent);
  expect(sendAll(workspace, at(13)).sent).toBe(sent);
});
