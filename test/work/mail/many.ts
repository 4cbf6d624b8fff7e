import type { MailCounts } from '../../../src/spoken/mail';
import { draftOf, type ExecuteOptions, type Workspace } from '../../support/local';
import { whole } from '../../support/long';
import { arrivals, at, mailWorkspace, prepare, sendAll, step } from '../../support/mail';
import type { Moment } from '../../support/moments';

/** Attachments are fetched for ten mails at once. */
const batch = 10;
/** How many mails a run of these tests has: more than a batch, so that one is whole and one is not. */
export const mails = whole(60, batch + 2);
/** As many units, their invitations made, nothing sent. */
export const many = mailWorkspace(mails);
/** The mails at which something happens, from 1: the first, one after it, the last of a batch, the first of the next, the last. */
export const each = whole(
  Array.from({ length: mails }, (_, index) => index + 1),
  [1, 2, batch, batch + 1, mails],
);

const { mark } = prepare(many).next;
/** What a person who has seen the outbox agrees to. */
export const confirm = { mark, mails };

/** The service calls of a whole run, in order. */
export const names: readonly string[] = (() => {
  const called: string[] = [];
  step(draftOf(many), { onCall: (name) => called.push(name) }, { confirm });
  return called;
})();

/** Without those around mails inside a batch, which are like the one in its middle: kept are those around its ends. */
export const apart = (all: readonly Moment[]): readonly Moment[] =>
  all.filter(({ call }) => {
    const left = names.slice(0, call).filter((name) => name === 'Gmail.messages.send').length;
    return whole(true, left <= 2 || left === batch / 2 || left >= batch - 1);
  });

/** Nothing left twice, nothing is forgotten. `doubt` = how many may be in doubt. */
export function expectWhole(
  workspace: Workspace,
  doubt: number,
  counts: MailCounts = prepare(workspace, at(10, '12:00')).counts,
): void {
  const { sent, inDoubt, waiting, failed, held } = counts;
  const doubled = [...arrivals(workspace).values()].filter((times) => times > 1);
  expect({ doubled, all: sent + inDoubt + waiting, failed, held }).toEqual({
    doubled: [],
    all: mails,
    failed: 0,
    held: 0,
  });
  expect(inDoubt).toBeLessThanOrEqual(doubt);
  // What Gmail said it took is what arrived, but for the mail in doubt.
  expect(workspace.mails().length).toBeGreaterThanOrEqual(sent);
  expect(workspace.mails().length).toBeLessThanOrEqual(sent + inDoubt);
}

/** A run that is disturbed somewhere, then everything sent that may be. */
export function expectMended(options: ExecuteOptions, doubt = 1): void {
  const workspace = draftOf(many);
  const request = { action: 'send-mail', holder: 'trang', consent: 'yes', confirm };
  const run = workspace.execute('call', [request], { ...at(10), ...options });
  expect(run.died).toBe(options.dieAt !== undefined);
  const counts = goneOn(workspace, at(10, '11:00'));
  expect(counts.waiting).toBe(0);
  expectWhole(workspace, doubt, counts);
}

/** What was confirmed goes on; where the confirmation itself was lost, it is given again. */
function goneOn(workspace: Workspace, options: ExecuteOptions): MailCounts {
  const { counts, more } = step(workspace, options);
  return more || counts.waiting > 0 ? sendAll(workspace, options) : counts;
}
