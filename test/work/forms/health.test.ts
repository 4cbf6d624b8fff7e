import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Form } from '../../../local/index';
import type { FormHealth } from '../../../src/spoken/forms';
import { datedCall } from '../../support/call';
import {
  ask,
  copyOf,
  type ExecuteOptions,
  reopened,
  type Spoken,
  sampleWorkspace,
  typeInto,
  type Workspace,
} from '../../support/local';
import { at } from '../../support/mail';
import { filledIn } from '../../support/registration';

jest.setTimeout(300_000);

/** Open from 1 to 20 July 2020; the Form was made on the 10th at eight. */
const sample = datedCall();
ask(sample, { action: 'open-registration' });

const look = (workspace: Workspace, options: ExecuteOptions = at(10, '08:30')) =>
  ask(workspace, { action: 'show-call' }, options).answer as never as FormHealth<Spoken> & { ok: boolean };
const findings = (workspace: Workspace, options?: ExecuteOptions) =>
  Object.fromEntries(look(workspace, options).lights.map(({ name, finding }) => [name, finding]));
const wrong = (workspace: Workspace, options?: ExecuteOptions) =>
  look(workspace, options)
    .lights.filter(({ state }) => state === 'wrong')
    .map(({ finding }) => finding);
/** Presses what repairs every light that is wrong. */
function repair(workspace: Workspace, options: ExecuteOptions = at(10, '08:31')): void {
  const presses = look(workspace, options).lights.flatMap(({ state, repair: one }) =>
    state === 'wrong' && one ? [one.by] : [],
  );
  for (const action of new Set(presses)) ask(workspace, { action }, options);
}

const change = <T>(workspace: Workspace, file: string, edit: (json: T) => void): void => {
  const path = join(workspace.dir, file);
  const json = JSON.parse(readFileSync(path, 'utf8')) as T;
  edit(json);
  writeFileSync(path, JSON.stringify(json));
};
const changeForm = (workspace: Workspace, edit: (form: Form) => void) =>
  change(workspace, `forms/${readdirSync(join(workspace.dir, 'forms'))[0]}`, edit);
type Files = { files: { mimeType: string; trashed: boolean; permissions: { type: string }[] }[] };
const changeFile = (workspace: Workspace, edit: (file: Files['files'][number]) => void) =>
  change(workspace, 'drive.json', ({ files }: Files) => {
    for (const file of files) if (file.mimeType.endsWith('.form')) edit(file);
  });
const deleteTriggers = (workspace: Workspace, handler: string) =>
  change(workspace, 'triggers.json', (triggers: { handler: string }[]) => {
    triggers.splice(0, triggers.length, ...triggers.filter((one) => one.handler !== handler));
  });

test('before there is a Form there is nothing to light up', () => {
  expect(look(sampleWorkspace())).toMatchObject({ ok: true, form: null, lights: [], problems: [] });
});

test('a Form that was just opened is good in every light, and looking writes nothing', () => {
  const workspace = copyOf(sample);
  const answer = look(workspace);
  expect(answer.lights.map(({ finding, state, repair: one }) => [finding, state, one])).toEqual(
    [
      'published',
      'anyone',
      'accepting',
      'linked',
      'asks-same',
      'doorbell-set',
      'clock-set',
      'days-left',
      'no-answers',
    ].map((finding) => [finding, 'good', null]),
  );
  expect(answer.form?.link).toMatch(/viewform$/);
  expect(answer.lights[2]?.text).toContain('20/7/2020');
  expect(answer.lights[7]?.text).toContain('còn 10 ngày');
  expect(answer.lights[5]?.text).toContain('lúc 10/07/2020 08:00 bằng tài khoản chuyen.vien@example.gov.vn');
  const { calls } = ask(workspace, { action: 'show-call' }).run;
  const writes = /set|create$|delete|update|insert|LockService/i;
  expect(Object.keys(calls).filter((name) => writes.test(name))).toEqual([]);
});

test('a Form that fills no Sheet is worth a look, as it is read all the same; one press links it', () => {
  const workspace = copyOf(sample);
  changeForm(workspace, (form) => {
    delete form.destination;
  });
  const unlinked = reopened(workspace);
  const { lights } = look(unlinked);
  expect(
    lights.filter(({ state }) => state !== 'good').map(({ finding, repair: one }) => [finding, one?.by]),
  ).toEqual([
    ['not-linked', 'open-registration'],
    ['doorbell-unlinked', undefined],
  ]);
  ask(unlinked, { action: 'open-registration' }, at(10, '08:31'));
  expect(look(unlinked).lights.filter(({ state }) => state !== 'good')).toEqual([]);
});

