import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { inviteUnits } from '../../../build/bench/invite-units';
import { textOf } from '../../../src/documents/word/words-of';
import { ask, draftOf, sampleWorkspace, shown, typeInto, type Workspace } from '../../support/local';
import { at, prepare, received, sendAll } from '../../support/mail';
import { answerAt, coming, deputy, linksOf, openForm } from '../../support/replies';

jest.setTimeout(300_000);

const made = sampleWorkspace();
inviteUnits(made, 3);
typeInto(made, 'Thành phần', 'Ghi trong giấy mời', 'Chủ tịch UBND {{Tên đơn vị}}', 3);
openForm(made, 'TL');
const quiet = (time: string) => ({ ...at(10, time), fire: false });
type Open = { unconfirmed: { code: string; version: string; consent: boolean }[] };
const take = (workspace: Workspace, time: string) =>
  ask(workspace, { action: 'take-answers', form: 'TL' }, at(10, time)).answer as never as Open;

/** The chair said of the deputy of one unit; another one comes. */
function said(ruling: 'taken' | 'refused'): Workspace {
  const workspace = draftOf(made);
  const links = linksOf(workspace, 'TL');
  answerAt(workspace, links['huyện Yên Thế'] ?? '', deputy, quiet('09:00'));
  answerAt(workspace, links['huyện Tân Yên'] ?? '', coming, quiet('09:10'));
  const { unconfirmed } = take(workspace, '09:20');
  expect(shown(workspace, 'Link riêng', 'Cách dự')).toContain('Chờ chủ trì đồng ý');
  expect(shown(workspace, 'Link riêng', 'Người dự').join('')).not.toContain('Lê Văn Bình');
  const answers = unconfirmed.map(({ code, version }) => ({ code, version }));
  ask(workspace, { action: 'settle-answers', form: 'TL', ruling, answers }, at(10, '10:00'));
  return workspace;
}

/** The words of the paper whose file is called so. */
function paperText(workspace: Workspace, named: string): string {
  const folder = join(workspace.dir, 'papers');
  const file = readdirSync(folder, { recursive: true })
    .map(String)
    .find((one) => one.includes(named));
  return textOf(readFileSync(join(folder, file ?? named)).toString('base64'));
}

test('a deputy to whom the chair agreed stands in the lists of guests, and in the page of who comes and whom to ring up', () => {
  const workspace = said('taken');
  for (const kind of ['Danh sách đại biểu', 'Danh sách ký nhận', 'Ai dự họp'])
    expect(ask(workspace, { action: 'add-paper', kind }, at(10, '10:10')).answer.ok).toBe(true);
  for (const paper of ['DSDB', 'DSKN', 'ADH'])
    ask(workspace, { action: 'write-papers', paper }, at(10, '10:20'));
  const [list, signIn, page] = ['Danh sách đại biểu', 'Danh sách ký nhận', 'Ai dự họp'].map((code) =>
    paperText(workspace, code),
  );
  expect(list).toContain('Lê Văn Bình');
  expect(list).toContain('Dự thay Chủ tịch UBND huyện Yên Thế');
  expect(signIn).toContain('Lê Văn Bình');
  expect(signIn).toContain('Trưởng phòng, Huyện Yên Thế');
  expect(page).toContain('Cử người dự thay (1 nơi)');
  expect(page).toContain('Trần Thị Hoà, Phó Chủ tịch');
  expect(page).toMatch(/Chưa trả lời, cần gọi \(\d+ nơi\)/);
  expect(page).toMatch(/Tất cả: 2 người dự theo phiếu; \d+ chỗ theo trang Thành phần; kế hoạch ghi /);
});

test.each([
  ['taken', 'Chủ trì đồng ý người dự thay của huyện Yên Thế', 'đã đồng ý để Lê Văn Bình, Trưởng phòng'],
  ['refused', 'Chủ trì chưa đồng ý người dự thay của huyện Yên Thế', 'trả lời lại bằng phiếu riêng'],
] as const)(
  'the unit is told that the chair %s its deputy, once it was seen',
  async (ruling, subject, words) => {
    const workspace = said(ruling);
    const { mails } = prepare(workspace, at(10, '10:05'));
    expect(mails.filter(({ kind }) => kind === 'consent').map(({ state }) => state)).toEqual(['ready']);
    expect(received(workspace)).toEqual([]);
    sendAll(workspace, at(10, '10:10'));
    const sent = await Promise.all(received(workspace).map((one) => PostalMime.parse(one)));
    const own = sent.filter((one) => one.subject === subject);
    expect(own).toHaveLength(1);
    expect(own[0]?.text).toContain(words);
    expect(own[0]?.text).toMatch(/Thời gian: .*24 tháng 7 năm 2020/);
    take(workspace, '11:00');
    expect(prepare(workspace, at(10, '11:05')).mails.filter(({ state }) => state === 'ready')).toEqual([]);
    const manner = shown(workspace, 'Link riêng', 'Cách dự')[1];
    expect(manner).toBe(ruling === 'taken' ? 'Cử người dự thay' : 'Chưa trả lời');
    expect(shown(workspace, 'Ai dự họp', 'Trạng thái')).toHaveLength(2);
  },
);
