import { join } from 'node:path';
import { editByHand } from '../../support/hand';
import { draftOf, shown, typeInto, type Workspace } from '../../support/local';
import { act, chief, codes, stateOf, wordsIn, written } from './papers';

const steps = written(true);
const submitted = draftOf(steps);
act(submitted, 'submit', { paper: 'KH' });
const approved = draftOf(submitted);
act(approved, 'approve', { paper: 'KH' }, { as: chief });

const asChief = { as: chief };
const given = { paper: 'KH', number: '26', day: '2026-03-10' };

test('a paper is submitted, sent back, submitted again, agreed to, issued with number and day in its Doc', () => {
  const workspace = draftOf(submitted);
  expect(stateOf(workspace, 'KH')).toMatchObject({ state: 'submitted', label: 'Chờ ký' });
  expect(act(workspace, 'return', { paper: 'KH', remark: 'Rõ thêm kinh phí' }, asChief).state).toBe(
    'returned',
  );
  expect(stateOf(workspace, 'KH')).toMatchObject({ label: 'Yêu cầu sửa', remark: 'Rõ thêm kinh phí' });
  expect(codes(act(workspace, 'issue', given))).toEqual(['issue-returned']);
  typeInto(workspace, 'Kế hoạch', 'Nội dung', 'Căn cứ chương trình công tác năm 2026');
  act(workspace, 'write-papers', { paper: 'KH' });
  act(workspace, 'submit', { paper: 'KH' });
  act(workspace, 'approve', { paper: 'KH' }, asChief);
  expect(stateOf(workspace, 'KH')).toMatchObject({ label: 'Chờ cấp số', approvedBy: chief });
  const answer = act(workspace, 'issue', given);
  expect([answer.state, codes(answer)]).toEqual(['issued', []]);
  expect(wordsIn(workspace, 'Kế hoạch')).toContain('Số: 26/KH-SNV');
  expect(wordsIn(workspace, 'Kế hoạch')).toContain('ngày 10 tháng 3 năm 2026');
  expect(workspace.files().map(({ name }) => name)).toContainEqual(
    expect.stringMatching(/\(số 26-KH-SNV\)$/),
  );
  expect(shown(workspace, 'Danh mục văn bản', 'Trạng thái')[0]).toBe('Đã ban hành');
  expect(shown(workspace, 'Danh mục văn bản', 'Số')[0]).toBe('26');
  expect(shown(workspace, 'Nhật ký', 'Việc')).toEqual([
    'Trình ký văn bản',
    'Yêu cầu sửa văn bản',
    'Trình ký văn bản',
    'Đồng ý văn bản',
    'Ban hành văn bản',
  ]);
  expect(shown(workspace, 'Nhật ký', 'Kết quả')).toEqual(Array(5).fill('KH'));
});

test('only who is named may agree, and only to the very text that was read', () => {
  const workspace = draftOf(submitted);
  expect(codes(act(workspace, 'approve', { paper: 'KH' }))).toEqual(['not-an-approver']);
  const { mark, lines } = act(workspace, 'show-submitted', { paper: 'KH' }, asChief);
  expect(lines).toContain('KẾ HOẠCH');
  typeInto(workspace, 'Hội nghị', 'Hội trường', 'Hội trường lớn');
  act(workspace, 'write-papers', { paper: 'KH' });
  expect(codes(act(workspace, 'approve', { paper: 'KH', seen: mark }, asChief))).toEqual(['not-submitted']);
  act(workspace, 'submit', { paper: 'KH' });
  expect(codes(act(workspace, 'approve', { paper: 'KH', seen: mark }, asChief))).toEqual([
    'submitted-changed',
  ]);
  const { mark: fresh } = act(workspace, 'show-submitted', { paper: 'KH' }, asChief);
  expect(act(workspace, 'approve', { paper: 'KH', seen: fresh }, asChief).ok).toBe(true);
  expect(codes(act(workspace, 'submit', { paper: 'KH' }))).toEqual([]);
  expect(stateOf(workspace, 'KH').label).toBe('Chờ cấp số');
});

test('a text that is typed over in the hidden tab is not agreed to', () => {
  const workspace = draftOf(submitted);
  workspace.type('Bản trình máy giữ', 2, 2, '|["KH","lời khác"]');
  expect(codes(act(workspace, 'approve', { paper: 'KH' }, asChief))).toEqual(['submitted-lost']);
});

