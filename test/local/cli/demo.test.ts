import { join } from 'node:path';
import { root } from '../../../build/root';
import { titleOf } from '../../../src/domain/forms/task-questions';
import { commandThreadIn, submitForm } from '../../support/cli';
import { emptyDir, openWorkspace, shown } from '../../support/local';
import { filledIn } from '../../support/registration';

jest.setTimeout(240_000);

/** The command line with the real add-on. */
const giaoBan = commandThreadIn(root);
const answer = (dir: string, form: string, answers: object, ...more: string[]) =>
  submitForm(giaoBan, [dir, form], answers, ...more);

test('the demo plays everything: ten units register, one twice and one late, and the clerk sees it', () => {
  const dir = join(emptyDir(), 'demo');
  const { status, stdout } = giaoBan('demo', '--out', dir);
  expect(status).toBe(0);
  const told = [
    '11 lần gửi của 10 đơn vị',
    'Đã đọc 11 lần gửi: 10 đăng ký đang tính, 1 nộp muộn; 0/10 đơn vị chưa gửi.',
    /huyện Yên Thế: Chăn nuôi gà đồi theo chuỗi, 1\.500\.000\.000 đồng \(Đã có bản thay DK·\w+\)/,
    /huyện Yên Thế: CHĂN NUÔI gà đồi {2}theo chuỗi, 1\.800\.000\.000 đồng \(Đang tính\)/,
    'Kinh phí từ ngân sách: “1,5 tỷ” → “1,8 tỷ”',
    /huyện Hiệp Hòa: .* \(Đang tính, nộp muộn\)/,
    'Thư: 21 đã gửi.',
  ];
  for (const words of told)
    expect(stdout).toEqual(
      typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words),
    );
  expect(stdout.match(/^- DK·/gm)).toHaveLength(11);
  expect(stdout).not.toContain('undefined');
  const workspace = openWorkspace(dir);
  expect(workspace.mails()).toHaveLength(21);
  const [form] = workspace.forms();
  expect(answer(dir, form?.title ?? '', filledIn())).toEqual({
    status: 1,
    json: { error: 'Đợt đăng ký đã hết hạn. Xin liên hệ đầu mối nếu cần.' },
  });
});

test('a unit answers from the command line by its own link, and changes it by the link that it got', () => {
  const dir = join(emptyDir(), 'hoi-nghi');
  giaoBan('new', dir, '--sample');
  expect(giaoBan('run', dir, 'open-registration', '--now', '2020-07-10T07:00').status).toBe(0);
  const workspace = openWorkspace(dir);
  // One command makes the whole Form, pages for a second and a third thing too.
  expect(workspace.forms()[0]?.items.map(({ title }) => title)).toContain('Tên nhiệm vụ (3)');
  const own = shown(workspace, 'Đơn vị', 'Link đăng ký riêng')[1] ?? '';
  const { [titleOf('unit')]: _unit, [titleOf('linkCode')]: _code, ...answers } = filledIn();
  const sent = answer(dir, own, answers);
  expect(sent).toEqual({
    status: 0,
    json: { id: expect.any(String), editUrl: expect.stringContaining('?edit2=') },
  });
  const { id, editUrl } = sent.json as { id: string; editUrl: string };
  expect(answer(dir, editUrl, { 'Mục tiêu': 'Đã sửa.' }, '--now', '2020-07-10T08:05')).toEqual(sent);
  expect(
    answer(
      dir,
      workspace.forms()[0]?.id ?? '',
      { 'Ghi chú': 'Thêm.' },
      '--edit',
      id,
      '--now',
      '2020-07-10T08:10',
    ),
  ).toEqual(sent);
  expect(answer(dir, own, { ...answers, 'Năm bắt đầu': 'sau' })).toEqual({
    status: 1,
    json: { error: '“Năm bắt đầu”: Xin ghi năm, ví dụ 2021.' },
  });
  expect(
    ['Đơn vị', 'Mục tiêu', 'Ghi chú của đơn vị'].map((title) => shown(workspace, 'Đăng ký', title)),
  ).toEqual([['huyện Yên Thế'], ['Đã sửa.'], ['Thêm.']]);
});
