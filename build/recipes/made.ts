import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type * as Local from '../../local/index';
import type { Overlay } from '../compiler';
import { at, root } from '../root';

/** A copy of the project in which a recipe was followed and which was built, with its Sheet that holds the sample conference. */
export type Made = {
  sheet: Local.Workspace;
  /** The reference page of the guide. */
  reference: string;
  /** What `giao-ban ARGS` prints on both streams. */
  giaoBan: (...args: string[]) => string;
  /** What Jest says of test files that fail; '' where they pass. */
  failing: (...tests: string[]) => string;
};

/** Follows a recipe in a copy of the project, builds it and hands it to `look`; the copy goes afterwards. */
export function withMade<T>(overlay: Overlay, look: (made: Made) => T): T {
  const project = mkdtempSync(join(tmpdir(), 'giao-ban-recipe-'));
  try {
    copyInto(project, overlay);
    const { createWorkspace }: typeof Local = require(join(project, '.build', 'local.cjs'));
    const sheet = createWorkspace(join(project, 'hoi-nghi'));
    sheet.execute('call', [{ action: 'create-tables', sample: true }]);
    return look({
      sheet,
      reference: readFileSync(join(project, 'docs', 'huong-dan', 'tra-cuu.md'), 'utf8'),
      giaoBan: (...args) => run(project, ['bin/giao-ban.mjs', ...args]).text,
      failing: (...tests) => {
        const { code, text } = run(project, [
          'build/run.mjs',
          'test',
          ...tests,
          '--selectProjects',
          'here',
          'domain',
        ]);
        return code === 0 ? '' : text;
      },
    });
  } finally {
    rmSync(project, { recursive: true });
  }
}

/** What is made from other files is left out; packages are shared. The guide is written anew, as a recipe says. */
function copyInto(project: string, overlay: Overlay): void {
  for (const name of readdirSync(root).filter((one) => !leftOut.has(one)))
    cpSync(at(name), join(project, name), { recursive: true });
  symlinkSync(at('node_modules'), join(project, 'node_modules'));
  for (const [name, text] of Object.entries(overlay)) {
    mkdirSync(dirname(join(project, name)), { recursive: true });
    writeFileSync(join(project, name), text);
  }
  const { code, text } = run(project, ['build/run.mjs', 'docs']);
  if (code !== 0) throw new Error(text);
}

const leftOut: ReadonlySet<string> = new Set(['.git', '.build', 'dist', 'node_modules', 'sample']);

function run(project: string, args: readonly string[]): { code: number; text: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
  return { code: status ?? 1, text: stdout + stderr };
}
