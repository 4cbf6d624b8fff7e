import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { at } from '../../../build/root';
import type { Workspace } from '../../../local/index';
import { bundleOf, local, newDir } from '../snippet';

jest.setTimeout(120_000);

const TAB = 'Trang tính1';
const bundle = bundleOf('');

/** Types 1, 2, 3 … into two cells far apart, each time both at once, and says so after each. */
const writer = (dir: string) =>
  `const workspace = require(${JSON.stringify(at('.build', 'local.cjs'))}).openWorkspace(${JSON.stringify(dir)});
   for (let n = 1; ; n += 1) {
     const text = String(n);
     workspace.typeAll('${TAB}', [{ row: 1, column: 1, text }, { row: 2000, column: 40, text }]);
     require('node:fs').writeSync(1, text + '\\n');
   }`;

/** Kills the writer somewhere after its first saves; answers the last number that it said was saved. */
async function killed(dir: string, afterMs: number): Promise<number> {
  const child = spawn(process.execPath, ['-e', writer(dir)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  child.stdout.on('data', (chunk) => (told += chunk));
  while (told === '') await pause(10);
  await pause(afterMs);
  child.kill('SIGKILL');
  await new Promise((done) => child.once('close', done));
  return Number(told.trim().split('\n').at(-1));
}

const numbers = (workspace: Workspace): number[] =>
  workspace.cells(TAB).flatMap(({ typed }) => (typed === '' ? [] : [Number(typed)]));

test('a workspace killed while saving holds the old or the new, whole', async () => {
  const dir = newDir();
  local.createWorkspace(dir, { bundle });
  for (const afterMs of [0, 5, 13, 31, 47, 64]) {
    const last = await killed(dir, afterMs);
    const workspace = local.openWorkspace(dir, { bundle });
    const [first, ...rest] = numbers(workspace);
    expect(rest).toEqual([first]);
    // What was said to be saved is there; of the next one all or nothing.
    expect([last, last + 1]).toContain(first);
    workspace.type(TAB, 1, 2, '');
  }
  // What was begun and not finished does not pile up.
  expect(readdirSync(dir).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('what a call of a script did is on the disk when the next one begins', () => {
  const script = `function store() {
    const properties = PropertiesService.getDocumentProperties();
    for (const text of ['một', 'hai', 'ba']) properties.setProperties({ lần: text });
  }`;
  const workspace = local.createWorkspace(newDir(), { bundle: bundleOf(script) });
  const lines: string[][] = [];
  const onCall = () => {
    const file = join(workspace.dir, 'workspace.pending');
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    lines.push(['một', 'hai', 'ba'].filter((word) => text.includes(word)));
  };
  workspace.execute('store', [], { onCall });
  expect(lines.slice(-3)).toEqual([[], ['một'], ['một', 'hai']]);
});
