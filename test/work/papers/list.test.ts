import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../../../src/documents/word/words-of';
import { ask, newWorkspace, sampleDraft, shown, typeInto, type Workspace } from '../../support/local';
import { prepare } from '../../support/mail';

const begun = (kind: string): Workspace => {
  const workspace = newWorkspace('moi');
  ask(workspace, { action: 'create-tables', kind });
  return workspace;
};

type Listed = { code: string; kind: string; forWhom: string; count: number; written: number; tab: string };
const listed = (workspace: Workspace): Listed[] =>
  (ask(workspace, { action: 'list-papers' }).answer as unknown as { papers: Listed[] }).papers;

const wordsOf = (workspace: Workspace, start: string): string => {
  const path = workspace.files().find(({ name }) => name.startsWith(start))?.path ?? '';
  return textOf(readFileSync(join(workspace.dir, path)).toString('base64'));
};

const starts = ['giao-ban', 'giao-ban-gon', 'so-ket', 'tong-ket', 'tap-huan', 'hoi-thao', 'doi-thoai'];

it.each(starts)('%s begins with papers that can be written at once, blanks as …', (kind) => {
  const workspace = begun(kind);
  const papers = listed(workspace);
  expect(papers.length).toBeGreaterThanOrEqual(2);
  const { documents, problems } = ask(workspace, { action: 'write-papers' }).answer;
  expect(problems.filter(({ weight }) => weight === 'blocks')).toEqual([]);
  expect(documents.map(({ state }) => state)).toEqual(papers.map(() => 'created'));
  for (const { name } of documents) {
    const words = wordsOf(workspace, name);
    expect(words).not.toMatch(/\{\{|\[…/);
    expect(words).toContain('…');
  }
});

it('what is still to be filled in is told cell by cell, and keeps its mail from leaving', () => {
  const workspace = sampleDraft();
  typeInto(workspace, 'Hội nghị', 'Hội trường', '[… hội trường]');
  const { problems } = ask(workspace, { action: 'check' }).answer;
  expect(problems.filter(({ code }) => code === 'to-fill-in')).toMatchObject([
    { tab: 'Hội nghị', column: 'Hội trường', seen: '[… hội trường]' },
  ]);
  ask(workspace, { action: 'write-invitations' });
  const mails = prepare(workspace);
  // Ten mails, one cell to fill in.
  expect(mails.mails.map(({ state }) => state)).toEqual(Array(10).fill('blocked'));
  expect(mails.problems.filter(({ code }) => code === 'mail-unfinished')).toMatchObject([
    { tab: 'Hội nghị', column: 'Hội trường' },
  ]);
  // What the mail takes from the plan counts, also where the paper has words of its own.
  typeInto(workspace, 'Hội nghị', 'Hội trường', 'Phòng họp 2');
  const about = shown(workspace, 'Kế hoạch', 'Nội dung').findIndex((text) => /^Nội dung/.test(text)) + 3;
  workspace.type('Kế hoạch', about, 2, 'Phương hướng [… giai đoạn tới]');
  const blank = () => {
    const { mails: all, problems: met } = prepare(workspace);
    const told = met.filter(({ code }) => code.endsWith('unfinished'));
    return [
      all.filter(({ state }) => state === 'ready').length,
      told.map(({ code, tab, row }) => [code, tab, row]),
    ];
  };
  expect(blank()).toEqual([0, [['mail-unfinished', 'Kế hoạch', about]]]);
  ask(workspace, { action: 'edit-words', mail: 'Thư mời' });
  workspace.paste('Lời văn', 30, 1, [['GM', 'Đoạn văn', 'Mời dự {{Tên hội nghị}}.']]);
  expect(blank()).toEqual([0, [['mail-words-unfinished', 'Kế hoạch', about]]]);
  const words = shown(workspace, 'Lời văn', 'Nội dung').findIndex((text) => text.includes('{{Nội dung}}'));
  workspace.type('Lời văn', words + 2, 3, '');
  // The papers were written with the blank.
  expect(blank()).toEqual([0, []]);
  ask(workspace, { action: 'write-invitations' });
  expect(blank()).toEqual([10, []]);
});

it('an older Sheet without a list has its plan and its invitations, and keeps them when another is added', () => {
  const workspace = begunWithoutList();
  expect(listed(workspace)).toMatchObject([
    { code: 'KH', count: 1 },
    { code: 'GM', count: 10, forWhom: 'từng đơn vị' },
  ]);
  ask(workspace, { action: 'add-paper', kind: 'Thông báo' });
  ask(workspace, { action: 'add-paper', kind: 'thông  BÁO' });
  expect(listed(workspace).map(({ code }) => code)).toEqual(['KH', 'GM', 'TB', 'TB2']);
  expect(ask(workspace, { action: 'write-papers' }).answer.documents).toHaveLength(13);
  expect(ask(workspace, { action: 'write-invitations' }).answer.documents.map(({ state }) => state)).toEqual(
    Array.from({ length: 10 }, () => 'unchanged'),
  );
});

function begunWithoutList(): Workspace {
  const workspace = sampleDraft();
  for (const row of [2, 3])
    for (const column of [1, 2, 6]) workspace.type('Danh mục văn bản', row, column, '');
  return workspace;
}

it('one invitation for all guests: one Doc, one number, in every mail', () => {
  const workspace = sampleDraft();
  ask(workspace, { action: 'add-paper', kind: 'Giấy mời' });
  workspace.type('Danh mục văn bản', 3, 1, '');
  workspace.type('Danh mục văn bản', 3, 2, '');
  workspace.type('Danh mục văn bản', 3, 6, '');
  const { documents } = ask(workspace, { action: 'write-invitations' }).answer;
  expect(documents).toMatchObject([{ code: 'GM2', unit: '', state: 'created' }]);
  expect(wordsOf(workspace, 'Giấy mời')).toContain('1. Thành phần mời');
  const { mails } = ask(workspace, { action: 'prepare-mail' }).answer as unknown as {
    mails: { code: string; paper: string }[];
  };
  expect(mails).toHaveLength(10);
  expect(new Set(mails.map(({ paper }) => paper))).toEqual(new Set(['GM2']));
});

it('what is added cites the papers that there are, under the codes that they have', () => {
  const workspace = sampleDraft();
  ask(workspace, { action: 'add-paper', kind: 'Giấy mời' });
  for (const column of [1, 2, 6]) workspace.type('Danh mục văn bản', 3, column, '');
  for (const kind of ['Đề nghị báo cáo', 'Đề nghị báo cáo', 'Tạm hoãn hội nghị'])
    ask(workspace, { action: 'add-paper', kind });
  const { problems } = ask(workspace, { action: 'check' }).answer;
  expect(problems.filter(({ code }) => code === 'unknown-tag')).toEqual([]);
  const cited = shown(workspace, 'Lời văn', 'Nội dung').flatMap(
    (text) => text.match(/\{\{Viện dẫn .*?\}\}/) ?? [],
  );
  expect(cited).toEqual(['{{Viện dẫn DNBC}}', '{{Viện dẫn DNBC2}}', '{{Viện dẫn GM2}}']);
});

it('the sum of the estimate stands in any line, in figures and in words; another one that a line says is told', () => {
  const workspace = sampleDraft();
  typeInto(workspace, 'Kế hoạch', 'Nội dung', 'Tổng: {{Tổng cộng}} đồng ({{Tổng cộng bằng chữ}}).', 3);
  const seen = () => ask(workspace, { action: 'check' }).answer.problems.map(({ code }) => code);
  expect(seen()).not.toContain('unknown-tag');
  expect(seen()).not.toContain('text-against-budget');
  ask(workspace, { action: 'write-plan' });
  expect(wordsOf(workspace, 'Kế hoạch')).toMatch(/Tổng: [\d.]+ đồng \(\p{Lu}[\p{L} ]+ đồng\)\./u);
  typeInto(workspace, 'Kế hoạch', 'Nội dung', 'Tổng kinh phí là 1.234.567.000 đồng.', 3);
  expect(seen()).toContain('text-against-budget');
});

it('the sum of the estimate stands in what the invitation and its mail say of the meeting', () => {
  const workspace = sampleDraft();
  const told = (action: string) => ask(workspace, { action }).answer;
  const bullets = shown(workspace, 'Kế hoạch', 'Nội dung').map((text) => text.includes('Công tác phối hợp'));
  const words = 'Dự toán {{Tổng cộng}} đồng ({{Tổng cộng bằng chữ}})';
  typeInto(workspace, 'Kế hoạch', 'Nội dung', words, bullets.indexOf(true) + 2);
  expect(told('check').problems.map(({ code }) => code)).toEqual(['stray-spacing']);
  told('write-invitations');
  const said = /Dự toán [1-9][\d.]+ đồng \(\p{Lu}[\p{L} ]+ đồng\)/u;
  expect(wordsOf(workspace, 'Giấy mời - huyện Yên Thế')).toMatch(said);
  prepare(workspace);
  expect(ask(workspace, { action: 'show-mail', code: 'GM·215' }).answer).toMatchObject({
    text: expect.stringMatching(said),
  });
  // While a price cannot be read, no invitation says the sum.
  typeInto(workspace, 'Dự toán', 'Đơn giá', 'nhiều');
  expect(told('write-invitations').ok).toBe(false);
});

it('a paper that would be cited and is not there is left to fill in', () => {
  const workspace = sampleDraft();
  for (const column of [1, 2, 6]) workspace.type('Danh mục văn bản', 3, column, '');
  ask(workspace, { action: 'add-paper', kind: 'Tạm hoãn hội nghị' });
  expect(shown(workspace, 'Lời văn', 'Nội dung').join()).toContain('đã gửi [… Giấy mời số, ngày].');
});

it.each([
  ['no such code', { paper: 'XX' }, 'paper-not-listed'],
  ['no such kind', { action: 'add-paper', kind: 'Giấy phép' }, 'unknown-kind'],
])('%s is a sentence', (_, request, code) => {
  const { ok, problems } = ask(sampleDraft(), { action: 'write-papers', ...request }).answer;
  expect([ok, problems.map((one) => one.code)]).toEqual([false, [code]]);
});

it('a paper without text, a line of no paper, two papers of one code: each is told, and stops no other', () => {
  const workspace = sampleDraft();
  ask(workspace, { action: 'add-paper', kind: 'Công văn' });
  ask(workspace, { action: 'add-paper', kind: 'Thông báo' });
  workspace.type('Danh mục văn bản', 6, 1, 'QQ');
  workspace.type('Danh mục văn bản', 6, 2, 'Phụ lục');
  workspace.type('Lời văn', 60, 1, 'ZZ');
  workspace.type('Lời văn', 60, 2, 'Đoạn văn');
  workspace.type('Lời văn', 60, 3, 'lạc {{Hội trườn}}');
  const { documents, problems } = ask(workspace, { action: 'write-papers' }).answer;
  expect(documents).toHaveLength(13);
  expect(problems.filter(({ weight }) => weight === 'blocks').map(({ code }) => code)).toEqual([
    'paper-without-text',
  ]);
  const found = ask(workspace, { action: 'check' }).answer.problems.filter(({ tab }) => tab === 'Lời văn');
  expect(found.map(({ code, row }) => [code, row])).toContainEqual(['paper-not-listed', 60]);
});

it('leaders sign for one group, others for the rest; persons may have papers of their own', () => {
  const workspace = sampleDraft();
  ask(workspace, { action: 'create-tables', tabs: ['people'] });
  workspace.type('Thành phần', 3, 1, 'Nhóm phòng');
  workspace.type('Thành phần', 3, 3, '213; 215');
  ask(workspace, { action: 'add-paper', kind: 'Giấy mời' });
  typeInto(workspace, 'Danh mục văn bản', 'Nhóm khách', 'nhóm  phòng', 4);
  typeInto(workspace, 'Danh mục văn bản', 'Chức vụ người ký', 'CHÁNH VĂN PHÒNG', 4);
  typeInto(workspace, 'Danh mục văn bản', 'Thẩm quyền ký', 'TL. GIÁM ĐỐC', 4);
  const { documents } = ask(workspace, { action: 'write-invitations' }).answer as unknown as {
    documents: { code: string }[];
  };
  expect(documents.map(({ code }) => code).filter((code) => !code.startsWith('GM·'))).toEqual(['GM2']);
  expect(wordsOf(workspace, 'Giấy mời - Dự')).toMatch(/TL\. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG/);
  const { mails } = ask(workspace, { action: 'prepare-mail' }).answer as unknown as {
    mails: { code: string; paper: string }[];
  };
  expect(mails.filter(({ paper }) => paper === 'GM2').map(({ code }) => code)).toEqual([
    'GM·GM2·213',
    'GM·GM2·215',
  ]);
});

it('persons count among those who get a copy, and one without a paper of her own gets one', () => {
  const workspace = begun('mau-2026');
  typeInto(workspace, 'Danh mục văn bản', 'Dành cho', 'từng đơn vị', 3);
  expect(listed(workspace)).toMatchObject([{ code: 'KH' }, { code: 'GM', count: 7 }]);
  expect(ask(workspace, { action: 'write-invitations' }).answer.documents).toHaveLength(7);
  expect(listed(workspace)).toMatchObject([{ code: 'KH' }, { code: 'GM', count: 7, written: 7 }]);
});

it('copies for a group that nobody is in are told, not left out in silence', () => {
  const workspace = sampleDraft();
  typeInto(workspace, 'Danh mục văn bản', 'Nhóm khách', 'Nhóm không có', 3);
  const { ok, problems } = ask(workspace, { action: 'write-invitations' }).answer;
  expect([ok, problems.map(({ code, weight }) => [code, weight])]).toEqual([
    false,
    [['nobody-invited', 'blocks']],
  ]);
});

it('a new Chương trình draws the tab of that name where it has rows', () => {
  const workspace = sampleDraft();
  ask(workspace, { action: 'create-tables', tabs: ['programme'] });
  ask(workspace, { action: 'add-paper', kind: 'Chương trình' });
  expect(shown(workspace, 'Lời văn', 'Kiểu')).not.toContain('Lấy từ');
  typeInto(workspace, 'Chương trình', 'Nội dung', 'Khai mạc và thảo luận');
  ask(workspace, { action: 'add-paper', kind: 'Chương trình' });
  expect(shown(workspace, 'Lời văn', 'Kiểu')).toContain('Lấy từ');
  ask(workspace, { action: 'write-papers', paper: 'CTr2' });
  expect(wordsOf(workspace, 'Chương trình')).toContain('Khai mạc và thảo luận');
});

describe('a list that cannot be read', () => {
  const refused = (spoil: (workspace: Workspace) => unknown) => {
    const workspace = begun('giao-ban');
    spoil(workspace);
    const { ok, documents, problems } = ask(workspace, { action: 'write-papers' }).answer;
    expect({ ok, documents }).toEqual({ ok: false, documents: [] });
    return problems
      .filter(({ weight }) => weight === 'blocks')
      .map(({ code, tab, column }) => [code, tab, column]);
  };
  const list = 'Danh mục văn bản';

  it('is not taken for none when its titles are typed over, or other papers would be made than it asks for', () => {
    const over = (workspace: Workspace) =>
      Array.from({ length: 20 }, (_, column) => workspace.type(list, 1, column + 1, `chữ ${column}`));
    expect(refused(over)).toContainEqual(['missing-column', list, 'Mã']);
  });

  it('says what is wrong with it where one title is gone, or every code', () => {
    expect(refused((workspace) => workspace.type(list, 1, 1, 'Gì đó'))).toContainEqual([
      'missing-column',
      list,
      'Mã',
    ]);
    expect(
      refused((workspace) =>
        shown(workspace, list, 'Mã').map((_, row) => workspace.type(list, row + 2, 1, ' ')),
      ),
    ).toContainEqual(['blank-cell', list, 'Mã']);
  });
});
