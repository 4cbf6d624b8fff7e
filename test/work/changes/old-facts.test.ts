import {
  ask,
  draftOf,
  madeOnce,
  newWorkspace,
  type Spoken,
  typeInto,
  type Workspace,
} from '../../support/local';
import { at, mailWorkspace, sendAll } from '../../support/mail';

/** Plan, programme and invitations, written before the hour was changed. */
const written = (): Workspace =>
  draftOf(
    madeOnce('old-facts', () => {
      const workspace = newWorkspace('giao-ban', { pdf: false });
      ask(workspace, { action: 'create-tables', sample: true }, at(9));
      ask(workspace, { action: 'add-paper', kind: 'Thông báo' }, at(9));
      ask(workspace, { action: 'write-papers' }, at(9));
      return workspace;
    }),
  );

const told = (workspace: Workspace, code: string): Spoken[] =>
  ask(workspace, { action: 'check' }, at(10)).answer.problems.filter((one) => one.code === code);

test('after a change every paper that says the old is in one list, with one press that writes them all', () => {
  const workspace = written();
  expect(told(workspace, 'papers-tell-old')).toEqual([]);
  typeInto(workspace, 'Hội nghị', 'Giờ bắt đầu', '14h00');
  const [one, ...more] = told(workspace, 'papers-tell-old');
  expect(more).toEqual([]);
  expect(one?.message).toContain(
    'Kế hoạch (KH), Giấy mời (GM), Thông báo (TB) ghi giờ bắt đầu 8h00. Soạn lại',
  );
  expect(one?.press).toEqual({ action: 'write-papers', paper: '', unit: '', label: 'Soạn lại tất cả' });
  ask(workspace, { action: 'write-papers' }, at(10));
  expect(told(workspace, 'papers-tell-old')).toEqual([]);
});

test('other words for the same hour are nothing old', () => {
  const workspace = written();
  typeInto(workspace, 'Hội nghị', 'Giờ bắt đầu', 'lúc 8 giờ');
  expect(told(workspace, 'papers-tell-old')).toEqual([]);
});

test('what has left keeps what it says: for it there is the notice, which then has spoken', () => {
  const workspace = mailWorkspace(2);
  sendAll(workspace, at(10));
  typeInto(workspace, 'Hội nghị', 'Giờ bắt đầu', '14h00');
  const [out] = told(workspace, 'papers-out-tell-old');
  expect(out?.message).toContain('Giấy mời (GM) ghi giờ bắt đầu 8h00');
  const { label: _, ...press } = out?.press ?? { action: 'check', label: '' };
  expect(ask(workspace, { ...press, reason: 'mưa bão' }, at(10)).answer).toMatchObject({ ok: true });
  expect(told(workspace, 'papers-out-tell-old')).toEqual([]);
  typeInto(workspace, 'Hội nghị', 'Giờ bắt đầu', '15h00');
  expect(told(workspace, 'papers-out-tell-old')).toHaveLength(1);
});

test('what is issued is no more written again', () => {
  const workspace = written();
  ask(workspace, { action: 'issue', paper: 'KH', number: '26', day: '2020-07-09' }, at(9));
  typeInto(workspace, 'Hội nghị', 'Giờ bắt đầu', '14h00');
  const [out] = told(workspace, 'papers-out-tell-old');
  expect(out).toMatchObject({
    message: expect.stringContaining('nói điều cũ: Kế hoạch (KH) ghi giờ bắt đầu 8h00.'),
    press: { action: 'announce-change', instead: [], label: 'Lập thông báo thay đổi' },
  });
  expect(told(workspace, 'papers-tell-old')[0]?.message).not.toContain('KH');
});

test('the lines of the programme and of papers are held against the hour', () => {
  const workspace = written();
  ask(workspace, { action: 'create-tables', tabs: ['programme'] }, at(9));
  for (const [row, from, content] of [
    [2, '7h15', 'Đón tiếp đại biểu'],
    [3, '8h00', 'Khai mạc'],
  ] as const) {
    typeInto(workspace, 'Chương trình', 'Từ', from, row);
    typeInto(workspace, 'Chương trình', 'Nội dung', content, row);
  }
  expect(told(workspace, 'programme-against-hour')).toEqual([]);
  typeInto(workspace, 'Hội nghị', 'Giờ bắt đầu', '14h00');
  expect(told(workspace, 'programme-against-hour')).toMatchObject([
    { tab: 'Chương trình', row: 2, column: 'Từ', seen: '7h15', message: expect.stringContaining('14h00') },
  ]);
});
