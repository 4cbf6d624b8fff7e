import { TZDate } from '@date-fns/tz';
import { type Problem, problem } from '../../domain/problem';
import { codeKey } from '../../domain/text/digest';
import { now } from '../../google/session';
import type { Settlement } from '../../spoken/mail';
import { tables } from '../../tables/tables';
import { isRefusal, type Refusal, refusal } from '../sheet/answers';
import { held } from './job';
import { journalEntry } from './journal';
import { type MailEntry, writeMails } from './ledger';
import { letterTabs, openMail } from './open';
import type { MailSurvey } from './survey';

type State = MailEntry['state'];

/** From which states a person may settle a mail, and to which. Nothing but `again` lets a mail that may have left leave once more. */
const ways: Record<Settlement, { from: readonly (State | undefined)[]; to: State }> = {
  sent: { from: ['claimed', 'returned'], to: 'arrived' },
  again: { from: ['claimed', 'returned', 'refused', 'by-hand'], to: 'waiting' },
  'by-hand': { from: [undefined, 'waiting', 'claimed', 'returned', 'refused', 'confirmed'], to: 'by-hand' },
  returned: { from: ['accepted', 'arrived'], to: 'returned' },
};

const place = { tab: tables.outbox.title, row: 0, column: tables.outbox.columns.code.title };

/** Settles some mails as a person says; those that are no longer in a state that can be settled so are told. */
export function settle(as: Settlement, codes: readonly string[]): Problem[] | Refusal {
  return during((seen) => {
    const known = codes.map((code) => ({ code, entry: seen.mail.entries.get(codeKey(code)) }));
    const fits = known.filter(({ entry }) => ways[as].from.includes(entry?.state));
    write(
      as,
      fits.map(({ code, entry }) => entry ?? fresh(code, seen)),
      seen,
    );
    return known
      .filter((one) => !fits.includes(one))
      .map(({ code }) => problem('mail-not-settled', place, code));
  });
}

/** All that Gmail accepted since a moment of the Sheet's own clock (`2020-07-10T08:00`) may not have arrived. VI: thư bị trả lại. */
export function settleSince(since: string): Problem[] | Refusal {
  return during((seen) => {
    const from = momentOf(since, seen.zone);
    const back = [...seen.mail.entries.values()].filter(
      ({ state, at }) => state === 'accepted' && at >= from,
    );
    write('returned', back, seen);
    return back.length > 0 ? [] : [problem('nothing-returned', place)];
  });
}

/** Nothing is settled while mails are leaving: what is claimed then has an answer in a moment. */
function during(work: (seen: MailSurvey) => Problem[]): Problem[] | Refusal {
  const seen = openMail(letterTabs);
  if (isRefusal(seen)) return seen;
  const { lease } = seen.mail;
  if (held(lease, now())) return refusal(problem('sending-elsewhere', place, lease?.by));
  return work(seen);
}

function write(as: Settlement, entries: readonly MailEntry[], { me }: MailSurvey): void {
  if (entries.length === 0) return;
  writeMails(
    entries.map((entry) => ({ ...entry, state: ways[as].to })),
    journalEntry(as, me, entries.length),
  );
}

const fresh = (code: string, { me }: MailSurvey): MailEntry => ({
  code,
  state: 'waiting',
  at: now(),
  by: me,
  recipients: 0,
  job: '',
  note: '',
  to: '',
});

function momentOf(local: string, zone: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = local.split(/\D/).map(Number);
  return new TZDate(year, month - 1, day, hour, minute, zone).getTime();
}
