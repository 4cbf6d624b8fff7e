import { bundleOf, fullNames, local, newDir, resultOf, runSnippet, SCOPES, workspaceOf } from '../snippet';

describe('the context of a run', () => {
  it.each([
    'setTimeout',
    'URL',
    'TextEncoder',
    'Buffer',
    'process',
    'require',
    'fetch',
    'structuredClone',
    'WebAssembly',
    'Atomics',
  ])('has no %s', (name) => {
    expect(resultOf(`return typeof ${name}`)).toBe('undefined');
  });

  it('makes no code from texts', () => {
    expect(runSnippet(`return eval('1')`).error).toMatch(/Code generation from strings disallowed/);
    expect(runSnippet(`return [].constructor.constructor('return 1')()`).error).toMatch(
      /Code generation from strings/,
    );
  });

  it('starts anew with each run', () => {
    const workspace = workspaceOf('let count = 0; function add() { count += 1; return count; }');
    expect([workspace.execute('add').value, workspace.execute('add').value]).toEqual([1, 1]);
  });

  it('calls declared functions without a final underscore', () => {
    const workspace = workspaceOf('function hidden_() {} const arrow = () => 1;');
    expect(workspace.execute('hidden_').error).toBe('Script function not found: hidden_');
    expect(workspace.execute('arrow').error).toBe('Script function not found: arrow');
  });

  it.each(['Array', 'Object', 'eval', 'parseInt', 'constructor', 'toString', 'SpreadsheetApp'])(
    'calls nothing that the bundle does not declare itself: %s',
    (name) => {
      const { error, value } = workspaceOf('function ours() {}').execute(name, [9e8]);
      expect({ error, value }).toEqual({ error: `Script function not found: ${name}`, value: undefined });
    },
  );

  it('keeps what is written to the console', () => {
    expect(runSnippet(`console.log('a', 1, { b: [2] }); console.warn('c')`).log).toEqual([
      'a 1 {"b":[2]}',
      'warn: c',
    ]);
  });

  it('reports an exception of the script', () => {
    expect(runSnippet(`throw new Error('hỏng')`)).toMatchObject({ error: 'hỏng', died: false });
  });
});

describe('what a page and the script exchange', () => {
  const workspace = workspaceOf(
    'function echo(value) { return value; } function bad(kind) { return { a: [{ Date: new Date(), undefined, function: () => 1, nan: NaN, map: new Map() }[kind]] }; }',
  );

  it('is plain data, copied', () => {
    const value = { text: 'ă', list: [1, true, null, { deep: [] }] };
    expect(workspace.execute('echo', [value]).value).toEqual(value);
  });

  it.each(['Date', 'undefined', 'function', 'nan', 'map'])('is no %s on the way out', (kind) => {
    expect(workspace.execute('bad', [kind]).error).toMatch(
      /^A page and the script cannot exchange this: result\.a\[0\]: /,
    );
  });

  it('is no Date on the way in', () => {
    expect(workspace.execute('echo', [new Date()]).error).toMatch(/arguments\[0\]: Date/);
  });
});

describe('the clock', () => {
  it('begins where it is told to, in the zone of the Sheet', () => {
    expect(String(resultOf('return new Date().toISOString()', { now: '2020-07-10T08:00' }))).toMatch(
      /^2020-07-10T01:00:0/,
    );
  });

  it('jumps ahead instead of sleeping', () => {
    const started = Date.now();
    expect(
      resultOf('const before = Date.now(); Utilities.sleep(60000); return Date.now() - before >= 60000'),
    ).toBe(true);
    expect(Date.now() - started).toBeLessThan(20_000);
  });

  it('keeps other uses of Date', () => {
    expect(
      resultOf(
        `const day = new Date(2020, 0, 1); return [day instanceof Date, day.constructor === Date, typeof Date(), Date.UTC(1970, 0, 1), new day.constructor(5).getTime()]`,
      ),
    ).toEqual([true, true, 'string', 0, 5]);
  });

  it('ends a run after six minutes', () => {
    expect(
      runSnippet(
        'for (;;) { try { Utilities.sleep(60000) } catch (error) { if (error.message.startsWith("Exceeded")) return } }',
      ),
    ).toMatchObject({ died: true });
  });
});

