import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paragraphsOf } from '../../../src/documents/adopt/adopted';
import { tagsIn } from '../../../src/documents/adopt/template';
import { splice } from '../../../src/documents/word/splice';
import { textOf } from '../../../src/documents/word/words-of';
import { openZip } from '../../../src/documents/word/zip';
import { digest } from '../../../src/domain/text/digest';
import { templatesTab } from '../../../src/tables/tables';
import { type Case, cases } from '../../documents/adopt/cases';
import { changed } from '../../documents/adopt/files';
import {
  ask,
  draftOf,
  newWorkspace,
  sampleDraft,
  shown,
  typeInto,
  type Workspace,
} from '../../support/local';
import { moments } from '../../support/moments';

let files: Case[] = [];
let taken: Workspace;
beforeAll(async () => {
  files = await cases();
  taken = newWorkspace('mau');
  ask(taken, { action: 'create-tables' });
  ask(taken, { action: 'adopt', name: 'Kế hoạch 2025.docx', base64: docxOf('plan'), take: true });
  taken.saveWorkbook();
});
const docxOf = (kind: string): string => files.find((one) => one.kind === kind)?.docx ?? '';

type Told = {
  name: string;
  base64: string;
  isOwn: boolean;
  link: string;
  lost: string[];
  gained: string[];
  lines: { before: string; after: string }[];
  shapes: object[];
  papers: object[];
  units: { code: string }[];
  unit: string;
  groups: { name: string; tags: { tag: string; value: string }[] }[];
};
/** What is asked of the template of the plan. */
const told = (workspace: Workspace, action: string, more: object = {}) => {
  const { answer } = ask(workspace, { action, paper: 'KH', ...more });
  return answer as typeof answer & Told & { lines: unknown };
};
const template = (workspace: Workspace): string => told(workspace, 'fetch-template').base64;
/** As a person types over words, however Word has split them. */
function edited(docx: string, from: string, to: string): string {
  const paragraph = paragraphsOf(openZip(docx)).find(({ text }) => text.includes(from));
  const at = paragraph?.text.indexOf(from) ?? -1;
  expect([from, at >= 0]).toEqual([from, true]);
  const letters = (paragraph?.letters ?? []).slice(at, at + from.length).flatMap((one) => one ?? []);
  return changed(docx, (xml) => splice(xml, [{ letters, words: to }]));
}
const give = (workspace: Workspace, base64: string, take = true) =>
  told(workspace, 'change-template', { file: { name: 'sửa.docx', base64 }, take });
const written = (workspace: Workspace): string => {
  ask(workspace, { action: 'write-papers', paper: 'KH' });
  const file = workspace.files().find(({ name }) => name.startsWith('Kế hoạch'));
  return textOf(readFileSync(join(workspace.dir, file?.path ?? '')).toString('base64'));
};

const otherLines = (before: string, after: string): string[] => {
  const [one, other] = [before.split('\n'), after.split('\n')];
  return [...one.filter((line) => !other.includes(line)), ...other.filter((line) => !one.includes(line))];
};

test('a template goes out with its tags, comes back changed, and the earlier one can be put back', () => {
  const workspace = draftOf(taken);
  const before = template(workspace);
  const after = edited(before, 'Địa điểm: ', 'Nơi họp: ');
  expect(give(workspace, after, false)).toMatchObject({
    taken: false,
    lost: [],
    lines: [{ before: '2. Địa điểm: {{Hội trường}}.', after: '2. Nơi họp: {{Hội trường}}.' }],
  });
  expect(template(workspace)).toBe(before);
  give(workspace, after);
  expect(written(workspace)).toContain('2. Nơi họp: Hội trường tầng 5, Sở Khoa học và Công nghệ.');
  expect(shown(workspace, 'Danh mục văn bản', 'Mẫu riêng')).toEqual(['Kế hoạch 2025']);
  told(workspace, 'restore-template');
  expect(written(workspace)).toContain('2. Địa điểm: Hội trường tầng 5');
  told(workspace, 'restore-template');
  expect(written(workspace)).toContain('2. Nơi họp: ');
});