describe('a text that changes after Đồng ý takes it away, visibly', () => {
  const isLost = (workspace: Workspace) =>
    expect(stateOf(workspace, 'KH')).toMatchObject({
      state: 'draft',
      label: 'Đã sửa sau khi duyệt, phải trình lại',
      approvedBy: '',
    });

  test('from the Sheet', () => {
    const workspace = draftOf(approved);
    typeInto(workspace, 'Hội nghị', 'Hội trường', 'Hội trường lớn');
    expect(codes(act(workspace, 'write-papers', { paper: 'KH' }))).toEqual(['approval-lost']);
    isLost(workspace);
    expect(shown(workspace, 'Danh mục văn bản', 'Trạng thái')[0]).toBe(
      'Đã sửa sau khi duyệt, phải trình lại',
    );
  });

  test.each(['write-papers', 'issue'])('by a hand in the Doc, seen by %s', (action) => {
    const workspace = draftOf(approved);
    const file = workspace.files().find(({ name }) => name.startsWith('Kế hoạch'));
    editByHand(join(workspace.dir, file?.path ?? ''));
    expect(codes(act(workspace, action, given))).toContain('approval-lost');
    isLost(workspace);
  });

  test('number and day are no other words, in whatever paper they are cited', () => {
    const workspace = draftOf(approved);
    typeInto(workspace, 'Danh mục văn bản', 'Số', '26');
    typeInto(workspace, 'Danh mục văn bản', 'Ngày ban hành', '10/3/2026');
    expect(codes(act(workspace, 'write-papers'))).toEqual([]);
    expect(stateOf(workspace, 'KH').label).toBe('Chờ cấp số');
  });
});

test('what was issued is never rewritten, and it is said once the Sheet says otherwise', () => {
  const workspace = draftOf(approved);
  act(workspace, 'issue', given);
  const before = wordsIn(workspace, 'Kế hoạch');
  typeInto(workspace, 'Hội nghị', 'Hội trường', 'Hội trường lớn');
  const answer = act(workspace, 'write-papers', { consent: 'yes' });
  expect(codes(answer)).toContain('paper-frozen');
  expect(answer.documents.map(({ state }) => state)).toEqual(['frozen', 'updated']);
  expect(wordsIn(workspace, 'Kế hoạch')).toBe(before);
  for (const action of ['submit', 'withdraw']) act(workspace, action, { paper: 'KH' });
  expect(stateOf(workspace, 'KH').state).toBe('withdrawn');
  expect(codes(act(workspace, 'write-papers', { paper: 'KH' }))).toEqual(['paper-over']);
  expect(shown(workspace, 'Nhật ký', 'Việc').at(-1)).toBe('Thu hồi văn bản');
  expect(shown(workspace, 'Nhật ký', 'Kết quả').at(-1)).toBe('KH');
});

test('an approved paper whose Sheet was changed is issued as it was', () => {
  const workspace = draftOf(approved);
  typeInto(workspace, 'Hội nghị', 'Hội trường', 'Hội trường lớn');
  const before = wordsIn(workspace, 'Kế hoạch');
  const answer = act(workspace, 'issue', given);
  expect([answer.state, codes(answer)]).toEqual(['issued', ['issued-as-it-was']]);
  expect(wordsIn(workspace, 'Kế hoạch')).toBe(before);
});

test('numbers come from the registry: none twice, out of turn it is said', () => {
  const workspace = draftOf(steps);
  for (const paper of ['KH', 'GM']) act(workspace, 'submit', { paper });
  expect(codes(act(workspace, 'issue', { ...given, day: '2026-02-30' }))).toEqual(['bad-issue-day']);
  expect(codes(act(workspace, 'issue', given))).toEqual(['issued-unapproved']);
  expect(codes(act(workspace, 'issue', { ...given, number: '27' }))).toEqual(['life-issued']);
  const own = { ...given, paper: 'GM', number: '026/KH-SNV' };
  expect(codes(act(workspace, 'issue', own))).toEqual(['number-taken']);
  const smaller = { ...own, number: '25/KH-SNV', day: '2026-03-11' };
  expect(codes(act(workspace, 'issue', smaller))).toEqual(['number-out-of-turn', 'issued-unapproved']);
});

test.each([
  ['approve', {}, 'not-submitted'],
  ['issue', given, 'not-submitted'],
  ['withdraw', {}, 'life-unborn'],
  ['replace', {}, 'life-unborn'],
  ['submit', { paper: 'XX' }, 'paper-not-listed'],
])('%s of a draft is refused', (action, asked, code) =>
  expect(codes(act(draftOf(steps), action, { paper: 'KH', ...asked }, asChief))).toEqual([code]),
);

test('a paper that is behind the Sheet is written first, then submitted', () => {
  const workspace = draftOf(steps);
  typeInto(workspace, 'Hội nghị', 'Hội trường', 'Hội trường lớn');
  expect(codes(act(workspace, 'submit', { paper: 'KH' }))).toEqual(['submit-behind']);
});
