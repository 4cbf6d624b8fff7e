import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { builtActions } from '../../../build/declared/actions';
import { usualChecks } from '../../../src/domain/desk/self-check';
import { commandLineIn, commandThreadIn, submitForm } from '../../support/cli';
import { FORMS, good } from '../forms/snippet';
import { bundleOf, local, newDir } from '../snippet';

const ROOT = resolve(__dirname, '../../..');

/** A stand-in for the add-on: it asks, writes to the Sheet, and needs two calls for one action. */
const ADD_ON = `
  const problem = (weight) => ({ code: 'x', weight, tab: 'Đơn vị', row: 2, column: 'Mã', seen: '', message: 'Thiếu mã.' });
  function call(request) {
    const store = PropertiesService.getDocumentProperties();
    if (request.action === 'create-tables') { SpreadsheetApp.getActiveSpreadsheet().insertSheet(request.sample ? 'Mẫu' : 'Trống', 1); return { ok: true, result: { problems: [] } }; }
    if (request.action === 'check') return { ok: true, result: { problems: [problem(store.getProperties().blocks ? 'blocks' : 'warns')] } };
    const light = { name: 'form', finding: 'unpublished', state: 'wrong', title: 'Phát hành', text: 'Chưa phát hành.', repair: { by: 'open-registration', words: 'Phát hành lại' } };
    if (request.action === 'show-form') return { ok: true, result: { form: { maker: '', link: 'https://f', editLink: '' }, lights: [light], floods: [{ form: '', unit: '215', name: 'huyện Yên Thế', day: '10/7/2020', count: 60 }], problems: [] } };
    if (request.action === 'self-check') return { ok: true, result: { version: '1.2.3', at: '10/07/2020 08:00', findings: request.checks.slice(0, 9).map((check) =>
      ({ check, verdict: check === 'mail' ? 'differs' : 'as-expected', title: 'Mục ' + check, message: 'Vì thế.', seen: '', lines: [] })) } };
    if (request.kind === 'Kế hoạch') throw new Error('hỏng');
    const outbox = store.getProperties();
    const counts = { sent: Number(outbox.sent || 0), waiting: 3 - Number(outbox.sent || 0), failed: 0, inDoubt: 0, held: 1 };
    if (request.action === 'state') return { ok: true, result: { mail: counts } };
    if (request.action === 'carry-on') { store.setProperties({ sent: counts.sent + 1 }); return { ok: true, result: { sent: 1 } }; }
    if (request.action === 'prepare-mail') return { ok: true, result: { mails: [], counts, next: { mails: outbox.confirmed ? 0 : 3, recipients: 3, hidden: 2, mark: 'dấu' },
      quota: { left: MailApp.getRemainingDailyQuota(), daily: 100, days: [{ day: '11/07/2020', mails: 3 }] }, job: outbox.confirmed ? { mine: true } : null, sending: '', problems: [problem('warns')] } };
    if (request.action === 'send-mail') {
      const { mark, mails } = request.confirm || {};
      if (!outbox.confirmed && (mark !== 'dấu' || mails !== 3)) return { ok: false, problems: [problem('blocks')], questions: [] };
      if (request.holder !== 'cli' || (outbox.confirmed && request.confirm)) throw new Error('hỏng');
      const { left } = { left: MailApp.getRemainingDailyQuota() };
      if (left > 0) UrlFetchApp.fetchAll([{ url: 'https://gmail.googleapis.com/upload/gmail/v1/users/me/messages/send?uploadType=media', method: 'post', contentType: 'message/rfc822',
        payload: 'To: a@x.vn\\r\\n\\r\\nKính gửi', headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() } }]);
      const sent = counts.sent + (left > 0 ? 1 : 0);
      store.setProperties({ confirmed: 'yes', sent });
      return { ok: true, result: { sent: left > 0 ? [{ code: 'T' + sent, recipient: 'huyện Yên Thế', state: 'accepted' }] : [], counts: { ...counts, sent, waiting: 3 - sent },
        done: sent, total: 3, more: left > 1 && sent < 3, secondsLeft: 0, problems: [] } };
    }
    store.setProperties({ answers: request.consent || 'safe' });
    const second = store.getProperties().first;
    store.setProperties({ first: 'yes' });
    const answer = JSON.parse(UrlFetchApp.fetchAll([{ url: 'https://www.googleapis.com/drive/v3/files?fields=id', method: 'post', contentType: 'application/json',
      payload: JSON.stringify({ name: 'Thư mục', mimeType: 'application/vnd.google-apps.folder' }), headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() } }])[0].getContentText());
    const document = (unit) => ({ code: 'GM·' + unit, kind: 'invitation', unit, name: 'Giấy mời ' + unit, id: answer.id, link: '', state: 'created' });
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
  for (const name of ['local.cjs', 'actions.json'])
    copyFileSync(join(ROOT, '.build', name), join(dir, '.build', name));
  return dir;
})();

const giaoBan = commandThreadIn(project);
/** As a process of its own, whose exit code and streams a script sees. */
const ownProcess = commandLineIn(project);
const declared = builtActions().filter(({ verb }) => verb);

const made = (): string => {
  const dir = newDir();
  expect(giaoBan('new', dir).status).toBe(0);
  return dir;
};

describe('giao-ban', () => {
  it('makes a workspace and checks it', () => {
    const dir = newDir();
    expect(ownProcess('new', dir).status).toBe(0);
    expect(ownProcess('run', dir, 'check')).toMatchObject({
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

  it('takes a verb by itself, as if run stood before it', () => {
    const dir = made();
    const [alone, run] = [giaoBan('check', dir, '--json'), giaoBan('run', dir, 'check', '--json')];
    expect(alone).toEqual(run);
    expect(run.status).toBe(0);
  });

  it('calls again while there is more, and gathers what came', () => {
    const { status, stdout } = giaoBan('run', made(), 'write-invitations', '--yes', '--json');
    const listed = (unit: string): object => ({
      code: `GM·${unit}`,
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

  const counted = (sent: number, waiting: number): object => ({
    sent,
    waiting,
    failed: 0,
    inDoubt: 0,
    held: 1,
  });
  const warning = expect.objectContaining({ weight: 'warns' });
  const mail = (dir: string, ...args: string[]): { status: number | null; json: unknown } => {
    const { status, stdout } = giaoBan('run', dir, 'send-mail', '--json', ...args);
    return { status, json: JSON.parse(stdout) };
  };

  it('confirms and sends what the quota allows, and goes on later', () => {
    const dir = made();
    const at = ['--now', '2020-07-10T08:00'];
    expect(mail(dir, ...at, '--quota', '2')).toEqual({
      status: 0,
      json: { ...counted(2, 1), problems: [warning] },
    });
    expect(mail(dir, ...at, '--quota', '0')).toEqual({
      status: 0,
      json: { ...counted(2, 1), problems: [warning] },
    });
    expect(giaoBan('run', dir, 'send-mail').stdout).toBe(
      '- huyện Yên Thế: đã gửi\n- [Nên xem lại] Thiếu mã.\nThư: 3 đã gửi, 1 giữ lại.\n',
    );
    expect(readdirSync(join(dir, 'mail')).sort()).toEqual([
      '0001-a@x.vn.eml',
      '0002-a@x.vn.eml',
      '0003-a@x.vn.eml',
    ]);
  });

  it('says why mails wait', () => {
    expect(giaoBan('run', made(), 'send-mail', '--quota', '0', '--account', 'consumer').stdout).toContain(
      [
        'Thư: 3 đang chờ, 1 giữ lại.',
        '- 2 thư đang bị bộ lọc của trang tính ẩn đi nên chưa gửi.',
        '- Hôm nay Gmail không cho gửi tới người nhận nào nữa.',
        '- Lịch gửi theo hạn mức: 11/07/2020: 3 thư.',
      ].join('\n'),
    );
  });

  it('asks how things stand after a kill, which counts over all requests', () => {
    const dir = made();
    const { calls } = mail(made(), '--calls').json as { calls: Record<string, number> };
    expect(calls).toMatchObject({ 'Gmail.messages.send': 3, 'MailApp.getRemainingDailyQuota': 4 });
    const all = Object.values(calls).reduce((sum, count) => sum + count, 0);
    const killed = { killed: true, ...counted(2, 1), problems: [warning] };
    expect(mail(dir, '--die-at', `${all}:before`)).toEqual({ status: 3, json: killed });
    expect(mail(dir, '--die-at', `${all}:before`)).toEqual({
      status: 0,
      json: { ...counted(3, 0), problems: [warning] },
    });
  });

  it('does the turn of the clock', () => {
    const { status, stdout } = giaoBan('run', made(), 'carry-on', '--json');
    expect([status, JSON.parse(stdout)]).toEqual([0, { ...counted(1, 2), problems: [] }]);
  });

  it('makes every check, and sends a mail to oneself only with --yes', () => {
    const { status, stdout } = giaoBan('run', made(), 'self-check', '--json');
    const { findings, version } = JSON.parse(stdout) as { findings: { check: string }[]; version: string };
    expect([status, version]).toEqual([0, '1.2.3']);
    expect(findings.map(({ check }) => check)).toEqual([...usualChecks]);
    const told = giaoBan('run', made(), 'self-check', '--yes');
    expect(told.status).toBe(1);
    expect(told.stdout).toContain('Giao Ban 1.2.3 – Tự kiểm tra lúc 10/07/2020 08:00\n1 mục khác mong đợi');
    expect(told.stdout).toContain('✗ Khác mong đợi: Mục mail [mail]\n   Vì thế.');
  });

  it('fills in a form', () => {
    const dir = made();
    const { code, html, manifest } = bundleOf(`${FORMS} function snippet() { return build(); }`);
    const workspace = local.openWorkspace(dir, { bundle: { code, html, manifest } });
    const form = String(workspace.execute('snippet').value);
    const submit = (answers: object, ...more: string[]) => submitForm(giaoBan, [dir, form], answers, ...more);
    const first = submit(good);
    expect(first).toEqual({
      status: 0,
      json: { id: expect.any(String), editUrl: expect.stringContaining('edit2=') },
    });
    const { id } = first.json as { id: string };
    expect(submit({ 'Từ năm': '2022' }, '--edit', id)).toEqual(first);
    expect(submit({ 'Từ năm': '1999' }, '--edit', id)).toEqual({
      status: 1,
      json: { error: '“Từ năm”: Năm từ 2021 đến 2025.' },
    });
    expect(submit([1]).status).toBe(2);
    expect(workspace.forms()[0]?.responses).toMatchObject([{ id, at: '2020-07-10T01:00:00.000Z' }]);
  });

  it('shows how the Form stands: sign, words and repair of each light', () => {
    const dir = made();
    const { status, stdout } = giaoBan('run', dir, 'show-call');
    expect([status, stdout]).toEqual([
      0,
      '▲ Nên xem · Ngày 10/7/2020 có 60 đăng ký mang tên huyện Yên Thế. Nếu link đã lộ: renew-link --unit 215 --aside\n' +
        '■ Cần sửa · Phát hành: Chưa phát hành. → Phát hành lại\nhttps://f\n',
    ]);
    const { lights } = JSON.parse(giaoBan('run', dir, 'show-call', '--json').stdout);
    expect(lights).toMatchObject([{ state: 'wrong' }]);
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
    const { status, stdout, stderr } = ownProcess('run', made(), 'write-plan', '--json');
    expect([status, JSON.parse(stdout), stderr]).toEqual([
      1,
      { documents: [], problems: [], error: 'hỏng' },
      'hỏng\n',
    ]);
  });

  it('hands the flags of a verb to the add-on', () => {
    const dir = made();
    expect(giaoBan('run', dir, 'create-tables', '--sample').status).toBe(0);
    expect(local.openWorkspace(dir).tabs()).toContainEqual(expect.objectContaining({ name: 'Mẫu' }));
  });

  it.each([[['--help']], [['-h']], [['help']], [['--help', '--json']]])('helps on stdout: %j', (args) => {
    const { status, stdout, stderr } = giaoBan(...args);
    expect([status, stderr]).toEqual([0, '']);
    for (const { name, help } of declared) expect(stdout).toMatch(new RegExp(`^  ${name} +${help}$`, 'm'));
    for (const command of ['new', 'run', 'answer', 'serve', 'start', 'demo'])
      expect(stdout).toContain(`giao-ban ${command}`);
    expect(stdout).toContain('--die-at SỐ:before|after');
  });

  it.each([
    [['help', 'create-tables']],
    [['run', 'không-có', 'create-tables', '--help']],
    [['run', '-h', '.', 'create-tables', '--json']],
  ])('helps with one verb: %j', (args) => {
    const { status, stdout, stderr } = giaoBan(...args);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('giao-ban run THƯ_MỤC create-tables [--sample]');
    expect(stdout).toMatch(/^ {2}--sample +kèm hội nghị mẫu$/m);
    expect(stdout).toContain('Tạo bảng kèm hội nghị mẫu');
    expect(stdout).not.toContain('write-plan');
  });

  it('helps with one command', () => {
    const { status, stdout } = giaoBan('answer', '--help');
    expect([status, stdout.includes('--file TRẢ_LỜI.json'), stdout.includes('serve')]).toEqual([
      0,
      true,
      false,
    ]);
    expect(giaoBan('help', 'answer').stdout).toBe(stdout);
  });

  it.each([
    [['run', 'không-có', 'check', '--json'], 'Không có thư mục không-có'],
    [['run', '.', 'fly', '--json'], 'Không có việc “fly”'],
    [['run', '.', 'toString', '--json'], 'Không có việc “toString”'],
    [['run', '.', 'check', '--json', '--wings'], 'Tùy chọn không đúng hoặc thiếu giá trị: --wings'],
    [['run', '.', 'check', '--json', '--sample'], 'Tùy chọn không đúng hoặc thiếu giá trị: --sample'],
    [['help', 'fly', '--json'], 'Không có lệnh hay việc “fly”'],
    [['run', '.', 'go-to', '--json'], 'Không có việc “go-to”'],
    [['run', '.', 'check', '--json', '--now', 'mai'], '--now phải có dạng'],
    [['run', '.', 'check', '--json', '--die-at', '0:before'], '--die-at phải có dạng'],
    [['run', '.', 'send-mail', '--json', '--quota', 'x'], '--quota phải là một số'],
    [['run', '.', 'send-mail', '--json', '--account', 'x'], '--account là consumer hoặc workspace'],
    [['fly', '--json'], 'Không có lệnh “fly”'],
    [['--json'], 'Không có lệnh “--json”'],
  ])('explains wrong use: %j', (args, message) => {
    const { status, stdout, stderr } = (args.length === 1 ? ownProcess : giaoBan)(...args);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toEqual({ error: expect.stringContaining(message) });
    expect(stderr).toContain('Cách dùng:');
  });
});
