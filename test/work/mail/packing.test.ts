import { ledgerBytes } from '../../../src/domain/limits/run-limits';
import { codeKey } from '../../../src/domain/text/digest';
import { type MailEntry, packed } from '../../../src/work/mail/survey/mail-entry';
import { mailIn } from '../../../src/work/mail/survey/mail-ledger';
import { lineEntry } from '../../../src/work/sheet/journal';
import { ledgerOf, putInLedger } from '../../support/ledger';
import { draftOf, type ExecuteOptions, type Workspace } from '../../support/local';
import { walk, whole } from '../../support/long';
import { at, mailWorkspace, prepare, sendAll, step } from '../../support/mail';

const by = 'chuyen.vien@example.gov.vn';
const job = 'kcl8ash0';
const left = Date.UTC(2020, 6, 1);

/** Receipts of another day, as many as make room short. */
const old = Array.from({ length: 1300 }, (_, number): MailEntry => {
  const code = `BN·${String(number).padStart(8, '0')}`;
  const to = 'vanthu.ubndhuyen.yenthe@bacgiang.gov.vn';
  return { code, state: 'accepted', at: left, by, recipients: 1, job, note: 'a3e204641b190387', to };
});

const base = (() => {
  const workspace = draftOf(mailWorkspace(2));
  const line = lineEntry({ id: job, what: 'receipts', by, at: left, count: old.length });
  const mails = old.map((entry) => [`mail:${codeKey(entry.code)}`, packed(entry)]);
  putInLedger(workspace, { ...line, ...Object.fromEntries(mails) });
  return workspace;
})();

const size = (workspace: Workspace): number => JSON.stringify(ledgerOf(workspace)).length;
const known = (workspace: Workspace) => {
  const { entries, unrecognised } = mailIn(ledgerOf(workspace));
  return { old: old.map(({ code }) => entries.get(codeKey(code))), unrecognised: unrecognised.size };
};

/** Confirms and sends the two that are ready, as far as the run gets. */
function send(workspace: Workspace, options: ExecuteOptions): void {
  const { mark, mails } = prepare(workspace, at(10)).next;
  step(workspace, { ...at(10), ...options }, { confirm: { mark, mails } });
}

/** The number of the call that confirms. */
function confirming(): number {
  let first = 0;
  const onCall = (name: string, number: number) => {
    if (name === 'Properties.setProperties') first ||= number;
  };
  send(draftOf(base), { onCall });
  return first;
}

test('where room grows short, mails of other days are kept in less, with all that is known of them', () => {
  const workspace = draftOf(base);
  expect(size(workspace)).toBeGreaterThan(ledgerBytes.all * 0.4);
  const before = size(workspace);
  send(workspace, {});
  // Lease and clock of the job stay beside them until the clock strikes.
  expect(before - size(workspace)).toBeGreaterThan(3700);
  expect(known(workspace)).toEqual({ old, unrecognised: 0 });
});

walk('killed at any call of it, nothing is lost and nothing leaves twice', () => {
  const call = confirming();
  for (const place of whole([call - 1, call, call + 1], [call]))
    for (const when of ['before', 'after'] as const) {
      const workspace = draftOf(base);
      send(workspace, { dieAt: { call: place, when } });
      expect(known(workspace)).toEqual({ old, unrecognised: 0 });
      sendAll(workspace, at(10, '10:00'));
      expect(known(workspace)).toEqual({ old, unrecognised: 0 });
      expect(workspace.mails()).toHaveLength(2);
    }
});
