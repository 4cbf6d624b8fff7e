/**
 * What a call needs: OAuth scopes, of which the manifest must list one, and an authorisation mode.
 * Scopes are those of the Apps Script reference; modes those of the guide "Editor add-on authorization".
 */

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

const PREFIX = 'https://www.googleapis.com/auth/';
const SHEET = ['spreadsheets.currentonly', 'spreadsheets'];

/** By service, or by member where members differ. */
const SCOPES: Record<string, readonly string[]> = {
  'SpreadsheetApp.getActiveSpreadsheet': SHEET,
  Spreadsheet: SHEET,
  'Spreadsheet.getId': [],
  'Spreadsheet.getSheets': [],
  Sheet: SHEET,
  Range: SHEET,
  'Range.getMergedRanges': [],
  'Range.activate': [],
  'Ui.showSidebar': ['script.container.ui'],
  UrlFetchApp: ['script.external_request'],
  Session: ['userinfo.email'],
  Drive: ['drive.file', 'drive'],
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
const ONLY_WITH_FULL = ['Ui.showSidebar', 'UrlFetchApp', 'Session', 'User', 'ScriptApp'];

/** The full names of the scopes of which one is needed to call `Service.member`; empty when none is. */
export const scopesFor = (call: string): string[] =>
  (SCOPES[call] ?? SCOPES[serviceOf(call)] ?? []).map((scope) => PREFIX + scope);

/** The text of Google's refusal; undefined when the call is allowed. */
export function refusal(call: string, mode: AuthMode, granted: readonly string[]): string | undefined {
  const needed = scopesFor(call);
  const required = needed.length > 0 ? ` Required permissions: (${needed.join(' || ')}).` : '';
  if (!worksIn(mode, call)) return `You do not have permission to call ${call}.${required}`;
  if (needed.length === 0 || needed.some((scope) => granted.includes(scope))) return undefined;
  return `Specified permissions are not sufficient to call ${call}.${required}`;
}

function worksIn(mode: AuthMode, call: string): boolean {
  const isIn = (list: readonly string[]): boolean => list.includes(call) || list.includes(serviceOf(call));
  if (mode === 'FULL') return true;
  return mode === 'LIMITED' ? !isIn(ONLY_WITH_FULL) : isIn(WITHOUT_AUTHORISATION);
}

const serviceOf = (call: string): string => call.slice(0, call.indexOf('.'));
