import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { usualChecks } from '../../../src/domain/desk/self-check';
import type { Mailing, Sending } from '../../../src/spoken/mail';
import { datedCall } from '../../support/call';
import {
  ask,
  cellOf,
  copyOf,
  createWorkspace,
  type ExecuteOptions,
  type Execution,
  emptyDir,
  july,
  sampleWorkspace,
  shown,
  typeInto,
  type Workspace,
} from '../../support/local';
import { at } from '../../support/mail';
import { filledIn } from '../../support/registration';
import { answerAt, deputy, linksOf } from '../../support/replies';
import { scan } from '../../support/scan';
import { local } from '../snippet';

/** What is asked of Google is the same whoever makes the PDF, and LibreOffice takes seconds. */
const printless = (): Workspace => sampleWorkspace({ pdf: (docs) => docs.map(() => scan('trang')) });

/** A person opens the plan and changes a word of it. */
function editPlan(workspace: Workspace): void {
  const file = join(
    workspace.dir,
    workspace.files().find((one) => one.path !== '' && !one.trashed)?.path ?? '',
  );
  const zip = new PizZip(readFileSync(file));
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  zip.file('word/document.xml', xml.replace('</w:t>', ' (sửa tay)</w:t>'));
  writeFileSync(file, zip.generate({ type: 'nodebuffer' }));
}

/** Everything the bundle has to call, each thing for the reason a user gives it. */
function wholeStory(): Execution[] {
  const runs: Execution[] = [];
  const workspace = printless();
  const asked = (request: object, options: ExecuteOptions = {}, where = workspace) => {
    const { answer, run } = ask(where, request, options);
    runs.push(run);
    return answer;
  };

  runs.push(workspace.execute('onOpen', [], { authMode: 'NONE' }), workspace.execute('showDesk'));
  typeInto(workspace, 'Hội nghị', 'Ai được xem', 'a@so.example');
  workspace.type('Đơn vị', 1, 14, '08:00');
  asked({ action: 'check' });
  asked({ action: 'state' });
  for (const check of usualChecks)
    if (check !== 'drive-pdf') asked({ action: 'self-check', checks: [check] });
  asked({ action: 'show-guide', at: 'dang-ky' });
  asked({ action: 'show-binder' });
  expect(asked({ action: 'go-to', tab: 'Đơn vị', row: 2, column: 'Email' })).toMatchObject({ found: true });

  // The register has no row left, and Drive is busy at first.
  workspace.type('Văn bản', 1000, 12, 'dòng cuối');
  const busy = { call: 'Drive.files.create', nth: 1, status: 503, landed: false };
  asked({ action: 'write-plan' }, { faults: [busy] });
  expect(workspace.tabs().find(({ name }) => name === 'Văn bản')?.rows).toBe(1100);
  asked({ action: 'write-invitations' });

  const strict = printless();
  strict.restrict('Văn bản', 2, 1, ['khác']);
  asked({ action: 'write-plan' }, {}, strict);
  strict.merge('Đơn vị', 'B3:B5');
  asked({ action: 'check' }, {}, strict);

  editPlan(workspace);
  typeInto(workspace, 'Hội nghị', 'Hội trường', 'Hội trường lớn');
  expect(asked({ action: 'write-plan' }).documents).toMatchObject([{ state: 'kept' }]);
  const overwrite = { 'overwrite-by-hand': true };
  expect(asked({ action: 'write-plan', consent: overwrite }).documents).toMatchObject([{ state: 'updated' }]);

  // The stamp of another Sheet, as it comes with a copy, above a ledger of papers.
  typeInto(workspace, 'Hội nghị', 'Dấu bảng tính', 'khác');
  const become = { 'new-from-copy': true };
  expect(asked({ action: 'create-tables', consent: become })).toMatchObject({ ok: true });

  runs.push(...sendingMail(), ...registering(), ...erasing());

  const wide = createWorkspace(join(emptyDir(), 'rong'));
  wide.renameTab('Trang tính1', 'Đơn vị');
  wide.paste('Đơn vị', 1, 1, [['Mã', ...Array.from({ length: 25 }, (_, index) => `Cột riêng ${index}`)]]);
  expect(asked({ action: 'create-tables', sample: true }, {}, wide)).toMatchObject({ ok: true });
  expect(wide.tabs().find(({ name }) => name === 'Đơn vị')?.columns).toBeGreaterThan(26);
  return runs;
}

