import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPushed, eagerPackages } from '../../../build/push/checks';
import { filesToPush, runClasp, spawnClasp } from '../../../build/push/clasp';
import { openSheet } from '../../../build/push/opening';
import { readPushed } from '../../../build/push/pushed';
import { placeholder, scriptIdIn } from '../../../build/push/script-id';
import { meaningOf } from '../../../build/push/troubles';
import { at } from '../../../build/root';

const pushed = readPushed();

it('clasp would push what the build made, and nothing else', () => {
  const built = readdirSync(at('dist')).sort();
  expect(built).toEqual(['Binder.html', 'Code.js', 'Guide.html', 'Sidebar.html', 'appsscript.json']);
  expect(filesToPush()).toEqual(built.map((name) => `dist/${name}`));
}, 30_000);

it('passes every check', () => {
  expect(checkPushed(pushed)).toEqual([]);
});

it('evaluates no package until a verb needs it', () => {
  const metafile = JSON.parse(readFileSync(at('.build', 'code.meta.json'), 'utf8'));
  expect(eagerPackages(metafile, 'src/main.ts')).toEqual([]);
  expect(openSheet(pushed.code).entries.length).toBeGreaterThan(0);
});

it('would notice: the door loads the packages, and the watch sees them', () => {
  const { loaded } = openSheet(`${pushed.code}\nonOpen = () => call({ action: 'no-such-action' });`);
  expect(loaded.filter((path) => path.includes('node_modules/'))).not.toEqual([]);
});

const id = '1aBcDeFgHiJkLmNoPqRsTuVwXyZ_0123456789-abcdefghijkLMNOPQRS';

describe('the script that is pushed to', () => {
  it.each([
    id,
    `https://script.google.com/home/projects/${id}/edit`,
    `https://script.google.com/u/0/home/projects/${id}/settings?pli=1`,
    `https://script.google.com/d/${id}/edit#x`,
  ])('is read from %s', (given) => expect(scriptIdIn([given])).toEqual({ id }));

  it('is the one that stands in .clasp.json where none is given', () => {
    expect(scriptIdIn([], id)).toEqual({ id });
    expect(scriptIdIn([])).toEqual({
      wrong: expect.stringMatching(/^\.clasp\.json still says SCRIPT_ID: [^\n]*$/),
    });
    const other = `2${id.slice(1)}`;
    expect(scriptIdIn([other], id)).toEqual({ id: other });
  });

  it.each([
    [[], /^Which script\? npm run push -- SCRIPT_ID/],
    [['SCRIPT_ID'], /^\.clasp\.json still says SCRIPT_ID: /],
    [['--force'], /^Which script\?/],
    [['PUT-YOUR-SCRIPT-ID-HERE'], /is no id of a script/],
    [[`${id}…`], /is no id of a script/],
    [[`https://docs.google.com/spreadsheets/d/${id}/edit`], /^This is the address of the Sheet/],
    [[id, id], /^One script at a time/],
  ])('is not guessed from %j', (given, words) =>
    expect(scriptIdIn(given, '')).toEqual({ wrong: expect.stringMatching(words) }),
  );
});

describe('what keeps a push from leaving is told with what to do', () => {
  /** A machine of its own: a home with these files of clasp, and temporary folders that can be counted. */
  function pushFrom(files: Record<string, object>, more: NodeJS.ProcessEnv = {}) {
    const home = mkdtempSync(join(tmpdir(), 'giao-ban-home-'));
    for (const [name, held] of Object.entries(files)) writeFileSync(join(home, name), JSON.stringify(held));
    const said = runClasp(id, ['push', '--force'], {
      ...process.env,
      HOME: home,
      USERPROFILE: home,
      ...more,
    });
    return { code: said.code, meaning: meaningOf(said.text) };
  }

  it('no login; and no folder is left behind', () => {
    const before = process.env.TMPDIR;
    const counted = mkdtempSync(join(tmpdir(), 'giao-ban-tmp-'));
    process.env.TMPDIR = counted;
    const { code, meaning } = pushFrom({});
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    expect(code).toBe(1);
    expect(meaning).toMatch(/^Nobody is logged in here\. Run `npm run sign-in`/);
    expect(readdirSync(counted).filter((name) => name.startsWith('giao-ban-push'))).toEqual([]);
  }, 30_000);

  it('no network', () => {
    const login = {
      type: 'authorized_user',
      client_id: 'x',
      client_secret: 'x',
      refresh_token: 'x',
      access_token: 'x',
    };
    const nowhere = 'http://127.0.0.1:9';
    const { code, meaning } = pushFrom(
      { '.clasprc.json': { tokens: { default: login } } },
      { https_proxy: nowhere, HTTPS_PROXY: nowhere },
    );
    expect(code).toBe(1);
    expect(meaning).toMatch(/^Google could not be reached/);
  }, 30_000);

  it.each([
    ['User has not enabled the Apps Script API. Enable it by visiting https://…', /API is switched off/],
    ['Requested entity was not found.', /knows no script of this id/],
    ['The caller does not have permission', /may not change this script/],
    ['invalid_grant', /login has ended/],
    ['Syntax error: SyntaxError: Unexpected token line: 3 file: Code', /in the lines above/],
  ])('%s', (said, meaning) => expect(meaningOf(said)).toMatch(meaning));
});

it('the project’s own .clasp.json names dist and no script, and clasp reads it', () => {
  expect(JSON.parse(readFileSync(at('.clasp.json'), 'utf8'))).toEqual({
    scriptId: placeholder,
    rootDir: 'dist',
  });
  const { text, code } = spawnClasp(at('.'), ['show-file-status', '--json'], process.env);
  expect(code).toBe(0);
  expect(JSON.parse(text).filesToPush.sort()).toEqual(filesToPush());
}, 30_000);
