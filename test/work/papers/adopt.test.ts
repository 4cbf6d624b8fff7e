import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../../../src/documents/word/words-of';
import { templatesTab } from '../../../src/tables/tables';
import { canonical } from '../../documents/adopt/canonical';
import { type Case, cases } from '../../documents/adopt/cases';
import { partsOf } from '../../documents/adopt/files';
import {
  ask,
  draftOf,
  type ExecuteOptions,
  newWorkspace,
  sampleDraft,
  sampleWorkspace,
  shown,
  typeInto,
  type Workspace,
} from '../../support/local';
import { moments } from '../../support/moments';

let files: Case[] = [];
let empty: Workspace;
beforeAll(async () => {
  files = await cases();
  empty = newWorkspace('trong');
  ask(empty, { action: 'create-tables' });
  empty.saveWorkbook();
});

type Answer = {
  paper: string;
  kind: string;
  found: { tag: string; value: string; places: { tagged: string }[]; sure: boolean }[];
  left: { text: string; why: string }[];
};

const docxOf = (kind: string): string => files.find((one) => one.kind === kind)?.docx ?? '';

const adopt = (workspace: Workspace, kind: string, more: object = {}, options: ExecuteOptions = {}) =>
  ask(workspace, { action: 'adopt', name: `${kind} 2025.docx`, base64: docxOf(kind), ...more }, options)
    .answer as unknown as Answer & ReturnType<typeof ask>['answer'];

const taken = (kinds: readonly string[]): Workspace => {
  const workspace = draftOf(empty);
  for (const kind of kinds) adopt(workspace, kind, { take: true });
  return workspace;
};

const write = (workspace: Workspace, paper?: string) =>
  ask(workspace, { action: 'write-papers', ...(paper && { paper }) }).answer;

const written = (workspace: Workspace): string => {
  const [file] = workspace.files().filter(({ path }) => path !== '');
  return readFileSync(join(workspace.dir, file?.path ?? '')).toString('base64');
};

test('what was found is told, with where, and nothing is written', () => {
  const workspace = draftOf(empty);
  const answer = adopt(workspace, 'plan');
  expect(answer).toMatchObject({ paper: 'KH', kind: 'plan', tables: [], rows: {}, problems: [] });
  expect(answer.found.find(({ tag }) => tag === 'Ngày họp')).toMatchObject({
    value: '24/7/2025',
    sure: true,
    places: [
      {
        tagged:
          '1. Thời gian: 8 giờ 00, thứ Năm, ngày {{Ngày họp | ngày}} tháng {{Ngày họp | tháng}} năm {{Ngày họp | năm}}.',
      },
      { tagged: '1. Thời gian: 8 giờ 00, {{Ngày họp | thứ}}, ngày 24 tháng 7 năm 2025.' },
      {},
    ],
  });
  expect(answer.left[1]).toEqual({
    text: '20/7/2025',
    why: 'ngày khác ngày họp, xem có phải của năm trước',
  });
  expect(shown(workspace, 'Hội nghị', 'Giá trị').filter(Boolean)).toEqual([]);
  expect(() => workspace.cells(templatesTab)).toThrow();
});

test.each(['invitation', 'letter'])(
  'in an empty Sheet last year’s %s is written at once, as it was',
  (kind) => {
    const workspace = taken([kind]);
    const { documents, problems } = write(workspace);
    expect([documents.map(({ state }) => state), problems]).toEqual([['created'], []]);
    expect(textOf(written(workspace))).toBe(textOf(docxOf(kind)));
  },
);

const taking = (workspace: Workspace, code: string): string => {
  const answer = ask(workspace, { action: 'fetch-files', codes: [code], as: 'docx' }).answer;
  return (answer as unknown as { files: { base64: string }[] }).files[0]?.base64 ?? '';
};

test('Tải Word is that very file while Sheet and Doc are as written, and else what the Doc gives back', () => {
  const workspace = taken(['letter', 'notice']);
  write(workspace);
  const [before, got] = [docxOf('letter'), taking(workspace, 'CV')].map(partsOf);
  for (const [part, bytes] of before ?? [])
    if (got?.get(part) !== bytes) expect(canonical(got?.get(part) ?? '')).toEqual(canonical(bytes));
  typeInto(workspace, 'Hội nghị', 'Ngày họp', '06/3/2026');
  expect(textOf(taking(workspace, 'CV'))).toBe(textOf(docxOf('letter')));
});

