/**
 * What a call needs: OAuth scopes, of which the manifest must list one and the account have granted it, and an
 * authorisation mode.
 * Scopes are those of the Apps Script reference; modes those of the guide "Editor add-on authorization".
 */

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

export const SCOPE_PREFIX = 'https://www.googleapis.com/auth/';
const SHEET = ['spreadsheets.currentonly', 'spreadsheets'];
const FORM = ['forms.currentonly', 'forms'];

/** By service, or by member where members differ. */
const SCOPES: Record<string, readonly string[]> = {
  'SpreadsheetApp.getActiveSpreadsheet': SHEET,
  'SpreadsheetApp.openById': ['spreadsheets'],
  Spreadsheet: SHEET,
  'Spreadsheet.getId': [],
  'Spreadsheet.getSheets': [],
  'Spreadsheet.getSheetByName': [],
  Sheet: SHEET,
  Range: SHEET,
  Protection: SHEET,
  'Range.getMergedRanges': [],
  'Range.activate': [],
  'Ui.showSidebar': ['script.container.ui'],
  'Ui.showModelessDialog': ['script.container.ui'],
  UrlFetchApp: ['script.external_request'],
  Session: ['userinfo.email'],
  ScriptApp: ['script.scriptapp'],
  'ScriptApp.getOAuthToken': [],
  'ScriptApp.getAuthorizationInfo': [],
  'ScriptApp.requireScopes': [],
  'TriggerBuilder.timeBased': ['script.scriptapp'],
  'TriggerBuilder.forSpreadsheet': SHEET,
  Trigger: ['script.scriptapp'],
  MailApp: ['script.send_mail'],
  'FormApp.openById': ['forms'],
  Form: FORM,
  'Form.setRequireLogin': [],
  'Form.requiresLogin': [],
  Item: FORM,
  TextItem: FORM,
  ParagraphTextItem: FORM,
  ListItem: FORM,
  MultipleChoiceItem: FORM,
  PageBreakItem: FORM,
  FormResponse: FORM,
  ItemResponse: FORM,
};

/** What works before the add-on is enabled in the file; of all else only what LIMITED takes away is named. */
const WITHOUT_AUTHORISATION = [
  'SpreadsheetApp.getUi',
  'Ui.createAddonMenu',
  'Menu',
  'Utilities',
  'HtmlService',
  'HtmlOutput',
];
const ONLY_WITH_FULL = [
  'Ui.showSidebar',
  'Ui.showModelessDialog',
  'UrlFetchApp',
  'Session',
  'User',
  'ScriptApp',
  'TriggerBuilder',
  'ClockTriggerBuilder',
  'SpreadsheetTriggerBuilder',
  'Trigger',
  'MailApp',
  'FormApp',
];

/** The full names of the scopes of which one is needed to call `Service.member`; empty when none is. */
export const scopesFor = (call: string): string[] =>
  (SCOPES[call] ?? SCOPES[serviceOf(call)] ?? []).map((scope) => SCOPE_PREFIX + scope);

/** Scopes by their full names. */
export type Scopes = { manifest: readonly string[]; granted: readonly string[] };

/** The text of Google's refusal, which tells the manifest's fault from the account's; undefined when the call is allowed. */
export function refusal(call: string, mode: AuthMode, { manifest, granted }: Scopes): string | undefined {
  const needed = scopesFor(call);
  const has = (scopes: readonly string[]): boolean =>
    needed.length === 0 || needed.some((scope) => scopes.includes(scope));
  const required = needed.length > 0 ? ` Required permissions: (${needed.join(' || ')}).` : '';
  const notNow = `You do not have permission to call ${call}.${required}`;
  if (!worksIn(mode, call)) return notNow;
  if (!has(manifest)) return `Specified permissions are not sufficient to call ${call}.${required}`;
  return has(granted) ? undefined : notNow;
}

function worksIn(mode: AuthMode, call: string): boolean {
  const isIn = (list: readonly string[]): boolean => list.includes(call) || list.includes(serviceOf(call));
  if (mode === 'FULL') return true;
  return mode === 'LIMITED' ? !isIn(ONLY_WITH_FULL) : isIn(WITHOUT_AUTHORISATION);
}

const serviceOf = (call: string): string => call.slice(0, call.indexOf('.'));
