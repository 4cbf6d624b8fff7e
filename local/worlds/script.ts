import { unknown } from './unknown';

/** What is not known of Apps Script itself. */
export const ofScript = {
  runtime: unknown({
    sides: {
      plain: 'uses nothing younger than ES2020, and of Intl a date with a zone and plain fields',
      newest: 'the same',
    },
    likely: 'plain',
    fact: 'Which level the library of the language has: the guide names the engine V8 and no edition of ECMAScript.',
    source: 'developers.google.com/apps-script/guides/v8-runtime',
    probe: 'runtime',
  }),
  token: unknown({
    sides: {
      run: 'asks for a token once a run',
      minute: 'asks for a new one when one is refused, and sends once more',
    },
    likely: 'run',
    fact: 'For how long a token of ScriptApp.getOAuthToken is good: the reference promises “a few minutes at minimum”.',
    source: 'developers.google.com/apps-script/reference/script/script-app#getoauthtoken',
    probe: 'drive-version',
  }),
  'require-scopes': unknown({
    sides: {
      asks: 'says what a permission is for; pressed again, has Google ask for that one',
      throws: 'says so again, with where the user gives it',
      missing: 'the same',
    },
    likely: 'asks',
    fact: 'Whether ScriptApp.requireScopes, called from a sidebar, has Google ask for what the user left unticked.',
    source:
      'developers.google.com/apps-script/reference/script/script-app#requirescopesauthmode,-oauthscopes: “only works when users run the script from a surface that supports granular consent”',
    probe: 'permissions',
  }),
  'whole-tab': unknown({
    sides: {
      read: 'reads what a tab shows in one call',
      refused: 'asks how far the tab goes first, as it also does while nothing but titles came',
    },
    likely: 'read',
    fact: 'Whether Sheet.getSheetValues takes -1 as a number of rows and columns for all that have data.',
    source:
      'developers.google.com/apps-script/reference/spreadsheet/sheet#getsheetvaluesstartrow,-startcolumn,-numrows,-numcolumns says it of “the row or column position”',
    probe: 'cells',
  }),
  'fetch-all': unknown({
    sides: {
      'all-or-nothing': 'sends again by itself what does no harm when done twice',
      'item-by-item': 'the same; what had landed is found by its mark',
    },
    likely: 'all-or-nothing',
    fact: 'Whether UrlFetchApp.fetchAll has sent the other requests when one of them cannot be sent or gets no answer and it throws.',
    source:
      'developers.google.com/apps-script/reference/url-fetch/url-fetch-app#fetchallrequests says nothing of it; field reports that it throws for all',
    probe: 'drive-files',
  }),
  'trigger-sheet': unknown({
    sides: {
      given: 'goes on by itself, each hour and when somebody has answered',
      null: 'does nothing by itself, and says so; what is pressed works',
      refused: 'the same',
    },
    likely: 'given',
    stops: ['null', 'refused'],
    fact: 'Whether SpreadsheetApp.getActiveSpreadsheet gives the Sheet to a run that a clock or a Form started.',
    source:
      'developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getactivespreadsheet: “or null if there is none”; that a trigger of an add-on has one no page says',
    probe: 'clock-ran',
  }),
  lock: unknown({
    sides: {
      given: 'works alone on the Sheet also when a clock or a Form started it',
      none: 'goes by the lease that the ledger keeps for who sends',
    },
    likely: 'given',
    fact: 'Whether LockService.getDocumentLock gives a lock inside a trigger.',
    source:
      'developers.google.com/apps-script/reference/lock/lock-service: null where a script is not bound or no add-on; triggers are not named',
    probe: 'clock-ran',
  }),
  language: unknown({
    sides: {
      vietnamese: 'knows a refusal by what no translation changes, and shows its text as Google wrote it',
      english: 'the same',
      foreign: 'the same',
    },
    likely: 'vietnamese',
    fact: 'In which language Google words its exceptions: that of the account, by field reports.',
    source:
      'field reports in Vietnamese, Japanese, Indonesian and Spanish; the scope’s address stands in all of them',
    probe: 'refusal-text',
  }),
};
