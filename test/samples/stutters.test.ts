import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../../src/documents/word/words-of';
import { type PaperName, paperNames } from '../../src/domain/papers/names';
import { type StartName, startNames } from '../../src/domain/papers/starts';
import type { MailShown } from '../../src/spoken/mail';
import { ask, type ExecuteOptions, newWorkspace, shown, typeInto, type Workspace } from '../support/local';
import { prepare, quick, sendAll } from '../support/mail';
import { stuttersIn } from './stutters';

jest.setTimeout(300_000);

type Name = StartName | 'sample';

/** A year in which there are the units of all conferences but one, and of that one. */
const yearOf = (name: Name): number => (name === 'mau-2026' ? 2026 : 2020);
const morning = (day: number, name: Name): ExecuteOptions => ({ now: `${yearOf(name)}-07-${day}T08:00` });

/** What a clerk types where a ready text leaves something to fill in: the hint itself. */
function fillIn(workspace: Workspace): void {
  for (const { name } of workspace.tabs())
    for (const { row, column, typed } of workspace.cells(name))
      if (typed.includes('[…'))
        workspace.type(name, row, column, typed.replace(/\[… ([^\]]*)\]/g, '$1').replaceAll('[', ''));
}

/** A sample or a start with every paper that there is, filled in, and a guest with a degree. */
function whole(name: Name): Workspace {
  const workspace = newWorkspace(name, quick);
  ask(workspace, { action: 'create-tables', ...(name === 'sample' ? { sample: true } : { kind: name }) });
  ask(workspace, { action: 'create-tables', tabs: ['people', 'programme'] });
  const there = shown(workspace, 'Danh mục văn bản', 'Loại');
  for (const kind of paperNames) if (!there.includes(kind)) ask(workspace, { action: 'add-paper', kind });
  fillIn(workspace);
  for (const [title, text] of Object.entries({ 'Ngày họp': `24/7/${yearOf(name)}`, 'Giờ bắt đầu': '8h00' }))
    typeInto(workspace, 'Hội nghị', title, text);
  const person = [
    'DB1',
    'Ông',
    'TS.',
    'Nguyễn Văn An',
    'Viện trưởng',
    'Viện Y',
    'an@vien.example',
    '',
    'báo cáo viên',
  ];
  workspace.paste('Đại biểu', 2, 1, [person]);
  typeInto(workspace, 'Thành phần', 'Đơn vị được mời', 'báo cáo viên', 2);
  typeInto(workspace, 'Thành phần', 'Gửi giấy mời', 'Có', 2);
  return workspace;
}

const writeAll = (workspace: Workspace, action: string, at: ExecuteOptions, more: object = {}): void => {
  while (ask(workspace, { action, ...more }, at).answer.more);
};

/** The words of each paper and mail, by its name. */
function wordsOf(workspace: Workspace, at: ExecuteOptions): [name: string, words: string][] {
  const papers = workspace
    .files()
    .filter(({ path, trashed }) => path.endsWith('.docx') && !trashed)
    .map(({ name, path }): [string, string] => [
      name,
      textOf(readFileSync(join(workspace.dir, path)).toString('base64')),
    ]);
  const mails = prepare(workspace, at).mails.map(({ code }): [string, string] => {
    const mail = ask(workspace, { action: 'show-mail', code }, at).answer as unknown as MailShown;
    return [code, `${mail.subject}\n${mail.text}`];
  });
  return [...papers, ...mails];
}

const found = (workspace: Workspace, at: ExecuteOptions): string[] =>
  wordsOf(workspace, at).flatMap(([name, words]) => stuttersIn(words).map((one) => `${name}: ${one}`));

test.each(['sample', ...startNames] as const)('%s says nothing twice', (name) => {
  const workspace = whole(name);
  const [before, after] = [morning(10, name), morning(11, name)];
  writeAll(workspace, 'write-papers', before);
  writeAll(workspace, 'write-contents', before);
  expect(workspace.files().length).toBeGreaterThan(paperNames.length - 3);
  expect(found(workspace, before)).toEqual([]);
  sendAll(workspace, before);
  typeInto(workspace, 'Hội nghị', 'Ngày họp', `28/7/${yearOf(name)}`);
  writeAll(workspace, 'announce-change', after, { reason: 'Trùng lịch họp của tỉnh' });
  expect(found(workspace, after)).toEqual([]);
  const said = wordsOf(workspace, after).filter(([, words]) =>
    words.includes('Do trùng lịch họp của tỉnh, '),
  );
  expect(said).toHaveLength(1);
});

test.each([
  ['Nội dung:\nNội dung: quản lý', ['Nội dung:\nNội dung:']],
  ['Đề nghị báo cáo đề nghị báo cáo phục vụ', ['Đề nghị báo cáo đề nghị báo cáo']],
  ['Kính gửi: Ông TS. Nguyễn Văn An', ['Ông TS.']],
  ['Do Trùng lịch, Sở hoãn', ['Do Trùng lịch']],
  ['gửi gửi', ['gửi gửi']],
  ['PHẦN MỘT\nPhần một', ['PHẦN MỘT\nPhần một']],
  ['từ từ, luôn luôn', []],
  ['Do Sở Y tế mời', []],
])('of %j it finds %j', (words, stutters) => expect(stuttersIn(words)).toEqual(stutters));

test.each(['digest', 'letter', 'receipt', 'reminder'])('nor does the %s of a registration', (name) => {
  expect(stuttersIn(readFileSync(join(__dirname, `../letters/golden/${name}.txt`), 'utf8'))).toEqual([]);
});

test('a list to sign is printed once, what guests read once for each', () => {
  const workspace = whole('sample');
  const at = morning(10, 'sample');
  writeAll(workspace, 'write-papers', at);
  writeAll(workspace, 'write-contents', at);
  const [, contents = ''] = wordsOf(workspace, at).find(([name]) => name.startsWith('Mục lục')) ?? [];
  const printed = (kind: PaperName): string | undefined =>
    new RegExp(`\\n${kind}[^\\n]*\\n(?:[^\\n]*/[^\\n]*\\n)?(\\d+)\\n`, 'i').exec(contents)?.[1];
  expect(printed('Chương trình')).toBe('55');
  for (const kind of ['Danh sách ký nhận', 'Ai dự họp', 'Danh mục văn bản hội nghị', 'Tờ trình'] as const)
    expect([kind, printed(kind)]).toEqual([kind, '1']);
});
