import { invitation } from '../../../documents/kinds/invitation';
import { differences } from '../../../domain/papers/facts';
import { addresseeOf, hearerOf } from '../survey/codes';
import { hasBrought } from '../survey/holders';
import type { MailSurvey } from '../survey/mail-survey';
import type { StatedMail } from './states';

/**
 * The guests whom mails that are ready would invite once more to the meeting to which another paper invites them, by name and papers. What replaces a
 * paper invites nobody twice, and one to another day or hour is to another meeting.
 */
export function invitedTwice(mails: readonly StatedMail[], seen: MailSurvey): string[] {
  const byGuest = new Map<string, StatedMail[]>();
  for (const mail of mails.filter(invites)) {
    const guest = guestOf(mail, seen);
    byGuest.set(guest, [...(byGuest.get(guest) ?? []), mail]);
  }
  return [...byGuest.values()].flatMap((own) => {
    const twice = own.filter((one) => own.some((other) => isAgain(one, other, seen)));
    const [first] = twice;
    if (!first || !twice.some(({ state }) => state === 'ready')) return [];
    return `${first.wanted?.recipient ?? ''}: ${twice.map(paperOf).join(', ')}`;
  });
}

const paperOf = ({ wanted }: StatedMail): string =>
  `${invitation.words.name} (${wanted?.carries?.listed ?? ''})`;

/** It carries an invitation that is about to leave, or has. */
const invites = ({ kind, wanted, state, entry }: StatedMail): boolean =>
  kind?.carries === invitation &&
  wanted !== undefined &&
  (going.has(state) || (entry !== undefined && hasBrought(entry)));
const going: ReadonlySet<string> = new Set(['ready', 'hidden', 'confirmed']);

/** A guest without the paper: the last part of what holds it. */
const guestOf = ({ code }: StatedMail, seen: MailSurvey): string => {
  const holder = hearerOf(code, seen) ?? code;
  return addresseeOf(holder) ? holder : holder.replace(/^.*·/, '');
};

function isAgain(one: StatedMail, other: StatedMail, seen: MailSurvey): boolean {
  if (one === other || hearerOf(one.code, seen) === hearerOf(other.code, seen)) return false;
  const [told, now] = [one.wanted?.tells?.() ?? {}, other.wanted?.tells?.() ?? {}];
  return !differences(told, now).some(({ fact }) => fact === 'day' || fact === 'hour');
}
