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
  expect([list, signIn].map((one) => one?.match(/Lê Văn Bình/g))).toEqual([['Lê Văn Bình'], ['Lê Văn Bình']]);
  expect(signIn).toContain('Đại diện lãnh đạo UBND huyện Yên Thế');
  expect(signIn).toContain('Trưởng phòng, huyện Yên Thế');
  expect(page).toContain('Cử người dự thay (1 nơi)');
  expect(page).toContain('Trần Thị Hoà, Phó Chủ tịch');
  expect(page).toMatch(/Chưa trả lời, cần gọi \(\d+ nơi\)/);
  expect(page).toMatch(/Tất cả: 2 người dự theo phiếu; \d+ chỗ theo trang Thành phần; kế hoạch ghi /);
});

test('how many come is read in words too; what is not certain is counted for nobody, and said to be so', () => {
  const workspace = draftOf(made);
  const links = linksOf(workspace, 'TL');
  const counts: [string, string][] = [
    ['huyện Yên Thế', '3 (ba)'],
    ['huyện Tân Yên', 'hai người'],
  ];
  const [unsure = ''] = Object.keys(links).filter((name) => !/Yên Thế|Tân Yên/.test(name));
  for (const [name, count] of [...counts, [unsure, '15-20'] as const])
    answerAt(workspace, links[name] ?? '', { ...coming, 'Số người dự': count }, quiet('09:00'));
  take(workspace, '09:20');
  ask(workspace, { action: 'add-paper', kind: 'Ai dự họp' }, at(10, '10:10'));
  ask(workspace, { action: 'write-papers', paper: 'ADH' }, at(10, '10:20'));
  expect(paperText(workspace, 'Ai dự họp')).toContain(
    'Tất cả: 5 người dự (chưa rõ số người của 1 nơi) theo phiếu',
  );
});

test('who cannot come has nothing to sign and takes no seat until that answer is taken back; who is on the screen is said to be', () => {
  const workspace = draftOf(made);
  const links = linksOf(workspace, 'TL');
  const [away = '', far = ''] = Object.keys(links).filter((name) => !/Yên Thế/.test(name));
  const cannot = { 'Trả lời giấy mời': 'Không dự được', 'Lý do không dự được': 'Bão' };
  answerAt(workspace, links[away] ?? '', cannot, quiet('09:00'));
  answerAt(workspace, links[far] ?? '', { ...coming, 'Trả lời giấy mời': 'Dự trực tuyến' }, quiet('09:10'));
  take(workspace, '09:20');
  for (const kind of ['Danh sách đại biểu', 'Danh sách ký nhận', 'Ai dự họp'])
    ask(workspace, { action: 'add-paper', kind }, at(10, '10:10'));
  const written = (time: string) => {
    for (const paper of ['DSDB', 'DSKN', 'ADH'])
      ask(workspace, { action: 'write-papers', paper }, at(10, time));
    return ['Danh sách đại biểu', 'Danh sách ký nhận', 'Ai dự họp'].map((one) => paperText(workspace, one));
  };
  const place = new RegExp(`Chủ tịch UBND ${away}`);
  const [list = '', signIn = '', page = ''] = written('10:20');
  expect(list).toMatch(place);
  expect(list).toContain('Báo không dự được');
  expect(signIn).not.toMatch(place);
  // It is invited by two lines, and names one.
  expect(signIn.match(/Dự trực tuyến/g)).toHaveLength(2);
  expect(signIn.match(/Trần Thị Hoà/g)).toHaveLength(1);
  expect(page).toContain('Không dự được (1 nơi)');
  expect(page).toMatch(/; (\d+) chỗ theo trang Thành phần, còn \d+ khi bớt nơi báo không dự được; /);
  expect(page).toMatch(/dự toán tính cho \d+ người/);
  answerAt(workspace, links[away] ?? '', coming, quiet('11:00'));
  take(workspace, '11:10');
  const [, again = '', whole = ''] = written('11:20');
  expect(again).toContain(`Phó Chủ tịch, ${away}`);
  expect(whole).not.toContain('khi bớt');
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
