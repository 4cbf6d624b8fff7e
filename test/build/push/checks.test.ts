import {
  backticks,
  checkPushed,
  eagerPackages,
  hosts,
  names,
  opening,
  syntax,
} from '../../../build/push/checks';
import type { Pushed } from '../../../build/push/pushed';

/** A small project that passes every check. */
const sound: Pushed = {
  code: `
    function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Kiểm tra', 'showCheck').addToUi(); }
    function showCheck() { ScriptApp.newTrigger('carryOn'); }
    function carryOn() { UrlFetchApp.fetch('https://www.googleapis.com/drive/v3/files?q=x'); }
    function call(request) {}`,
  page: '<script>google.script.run.withSuccessHandler(show).withFailureHandler(tell).call({ action: "check" })</script>',
  guide: '<p>Hướng dẫn</p>',
  binder: '<script>void 0</script>',
  manifest: {
    urlFetchWhitelist: ['https://www.googleapis.com/'],
    dependencies: { enabledAdvancedServices: [{ serviceId: 'drive', version: 'v3' }] },
  },
};

const withCode = (more: string): Pushed => ({ ...sound, code: `${sound.code}\n${more}` });
const withPage = (script: string): Pushed => ({ ...sound, page: `<script>${script}</script>` });

it('lets a sound project pass', () => {
  expect(checkPushed(sound)).toEqual([]);
});

it.each([
  'class Day { month = 7; }',
  'class Day { #month; }',
  'class Day { static month = 7; }',
  'const day = plan?.day;',
  'const day = plan ?? 1;',
  'const all = 10n;',
])('refuses what Google cannot parse: %s', (text) => {
  expect(syntax(withCode(text))).toEqual([expect.stringContaining('Code.js is not ES2019')]);
  expect(syntax(withPage(text))).toEqual([expect.stringContaining('Sidebar.html is not ES2019')]);
  expect(checkPushed(withCode(text))).toHaveLength(1);
});

describe('a function called by name that is not declared at the top level', () => {
  const renamed = (name: string): Pushed => ({
    ...sound,
    code: sound.code.replace(`function ${name}(`, 'function other('),
  });

  it.each([
    ['menu', 'showCheck'],
    ['trigger', 'carryOn'],
    ['page', 'call'],
  ])('is refused for the %s', (from, name) => {
    expect(names(renamed(name))).toEqual([
      `A ${from} names ${name}, which is no function declared at the top level of Code.js.`,
    ]);
  });

  it('is refused for the manifest', () => {
    const manifest = {
      ...sound.manifest,
      sheets: { macros: [{ menuName: 'Mở', functionName: 'showDesk' }] },
    };
    expect(names({ ...sound, manifest })).toEqual([expect.stringContaining('A manifest names showDesk')]);
  });

  it('is refused when it is a variable, or declared inside', () => {
    const variable = sound.code.replace(
      'function call(request) {}',
      'const call = () => {}; (function(){ function call() {} })()',
    );
    expect(names({ ...sound, code: variable })).toEqual([expect.stringContaining('A page names call')]);
  });

  it('is refused when its name cannot be read', () => {
    const unread = [expect.stringContaining('cannot be read')];
    expect(names(withCode('function f(name) { ScriptApp.newTrigger(name); }'))).toEqual(unread);
    expect(names(withPage('google.script.run[name]()'))).toEqual(unread);
  });
});

describe('an address of Google', () => {
  const withManifest = (manifest: Pushed['manifest']): Pushed => ({
    ...sound,
    manifest: { ...sound.manifest, ...manifest },
  });

  it('must be listed', () => {
    const listed = [
      expect.stringContaining('urlFetchWhitelist does not list https://www.googleapis.com/drive/v3/files'),
    ];
    expect(hosts(withManifest({ urlFetchWhitelist: ['https://gmail.googleapis.com/'] }))).toEqual(listed);
    expect(hosts(withManifest({ urlFetchWhitelist: undefined }))).toEqual(listed);
    expect(hosts(withCode(`var api = 'https://gmail.googleapis.com';`))).toEqual([
      'urlFetchWhitelist does not list https://gmail.googleapis.com/.',
    ]);
  });

  it('must have its API enabled by an advanced service', () => {
    expect(hosts(withManifest({ dependencies: {} }))).toEqual([
      'The manifest does not declare the advanced service drive v3.',
    ]);
    const gmail = withCode('function f() { return host + "/upload/gmail/v1/users/me/messages/send"; }');
    expect(hosts(gmail)).toEqual(['The manifest does not declare the advanced service gmail v1.']);
  });

  it('must say which API it belongs to', () => {
    const unread = { ...sound, code: sound.code.replace('/drive/v3/files?q=x', `/' + path + '`) };
    expect(hosts(unread)).toEqual([expect.stringContaining('cannot be read')]);
  });

  it('may name a scope', () => {
    expect(hosts(withCode(`var scope = 'https://www.googleapis.com/auth/drive.file';`))).toEqual([]);
  });
});

it('refuses a backtick anywhere in the page', () => {
  expect(backticks(withPage('show(`https://…`)'))).toEqual([expect.stringContaining('show(`https://…`)')]);
});

describe('opening the Sheet', () => {
  it.each([
    'PropertiesService.getDocumentProperties();',
    'var zone = Session.getScriptTimeZone();',
    'var later = setTimeout(call, 0);',
    'var run = new Function("return 1");',
  ])('refuses a service or a global that is not there: %s', (statement) => {
    expect(opening(withCode(statement))).toEqual([expect.stringContaining('Opening the Sheet fails')]);
  });

  it('refuses a menu that reads the Sheet', () => {
    const code = sound.code.replace(
      'SpreadsheetApp.getUi()',
      'SpreadsheetApp.getActiveSpreadsheet(); SpreadsheetApp.getUi()',
    );
    expect(opening({ ...sound, code })).toEqual([
      expect.stringContaining('getActiveSpreadsheet is not a function'),
    ]);
  });

  it('refuses a package evaluated on demand', () => {
    // As esbuild writes it: the module is the one member of an object, named by its path.
    const lazy = `var names = Object.getOwnPropertyNames, module = { "node_modules/pizzip/js/index.js"() {} };
      (0, module[names(module)[0]])();`;
    expect(opening(withCode(lazy))).toEqual(['Opening the Sheet evaluates node_modules/pizzip/js/index.js.']);
  });

  it('refuses a package imported at the top', () => {
    const imports = (path: string, kind: 'import-statement' | 'require-call') => ({
      bytes: 1,
      imports: [{ path, kind }],
    });
    const inputs = {
      'src/main.ts': imports('src/google/menu.ts', 'import-statement'),
      'src/google/menu.ts': imports('node_modules/zod/index.js', 'import-statement'),
      'node_modules/zod/index.js': { bytes: 1, imports: [] },
    };
    expect(eagerPackages({ inputs }, 'src/main.ts')).toEqual(['node_modules/zod/index.js']);
    const lazy = { ...inputs, 'src/main.ts': imports('src/google/menu.ts', 'require-call') };
    expect(eagerPackages({ inputs: lazy }, 'src/main.ts')).toEqual([]);
  });
});
