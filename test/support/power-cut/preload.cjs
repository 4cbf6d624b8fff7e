/**
 * Loaded before everything else into a process that works in a workspace: counts each change of a file in the folder CUT_IN, and at the
 * change number CUT_AT ends the process as a power cut does (CUT_HOW: `before` it, `half` way through what it writes), or has the disk
 * refuse this one and all later ones (an error code such as ENOSPC). Says on stdout at its end how many changes there were.
 */
const fs = require('node:fs');
const path = require('node:path');

const folder = path.resolve(process.env.CUT_IN);
const at = Number(process.env.CUT_AT);
const how = process.env.CUT_HOW;
const handles = new Map();
let changes = 0;

const isInside = (file) => typeof file === 'string' && path.resolve(file).startsWith(folder);
const die = () => process.kill(process.pid, 'SIGKILL');

/** Counts one change; `half` does a part of it. */
function change(half) {
  changes += 1;
  if (/^E/.test(how)) {
    if (changes >= at) throw Object.assign(new Error(`${how}: refused`), { code: how });
  } else if (changes === at) {
    if (how === 'half') half?.();
    die();
  }
}

function wrap(name, isChange, half = () => undefined) {
  const original = fs[name];
  fs[name] = (...given) => {
    if (isChange(...given)) change(half(...given));
    return original(...given);
  };
}

const openSync = fs.openSync;
fs.openSync = (file, flags = 'r', ...rest) => {
  const isNew = /[wax]/.test(flags) && !fs.existsSync(file);
  if (isInside(file) && isNew) change();
  const handle = openSync(file, flags, ...rest);
  if (isInside(file)) handles.set(handle, file);
  return handle;
};
const writeSync = fs.writeSync;
wrap(
  'writeSync',
  (handle) => handles.has(handle),
  (handle, bytes, offset = 0) =>
    () =>
      writeSync(handle, bytes, offset, Math.floor((bytes.length - offset) / 2)),
);
wrap('closeSync', (handle) => handles.delete(handle) && false);
wrap('ftruncateSync', (handle) => handles.has(handle));
const writeFileSync = fs.writeFileSync;
wrap(
  'writeFileSync',
  isInside,
  (file, content, ...rest) =>
    () =>
      writeFileSync(file, content.slice(0, content.length / 2), ...rest),
);
for (const name of ['rmSync', 'unlinkSync', 'truncateSync', 'copyFileSync'])
  wrap(
    name,
    (file, to) =>
      isInside(name === 'copyFileSync' ? to : file) && (name === 'copyFileSync' || fs.existsSync(file)),
  );
for (const name of ['renameSync', 'linkSync']) wrap(name, (_from, to) => isInside(to));
wrap('mkdirSync', (file) => isInside(file) && !fs.existsSync(file));

process.on('exit', () => process.stdout.write(`\nCHANGES ${changes}\n`));
