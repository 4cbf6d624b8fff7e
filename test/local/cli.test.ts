import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundleOf, newDir } from './snippet';

const ROOT = resolve(__dirname, '../..');

/** A stand-in for the add-on: it asks, writes to the Sheet, and needs two calls for one action. */
const ADD_ON = `
  const problem = (weight) => ({ code: 'x', weight, tab: 'Đơn vị', row: 2, column: 'Mã', seen: '', message: 'Thiếu mã.' });
  function call(request) {
    const store = PropertiesService.getDocumentProperties();
    if (request.action === 'create-tables') { SpreadsheetApp.getActiveSpreadsheet().insertSheet(request.sample ? 'Mẫu' : 'Trống', 1); return { ok: true, result: { problems: [] } }; }
    if (request.action === 'check') return { ok: true, result: { problems: [problem(store.getProperties().blocks ? 'blocks' : 'warns')] } };
    if (request.action === 'write-plan') throw new Error('hỏng');
    store.setProperties({ answers: request.answers });
    const second = store.getProperties().first;
    store.setProperties({ first: 'yes' });
    const answer = JSON.parse(UrlFetchApp.fetchAll([{ url: 'https://www.googleapis.com/drive/v3/files?fields=id', method: 'post', contentType: 'application/json',
      payload: JSON.stringify({ name: 'Thư mục', mimeType: 'application/vnd.google-apps.folder' }), headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() } }])[0].getContentText());
    const document = (unit) => ({ kind: 'invitation', unit, name: 'Giấy mời ' + unit, id: answer.id, link: '', state: 'created' });
    return { ok: true, result: { documents: [document(second ? 'B' : 'A')], problems: [], questions: second ? [{ code: 'q', text: 'Ghi đè?', yes: 'Có', no: 'Không' }] : [], done: 1, total: 2, more: !second } };
  }`;

/** A project folder with the built local workspace and the stand-in for the add-on. */
const project = (() => {
  const dir = mkdtempSync(join(tmpdir(), 'project-'));
  const { code, html, manifest } = bundleOf(ADD_ON);
  for (const name of ['dist', '.build']) mkdirSync(join(dir, name));
  writeFileSync(join(dir, 'package.json'), '{}');
  writeFileSync(join(dir, 'dist/Code.js'), code);
  writeFileSync(join(dir, 'dist/Sidebar.html'), html.Sidebar ?? '');
  writeFileSync(join(dir, 'dist/appsscript.json'), JSON.stringify(manifest));
  symlinkSync(join(ROOT, 'node_modules'), join(dir, 'node_modules'));
  copyFileSync(join(ROOT, '.build/local.cjs'), join(dir, '.build/local.cjs'));
  return dir;
})();

function giaoBan(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const script = `require('./.build/local.cjs').main(process.argv.slice(1)).then((code) => { process.exitCode = code; })`;
  return spawnSync(process.execPath, ['-e', script, '--', ...args], { cwd: project, encoding: 'utf8' });
}

const made = (): string => {
  const dir = newDir();
  expect(giaoBan('new', dir).status).toBe(0);
  return dir;
};

describe('giao-ban', () => {
  it('makes a workspace and checks it', () => {
    const dir = made();
    expect(giaoBan('run', dir, 'check')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('[Nên xem lại] Thiếu mã.'),
    });
    const { status, stdout } = giaoBan('run', dir, 'check', '--json', '--calls');
    expect([status, JSON.parse(stdout)]).toEqual([
      0,
      {
        problems: [
          { code: 'x', weight: 'warns', tab: 'Đơn vị', row: 2, column: 'Mã', seen: '', message: 'Thiếu mã.' },
        ],
        calls: { 'PropertiesService.getDocumentProperties': 1, 'Properties.getProperties': 1 },
      },
    ]);
  });

  it('calls again while there is more, and gathers what came', () => {
    const { status, stdout } = giaoBan('run', made(), 'write-invitations', '--yes', '--json');
    const listed = (unit: string): object => ({
      kind: 'invitation',
      unit,
      name: `Giấy mời ${unit}`,
      path: '',
      state: 'created',
    });
    expect([status, JSON.parse(stdout)]).toEqual([
      0,
      {
        documents: [listed('A'), listed('B')],
        problems: [],
        questions: [{ code: 'q', text: 'Ghi đè?', yes: 'Có', no: 'Không' }],
      },
    ]);
  });

  it('says that it was killed', () => {
    const { status, stdout } = giaoBan(
      'run',
      made(),
      'write-invitations',
      '--json',
      '--die-at',
      '5:after:kept',
    );
    expect([status, JSON.parse(stdout)]).toEqual([3, { killed: true, documents: [], problems: [] }]);
  });

  it('says when the add-on failed', () => {
    const { status, stdout, stderr } = giaoBan('run', made(), 'write-plan', '--json');
    expect([status, JSON.parse(stdout), stderr]).toEqual([
      1,
      { documents: [], problems: [], error: 'hỏng' },
      'hỏng\n',
    ]);
  });

  it.each([
    [['run', 'không-có', 'check', '--json'], 'Không phải thư mục dữ liệu'],
    [['run', '.', 'fly', '--json'], 'Không có việc “fly”'],
    [['run', '.', 'check', '--json', '--wings'], 'Tùy chọn không đúng hoặc thiếu giá trị: --wings'],
    [['run', '.', 'check', '--json', '--now', 'mai'], '--now phải có dạng'],
    [['run', '.', 'check', '--json', '--die-at', '0:before'], '--die-at phải có dạng'],
    [['fly', '--json'], 'Không có lệnh “fly”'],
    [['--json'], 'Không có lệnh “--json”'],
  ])('explains wrong use: %j', (args, message) => {
    const { status, stdout, stderr } = giaoBan(...args);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toEqual({ error: expect.stringContaining(message) });
    expect(stderr).toContain('Cách dùng:');
  });
});
