import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';
import type * as Local from '../../local/index';
import { at } from '../root';
import { benchAdopt } from './adopt';
import { benchAnswers } from './answers';
import { inviteUnits } from './invite-units';
import { benchLedger } from './ledger';
import { benchMail } from './mail';
import { builtParts } from './parts';

const local = (): typeof Local => require(at('.build', 'local.cjs'));
/** What a daily run measures, and what `--long` adds: minutes and gigabytes. */
const sizes = { papers: [1, 10, 100], mails: [10, 100], answers: [100, 1000], conferences: [30] };
const longer = { papers: [300], mails: [1000], answers: [10_000], conferences: [126] };
const now = '2020-07-10T08:00';

type Row = Record<string, string | number>;

/** Prints what opening, a paper, a mail and an answer cost, and how many calls each kind of run makes, beside the peers' formulas. */
export async function bench(args: string[]): Promise<number> {
  const isLong = args.includes('--long');
  const sizesOf = (what: keyof typeof sizes): number[] => [...sizes[what], ...(isLong ? longer[what] : [])];
  console.log('\nOpening the Sheet');
  console.table([opening()]);
  console.log('\nThe largest parts of Code.js');
  console.table(builtParts(10));
  const runs = sizesOf('papers').flatMap(invitations);
  console.log('\nInvitations: time in this process, the calls that grow, all other calls');
  console.table(runs);
  console.log(
    '\nAll calls for N papers with T tags, by the formulas of other add-ons (counted by running their code, T = 10)',
  );
  console.table(sizesOf('papers').map(peers));
  await benchAdopt(local(), [2, 10, 50]);
  benchMail(local(), sizesOf('mails'));
  benchAnswers(local(), sizesOf('answers'));
  benchLedger(local(), sizesOf('conferences'));
  if (!isLong) console.log(`\nNot measured without --long: ${JSON.stringify(longer)}`);
  console.log(`\nPeak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  return 0;
}

/** Milliseconds to parse the bundle, to evaluate it, and to run `onOpen`; medians of 15. */
function opening(): Row {
  const code = readFileSync(at('dist', 'Code.js'), 'utf8');
  const menu = { createAddonMenu: () => menu, addItem: () => menu, addToUi: () => undefined };
  const times = Array.from({ length: 15 }, (_, round) => {
    const context = vm.createContext({ SpreadsheetApp: { getUi: () => menu } });
    const started = performance.now();
    const script = new vm.Script(`${code}// ${round}: the same text twice would come from V8's cache`);
    const parsed = performance.now();
    script.runInContext(context);
    const evaluated = performance.now();
    vm.runInContext('onOpen()', context);
    return [parsed - started, evaluated - parsed, performance.now() - evaluated];
  });
  const median = (index: number): string =>
    (times.map((one) => one[index] ?? 0).sort((a, b) => a - b)[7] ?? 0).toFixed(1);
  return {
    'parse ms': median(0),
    'evaluate ms': median(1),
    'onOpen ms': median(2),
    'Code.js kB': Math.round(code.length / 1000),
  };
}

function invitations(count: number): Row[] {
  const dir = mkdtempSync(join(tmpdir(), 'giao-ban-bench-'));
  const workspace = local().createWorkspace(join(dir, 'bench'));
  workspace.execute('call', [{ action: 'create-tables', sample: true }], { now });
  inviteUnits(workspace, count);
  const rows = [row(workspace, count, 'first')];
  rows.push(row(workspace, count, 'unchanged'));
  workspace.type('Hội nghị', settingRow(workspace, 'Hội trường'), 2, 'Hội trường tầng 2');
  rows.push(row(workspace, count, 'changed'));
  rmSync(dir, { recursive: true, force: true });
  return rows;
}

const settingRow = (workspace: Local.Workspace, title: string): number =>
  workspace.cells('Hội nghị').find((cell) => cell.column === 1 && cell.shown === title)?.row ?? 0;

const growing = ['Drive.files.create', 'Drive.files.update', 'UrlFetchApp.fetchAll'];

function row(workspace: Local.Workspace, count: number, when: string): Row {
  const batches: number[] = [];
  const started = performance.now();
  let last = started;
  const { calls, value } = workspace.execute('call', [{ action: 'write-papers', kind: 'Giấy mời' }], {
    now,
    onCall: (name) => {
      if (name === 'UrlFetchApp.fetchAll') batches.push(performance.now() - last);
      last = performance.now();
    },
  });
  const ms = performance.now() - started;
  if (!(value as { ok: boolean }).ok) throw new Error(`bench: ${JSON.stringify(value).slice(0, 500)}`);
  const of = (names: readonly string[]): number => names.reduce((sum, name) => sum + (calls[name] ?? 0), 0);
  const all = of(Object.keys(calls));
  return {
    papers: count,
    run: when,
    ms: Math.round(ms),
    'ms a paper, Drive included': (ms / count).toFixed(1),
    'ms to render one, best batch':
      when === 'unchanged' ? '' : rendering(batches.slice(-Math.ceil(count / 10)), count),
    uploads: of(growing.slice(0, 2)),
    fetchAll: of(growing.slice(2)),
    'files.list': of(['Drive.files.list']),
    properties: of(['Properties.setProperties']),
    'Range.setValues': of(['Range.setValues']),
    'all others': all - of(growing),
  };
}

/** From the call before an upload to the upload the bundle only renders; a batch is ten papers. */
const rendering = (batches: readonly number[], count: number): string =>
  batches.length === 0 ? '' : (Math.min(...batches) / Math.min(count, 10)).toFixed(1);

/** Formulas in N papers, T = 10 tags: googleworkspace samples, Autocrat 4.4.0, zakkolar's merge. */
const peers = (n: number): Row => ({
  papers: n,
  'Giao Ban, growing calls': n + Math.ceil(n / 10),
  'generate-pdfs 21+48N': 21 + 48 * n,
  'employee-certificate 5+18N': 5 + 18 * n,
  'Autocrat, Doc 113+57N': 113 + 57 * n,
  'google-docs-mail-merge 98+188N': 98 + 188 * n,
});
