import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../../../build/root';
import type { CheckCode } from '../../../src/domain/desk/self-check';
import type { SpokenFinding } from '../../../src/spoken/desk';
import { draftOf, type ExecuteOptions, newWorkspace, reopened, type Workspace } from '../../support/local';

/** Asks for checks as the page does, until all are made. */
export function check(
  workspace: Workspace,
  checks: readonly CheckCode[],
  options: ExecuteOptions = {},
): SpokenFinding[] {
  const findings: SpokenFinding[] = [];
  for (let left = [...checks]; left.length > 0; ) {
    const run = workspace.execute('call', [{ action: 'self-check', checks: left }], {
      now: '2020-07-10T08:00',
      ...options,
    });
    const { ok, result } = (run.value ?? {}) as { ok?: boolean; result?: { findings: SpokenFinding[] } };
    if (!ok || !result) throw new Error(run.error ?? JSON.stringify(run.value));
    findings.push(...result.findings);
    left = left.filter((code) => !result.findings.some((one) => one.check === code));
  }
  return findings;
}

/** One check and what it found. */
export const checkOne = (workspace: Workspace, code: CheckCode, options: ExecuteOptions = {}) =>
  check(workspace, [code], options)[0];

/** The script as it is built, after lines that put a changed service in the place of one of Google's. */
const doctored = (lines: string): NonNullable<Parameters<typeof reopened>[1]> => {
  const read = (name: string) => readFileSync(at('dist', name), 'utf8');
  const bundle = {
    code: `${tools}\n${lines}\n${read('Code.js')}`,
    html: {},
    manifest: JSON.parse(read('appsscript.json')),
  };
  return { bundle, pdf: false };
};

/** For changed services: an answer of the network made into another; a Sheet, a Form whose members are changed. */
const tools = `
  const swap = (object, name, make) => { const real = object[name]; object[name] = (...args) => make(real, ...args); return object; };
  const answers = (change) => {
    const net = UrlFetchApp;
    globalThis.UrlFetchApp = { fetchAll: (requests) => change(net.fetchAll(requests), requests) };
  };
  const saying = (answer, text) => ({ getResponseCode: () => 200, getContentText: () => text, getContent: () => answer.getContent() });
  const told = (isIt, change) => answers((all, requests) => all.map((answer, index) =>
    isIt(requests[index]) ? saying(answer, JSON.stringify(change(JSON.parse(answer.getContentText())))) : answer));
  const isUpload = ({ url, method }) => url.includes('/upload/drive') && method === 'post';
  const isList = ({ url }) => url.includes('files?q=');
  const isLook = ({ url, method }) => method === 'get' && /files\\/[^/?]+\\?fields=/.test(url);
  const inSheet = (change) => {
    globalThis.SpreadsheetApp = swap({ ...SpreadsheetApp }, 'getActiveSpreadsheet', (real) => change(real()));
  };
  const inForm = (change) => {
    globalThis.FormApp = swap({ ...FormApp }, 'openById', (real, id) => change(real(id)));
  };
`;

/** The same workspace, where Google does something else. */
export function elsewise(workspace: Workspace, lines: string): Workspace {
  return reopened(workspace, { lazy: false, ...doctored(lines) });
}

/** An empty Sheet: the checks that try something need no more. */
export const bareWorkspace = (): Workspace => newWorkspace('thu', { pdf: false });

export const fresh = draftOf;

/** Changes what a workspace keeps in one of its JSON files. */
export function keep(
  { dir }: Workspace,
  name: string,
  change: (value: Record<string, unknown>) => object,
): void {
  const file = join(dir, name);
  const read = () => {
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      return {};
    }
  };
  writeFileSync(file, JSON.stringify(change(read())));
}

/**
 * What a check may leave nowhere: files outside the bin, tabs, entries of the ledger, triggers, Forms. When a clock last ran is no trace: a
 * clock that a kill left runs once, and writes that before it takes itself away.
 */
export const traces = (workspace: Workspace) => ({
  files: workspace
    .files()
    .filter(({ trashed }) => !trashed)
    .map(({ name }) => name),
  tabs: workspace.tabs().map(({ name }) => name),
  forms: workspace.forms().map(({ name }) => name),
  ledger: Object.keys(JSON.parse(readFileSync(join(workspace.dir, 'properties.json'), 'utf8'))).filter(
    (entry) => !entry.startsWith('beat:'),
  ),
  triggers: workspace.triggers().map(({ handler }) => handler),
});
