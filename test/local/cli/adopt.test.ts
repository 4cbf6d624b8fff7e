import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cases } from '../../documents/adopt/cases';
import { commandThreadIn } from '../../support/cli';
import { emptyDir } from '../../support/local';

const giaoBan = commandThreadIn(join(__dirname, '../../..'));
const json = (...args: string[]) => JSON.parse(giaoBan(...args, '--json').stdout);

let dir = '';
let file = '';
beforeAll(async () => {
  dir = join(emptyDir(), 'moi');
  file = join(emptyDir(), 'Kế hoạch 2025.docx');
  const [plan] = await cases();
  writeFileSync(file, Buffer.from(plan?.docx ?? '', 'base64'));
  giaoBan('new', dir);
});

test('says what it finds, takes it with --yes, and the paper can be written', () => {
  const proposed = giaoBan('adopt', file, dir);
  expect(proposed.status).toBe(0);
  expect(proposed.stdout).toContain('✓ 24/7/2025, 3 chỗ → {{Ngày họp}}\n');
  expect(proposed.stdout).toContain('Chạy lại với --yes');
  const taken = json('adopt', file, dir, '--yes');
  expect(Object.keys(taken)).toEqual([
    'paper',
    'kind',
    'found',
    'tables',
    'rows',
    'left',
    'absent',
    'problems',
  ]);
  expect(taken).toMatchObject({ paper: 'KH', kind: 'plan', problems: [] });
  expect(json('list-papers', dir)).toMatchObject([{ code: 'KH', tab: '' }]);
  expect(json('write-papers', dir, '--paper', taken.paper, '--yes')).toMatchObject({
    documents: [{ code: 'KH', state: 'created' }],
    problems: [],
  });
  expect(json('check-template', dir, '--paper', 'KH')).toMatchObject({ unit: '', problems: [] });
});

test('what is no template is told in a sentence', () => {
  const pdf = join(emptyDir(), 'Kế hoạch.pdf');
  writeFileSync(pdf, '%PDF-1.7');
  const { status, stdout } = giaoBan('adopt', pdf, dir);
  expect([status, stdout]).toEqual([1, expect.stringContaining('là tệp PDF hoặc bản quét')]);
  expect(giaoBan('adopt', `${pdf}x`, dir)).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^Không có tệp/),
  });
  expect(json('adopt', file, dir, '--paper', 'ZZ')).toMatchObject({
    problems: [{ code: 'paper-not-listed' }],
  });
});
