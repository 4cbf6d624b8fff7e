import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Local from '../../local/index';

/** The local workspace as it is built, which is what everybody runs. */
export const local: typeof Local = requireOutside('../../.build/local.cjs');

export const SCOPES = [
  'spreadsheets.currentonly',
  'drive.file',
  'gmail.send',
  'script.send_mail',
  'script.scriptapp',
  'script.container.ui',
  'script.external_request',
  'userinfo.email',
  'forms',
];

export const fullNames = (scopes: readonly string[]): string[] =>
  scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);

/** A script to run instead of the add-on; each top-level function of `code` is an entry. */
export const bundleOf = (code: string, scopes: readonly string[] = SCOPES): Local.Bundle => ({
  code: `${PRELUDE}\n${code}`,
  html: { Sidebar: '<p>Trang</p>' },
  manifest: {
    oauthScopes: fullNames(scopes),
    urlFetchWhitelist: ['https://www.googleapis.com/', 'https://gmail.googleapis.com/'],
  },
});

/** Shorthand for snippets: the first tab, a block of it, a request to Drive. */
const PRELUDE = `
  const tab = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  const put = (values, row = 1, column = 1) => tab().getRange(row, column, values.length, values[0].length).setValues(values);
  const message = (work) => { try { work(); return 'no error'; } catch (error) { return error.message; } };
  const request = (method, path, payload, contentType = 'application/json') => ({
    url: 'https://www.googleapis.com' + path, method, muteHttpExceptions: true, contentType,
    headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() },
    ...(payload === undefined ? {} : { payload: typeof payload === 'string' ? payload : JSON.stringify(payload) }),
  });
  const drive = (...args) => {
    const answer = UrlFetchApp.fetchAll([request(...args)])[0];
    return { status: answer.getResponseCode(), ...JSON.parse(answer.getContentText()) };
  };
`;

export const newDir = (): string => join(mkdtempSync(join(tmpdir(), 'local-')), 'so-lieu');

/** Exceptions are in English here, as the references have them. */
export const workspaceOf = (code: string, scopes?: readonly string[]): Local.Workspace =>
  local.createWorkspace(newDir(), { bundle: bundleOf(code, scopes), world: { language: 'english' } });

/** Runs statements, the last of which returns, in a new workspace. */
export const runSnippet = (body: string, options: Local.ExecuteOptions = {}): Local.Execution =>
  workspaceOf(`function snippet() { ${body} }`).execute('snippet', [], options);

/** The value that a snippet returns; an exception in it fails the test. */
export function resultOf(body: string, options: Local.ExecuteOptions = {}): unknown {
  const { value, error } = runSnippet(body, options);
  if (error !== undefined) throw new Error(error);
  return value;
}
