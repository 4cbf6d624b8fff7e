import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at } from '../root';

/** The project's own clasp, by the file it starts from: `npx clasp` would fetch a package of that name from anybody. */
export const clasp = '@google/clasp/build/src/index.js';

/** What clasp said, on both its outputs, and how it ended. */
export type Said = { text: string; code: number };

/**
 * Runs clasp over a copy of `dist/` that belongs to one script. The copy is in a temporary folder, as clasp keeps
 * the script's id in a file beside it: so the project's own `.clasp.json` stays as it is, and two people push to two scripts.
 */
export function runClasp(scriptId: string, args: readonly string[], env = process.env): Said {
  const folder = mkdtempSync(join(tmpdir(), 'giao-ban-push-'));
  try {
    cpSync(at('dist'), join(folder, 'dist'), { recursive: true });
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'dist' }));
    return spawnClasp(folder, args, env);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs clasp in a folder that holds a `.clasp.json`. */
export function spawnClasp(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv): Said {
  const { stdout, stderr, status } = spawnSync(process.execPath, [at('node_modules', clasp), ...args], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { text: `${stdout}${stderr}`.trim(), code: status ?? 1 };
}

/** The files that clasp would send, sorted; needs neither login nor network. */
export function filesToPush(): string[] {
  const { text } = runClasp('any', ['show-file-status', '--json']);
  const { filesToPush }: { filesToPush: string[] } = JSON.parse(text);
  return filesToPush.sort();
}