it('begins each run at the time where a workspace stands, unless told another', () => {
  const bundle = bundleOf('function hour() { return new Date().toISOString().slice(0, 13); }');
  const workspace = local.createWorkspace(newDir(), { bundle, standsAt: '2020-06-22T08:00' });
  expect(workspace.execute('hour').value).toBe('2020-06-22T01');
  expect(local.openWorkspace(workspace.dir, { bundle }).execute('hour').value).toBe('2020-06-22T01');
  expect(workspace.execute('hour', [], { now: '2020-07-10T08:00' }).value).toBe('2020-07-10T01');
});

describe('permissions', () => {
  const code = `
    function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem('Mở', 'show').addToUi(); return String(e.authMode); }
    function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').append('<i></i>').setTitle('Giao Ban')); }
    function window() { SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutputFromFile('Sidebar').setWidth(720).setHeight(560), 'Hướng dẫn'); }
    function read() { return tab().getDataRange().getValues(); }
    function token() { return ScriptApp.getOAuthToken().length > 0; }`;

  it('let a menu be built before the add-on is authorised', () => {
    const { value, menu } = workspaceOf(code).execute('onOpen', [], { authMode: 'NONE' });
    expect(value).toBe('NONE');
    expect(menu).toEqual({ title: 'Giao Ban', items: [{ label: 'Mở', entry: 'show' }] });
  });

  it('keep the file closed in NONE, and open in LIMITED', () => {
    const workspace = workspaceOf(code);
    expect(workspace.execute('read', [], { authMode: 'NONE' }).error).toMatch(
      /^You do not have permission to call SpreadsheetApp\.getActiveSpreadsheet/,
    );
    expect(workspace.execute('read', [], { authMode: 'LIMITED' }).value).toEqual([['']]);
  });

  it('keep sidebars and tokens from simple triggers', () => {
    const workspace = workspaceOf(code);
    expect(workspace.execute('show', [], { authMode: 'LIMITED' }).error).toMatch(/Ui\.showSidebar/);
    expect(workspace.execute('token', [], { authMode: 'LIMITED' }).error).toMatch(/ScriptApp\.getOAuthToken/);
    expect(workspace.execute('show').sidebar).toEqual({ title: 'Giao Ban', html: '<p>Trang</p><i></i>' });
    expect(workspace.execute('window', [], { authMode: 'LIMITED' }).error).toMatch(/Ui\.showModelessDialog/);
    expect(workspace.execute('window').dialog).toEqual({
      title: 'Hướng dẫn',
      html: '<p>Trang</p>',
      width: 720,
      height: 560,
    });
  });

  it.each([
    ['spreadsheets.currentonly', 'tab()', 'SpreadsheetApp.getActiveSpreadsheet'],
    ['userinfo.email', 'Session.getEffectiveUser()', 'Session.getEffectiveUser'],
    [
      'script.external_request',
      `UrlFetchApp.fetchAll(['https://www.googleapis.com/'])`,
      'UrlFetchApp.fetchAll',
    ],
    ['script.send_mail', 'MailApp.getRemainingDailyQuota()', 'MailApp.getRemainingDailyQuota'],
    ['script.scriptapp', `ScriptApp.newTrigger('work')`, 'ScriptApp.newTrigger'],
  ])('need %s in the manifest', (missing, body, call) => {
    const others = SCOPES.filter((scope) => scope !== missing);
    const { error } = workspaceOf(`function snippet() { ${body} }`, others).execute('snippet');
    expect(error).toContain(
      `Specified permissions are not sufficient to call ${call}. Required permissions: (https://`,
    );
  });
});

