const { spawnSync } = require('node:child_process');
const { existsSync, mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { delimiter, join } = require('node:path');

/** What tests use of a machine beside Node, and how to see whether it is there. */
const parts = {
  LibreOffice: () => onPath('soffice'),
  'LibreOffice Calc': () => onPath('soffice') && savesWorkbooks(),
  poppler: () => onPath('pdftotext'),
};

const onPath = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((dir) => dir !== '' && existsSync(join(dir, program)));

/** LibreOffice says nothing of the parts it was installed with, so it is tried. */
function savesWorkbooks() {
  const dir = mkdtempSync(join(tmpdir(), 'calc-'));
  try {
    writeFileSync(join(dir, 'a.csv'), 'a\n');
    const profile = `-env:UserInstallation=file://${dir}/profile`;
    const args = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', dir, join(dir, 'a.csv')];
    spawnSync('soffice', args, { stdio: 'ignore' });
    return existsSync(join(dir, 'a.xlsx'));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** `needing(test, 'poppler')('the words', …)` is the test `the words (needs poppler)`, and is skipped where there is none. */
exports.needing =
  (block, ...needs) =>
  (name, body, timeout) =>
    (needs.every((part) => parts[part]()) ? block : block.skip)(
      `${name} (needs ${needs.join(', ')})`,
      body,
      timeout,
    );

/** The parts that a full name says it needs and that this machine has not. */
exports.lackedBy = (fullName) =>
  [...fullName.matchAll(/\(needs ([^)]+)\)/g)]
    .flatMap(([, needs]) => needs.split(', '))
    .filter((part) => parts[part]?.() === false);
