import { post, remainingToday } from '../../google/gmail';
import { wholeLedger } from '../../google/ledger';
import { me, now } from '../../google/session';
import { selfCheckLetter } from '../../words/self-check-findings';
import { rawOf, rememberTest } from '../mail/outbox/message';
import { mailIn } from '../mail/survey/mail-ledger';
import { differs, expected, type Found, onSide, untried } from './check';

/** Gmail takes a mail to oneself and gives it an id; whether Google's figure for today counts it is told, as we count for ourselves too. */
export function mail(): Found {
  const [account, before] = [me(), remainingToday()];
  const { subject, text } = selfCheckLetter;
  const from = { name: 'Giao Ban', address: account };
  const raw = rawOf({
    from,
    to: [account],
    cc: [],
    bcc: [],
    replyTo: '',
    subject,
    text,
    html: `<p>${text}</p>`,
    attachments: [],
  });
  const posted = post(raw);
  if (posted.kind === 'not-permitted') return untried('not-authorised');
  if (posted.kind === 'later' || posted.kind === 'spent')
    return untried(posted.kind === 'spent' ? 'google-spent' : 'google-later');
  rememberTest({ mail: mailIn(wholeLedger()), me: account, now: now() });
  if (posted.kind === 'refused') return differs(`HTTP ${posted.status}`);
  if (posted.kind === 'unsure') return untried('unsure', `HTTP ${posted.status}`);
  const after = remainingToday();
  return onSide({ meter: after < before ? 'one' : 'two' }, expected(`${before} → ${after}`));
}
