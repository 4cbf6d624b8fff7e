import { stepMs } from '../../../src/domain/limits/run-limits';
import type { Mailing } from '../../../src/spoken/mail';
import { ask, copyOf, draftOf, type ExecuteOptions, shown, type Workspace } from '../../support/local';
import { at, mailWorkspace, prepare, received, step } from '../../support/mail';
import { scan } from '../../support/scan';

const ten = mailWorkspace();
const colleague = 'dong.nghiep@so.example';

/** The calls of one step of the page that confirms and sends all. */
function callsOfStep(workspace: Workspace, options: ExecuteOptions = {}): string[] {
  const { mark, mails } = prepare(workspace).next;
  const names: string[] = [];
  const onCall = (name: string) => names.push(name);
  step(workspace, { ...at(10), ...options, onCall }, { confirm: { mark, mails }, budgetMs: stepMs.mail });
  return names;
}

const times = (names: readonly string[], name: string): number => names.filter((one) => one === name).length;

test('ten mails are one step, which reads each tab once, lists Drive once and fetches all papers at once', () => {
  const names = callsOfStep(draftOf(ten));
  expect(times(names, 'Gmail.messages.send')).toBe(10);
  expect(times(names, 'Drive.files.list')).toBe(1);
  // Without LibreOffice each paper is asked for as PDF and then as .docx.
  const exports = names.lastIndexOf('Drive.files.export');
  expect(exports).toBeLessThan(names.indexOf('Gmail.messages.send'));
  // The three tabs that it paints are read once more, so that a row sorted meanwhile is found.
  expect(times(names, 'Sheet.getSheetValues') + times(names, 'Range.getValues')).toBe(9);
  expect(names.length - times(names, 'Drive.files.export')).toBeLessThan(120);
});

test('papers come beside the list of Drive, and what did not come is fetched again', () => {
  const pages = (docs: readonly Uint8Array[]): Uint8Array[] => docs.map(() => scan('trang', 2000));
  const workspace = copyOf(ten, { pdf: pages });
  const lost = { call: 'Drive.files.export', nth: 3, status: 503, landed: false };
  const names = callsOfStep(workspace, { faults: [lost] });
  const asked = names.filter((name) => !name.startsWith('HTTPResponse.'));
  const list = asked.indexOf('Drive.files.list');
  expect(times(asked.slice(list + 1, list + 11), 'Drive.files.export')).toBe(10);
  expect(times(asked, 'Drive.files.export')).toBe(11);
  expect(received(workspace).filter((mail) => mail.includes('application/pdf'))).toHaveLength(10);
});

test('who opens the outbox while another run sends sees it at once, and writes nothing', () => {
  const workspace = draftOf(ten);
  const seen: { ok: boolean; mails: number; sending: string; setValues: number | undefined }[] = [];
  const { mark, mails } = prepare(workspace).next;
  const onCall = (name: string) => {
    if (name !== 'Gmail.messages.send' || seen.length > 0) return;
    const { answer, run } = ask(workspace, { action: 'prepare-mail' }, { ...at(10), as: colleague });
    const told = answer as typeof answer & Mailing;
    const { ok, sending } = told;
    seen.push({ ok, mails: told.mails?.length, sending, setValues: run.calls['Range.setValues'] });
  };
  step(workspace, { ...at(10), onCall }, { confirm: { mark, mails }, budgetMs: stepMs.mail });
  expect(seen).toEqual([
    { ok: true, mails: 10, sending: expect.stringContaining('@'), setValues: undefined },
  ]);
  expect(workspace.mails()).toHaveLength(10);
});

test('large scans are fetched a few at a time', () => {
  const workspace = draftOf(ten);
  for (const paper of shown(workspace, 'Thư', 'Mã').slice(0, 3))
    ask(workspace, {
      action: 'keep-signed',
      paper,
      name: 'k.pdf',
      base64: scan('', 9_000_000).toString('base64'),
    });
  const names = callsOfStep(workspace);
  const firstSend = names.indexOf('Gmail.messages.send');
  expect(times(names.slice(0, firstSend), 'Drive.files.get')).toBe(2);
  expect(times(names, 'Drive.files.get')).toBe(3);
  expect(times(names, 'Gmail.messages.send')).toBe(10);
});