test.each<[string, (workspace: Workspace) => void]>([
  [
    'unpublished',
    (workspace) => changeForm(workspace, (form) => Object.assign(form, { isPublished: false })),
  ],
  [
    'not-anyone',
    (workspace) =>
      changeFile(workspace, (file) => {
        file.permissions = file.permissions.filter(({ type }) => type !== 'anyone');
      }),
  ],
  [
    'closed-too-early',
    (workspace) => changeForm(workspace, (form) => Object.assign(form, { isAccepting: false })),
  ],
  [
    'linked-elsewhere',
    (workspace) =>
      changeForm(workspace, (form) => Object.assign(form.destination ?? {}, { spreadsheetId: '1khac' })),
  ],
  ['doorbell-missing', (workspace) => deleteTriggers(workspace, 'takeAnswers')],
  ['clock-missing', (workspace) => deleteTriggers(workspace, 'carryOn')],
])('%s turns one light red; the one press that it names makes it good', (finding, harm) => {
  const workspace = copyOf(sample);
  harm(workspace);
  const broken = reopened(workspace);
  expect(wrong(broken)).toEqual([finding]);
  repair(broken);
  expect(wrong(broken)).toEqual([]);
  expect(broken.forms()).toHaveLength(1);
});

test('a Form in the bin is gone; a new one takes its place', () => {
  const workspace = copyOf(sample);
  changeFile(workspace, (file) => Object.assign(file, { trashed: true }));
  const broken = reopened(workspace);
  expect(wrong(broken)).toEqual(['gone']);
  repair(broken);
  expect(findings(broken)).toMatchObject({ form: 'published', audience: 'anyone', accepting: 'accepting' });
});

test('a Form left open by hand after its last day is closed by the press', () => {
  const workspace = copyOf(sample);
  workspace.fireTriggers(at(21, '00:40'));
  expect(findings(workspace, at(21, '09:00'))).toMatchObject({
    accepting: 'over',
    clock: 'clock-off',
    doorbell: 'doorbell-off',
    deadline: 'passed',
  });
  changeForm(workspace, (form) => Object.assign(form, { isAccepting: true }));
  const broken = reopened(workspace);
  expect(wrong(broken, at(21, '09:00'))).toEqual(['open-outside']);
  repair(broken, at(21, '09:01'));
  expect(wrong(broken, at(21, '09:02'))).toEqual([]);
});

test('around its days a Form waits for the clock, which is no fault', () => {
  const early = copyOf(sample);
  typeInto(early, 'Hội nghị', 'Nhận đăng ký từ ngày', '12/7/2020');
  ask(early, { action: 'open-registration' }, at(11));
  expect(findings(early, at(11, '08:10')).accepting).toBe('not-yet');
  early.fireTriggers(at(11, '23:30'));
  expect(findings(early, at(12, '00:10')).accepting).toBe('opening');
  early.fireTriggers(at(12, '00:40'));
  expect(findings(early, at(12, '00:50')).accepting).toBe('accepting');
  early.fireTriggers(at(20, '23:30'));
  expect(findings(early, at(21, '00:10')).accepting).toBe('closing');
});

test('the doorbell says when it last rang, and is red when an answer did not ring; the press sets it anew', () => {
  const workspace = copyOf(sample);
  const form = workspace.forms()[0]?.id ?? '';
  workspace.answer(form, filledIn(), at(10, '09:00'));
  const { lights } = look(workspace, at(10, '09:30'));
  expect(lights.find(({ name }) => name === 'doorbell')?.text).toContain('lúc 10/07/2020 09:00');
  expect(lights.find(({ name }) => name === 'answers')?.text).toBe(
    '1 câu trả lời, mới nhất lúc 10/07/2020 09:00; đã đọc đủ.',
  );
  workspace.answer(form, filledIn('', { title: 'Hai' }), { ...at(10, '09:40'), fire: false });
  expect(wrong(workspace, at(10, '10:00'))).toEqual(['doorbell-silent']);
  expect(findings(workspace, at(10, '10:00')).answers).toBe('unread');
  const before = workspace.triggers().find(({ handler }) => handler === 'takeAnswers')?.id;
  repair(workspace, at(10, '10:01'));
  expect(wrong(workspace, at(10, '10:02'))).toEqual([]);
  expect(workspace.triggers().filter(({ handler }) => handler === 'takeAnswers')).toHaveLength(1);
  expect(workspace.triggers().map(({ id }) => id)).not.toContain(before);
  ask(workspace, { action: 'take-answers' }, at(10, '10:03'));
  expect(findings(workspace, at(10, '10:04')).answers).toBe('answers');
});

