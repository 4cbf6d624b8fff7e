import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { root } from '../../../build/root';
import { codeKey } from '../../../src/domain/text/digest';
import { conferenceForm, rowForms } from '../../../src/work/forms/form-ledger';
import { inShort, packed } from '../../../src/work/mail/survey/mail-entry';
import { mailIn } from '../../../src/work/mail/survey/mail-ledger';
import { toldByPaper, toldIn } from '../../../src/work/papers/facts-ledger';
import { lastWritingIn } from '../../../src/work/papers/last-writing';
import { noticeIn } from '../../../src/work/papers/notice';
import { papersIn } from '../../../src/work/papers/paper-ledger';
import { practisesIn } from '../../../src/work/papers/practice';
import { journalIn } from '../../../src/work/sheet/journal';
import { entryText, found, type Shapes } from '../../../src/work/sheet/stored';
import { openCall } from '../../support/call';
import { ledgerOf, putInLedger } from '../../support/ledger';
import { ask, draftOf, type ExecuteOptions, type Spoken, shown, type Workspace } from '../../support/local';
import { walk, whole } from '../../support/long';
import { at, mailWorkspace, prepare, received, step } from '../../support/mail';
import { scan } from '../../support/scan';

/** Every ledger entry there is, as one version of its kind wrote it. */
const kept = (version: number): string => join(root, `test/fixtures/ledger/${version}.json`);
const entriesOf = (version: number): Record<string, string> =>
  existsSync(kept(version)) ? JSON.parse(readFileSync(kept(version), 'utf8')) : {};
const kindIn = (name: string): string => name.replace(/:.*/, '');

describe('versions of an entry', () => {
  const first = z.pipe(
    z.tuple([z.string()]),
    z.transform(([name]) => ({ name, size: 0 })),
  );
  const second = z.pipe(
    z.tuple([z.string(), z.number()]),
    z.transform(([name, size]) => ({ name, size })),
  );
  const shapes: Shapes<{ name: string; size: number }> = [first, second];

  test('what an earlier version wrote reads as what the newest says', () => {
    expect(found(shapes, '["a"]')).toEqual({ value: { name: 'a', size: 0 } });
    expect(found(shapes, '2:["a",3]')).toEqual({ value: { name: 'a', size: 3 } });
    expect(entryText(shapes, ['a', 3])).toBe('2:["a",3]');
    expect(entryText([first], ['a'])).toBe('["a"]');
  });

  test('what a later one wrote is told from what is damaged', () => {
    expect(found(shapes, '3:{"any":"thing"}')).toEqual({ unrecognised: 'newer-entry' });
    for (const text of ['["a",3]', '2:["a"]', '0:["a"]', '["a', 'null', ' '])
      expect([text, found(shapes, text)]).toEqual([text, { unrecognised: 'not-understood' }]);
    expect(found(shapes, '')).toBeUndefined();
  });

  test('the second version of a paper is read', () => {
    expect(papersIn(entriesOf(2)).entries.get(codeKey('GM·213'))).toMatchObject({
      version: '1',
      modified: '2020-07-10T01:00:00.406Z',
      back: '8f14e45fceea167a5a36dedd4bea2543',
    });
  });

  test('the third version of a Form is read, of tasks and of a row', () => {
    const ledger = entriesOf(3);
    expect(conferenceForm(ledger)?.passes).toEqual([{ unit: '213', until: '2020-07-24' }]);
    expect(rowForms(ledger)).toMatchObject([{ code: 'TL', tab: 'Ai dự họp' }]);
  });

  test('the first version of every kind is read', () => {
    const ledger = entriesOf(1);
    const key = codeKey('GM·213');
    expect(papersIn(ledger).entries.get(key)).toMatchObject({ code: 'GM·213', state: 'made', version: '1' });
    const mail = mailIn(ledger);
    expect(mail.entries.get(key)).toMatchObject({ state: 'accepted', note: 'a3e204641b190387' });
    expect([mail.job?.total, mail.lease?.holder, mail.tests.length]).toEqual([4, 'trang', 1]);
    expect([mail.unrecognised.size, mail.unread.size, papersIn(ledger).unrecognised.size]).toEqual([0, 0, 0]);
    expect(journalIn(ledger)).toMatchObject([{ id: 'kcl8ash06x', what: 'confirm' }]);
    expect(conferenceForm(ledger)?.items.unit).toBe(1319000743);
    expect(lastWritingIn(ledger)?.fresh).toEqual([key.slice(0, 8)]);
    expect(practisesIn(ledger)).toBe(true);
  });
});