/** The invitations of the sample go out as far as the quota allows, one with the signed paper, and the clock does the rest. */
function sendingMail(): Execution[] {
  const runs: Execution[] = [];
  const workspace = printless();
  const asked = (request: object, options: ExecuteOptions = {}) => {
    const { answer, run } = ask(workspace, request, options);
    runs.push(run);
    return answer as typeof answer & Mailing & Sending;
  };
  asked({ action: 'write-invitations' });
  const [first, second] = asked({ action: 'prepare-mail' }).mails;
  const base64 = scan('đã ký', 5_100_000).toString('base64');
  asked({ action: 'keep-signed', paper: first?.paper, name: 'Giấy mời đã ký.pdf', base64 });
  const { column } = cellOf(workspace, 'Thư', 'Nơi nhận');
  workspace.filter('Thư', column, [first?.recipient ?? '', second?.recipient ?? '']);
  const { next } = asked({ action: 'prepare-mail' });
  expect(next).toMatchObject({ mails: 2, hidden: expect.any(Number) });
  const confirm = { mark: next.mark, mails: next.mails };
  asked({ action: 'send-mail', confirm, consent: 'yes', holder: 'a', budgetMs: 1 });
  asked({ action: 'send-mail', holder: 'a' }, { mailLimit: first?.recipients ?? 0 });
  expect(workspace.triggers()).toMatchObject([{ handler: 'carryOn' }, { once: expect.any(String) }]);
  runs.push(...workspace.fireTriggers({ now: '2020-07-11T08:30' }));
  runs.push(...workspace.fireTriggers({ now: '2020-07-11T09:30' }));
  expect([workspace.mails().length, workspace.triggers()]).toEqual([2, []]);
  return runs;
}

/** A person moves every question of the Form, takes away the link to answer again, and one that was just made has no title yet. */
function turnAround({ dir }: Workspace): void {
  const [name = ''] = readdirSync(join(dir, 'forms'));
  const file = join(dir, 'forms', name);
  const form = JSON.parse(readFileSync(file, 'utf8'));
  const [first, ...others] = form.items;
  const untitled = { ...first, id: first.id + 1, title: '' };
  const items = [...others.reverse(), untitled];
  writeFileSync(file, JSON.stringify({ ...form, items, showsRespondAgain: false }));
}

/** The Form of the sample's call is opened twice, a unit answers, and its answer is read. */
function registering(): Execution[] {
  const runs: Execution[] = [];
  const workspace = printless();
  for (let round = 0; round < 2; round += 1) {
    const { answer, run } = ask(workspace, { action: 'open-registration' });
    expect(answer.ok).toBe(true);
    runs.push(run);
    if (round === 0) turnAround(workspace);
  }
  const strict = copyOf(sampleWorkspace(), { pdf: false, world: { 'form-defaults': 'strict' } });
  runs.push(ask(strict, { action: 'open-registration' }).run);
  const drive = datedCall(sampleWorkspace({ pdf: false, world: { folder: 'shared' } }));
  for (const action of ['open-registration', 'show-call']) runs.push(ask(drive, { action }).run);
  const [form] = workspace.forms();
  workspace.answer(form?.id ?? '', filledIn(), { now: july, onRun: (run) => runs.push(run) });
  expect(runs).toHaveLength(6);
  typeInto(workspace, 'Hội nghị', 'Hạn đăng ký', '1/7/2020');
  runs.push(ask(workspace, { action: 'open-registration' }).run);
  return runs;
}

/** A clerk takes a question out of a Form that was opened; one unit that answers it is erased, then everybody. */
function erasing(): Execution[] {
  const runs: Execution[] = [];
  const workspace = printless();
  const asked = (request: object, options: ExecuteOptions) => {
    const { answer, run } = ask(workspace, request, options);
    runs.push(run);
    expect(answer.ok).toBe(true);
  };
  asked({ action: 'open-form', form: 'TL' }, at(1));
  const reason = shown(workspace, 'Câu hỏi', 'Câu hỏi').indexOf('Lý do cử người dự thay');
  workspace.paste('Câu hỏi', reason + 2, 1, [Array.from({ length: 11 }, () => '')]);
  asked({ action: 'open-form', form: 'TL' }, at(2));
  const { 'Lý do cử người dự thay': _, ...said } = deputy;
  answerAt(workspace, linksOf(workspace, 'TL')['huyện Tân Yên'] ?? '', said, { ...at(10), fire: true });
  asked({ action: 'take-answers', form: 'TL' }, at(10, '10:00'));
  asked({ action: 'erase-person', name: 'Lê Văn Bình', consent: 'yes' }, at(11));
  asked({ action: 'erase-personal-data', consent: 'yes' }, at(12));
  return runs;
}

test('the add-on calls every member that the local workspace has', () => {
  const called = new Set(wholeStory().flatMap(({ calls }) => Object.keys(calls)));
  // What an answer holds is in memory: reading it is no call.
  const members = local.serviceMembers().filter((member) => !member.startsWith('HTTPResponse.'));
  const rest = [...local.DRIVE_METHODS, ...local.GMAIL_METHODS, ...local.UPLOAD_STEPS];
  expect([...called].sort()).toEqual([...members, ...rest].sort());
}, 120_000);