describe('what the account has granted', () => {
  const without = (missing: string): { scopes: string[] } => ({
    scopes: fullNames(SCOPES.filter((scope) => scope !== missing)),
  });

  it('limits the services', () => {
    expect(runSnippet('MailApp.getRemainingDailyQuota()', without('script.send_mail')).error).toBe(
      'You do not have permission to call MailApp.getRemainingDailyQuota. Required permissions: (https://www.googleapis.com/auth/script.send_mail).',
    );
  });

  it('limits the token', () => {
    const refused = {
      code: 403,
      message: 'Request had insufficient authentication scopes.',
      errors: [expect.objectContaining({ reason: 'insufficientPermissions' })],
    };
    const listing = `return drive('get', '/drive/v3/files').error`;
    expect(resultOf(listing, without('drive.file'))).toEqual(refused);
    const others = SCOPES.filter((scope) => scope !== 'drive.file');
    const { value } = workspaceOf(`function snippet() { ${listing} }`, others).execute('snippet');
    expect(value).toEqual(refused);
  });
});

describe('a kill', () => {
  const code = `
    function work() {
      PropertiesService.getDocumentProperties().setProperties({ a: '1' });
      put([['flushed']]);
      SpreadsheetApp.flush();
      put([['buffered']], 2);
      try { Utilities.sleep(1); } catch (error) {}
      try { put([['never']], 3); } finally { try { PropertiesService.getDocumentProperties().setProperties({ b: '2' }); } catch (error) {} }
    }
    function look() { return [tab().getDataRange().getValues().map((row) => row[0]), PropertiesService.getDocumentProperties().getProperties()]; }`;
  const callsTo = (name: string): number => {
    let number = 0;
    workspaceOf(code).execute('work', [], {
      onCall: (each, count) => {
        if (each === name) number = count;
      },
    });
    return number;
  };

  it.each([
    ['lost', ['flushed']],
    ['kept', ['flushed', 'buffered']],
  ] as const)('can leave buffered writes %s', (sheetWrites, rows) => {
    const workspace = workspaceOf(code);
    const run = workspace.execute('work', [], {
      dieAt: { call: callsTo('Utilities.sleep'), when: 'before', sheetWrites },
    });
    expect(run).toMatchObject({ died: true });
    expect(run.error).toBeUndefined();
    expect(workspace.execute('look').value).toEqual([rows, { a: '1' }]);
  });

  it('comes after a call that was refused, too', () => {
    const workspace = workspaceOf(
      `function snippet() { try { tab().getRange(0, 0); } catch (error) { tab().getRange(1, 1); } return 'through'; }`,
    );
    const names: string[] = [];
    workspace.execute('snippet', [], { onCall: (name) => names.push(name) });
    const call = names.indexOf('Sheet.getRange') + 1;
    expect(workspace.execute('snippet', [], { dieAt: { call, when: 'after' } })).toMatchObject({
      died: true,
    });
  });

  it('lets the call land when it comes after it', () => {
    const workspace = workspaceOf(code);
    const [before, after] = (['before', 'after'] as const).map((when) => {
      workspace.execute('work', [], { dieAt: { call: 2, when } });
      return workspace.execute('look').value;
    });
    expect([before, after]).toEqual([
      [[''], {}],
      [[''], { a: '1' }],
    ]);
  });

  it('keeps what a person did meanwhile', () => {
    const workspace = workspaceOf(code);
    const call = callsTo('Utilities.sleep');
    workspace.execute('work', [], {
      dieAt: { call, when: 'before' },
      onCall: (_name, number) => {
        if (number === call) workspace.type('Trang tính1', 4, 1, 'người');
      },
    });
    expect(workspace.execute('look').value).toEqual([['flushed', 'buffered', '', 'người'], { a: '1' }]);
  });
});

describe('two runs at once', () => {
  const code =
    'function lock() { const lock = LockService.getDocumentLock(); const before = Date.now(); return [lock.tryLock(5000), Date.now() - before >= 5000]; } function unlock() { LockService.getDocumentLock().tryLock(0); LockService.getDocumentLock().releaseLock(); Utilities.sleep(1); }';

  it('share one document lock, free again when a run ends', () => {
    const workspace = workspaceOf(code);
    const seen: unknown[] = [];
    const onCall = (name: string): void => {
      if (name === 'Lock.releaseLock' || name === 'Utilities.sleep')
        seen.push(workspace.execute('lock').value);
    };
    workspace.execute('unlock', [], { onCall });
    expect([...seen, workspace.execute('lock').value]).toEqual([
      [false, true],
      [true, false],
      [true, false],
    ]);
  });
});