test('only the trigger rings: a press of Đọc đăng ký is no sign of the doorbell', () => {
  const workspace = copyOf(sample);
  ask(workspace, { action: 'take-answers' }, at(10, '08:20'));
  expect(findings(workspace).doorbell).toBe('doorbell-set');
});

test('the clock says when it last ran, and is red when it has been silent for hours; the press sets it anew', () => {
  const workspace = copyOf(sample);
  workspace.fireTriggers(at(10, '09:00'));
  expect(look(workspace, at(10, '10:00')).lights[6]).toMatchObject({
    finding: 'clock-ran',
    text: 'Chạy lần cuối lúc 10/07/2020 09:00, bằng tài khoản chuyen.vien@example.gov.vn.',
  });
  expect(wrong(workspace, at(10, '12:30'))).toEqual(['clock-silent']);
  const before = workspace.triggers().find(({ handler }) => handler === 'carryOn')?.id;
  repair(workspace, at(10, '12:31'));
  expect(wrong(workspace, at(10, '12:32'))).toEqual([]);
  expect(workspace.triggers().map(({ id }) => id)).not.toContain(before);
  expect(workspace.triggers().filter(({ handler }) => handler === 'carryOn')).toHaveLength(1);
});

test('days that exclude each other lead to their cell', () => {
  const workspace = copyOf(sample);
  typeInto(workspace, 'Hội nghị', 'Nhận đăng ký từ ngày', '25/7/2020');
  ask(workspace, { action: 'open-registration' }, at(10, '08:20'));
  const { lights, deadline } = look(workspace);
  expect(lights.find(({ name }) => name === 'deadline')).toMatchObject({
    finding: 'reversed',
    repair: { by: 'correct-day' },
  });
  expect(ask(workspace, { action: 'go-to', ...deadline }).answer).toMatchObject({ found: true });
});

test('another account is told whose it all is, whom to ask, and nothing that it cannot see', () => {
  const workspace = copyOf(sample);
  workspace.fireTriggers(at(10, '09:00'));
  const other = { ...at(10, '13:00'), as: 'dong.nghiep@example.gov.vn' };
  const { lights, form } = look(workspace, other);
  expect(lights.map(({ finding }) => finding)).toEqual([
    'unseen',
    'asks-same',
    'doorbell-set',
    'clock-silent',
    'days-left',
    'answers-read',
  ]);
  expect(lights[3]?.repair).toMatchObject({ by: 'ask-maker' });
  expect(lights[3]?.repair?.words).toContain('chuyen.vien@example.gov.vn');
  expect(form).toMatchObject({
    maker: 'chuyen.vien@example.gov.vn',
    link: expect.stringMatching(/viewform/),
  });
});

test('a copied Sheet is not told of the Form of the one it was copied from', () => {
  const workspace = copyOf(sample);
  change(workspace, 'workspace.json', (settings: object) =>
    Object.assign(settings, { spreadsheetId: '1ban-sao' }),
  );
  expect(look(reopened(workspace)).problems.map(({ code }) => code)).toEqual(['copied-sheet']);
});

test('a ledger that takes nothing more does not keep answers from being read', () => {
  const workspace = copyOf(sample);
  change(workspace, 'properties.json', (ledger: Record<string, string>) => {
    const used = Object.entries(ledger).reduce((sum, pair) => sum + Buffer.byteLength(pair.join('')), 0);
    for (let left = 500 * 1024 - used, part = 0; left > 20; part += 1) {
      const key = `day:${part}`;
      const value = 'x'.repeat(Math.min(9000, left - key.length));
      ledger[key] = value;
      left -= key.length + value.length;
    }
  });
  const full = reopened(workspace);
  full.answer(full.forms()[0]?.id ?? '', filledIn(), at(10, '09:00'));
  expect(full.cells('Đăng ký').filter(({ row }) => row === 2).length).toBeGreaterThan(0);
});
