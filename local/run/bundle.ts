import * as fs from 'node:fs';
import * as path from 'node:path';
import { signature } from '../files/disk';

/** What `clasp push` would send: the script, its pages by name, its manifest. */
export type Bundle = { code: string; html: Record<string, string>; manifest: Manifest };
export type Manifest = { oauthScopes?: readonly string[]; urlFetchWhitelist?: readonly string[] };

/** Reads the built add-on from dist/ of the project that this file belongs to; what was read before is given again while no file has changed. */
export function readBundle(): Bundle {
  const dist = path.join(projectRoot(__dirname), 'dist');
  if (!fs.existsSync(path.join(dist, 'Code.js'))) throw new Error(`Chưa có ${dist}: hãy chạy npm run build.`);
  const state = fs
    .readdirSync(dist)
    .map((name) => `${name} ${signature(path.join(dist, name))}`)
    .join();
  // Two megabytes for each workspace that is opened; the engine, too, knows a script again by its text.
  if (known?.state !== state) known = { state, bundle: bundleIn(dist) };
  return known.bundle;
}

let known: { state: string; bundle: Bundle } | undefined;

function bundleIn(dist: string): Bundle {
  const read = (name: string): string => fs.readFileSync(path.join(dist, name), 'utf8');
  const pages = fs.readdirSync(dist).filter((name) => name.endsWith('.html'));
  return {
    code: read('Code.js'),
    html: Object.fromEntries(pages.map((name) => [path.basename(name, '.html'), read(name)])),
    manifest: JSON.parse(read('appsscript.json')),
  };
}

/** The folder of the project that a file in `dir` belongs to. */
export function projectRoot(dir: string): string {
  if (fs.existsSync(path.join(dir, 'package.json'))) return dir;
  const parent = path.dirname(dir);
  if (parent === dir) throw new Error('Không tìm thấy thư mục gốc của Giao Ban.');
  return projectRoot(parent);
}
