/**
 * Makes a working copy ready to run: installs missing packages, compiles `build/` and `local/`, builds `dist/`.
 * Costs a few milliseconds when nothing changed. Plain JavaScript on Node alone, as it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...names) => join(root, ...names);
const require = createRequire(import.meta.url);

/** What the compiled parts are made from. */
const sources = [
  'src',
  'build',
  'local',
  'bin',
  'docs/huong-dan',
  'package.json',
  'package-lock.json',
  'appsscript.json',
];
/** Packages that go into the compiled file: `require` cannot load numfmt, preact and marked, and takes 0.7 s for excelts. */
const compiledIn = ['numfmt', 'preact', 'marked', '@cj-tech-master/excelts'];
/** A lock older than this belongs to a run that died: nothing here takes so long. */
const lockLifetimeMs = 30 * 60 * 1000;

const lockFile = at('.build', 'lock');
const stampFile = at('.build', 'stamp');
const installedFile = at('node_modules', '.giao-ban-installed');

/**
 * Brings the working copy up to date; does nothing when it is. Several processes may call it at once.
 * @param {{dev: boolean}} options dev: also what only tests, checks and `push` need. Without it an end user's
 *   install stays a quarter of the size. A failure ends the process with a message on stderr.
 */
export async function prepare({ dev }) {
  if (isInstalled(dev) && isBuilt()) return;
  try {
    await alone(() => update(dev));
  } catch (error) {
    // Nothing can run without it, and the message says all: npm and esbuild have printed the details.
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

async function update(dev) {
  if (!isInstalled(dev)) install(dev);
  if (!isBuilt()) await compileAll();
}

function isInstalled(dev) {
  const [lock, kind] = read(installedFile).split(' ');
  return lock === wantedPackages() && (kind === 'all' || !dev);
}

function install(dev) {
  if (!matchesLock(dev)) {
    const args = ['ci', '--no-audit', '--no-fund', ...(dev ? [] : ['--omit=dev'])];
    // npm's words go to stderr: stdout belongs to the command that was asked for. On Windows npm is a script of the shell.
    const npm = spawnSync(`npm ${args.join(' ')}`, { cwd: root, stdio: ['ignore', 2, 2], shell: true });
    if (npm.status !== 0) throw new Error(`npm ${args.join(' ')} failed; see above.`);
  }
  const kind = matchesLock(true) ? 'all' : 'run';
  fs.writeFileSync(installedFile, `${wantedPackages()} ${kind}`);
}

/** Whether node_modules already holds what the lock file asks for, so that a person's own `npm ci` counts. */
function matchesLock(dev) {
  const installed = read(at('node_modules', '.package-lock.json'));
  if (installed === '') return false;
  const { packages: present } = JSON.parse(installed);
  const { packages: wanted } = JSON.parse(read(at('package-lock.json')));
  return Object.entries(wanted).every(
    ([path, { version, optional, dev: forTests }]) =>
      path === '' || optional || (forTests && !dev) || present[path]?.version === version,
  );
}

function isBuilt() {
  return read(stampFile) === fingerprint();
}

async function compileAll() {
  const state = fingerprint();
  fs.rmSync(stampFile, { force: true });
  await compile('build/main.ts', at('.build', 'build.cjs'));
  await compile('local/index.ts', at('.build', 'local.cjs'));
  await require(at('.build', 'build.cjs')).build();
  // What was edited meanwhile differs from `state`, so the next run builds again.
  replaceFile(stampFile, state);
}

async function compile(entry, outfile) {
  const { build } = await import('esbuild');
  const { dependencies, devDependencies } = JSON.parse(read(at('package.json')));
  const external = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !compiledIn.includes(name),
  );
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    external,
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
  });
  replaceFile(outfile, outputFiles[0].contents);
}

/** Names, sizes and times of all sources: changes with any edit, addition or removal. */
function fingerprint() {
  const hash = createHash('sha1');
  for (const name of sources) addTo(hash, name);
  return hash.digest('hex');
}

function addTo(hash, name) {
  const stat = fs.statSync(at(name), { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (stat.isDirectory())
    for (const child of fs.readdirSync(at(name)).sort()) addTo(hash, `${name}/${child}`);
  else hash.update(`${name} ${stat.size} ${stat.mtimeMs}\n`);
}

function wantedPackages() {
  return createHash('sha1')
    .update(read(at('package-lock.json')))
    .digest('hex');
}

/** Runs `work` while no other process of this working copy does, so that two never install at once. */
async function alone(work) {
  fs.mkdirSync(dirname(lockFile), { recursive: true });
  while (!takeLock()) await pause(100);
  try {
    await work();
  } finally {
    fs.rmSync(lockFile, { force: true });
  }
}

function takeLock() {
  try {
    fs.writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isAbandoned()) fs.rmSync(lockFile, { force: true });
    return false;
  }
}

function isAbandoned() {
  const taken = fs.statSync(lockFile, { throwIfNoEntry: false });
  if (taken === undefined) return false;
  if (Date.now() - taken.mtimeMs > lockLifetimeMs) return true;
  try {
    // Signal 0 only asks whether the process lives; a lock not yet filled in reads as 0, our own group.
    process.kill(Number(read(lockFile)), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** A reader sees the old file or the new one, never half of it. */
function replaceFile(path, content) {
  const part = `${path}.${process.pid}`;
  fs.writeFileSync(part, content);
  fs.renameSync(part, path);
}

function read(path) {
  return fs.existsSync(path) ? fs.readFileSync(path, 'utf8') : '';
}
