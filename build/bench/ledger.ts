import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Local from '../../local/index';
import { ledgerBytes } from '../../src/domain/limits/run-limits';
import { openCall, submitAll } from './answers';
import { inviteUnits } from './invite-units';
import { answered, send } from './mail';

const now = '2020-07-10T08:00';
const conferences = 10;

type Row = {
  after: string;
  entries: number;
  'kB of 500': number;
  'room left %': number;
  'largest of 9 kB': string;
};

/** Prints how full the ledger gets, beside what Google lets a Sheet's properties hold; `sizes` = mails of a conference of which ten are held in one Sheet. */
export function benchLedger(local: typeof Local, sizes: readonly number[]): void {
  console.log('\nThe ledger: bytes in the properties of one Sheet, and the room to spare');
  console.table([
    measured(local, (workspace) => {
      written(workspace, 126);
      return '126 papers';
    }),
    measured(local, (workspace) => {
      mailed(workspace, 300);
      return '300 mails, with their papers';
    }),
    measured(local, (workspace) => {
      submitAll(workspace, openCall(workspace), 900);
      ask(workspace, { action: 'take-answers' });
      return '900 answers';
    }),
    ...sizes.map((size) => measured(local, (workspace) => severalIn(workspace, size))),
  ]);
}

/** @param live what happens in the Sheet; answers what it was */
function measured(local: typeof Local, live: (workspace: Local.Workspace) => string): Row {
  const dir = mkdtempSync(join(tmpdir(), 'giao-ban-bench-ledger-'));
  const workspace = local.createWorkspace(join(dir, 'goc'), { pdf: false });
  const after = live(workspace);
  const row = rowOf(after, JSON.parse(readFileSync(join(workspace.dir, 'properties.json'), 'utf8')));
  rmSync(dir, { recursive: true, force: true });
  return row;
}

/** @example rowOf('one', { a: 'ấ' }) // { after: 'one', entries: 1, 'kB of 500': 0, 'room left %': 100, 'largest of 9 kB': '0.0 a' } */
export function rowOf(after: string, ledger: Record<string, string>): Row {
  const sizes = Object.entries(ledger).map(([name, text]) => ({
    name,
    bytes: Buffer.byteLength(name + text),
  }));
  const all = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const [largest] = sizes.sort((a, b) => b.bytes - a.bytes);
  return {
    after,
    entries: sizes.length,
    'kB of 500': Math.round(all / 1024),
    'room left %': Math.round(100 * (1 - all / ledgerBytes.all)),
    'largest of 9 kB': largest ? `${(largest.bytes / 1024).toFixed(1)} ${largest.name}` : '',
  };
}

const ask = (workspace: Local.Workspace, request: object, at = now): unknown =>
  answered(workspace.execute('call', [request], { now: at }));

function written(workspace: Local.Workspace, count: number): void {
  ask(workspace, { action: 'create-tables', sample: true });
  inviteUnits(workspace, count);
  ask(workspace, { action: 'write-papers' });
}

function mailed(workspace: Local.Workspace, count: number): void {
  written(workspace, count);
  sendAll(workspace);
}

function sendAll(workspace: Local.Workspace, at = now): void {
  const { next, worked } = ask(workspace, { action: 'prepare-mail' }, at) as {
    next: { mark: string; mails: number };
    worked: object;
  };
  send(workspace, { worked, confirm: { mark: next.mark, mails: next.mails } }, 30_000, at);
}

/** The same units are invited to one conference a month, each time by an invitation of its own. @returns how far it went */
function severalIn(workspace: Local.Workspace, size: number): string {
  mailed(workspace, size);
  for (let index = 2; index <= conferences; index += 1) {
    type(workspace, 'Hội nghị', 'Tên hội nghị', `Hội nghị giao ban lần ${index}`);
    const month = String(index).padStart(2, '0');
    type(workspace, 'Hội nghị', 'Ngày họp', `24/${month}/2021`);
    type(workspace, 'Danh mục văn bản', index === 2 ? 'GM' : `GM${index - 1}`, `GM${index}`);
    try {
      ask(workspace, { action: 'write-papers' }, `2021-${month}-10T08:00`);
      sendAll(workspace, `2021-${month}-10T09:00`);
    } catch (refusal) {
      if (!String(refusal).includes('ledger-full')) throw refusal;
      return `conference ${index} of ${conferences} of ${size} mails, where it was full`;
    }
  }
  return `${conferences} conferences of ${size} mails in one Sheet`;
}

/** Types beside a setting, or over a code. */
function type(workspace: Local.Workspace, tab: string, shown: string, text: string): void {
  const cell = workspace.cells(tab).find((one) => one.column === 1 && one.shown === shown);
  if (!cell) throw new Error(`bench: no ${shown} in ${tab}`);
  workspace.type(tab, cell.row, tab === 'Hội nghị' ? 2 : 1, text);
}