test('a mail that told facts is kept with their id, one that told none as before', () => {
  const key = codeKey('GM·213');
  const read = (version: number) => mailIn(entriesOf(version)).entries.get(key);
  const [first, second] = [read(1), read(2)];
  if (!first || !second) throw new Error('no mail in the fixtures');
  expect([first.told, second.told]).toEqual([undefined, 'k1']);
  expect(second).toEqual({ ...first, told: 'k1' });
  expect([packed(first), packed(second)]).toEqual([entriesOf(1)[`mail:${key}`], entriesOf(2)[`mail:${key}`]]);
});

test('a mail that left long ago is kept in less room, and all that was known of it is', () => {
  const key = codeKey('GM·213');
  const read = (version: number) => mailIn(entriesOf(version)).entries.get(key);
  expect(read(3)).toEqual(read(2));
  const first = read(1);
  if (!first) throw new Error('no mail in the fixtures');
  const sender = journalIn(entriesOf(1))[0]?.by;
  const line = Object.entries(entriesOf(1)).filter(([name]) => name.startsWith('journal:'));
  const inLess = (text: string) =>
    mailIn({ ...Object.fromEntries(line), [`mail:${key}`]: text }).entries.get(key);
  expect(inLess(inShort(first, sender))).toEqual(first);
  expect(inLess(inShort({ ...first, by: 'khac@so.example' }, sender))).toMatchObject({
    by: 'khac@so.example',
  });
});

test('a mail that was kept says so, in less room too', () => {
  const key = codeKey('GM·213');
  const [fourth, fifth] = [4, 5].map((version) => mailIn(entriesOf(version)).entries.get(key));
  if (!fourth) throw new Error('no mail in the fixtures');
  expect([fourth.told, fourth.print]).toEqual(['3ac70646', '9d7ea8ebc31f3564']);
  expect(fifth).toEqual(fourth);
  expect([packed(fourth), inShort(fourth, 'khac@so.example')]).toEqual(
    [4, 5].map((version) => entriesOf(version)[`mail:${key}`]),
  );
});

test('what was told is read, and what nobody can read of it is told', () => {
  const told = toldIn(entriesOf(1));
  expect(toldByPaper('GM·213', told)).toMatchObject({ hour: '08:00' });
  expect(told.held).toMatchObject([{ code: '213', by: 'phone', told: '3ac70646' }]);
  const said = [1, 2].map((version) => toldIn(entriesOf(version)).papers.get(codeKey('GM·213')));
  expect(said).toEqual([
    { code: 'GM·213', told: '3ac70646' },
    { code: 'GM·213', told: '3ac70646', number: '57', issued: '2020-07-09', gap: '' },
  ]);
  expect(noticeIn(entriesOf(1)).notice?.told.get('215')).toBe('69cd663e');
  expect(
    [...toldIn({ 'facts:a': '9:{}', 'held:b': '[' }).unrecognised.values()].map(({ why }) => why),
  ).toEqual(['newer-entry', 'not-understood']);
});

const account = 'chuyen.vien@example.gov.vn';

/** Three invitations: one sent, one in doubt, one confirmed and waiting; a plan, a Form, a test to oneself. */
const base = (() => {
  const workspace = mailWorkspace(3);
  openCall(workspace);
  ask(workspace, { action: 'write-plan' });
  ask(workspace, { action: 'test-mail', code: shown(workspace, 'Thư', 'Mã')[0] });
  const { mark, mails } = prepare(workspace, at(10)).next;
  const faults = [{ call: 'Gmail.messages.send', nth: 2, status: 503, landed: true }];
  step(workspace, { ...at(10), faults }, { confirm: { mark, mails } });
  const lease = JSON.stringify({ holder: 'trang', by: account, until: 0 });
  putInLedger(workspace, { 'mail-lease': lease });
  return workspace;
})();
const [sent = '', doubtful = '', waiting = ''] = shown(base, 'Thư', 'Mã');
const written = ledgerOf(base);

test('each kind that is written has a fixture of its version', () => {
  const missing = Object.entries(written).flatMap(([name, text]) => {
    const version = Number(/^(\d+):/.exec(text)?.[1] ?? 1);
    const fixtures = Object.keys(entriesOf(version)).map(kindIn);
    return fixtures.includes(kindIn(name)) ? [] : [`${kindIn(name)} ${version}`];
  });
  expect(missing).toEqual([]);
});

