import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, draftOf, type Spoken, shown, type Workspace } from '../../support/local';
import { at, mailWorkspace, prepare, sendAll, step } from '../../support/mail';
import { scan } from '../../support/scan';

/** What may become of a file: a copy that was broken off, a full disk, another file under its name. */
const damages: [name: string, damage: (whole: Buffer) => Buffer][] = [
  ['cut off', (whole) => whole.subarray(0, Math.floor(whole.length / 2))],
  ['without its end', (whole) => whole.subarray(0, whole.length - 30)],
  ['empty', () => Buffer.alloc(0)],
  ['something else', () => Buffer.from('Bản nháp')],
  ['zeros in its middle', (whole) => Buffer.from(whole).fill(0, 200, whole.length - 3000)],
];

const prepared = mailWorkspace(3);
const [code = ''] = shown(prepared, 'Thư', 'Mã');
const name = shown(prepared, 'Thư', 'Văn bản')[0] ?? '';

function spoil(workspace: Workspace, file: string, damage: (whole: Buffer) => Buffer): void {
  const path = join(workspace.dir, workspace.files().find((one) => one.name === file)?.path ?? '');
  writeFileSync(path, damage(readFileSync(path)));
}

const placed = (problems: readonly Spoken[], wanted: string) =>
  problems.filter((one) => one.code === wanted).map(({ tab, row, column }) => [tab, row, column]);

describe.each(damages)('a paper that is %s', (_, damage) => {
  test('is not mailed; the others are, and it goes once it is made again', () => {
    const workspace = draftOf(prepared);
    spoil(workspace, name, damage);
    const { next } = prepare(workspace, at(10));
    const { mark, mails } = next;
    const sent = step(workspace, at(10), { confirm: { mark, mails } });
    expect(placed(sent.problems, 'paper-damaged')).toEqual([['Thư', 2, 'Văn bản']]);
    expect(sent.counts).toMatchObject({ sent: 2, failed: 1, inDoubt: 0, waiting: 0 });
    // Told again whenever one looks, also after the page was closed; nothing is confirmed for it.
    const { problems, mails: rows } = prepare(workspace, at(10, '09:00'));
    expect(placed(problems, 'paper-damaged')).toEqual([['Thư', 2, 'Văn bản']]);
    expect(rows[0]?.state).toBe('blocked');
    ask(workspace, { action: 'write-invitations', consent: 'yes' }, at(10, '10:00'));
    expect(sendAll(workspace, at(10, '11:00'))).toMatchObject({ sent: 3, failed: 0 });
    expect(workspace.mails()).toHaveLength(3);
  });

  test('is told when papers are written, which stops no other, and is written over only when asked', () => {
    const workspace = draftOf(prepared);
    spoil(workspace, name, damage);
    for (const _again of [1, 2]) {
      const { answer } = ask(workspace, { action: 'write-invitations' });
      expect(placed(answer.problems, 'paper-damaged')).toEqual([['Văn bản', 2, 'Tên văn bản']]);
      expect(answer.documents.map(({ state }) => state)).toEqual(['kept', ...Array(2).fill('unchanged')]);
    }
    const { answer } = ask(workspace, { action: 'write-invitations', consent: 'yes' });
    expect(answer.documents[0]?.state).toBe('updated');
    expect(ask(workspace, { action: 'write-invitations' }).answer.problems).toEqual([]);
  });
});

describe('a signed scan', () => {
  const whole = scan('quét ', 12_000);
  const keep = (workspace: Workspace, bytes: Buffer) =>
    ask(workspace, { action: 'keep-signed', paper: code, name: 'ký.pdf', base64: bytes.toString('base64') })
      .answer;
  const signed = draftOf(prepared);
  keep(signed, whole);

  // Zeros within a PDF are for whoever reads all of it; its two ends tell of the rest.
  const visible = damages.slice(0, -1);

  test.each(visible)('%s is not taken when it is picked', (_, damage) => {
    expect(keep(draftOf(prepared), damage(whole)).problems.map((one) => one.code)).toEqual(['not-a-pdf']);
  });

  test.each(visible)('%s since is not mailed, and another one is', (_, damage) => {
    const workspace = draftOf(signed);
    spoil(workspace, 'ký.pdf', damage);
    const { next, problems } = prepare(workspace, at(10));
    expect(placed(problems, 'signed-changed')).toEqual([['Thư', 2, 'Văn bản']]);
    const { problems: met, counts } = step(workspace, at(10), {
      confirm: { mark: next.mark, mails: next.mails },
    });
    expect(placed(met, 'signed-damaged')).toEqual([['Thư', 2, 'Văn bản']]);
    expect(counts).toMatchObject({ sent: 2, failed: 1 });
    expect(keep(workspace, whole).problems.map((one) => one.code)).not.toContain('signed-damaged');
    expect(sendAll(workspace, at(10, '11:00'))).toMatchObject({ sent: 3, failed: 0 });
  });
});

test('what became another type in Drive is told before anything is confirmed', () => {
  const workspace = draftOf(prepared);
  const file = join(workspace.dir, 'drive.json');
  const drive = JSON.parse(readFileSync(file, 'utf8'));
  for (const one of drive.files) if (one.name === name) one.mimeType = 'application/pdf';
  writeFileSync(file, JSON.stringify(drive));
  const { next, problems } = prepare(workspace, at(10));
  expect([next.mails, placed(problems, 'paper-damaged')]).toEqual([2, [['Thư', 2, 'Văn bản']]]);
  expect(sendAll(workspace, at(10))).toMatchObject({ sent: 2, failed: 1 });
});

test('what Drive will not give is looked at again the next time', () => {
  const workspace = draftOf(prepared);
  spoil(workspace, name, (whole) => whole);
  const faults = [{ call: 'Drive.files.export', nth: 1, status: 404, landed: false }];
  const path = join(workspace.dir, workspace.files().find((one) => one.name === name)?.path ?? '');
  writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from('\n')]));
  const { answer } = ask(workspace, { action: 'write-invitations' }, { faults });
  expect(placed(answer.problems, 'paper-unread')).toEqual([['Văn bản', 2, 'Tên văn bản']]);
  expect(ask(workspace, { action: 'write-invitations' }).answer.documents[0]?.state).toBe('unchanged');
});
