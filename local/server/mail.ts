import * as fs from 'node:fs';
import * as path from 'node:path';
import type { SentMail } from '../mail/store';
import { readPart } from '../rest/mime';
import { wallText } from '../sheet/zone';
import type { Workspace } from '../workspace/workspace';
import { nothingHere, page, type Reply } from './reply';
import type { ListedMail } from './wire';

/** More than the headers of any message of ours. */
const longestHead = 16 * 1024;

/** What was sent: `/mail` and `/mail/ID` are the page, `/mail/list.json` what it lists, `/mail/ID.eml` a message as Gmail received it. */
export function mailAt(workspace: Workspace, pathname: string): Reply {
  if (pathname === '/mail/list.json') return { json: listed(workspace) };
  if (/^\/mail(\/\w+)?$/.test(pathname)) return page();
  const [, id] = /^\/mail\/(\w+)\.eml$/.exec(pathname) ?? [];
  const mail = workspace.mails().find((one) => one.id === id);
  if (!mail) return nothingHere;
  return { type: 'message/rfc822', bytes: fs.readFileSync(path.join(workspace.dir, mail.path)) };
}

/** The latest first. */
function listed(workspace: Workspace): ListedMail[] {
  const { timeZone } = workspace.settings();
  const shown = ({ id, account, recipients, at, path: file }: SentMail): ListedMail => ({
    id,
    account,
    recipients,
    at: wallText(Date.parse(at), timeZone),
    subject: readPart(headOf(path.join(workspace.dir, file))).headers.subject ?? '',
  });
  return workspace.mails().map(shown).reverse();
}

/** A message may carry 25 MB of attachments, of which a list needs nothing. */
function headOf(file: string): string {
  const handle = fs.openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(longestHead);
    return bytes.toString('utf8', 0, fs.readSync(handle, bytes));
  } finally {
    fs.closeSync(handle);
  }
}