/** An entry, and the tab at which it is told. */
const victims = {
  ofWaiting: [`paper:${codeKey(waiting)}`, 'Văn bản'],
  plan: [`paper:${codeKey('KH')}`, 'Văn bản'],
  sent: [`mail:${codeKey(sent)}`, 'Thư'],
  doubtful: [`mail:${codeKey(doubtful)}`, 'Thư'],
  waiting: [`mail:${codeKey(waiting)}`, 'Thư'],
  line: [Object.keys(written).find((name) => name.startsWith('journal:')) ?? '', 'Nhật ký'],
  job: ['mail-job', 'Thư'],
  lease: ['mail-lease', 'Thư'],
  tests: ['mail-tests', 'Thư'],
  form: ['form', 'Đăng ký'],
} as const satisfies Record<string, readonly [name: string, tab: string]>;
type Victim = keyof typeof victims;

const ofForm = new Set(['remind', 'show-call', 'take-answers', 'open-registration']);

/** What a person and the clock may do, none of which lets a mail leave once more; of the Form only where it matters, as it takes long. */
function everything(workspace: Workspace, withForm: boolean): Spoken[] {
  const options = (minute: number): ExecuteOptions => at(11, `09:${String(minute).padStart(2, '0')}`);
  const requests = [
    { action: 'check' },
    { action: 'state' },
    { action: 'write-invitations', consent: 'yes' },
    { action: 'write-plan', consent: 'yes' },
    { action: 'keep-signed', paper: waiting, name: 'ký.pdf', base64: scan('').toString('base64') },
    { action: 'settle-mail', as: 'sent', codes: [sent, doubtful, waiting] },
    { action: 'practise', on: true },
    { action: 'remind', codes: [] },
    { action: 'show-call' },
    { action: 'take-answers' },
    { action: 'test-mail', code: waiting },
    { action: 'pause-mail', paused: true },
    { action: 'pause-mail', paused: false },
    { action: 'open-registration' },
  ].filter(({ action }) => withForm || !ofForm.has(action));
  const met = requests.flatMap((request, index) => ask(workspace, request, options(index)).answer.problems);
  expect(workspace.execute('carryOn', [], options(20)).error).toBeUndefined();
  const { next, problems } = prepare(workspace, options(25));
  const confirm = next?.mails > 0 ? { confirm: { mark: next.mark, mails: next.mails } } : {};
  met.push(...problems, ...step(workspace, options(30), confirm).problems);
  met.push(...ask(workspace, { action: 'stop-mail' }, options(35)).answer.problems);
  return met;
}

/** Mails of one subject to one mailbox, tests to oneself aside. */
function doubled(workspace: Workspace): string[] {
  const all = received(workspace).flatMap((mail) => {
    const [head = ''] = mail.split('MIME-Version');
    return head.includes(`To: ${account}`) ? [] : [head];
  });
  return all.filter((head, index) => all.indexOf(head) !== index);
}

const ways = {
  damaged: { damage: (text: string) => text.slice(0, -3), codes: ['not-understood', 'sending-damaged'] },
  newer: { damage: (text: string) => `9:${text}`, codes: ['newer-entry'] },
};
type Way = keyof typeof ways;

/** Each by itself in each way, or a few at once that do not hide each other. */
const each = (Object.keys(victims) as Victim[]).flatMap((one): [Way, Victim[]][] => [
  ['damaged', [one]],
  ['newer', [one]],
]);
const tried = whole<[Way, Victim[]][]>(each, [
  ['damaged', ['ofWaiting', 'sent', 'line', 'job']],
  ['damaged', ['waiting', 'lease']],
  ['newer', ['ofWaiting', 'plan', 'doubtful', 'line', 'tests', 'form']],
  ['newer', ['job']],
]);

walk('any entry, damaged or newer: told with its place, nothing twice, nothing unexpected', () => {
  for (const [way, struck] of tried) {
    const workspace = draftOf(base);
    const { damage, codes } = ways[way];
    const texts = Object.fromEntries(
      struck.map((one) => [victims[one][0], damage(written[victims[one][0]] ?? '')]),
    );
    putInLedger(workspace, texts);
    const files = workspace.files().length;
    const met = everything(workspace, struck.includes('form'));
    const told = new Set(met.filter(({ code }) => codes.includes(code)).map(({ tab }) => tab));
    const kept = Object.keys(texts).filter((name) => way === 'newer' || name.includes(':'));
    expect([way, struck, met.filter(({ code }) => code === 'unexpected')]).toEqual([way, struck, []]);
    expect([way, struck, struck.filter((one) => !told.has(victims[one][1]))]).toEqual([way, struck, []]);
    expect([way, struck, doubled(workspace)]).toEqual([way, struck, []]);
    // The signed scan is the one file that is new.
    expect(workspace.files().length - files).toBeLessThanOrEqual(1);
    const now = ledgerOf(workspace);
    expect(kept.map((name) => [name, now[name]])).toEqual(kept.map((name) => [name, texts[name]]));
  }
});
