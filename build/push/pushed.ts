import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, root } from '../root';

/** The part of appsscript.json that the checks read (developers.google.com/apps-script/manifest). */
export type Manifest = {
  urlFetchWhitelist?: string[];
  dependencies?: { enabledAdvancedServices?: { serviceId: string; version: string }[] };
};

/** What would be pushed: the four files of `dist/`. */
export type Pushed = { code: string; page: string; guide: string; manifest: Manifest };

/** Reads a folder that the build made. */
export function readPushed(folder = at('dist')): Pushed {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return {
    code: read('Code.js'),
    page: read('Sidebar.html'),
    guide: read('Guide.html'),
    manifest: JSON.parse(read('appsscript.json')),
  };
}

/** clasp, by the file it starts from. */
export const clasp = '@google/clasp/build/src/index.js';

/** The files that clasp would send, relative to the project, sorted; needs neither login nor network. */
export function filesToPush(): string[] {
  const args = [at('node_modules', clasp), 'show-file-status', '--json'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const { filesToPush }: { filesToPush: string[] } = JSON.parse(stdout);
  return filesToPush.sort();
}