test('a moved day stands in the paper, under the same link; a corrected file replaces the template', () => {
  const workspace = taken(['plan']);
  const [first] = write(workspace).documents;
  expect(write(workspace).documents).toMatchObject([{ state: 'unchanged' }]);
  typeInto(workspace, 'Hội nghị', 'Ngày họp', '06/3/2026');
  expect(write(workspace, 'KH').documents).toMatchObject([{ state: 'updated', id: first?.id }]);
  expect(textOf(written(workspace))).toContain('8 giờ 00, thứ Sáu, ngày 06 tháng 3 năm 2026.');
  expect(adopt(workspace, 'plan', { take: true, paper: 'kh', base64: docxOf('notice') }).paper).toBe('KH');
  expect(shown(workspace, 'Danh mục văn bản', 'Mẫu riêng')).toEqual(['plan 2025']);
  expect(write(workspace, 'KH').documents).toMatchObject([{ state: 'updated', id: first?.id }]);
  expect(textOf(written(workspace))).toContain('Sở Khoa học và Công nghệ thông báo:');
});

test('what stands in the Sheet is kept, and told where the file says something else', () => {
  const workspace = sampleDraft();
  const { problems, paper } = adopt(workspace, 'plan', { take: true, paper: 'KH' });
  expect(paper).toBe('KH');
  const signer = problems.find(({ column }) => column === 'Người ký');
  expect(signer).toMatchObject({ code: 'differs-from-file', weight: 'warns', seen: 'Trần Văn Bình' });
  write(workspace, 'KH');
  const text = textOf(written(workspace));
  expect(text).toMatch(/\nGIÁM ĐỐC\nNguyễn Thanh Bình$/);
  expect(text).not.toContain('KT. GIÁM ĐỐC');
});

test('without its template a paper waits; without its name it is made as before', () => {
  const workspace = taken(['plan', 'notice']);
  typeInto(workspace, 'Danh mục văn bản', 'Mẫu riêng', 'mẫu khác');
  const { documents, problems } = write(workspace);
  expect(documents).toMatchObject([{ kind: 'notice', state: 'created' }]);
  expect(problems).toMatchObject([{ code: 'template-missing', row: 2, column: 'Mẫu riêng' }]);
  typeInto(workspace, 'Danh mục văn bản', 'Mẫu riêng', '');
  expect(write(workspace, 'KH').problems).toMatchObject([{ code: 'paper-without-text' }]);
});

test('a paper made to practise says so, by whatever template', () => {
  const workspace = draftOf(empty);
  ask(workspace, { action: 'practise', on: true });
  adopt(workspace, 'plan', { take: true });
  write(workspace);
  expect(textOf(written(workspace)).split('\n')[0]).toBe('BẢN TẬP - KHÔNG CÓ GIÁ TRỊ');
});

test('killed at any call while a template is replaced, the paper has the old one or the new', () => {
  const before = taken(['plan']);
  const again = { take: true, paper: 'KH', name: 'plan 2025.docx', base64: docxOf('invitation') };
  const names: string[] = [];
  adopt(draftOf(before), 'plan', again, { onCall: (name) => names.push(name) });
  const texts = new Set<string>();
  for (const dieAt of moments(names)) {
    const workspace = draftOf(before);
    workspace.execute('call', [{ action: 'adopt', ...again }], { dieAt });
    expect(write(workspace, 'KH').problems).toEqual([]);
    texts.add(textOf(written(workspace)).includes('trân trọng kính mời') ? 'new' : 'old');
  }
  expect([...texts].sort()).toEqual(['new', 'old']);
});

test('in a copied Sheet nothing is taken, and nothing forgotten, before that was asked', () => {
  const original = sampleWorkspace({ lazy: false });
  ask(original, { action: 'write-plan' });
  const copy = newWorkspace('ban-sao', {
    workbook: join(original.dir, 'workbook.xlsx'),
  });
  expect(adopt(copy, 'plan', { take: true })).toMatchObject({
    ok: false,
    questions: [{ code: 'new-from-copy' }],
  });
  expect(shown(copy, 'Văn bản', 'Mã').filter(Boolean)).toEqual(['KH']);
});