test('an earlier template that is put back is of its own time', () => {
  const workspace = draftOf(taken);
  typeInto(workspace, 'Hội nghị', 'Ngày họp', '06/3/2027');
  const left = () =>
    (ask(workspace, { action: 'check' }).answer.problems as unknown as { seen: string; keep?: string }[])
      .filter(({ keep }) => keep)
      .map(({ seen }) => seen);
  const before = left();
  const other = files.find(({ kind }) => kind === 'notice');
  ask(workspace, { action: 'adopt', name: 'TB.docx', base64: other?.docx ?? '', take: true, paper: 'KH' });
  expect(left()).not.toEqual(before);
  told(workspace, 'restore-template');
  expect(left()).toEqual(before);
});

test('the list reads no bytes, a paper those of its own alone; rows of earlier versions still open', () => {
  const workspace = draftOf(taken);
  const calls = (): string[] => {
    const names: string[] = [];
    ask(workspace, { action: 'write-papers', paper: 'KH' }, { onCall: (name) => names.push(name) });
    return names;
  };
  calls();
  const alone = calls();
  ask(workspace, { action: 'adopt', name: 'TB.docx', base64: docxOf('notice'), take: true });
  const row = workspace.cells(templatesTab).filter((cell) => cell.row === 2);
  const text = row.map(({ shown }) => shown.slice(1)).slice(1);
  const [name, , docx, old] = JSON.parse(text.join('')) as string[];
  const earlier = JSON.stringify([name, docx, old]);
  const cells = [digest(earlier), ...(earlier.match(/.{1,20000}/gs) ?? [])].map((one) => `|${one}`);
  workspace.type(templatesTab, 3, 3, 'gõ đè');
  calls();
  const listed = () => told(workspace, 'show-templates');
  const names = [expect.objectContaining({ code: 'KH', hasBefore: false }), expect.anything()];
  expect(listed()).toMatchObject({ papers: names, problems: [] });
  expect(calls()).toEqual(alone);
  for (const [index] of row.entries()) workspace.type(templatesTab, 2, index + 1, cells[index] ?? '');
  expect(listed()).toMatchObject({ papers: names, problems: [] });
  const { documents, problems } = ask(workspace, { action: 'write-papers' }).answer;
  expect(documents).toMatchObject([{ kind: 'plan', state: 'unchanged' }]);
  expect(problems).toMatchObject([{ code: 'template-missing', row: 3 }]);
  expect(told(workspace, 'check-template', { paper: 'TB' }).problems).toMatchObject(problems);
});

test('what was never changed has no earlier one', () => {
  expect(told(draftOf(taken), 'restore-template').problems).toMatchObject([{ code: 'no-earlier-template' }]);
});

