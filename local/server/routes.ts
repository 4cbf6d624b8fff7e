import * as fs from 'node:fs';
import * as path from 'node:path';
import * as z from 'zod';
import { NoOffice, pdfsOf } from '../drive/pdf';
import { FORM, GOOGLE_DOC, PDF } from '../drive/store';
import { signature } from '../files/disk';
import { startOf } from '../sheet/settings';
import { wallText } from '../sheet/zone';
import type { FileInfo } from '../workspace/shapes';
import type { Workspace } from '../workspace/workspace';
import { formAt } from './forms';
import { mailAt } from './mail';
import { nothingHere, page, type Reply, shaped } from './reply';
import { change } from './sheet';
import type { Called, State } from './wire';

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const colleague = 'dong.nghiep@example.gov.vn';

const travelled = z.object({ now: z.iso.datetime({ local: true, precision: -1 }).optional() });
const fault = { call: z.string(), nth: z.int(), status: z.int(), landed: z.boolean() };
const trouble = z.object({
  faults: z.array(z.object(fault)).optional(),
  dieAt: z.object({ call: z.int(), when: z.enum(['before', 'after']) }).optional(),
  mailLimit: z.int().optional(),
});
const called = z.object({ entry: z.string(), args: z.array(z.json()), as: z.string(), trouble });

/** What the server does at each address. @throws WrongRequest for a body of another shape */
export function answerTo(
  workspace: Workspace,
  method: string,
  { pathname, searchParams }: URL,
  body: unknown,
): Reply {
  switch (`${method} ${pathname}`) {
    case 'GET /':
      return page();
    case 'GET /state':
      return { json: workspace.atOnce(() => stateOf(workspace, searchParams.get('tab') ?? '')) };
    case 'GET /version':
      return { json: { version: versionOf(workspace) } };
    case 'POST /travel':
      return { json: travel(workspace, shaped(travelled, body)) };
    case 'POST /call':
      return { json: run(workspace, shaped(called, body)) };
    default:
      if (pathname.startsWith('/sheet/')) return change(workspace, `${method} ${pathname}`, body);
      if (pathname.startsWith('/mail')) return method === 'GET' ? mailAt(workspace, pathname) : nothingHere;
      if (pathname.startsWith('/forms/')) return formAt(workspace, method, pathname, searchParams, body);
      return method === 'GET' ? paperAt(workspace, pathname) : nothingHere;
  }
}

function stateOf(workspace: Workspace, wanted: string): State {
  const settings = workspace.settings();
  const { name, owner, timeZone, aheadMs } = settings;
  // Before the rest: a change meanwhile then shows as a new version.
  const version = versionOf(workspace);
  const tabs = workspace.tabs();
  const isFilled = ({ name }: { name: string }): boolean => workspace.cells(name).length > 0;
  const tab = (tabs.find((one) => one.name === wanted) ?? tabs.find(isFilled) ?? tabs[0])?.name ?? '';
  const isShown = (file: FileInfo): boolean => isPaper(file) || (file.mimeType === FORM && !file.trashed);
  const papers = workspace
    .files()
    .filter(isShown)
    .map(({ id, name, link }) => ({ id, name, link }));
  return {
    version,
    title: name,
    now: wallText(startOf(undefined, settings), timeZone),
    isTravelling: aheadMs !== undefined,
    accounts: [owner, colleague],
    tabs,
    tab,
    cells: workspace.cells(tab),
    arrangement: workspace.arrangement,
    papers,
  };
}

/** Changes when the workbook, the papers, the mails or the time travelled to do, whoever saved them. */
const versionOf = ({ dir }: Workspace): string =>
  ['workbook.xlsx', 'drive.json', 'mail.json', 'workspace.json']
    .map((name) => signature(path.join(dir, name)))
    .join(' ');

/** Nobody waits for a trigger, so what goes wrong in one is told where the server was started. */
function travel(workspace: Workspace, { now }: z.infer<typeof travelled>): object {
  for (const { error } of workspace.travel(now)) if (error !== undefined) console.error(error);
  return {};
}

function run(workspace: Workspace, { entry, args, as, trouble }: z.infer<typeof called>): Called {
  // Google runs onOpen with less authority than a press in the menu.
  const authMode = entry === 'onOpen' ? 'LIMITED' : 'FULL';
  const options = { ...trouble, ...(as && { as }) };
  const execution = workspace.execute(entry, args, { authMode, ...options });
  return { ...execution, mailLeft: workspace.mailLeft(options) };
}

const isPaper = (file: FileInfo): boolean => file.path !== '' && !file.trashed;

/** `/papers/ID` shows a paper, `/papers/ID.docx` and `/papers/ID.pdf` hand it out; of a PDF there is nothing else to show. */
function paperAt(workspace: Workspace, pathname: string): Reply {
  const [, id = '', kind] = /^\/papers\/([\w-]+)(\.docx|\.pdf)?$/.exec(pathname) ?? [];
  const paper = workspace.files().find((file) => file.id === id && isPaper(file));
  if (!paper || (paper.mimeType === PDF && kind === '.docx')) return nothingHere;
  const file = path.join(workspace.dir, paper.path);
  if (paper.mimeType !== PDF && paper.mimeType !== GOOGLE_DOC)
    return { type: paper.mimeType, bytes: fs.readFileSync(file) };
  if (kind === '.pdf' || paper.mimeType === PDF) return asPdf(file, paper.mimeType);
  return kind === '.docx' ? { type: docxType, bytes: fs.readFileSync(file) } : page();
}

function asPdf(file: string, mimeType: string): Reply {
  const bytes = fs.readFileSync(file);
  try {
    const pdf = mimeType === PDF ? bytes : pdfsOf([bytes])[0];
    return { type: 'application/pdf', bytes: Buffer.from(pdf ?? []) };
  } catch (error) {
    if (error instanceof NoOffice) return { status: 501, text: error.message };
    throw error;
  }
}
