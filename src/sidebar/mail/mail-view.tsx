import type { Mailing } from '../../spoken/mail';
import { ActionButton } from '../parts/action-button';
import { distinct } from '../parts/ask';
import { Onward } from '../parts/next-step';
import { ProblemList, Refused } from '../parts/problem-list';
import { useKeptFocus } from '../parts/use-kept-focus';
import type { View } from '../parts/views';
import { MailCountsList } from './counts';
import { MailJobCard } from './job';
import { MailDesk } from './outbox';
import { type Outbox, useOutbox } from './use-outbox';
import { type SendingHere, useSending } from './use-sending';

/**
 * Brings together the mails as they stand and the sending. While this window sends, only that shows: what was known before
 * is no longer true.
 */
export function MailView({ open }: { open: (view: View) => void }) {
  const outbox = useOutbox();
  const sending = useSending(outbox);
  const { fallback, watch } = useKeptFocus();
  const { mailing, refusal, doing, notice } = outbox;
  const problems = problemsToTell(outbox, sending);
  const isQuiet = mailing !== undefined && !sending.running;
  return (
    <div onFocusIn={watch}>
      <div ref={fallback} class="kept" tabIndex={-1}>
        <div class="standing">
          <MailJobCard outbox={outbox} sending={sending} />
        </div>
        {refusal && <Refused refusal={refusal} />}
        {isQuiet && <MailCountsList mailing={mailing} />}
      </div>
      {isQuiet && allGone(mailing) && <Onward here="mail" open={open} />}
      {isQuiet && <MailDesk outbox={outbox} sending={sending} mailing={mailing} problems={problems} />}
      {!isQuiet && <ProblemList problems={problems} />}
      {!mailing && !sending.running && (
        <ActionButton busy={doing !== ''} onPress={outbox.again}>
          Xem lại
        </ActionButton>
      )}
      <p class="saying" role="status">
        {doing || notice}
      </p>
    </div>
  );
}

/** Something left, and nothing waits. */
const allGone = ({ counts, next, job }: Mailing): boolean => counts.sent > 0 && next.mails === 0 && !job;

const shownApart: ReadonlySet<string> = new Set(['mail-in-doubt', 'mail-returned']);

/** What the view shows in its own way need not be told again: each mail in doubt, and that a press to halt has halted. */
const problemsToTell = ({ mailing }: Outbox, { progress, halted }: SendingHere) =>
  distinct([...(progress?.problems ?? []), ...(mailing?.problems ?? [])]).filter(
    ({ code }) => !shownApart.has(code) && !(halted && code === 'sending-stopped'),
  );
