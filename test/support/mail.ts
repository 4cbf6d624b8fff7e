import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inviteUnits } from '../../build/bench/invite-units';
import type { MailCounts, Mailing, Sending } from '../../src/spoken/mail';
import {
  ask,
  draftOf,
  type ExecuteOptions,
  july,
  madeOnce,
  newWorkspace,
  type Spoken,
  type Workspace,
} from './local';

/** A workspace whose papers go as .docx: LibreOffice would take seconds for each batch. */
export const quick = { pdf: false };

/** The sample conference with as many invited units as wanted, their invitations made and the outbox prepared. */
export const mailWorkspace = (units = 10): Workspace =>
  draftOf(
    madeOnce(`mail-${units}`, () => {
      const workspace = newWorkspace('hoi-nghi', quick);
      ask(workspace, { action: 'create-tables', sample: true });
      inviteUnits(workspace, units);
      ask(workspace, { action: 'write-invitations' });
      prepare(workspace);
      return workspace;
    }),
  );

type Told<T> = T & { ok: boolean; problems: Spoken[] };

export const prepare = (workspace: Workspace, options: ExecuteOptions = {}): Told<Mailing<Spoken>> =>
  ask(workspace, { action: 'prepare-mail' }, options).answer as never;

/** One step, or the confirmation of all that is ready and its first step, whatever the hour. */
export const step = (
  workspace: Workspace,
  options: ExecuteOptions = {},
  more: object = {},
): Told<Sending<Spoken>> =>
  ask(workspace, { action: 'send-mail', holder: 'trang', consent: 'yes', ...more }, options).answer as never;

/** Confirms what is ready. Its first step has hardly any time, so nothing leaves yet. */
export const confirmAll = (workspace: Workspace, options: ExecuteOptions = {}): Told<Sending<Spoken>> => {
  const { next } = prepare(workspace, options);
  return step(workspace, options, { confirm: { mark: next.mark, mails: next.mails }, budgetMs: 1 });
};

/** What a page does: confirm when there is something, then steps until there is nothing more to do now. */
export function sendAll(workspace: Workspace, options: ExecuteOptions = {}): MailCounts {
  const { next } = prepare(workspace, options);
  const confirm = next.mails > 0 ? { confirm: { mark: next.mark, mails: next.mails } } : {};
  let answer = step(workspace, options, confirm);
  while (answer.more) answer = step(workspace, options);
  return answer.counts;
}

/** A message as it was received, headers as one text. */
export const received = (workspace: Workspace): string[] =>
  workspace.mails().map(({ path }) => readFileSync(join(workspace.dir, path), 'utf8'));

/** How often each mailbox got a mail. */
export function arrivals(workspace: Workspace): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { recipients } of workspace.mails())
    for (const address of recipients) counts.set(address, (counts.get(address) ?? 0) + 1);
  return counts;
}

/** At a clock time of the conference's month. */
export const at = (day: number, time = '08:00'): ExecuteOptions => ({
  now: `2020-07-${String(day).padStart(2, '0')}T${time}`,
});

export { july };