test('a built-in paper can be taken as a start: it then reads as before, and can repeat rows', () => {
  const workspace = sampleDraft();
  const before = written(workspace);
  const { isOwn, base64 } = told(workspace, 'fetch-template');
  expect([isOwn, tagsIn(base64).length > 12]).toEqual([false, true]);
  const rows =
    '{{#Dự toán}}{{TT}}. {{Nội dung chi}}: {{Thành tiền}} đồng; {{/Dự toán}}cộng {{Tổng cộng | bằng chữ}}';
  const more = edited(base64, 'Việc tổ chức hội nghị đảm bảo kế hoạch đề ra', rows);
  expect(give(workspace, more)).toMatchObject({ ok: true, lost: [], problems: [] });
  expect(shown(workspace, 'Danh mục văn bản', 'Mẫu riêng')).toContain('sửa');
  typeInto(workspace, 'Hội nghị', 'Người ký', 'Lò Thị Mến');
  expect(otherLines(before, written(workspace))).toEqual([
    expect.stringMatching(/^- Việc tổ chức/),
    'Nguyễn Thanh Bình',
    expect.stringMatching(/^- 1\. .+: [\d.]+ đồng; 2\. .+ cộng .+ đồng/),
    'Lò Thị Mến',
  ]);
  const { groups } = told(workspace, 'show-fields');
  expect(groups.map(({ name }) => name)).toEqual([
    'Hội nghị',
    'Ghép sẵn',
    'Văn bản',
    expect.stringMatching(/^Nơi nhận \(/),
  ]);
  expect(groups[0]?.tags).toContainEqual({ tag: 'Ngày họp', value: '24/7/2020' });
});

test('an invitation begun from the built-in one invites each with words of their own', () => {
  const workspace = sampleDraft();
  const texts = (): string[] => {
    const { problems } = ask(workspace, { action: 'write-papers', paper: 'GM' }).answer;
    expect(problems.filter(({ weight }) => weight === 'blocks')).toEqual([]);
    const files = workspace.files().filter(({ name }) => name.startsWith('Giấy mời'));
    return files.map(({ path }) => textOf(readFileSync(join(workspace.dir, path)).toString('base64')));
  };
  const { units, unit } = told(workspace, 'check-template', { paper: 'GM' });
  expect(unit).toBe(units[0]?.code);
  const last = units[units.length - 1]?.code;
  expect(told(workspace, 'check-template', { paper: 'GM', unit: last }).unit).toBe(last);
  const invited = (text: string) => /kính mời:\s*(?:- )?([^;.]*)/i.exec(text)?.[1] ?? '';
  const before = texts().map(invited);
  expect(new Set(before).size).toBeGreaterThan(1);
  const { base64 } = told(workspace, 'fetch-template', { paper: 'GM' });
  expect(tagsIn(base64)).toContain('Kính mời');
  const file = { name: 'giấy mời.docx', base64: edited(base64, 'trân trọng', 'xin trân trọng') };
  told(workspace, 'change-template', { paper: 'GM', file, take: true });
  const after = texts();
  expect(after.filter((text) => text.includes('xin trân trọng'))).toHaveLength(before.length);
  expect(after.map(invited)).toEqual(before);
});

test('through Docs and back no tag is lost; a Doc that is behind is not written over unasked', () => {
  const workspace = draftOf(taken);
  const some = files.filter(({ kind }) => kind === 'invitation');
  for (const { docx, kind } of some) {
    ask(workspace, { action: 'adopt', name: `${kind}.docx`, base64: docx, take: true, paper: 'KH' });
    const before = template(workspace);
    expect(told(workspace, 'open-template', { consent: 'yes' }).link).toMatch(
      /^https:\/\/docs\.google\.com\/document\/d\//,
    );
    const back = told(workspace, 'change-template', { take: true });
    expect([back.lost, back.gained, back.lines]).toEqual([[], [], []]);
    expect([...tagsIn(template(workspace))].sort()).toEqual([...tagsIn(before)].sort());
  }
  const other = draftOf(taken);
  expect(told(other, 'change-template').problems).toMatchObject([{ code: 'template-not-in-docs' }]);
  const { link } = told(other, 'open-template');
  give(other, edited(template(other), 'Địa điểm: ', 'Nơi họp: '));
  const asked = told(other, 'open-template');
  expect([asked.link, asked.questions]).toMatchObject([link, [{ code: 'renew-template-doc' }]]);
  expect(told(other, 'open-template', { consent: 'yes' })).toMatchObject({ link, questions: [] });
  const look = told(other, 'change-template') as unknown as { lines: []; read: { base64: string } };
  expect(look.lines).toEqual([]);
  // What was shown is what is taken, whatever becomes of the Doc meanwhile.
  expect(told(other, 'change-template', { file: look.read }).lines).toEqual([]);
});

test('each slip is told with its line and remedy, and stops this paper alone', () => {
  const workspace = draftOf(taken);
  ask(workspace, { action: 'adopt', name: 'Thông báo.docx', base64: docxOf('notice'), take: true });
  const slips: [string, string][] = [
    ['{{Hội trường}}.', '{{Hội trườn}}.'],
    ['{{Chủ trì}}', '{{Chủ trì}'],
    ['- Đánh giá', '{{#Chương trình}} - Đánh giá'],
  ];
  const wrong = slips.reduce((docx, [from, to]) => edited(docx, from, to), template(workspace));
  expect(give(workspace, wrong).problems).toMatchObject([
    { code: 'loop-open', seen: '{{#Chương trình}}' },
    { code: 'template-unknown-tag', seen: 'Hội trườn' },
    { code: 'template-broken-tag', seen: '{{Chủ trì}' },
  ]);
  const { problems } = told(workspace, 'check-template');
  expect(problems[1]?.message).toBe(
    'Trang tính “Danh mục văn bản”, hàng 2, cột “Mẫu riêng”: mẫu có dòng “2. Địa điểm: {{Hội trườn}}.”: không có trường nào tên là “Hội trườn”. Có phải “Hội trường”? Ghi đúng tên như ở Trường trộn rồi lấy lại mẫu.',
  );
  const { problems: all } = ask(workspace, { action: 'check' }).answer;
  expect(all.filter(({ column, row }) => column === 'Mẫu riêng' && row === 2)).toEqual(problems);
  const { documents, problems: stops } = ask(workspace, { action: 'write-papers' }).answer;
  expect([documents.map(({ kind }) => kind), stops.map(({ code }) => code)]).toEqual([
    ['notice'],
    ['loop-open', 'template-unknown-tag', 'template-broken-tag'],
  ]);
});

test('what Docs and people write otherwise is the same tag; what would be empty is named', () => {
  const workspace = draftOf(taken);
  const other = edited(template(workspace), '{{Hội trường}}.', '{{ HỘI TRƯỜNG }} {{Đầu mối liên hệ}}.');
  expect(give(workspace, other).problems).toEqual([]);
  const check = told(workspace, 'check-template');
  expect(check.problems).toMatchObject([
    { code: 'template-tag-empty', weight: 'warns', seen: 'Đầu mối liên hệ' },
  ]);
  expect(check.lines).toContain('2. Địa điểm: Hội trường tầng 5, Sở Khoa học và Công nghệ .');
  expect(check.lines).toContain('BẢN TẬP - KHÔNG CÓ GIÁ TRỊ');
  expect(workspace.files()).toEqual([]);
});

test('only what was ticked is taken, with its ends where they were moved', () => {
  const workspace = newWorkspace('chon');
  ask(workspace, { action: 'create-tables' });
  const asked = { action: 'adopt', name: 'Kế hoạch 2025.docx', base64: docxOf('plan') };
  const hall = 'Hội trường tầng 5, Sở Khoa học và Công nghệ';
  const chosen = [
    { tag: 'Ngày họp', value: '24/7/2025' },
    { tag: 'Hội trường', value: hall, typed: 'Hội trường tầng 5' },
    { tag: 'Chủ trì', value: 'không có', typed: 'Ai đó' },
  ];
  ask(workspace, { ...asked, chosen, take: true });
  expect(new Set(tagsIn(template(workspace)))).toEqual(new Set(['Ngày họp', 'Hội trường']));
  const values = shown(workspace, 'Hội nghị', 'Giá trị').filter(Boolean);
  expect(values.sort()).toEqual(['24/07/2025', 'Hội trường tầng 5']);
  expect(written(workspace)).toBe(textOf(docxOf('plan')));
});

test('a copied Sheet has the template, and the paper its very bytes as Word', () => {
  const original = draftOf(taken);
  const text = written(original);
  original.saveWorkbook();
  const copy = newWorkspace('ban-sao', {
    workbook: join(original.dir, 'workbook.xlsx'),
  });
  ask(copy, { action: 'write-papers', paper: 'KH', consent: 'yes' });
  expect(template(copy)).toBe(template(original));
  // A conference of its own has no number and no day yet.
  const lines = written(copy).split('\n');
  expect(text.split('\n').filter((line) => !lines.includes(line))).toHaveLength(2);
});

test('killed at any call while a template is changed or put back, the paper has the old one or the new', () => {
  const before = draftOf(taken);
  const after = edited(template(before), 'Địa điểm: ', 'Nơi họp: ');
  const request = {
    action: 'change-template',
    paper: 'KH',
    file: { name: 'a.docx', base64: after },
    take: true,
  };
  const names: string[] = [];
  ask(draftOf(before), request, { onCall: (name) => names.push(name) });
  const seen = new Set<string>();
  for (const dieAt of moments(names)) {
    const workspace = draftOf(before);
    workspace.execute('call', [request], { dieAt });
    seen.add(template(workspace) === template(before) ? 'old' : 'new');
    expect(told(workspace, 'check-template').problems.filter(({ weight }) => weight === 'blocks')).toEqual(
      [],
    );
  }
  expect([...seen].sort()).toEqual(['new', 'old']);
});
