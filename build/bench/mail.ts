import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Local from '../../local/index';
import { paceMs } from '../../src/domain/limits/mail-limits';
import { stepMs } from '../../src/domain/limits/run-limits';
import { daysOfSending } from '../../src/domain/mail/sending';
import type { Mailing, Sending } from '../../src/spoken/mail';
import { inviteUnits } from './invite-units';

const now = '2020-07-10T08:00';

type Row = Record<string, string | number>;
type Counts = Record<string, number>;

/** Prints what a mail costs in calls, how large the ledger grows, and how long a large outbox takes. */
export function benchMail(local: typeof Local, sizes: readonly number[]): void {
  console.log('\nMail: calls per recipient, by who calls the steps; the ledger after all are sent');
  console.table(sizes.flatMap((count) => mails(local, count)));
  console.log(
    '\nCalls for N mails, by the formulas of other add-ons (counted by running their code, T = 10)',
  );
  console.table(sizes.map(peers));
  console.log('\nHours to finish 2,000 mails of one recipient');
  console.table([hours('consumer', 100), hours('workspace', 1500)]);
}

function mails(local: typeof Local, count: number): Row[] {
  const dir = mkdtempSync(join(tmpdir(), 'giao-ban-bench-mail-'));
  const workspace = local.createWorkspace(join(dir, 'goc'), { pdf: false });
  const ask = (request: object): unknown => answered(workspace.execute('call', [request], { now }));
  ask({ action: 'create-tables', sample: true });
  inviteUnits(workspace, count);
  ask({ action: 'write-papers', kind: 'Giấy mời' });
  const rows = (['mail', 'clock'] as const).map((who) => {
    const { next, worked } = ask({ action: 'prepare-mail' }) as Mailing;
    const calls = send(workspace, { worked, confirm: { mark: next.mark, mails: next.mails } }, stepMs[who]);
    const row = counted(who, count, calls, ledgerSize(join(dir, 'goc')));
    again(workspace);
    return row;
  });
  rmSync(dir, { recursive: true, force: true });
  return rows;
}

/** Steps until nothing is left for now; a day's quota that large is only there to measure. */
export function send(workspace: Local.Workspace, asked: object, budgetMs: number, at = now): Counts {
  const calls: Counts = {};
  for (let first = true, more = true; more; first = false) {
    const request = {
      action: 'send-mail',
      holder: 'bench',
      consent: 'yes',
      budgetMs,
      ...(first ? asked : {}),
    };
    const run = workspace.execute('call', [request], { now: at, mailLimit: 10_000 });
    for (const [name, times] of Object.entries(run.calls)) calls[name] = (calls[name] ?? 0) + times;
    more = (answered(run) as Sending).more;
  }
  return calls;
}

/** Lets all that was sent be sent once more, for the next measurement. */
function again(workspace: Local.Workspace): void {
  const { mails: all } = answered(
    workspace.execute('call', [{ action: 'prepare-mail' }], { now }),
  ) as Mailing;
  const codes = all.map(({ code }) => code);
  for (const as of ['returned', 'again'])
    workspace.execute('call', [{ action: 'settle-mail', as, codes }], { now: '2020-07-20T08:00' });
}

function counted(who: string, count: number, calls: Counts, ledger: number): Row {
  const of = (...names: string[]): number => names.reduce((sum, name) => sum + (calls[name] ?? 0), 0);
  const all = Object.values(calls).reduce((sum, times) => sum + times, 0);
  return {
    mails: count,
    by: who,
    'all calls': all,
    'calls a recipient': (all / count).toFixed(1),
    sends: of('Gmail.messages.send'),
    'ledger writes': of('Properties.setProperties', 'Properties.deleteProperty'),
    'ledger reads': of('Properties.getProperty', 'Properties.getProperties'),
    exports: of('Drive.files.export'),
    'sheet writes': of('Range.setValues'),
    'ledger kB': Math.round(ledger / 1000),
  };
}

const ledgerSize = (dir: string): number => readFileSync(join(dir, 'properties.json')).length;

/** What a call answered. @throws when it refused */
export function answered({ value, error }: Local.Execution): unknown {
  const { ok, result } = (value ?? {}) as { ok?: boolean; result?: unknown };
  if (!ok) throw new Error(`bench: ${error ?? JSON.stringify(value).slice(0, 500)}`);
  return result;
}

/** Formulas in N mails: googleworkspace samples, Group Merge, Autocrat 4.4.0 with PDF and mail. */
const peers = (n: number): Row => ({
  mails: n,
  'mail-merge 16+N, unsafe': 16 + n,
  'generate-pdfs, send 7+6N': 7 + 6 * n,
  'employee-certificate, send 4+6N': 4 + 6 * n,
  'Group Merge 25+4N': 25 + 4 * n,
  'Autocrat, PDF + mail 116+78N': 116 + 78 * n,
});

/** Days by the quota; of the last day the time that pacing takes. */
function hours(account: string, daily: number): Row {
  const days = daysOfSending(Array<number>(2000).fill(1), { left: daily, daily });
  const last = days[days.length - 1] ?? 0;
  const full = (days.length - 1) * 24;
  return {
    account,
    'recipients a day': daily,
    days: days.length,
    hours: (full + (last * paceMs.steady) / 3_600_000).toFixed(1),
    'hours at work a full day': ((daily * paceMs.steady) / 3_600_000).toFixed(2),
  };
}
