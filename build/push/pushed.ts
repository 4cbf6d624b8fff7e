import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../root';

/** The part of appsscript.json that the checks read (developers.google.com/apps-script/manifest). */
export type Manifest = {
  urlFetchWhitelist?: string[];
  dependencies?: { enabledAdvancedServices?: { serviceId: string; version: string }[] };
};

/** What would be pushed: the files of `dist/`. */
export type Pushed = { code: string; page: string; guide: string; binder: string; manifest: Manifest };

/** Reads a folder that the build made. */
export function readPushed(folder = at('dist')): Pushed {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return {
    code: read('Code.js'),
    page: read('Sidebar.html'),
    guide: read('Guide.html'),
    binder: read('Binder.html'),
    manifest: JSON.parse(read('appsscript.json')),
  };
}
