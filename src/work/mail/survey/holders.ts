import { invitation } from '../../../documents/kinds/invitation';
import { plan } from '../../../documents/kinds/plan';
import { deadlineFacts, factsOf } from '../../../documents/papers/facts';
import { copyCode, papersOfKind } from '../../../documents/ready/listed';
import {
  after,
  type Facts,
  type Holder,
  tellsMeeting,
  toldByAll,
  type Way,
} from '../../../domain/papers/facts';
import { forWhomWords } from '../../../domain/papers/for-whom';
import { guestFaults, validityDay } from '../../../domain/people/guests';
import { codeKey } from '../../../domain/text/digest';
import { type Book, conferenceOf, readingProblems } from '../../../tables/book';
import { guestsIn } from '../../../tables/guests';
import { decisions } from '../../../tables/outbox';
import { toldByPaper } from '../../papers/facts-ledger';
import { type Present, presentIn, type Telling, withdrawn } from './addressees';
import { addresseeOf, hearerOf, rooted } from './codes';
import type { MailEntry } from './mail-entry';

/** That somebody was told something, which may not be known any more. */
type Event = { code: string; facts: Facts | undefined; by: Way; at: number; account: string };

/** Of a mail in these states it is taken that its recipient has it, or may have: what may have arrived is never told twice. */
const arrives: ReadonlySet<MailEntry['state']> = new Set(['claimed', 'accepted', 'arrived']);

/** Whether a mail brought its recipient what it carries, or may have. */
export const hasBrought = ({ state }: MailEntry): boolean => arrives.has(state);

/** What each holder was told, oldest first. `unnoted` = what no ledger says. */
function eventsIn({ book, mail, lives, told }: Telling, unnoted: readonly Event[]): Map<string, Event[]> {
  const events = [...mail.entries.values()].flatMap((entry): Event[] => {
    const code = hearerOf(entry.code, { lives });
    if (code === undefined || !arrives.has(entry.state)) return [];
    const facts = told.facts.get(entry.told ?? '');
    return [{ code, facts, by: 'mail', at: entry.at, account: entry.by }];
  });
  const byHand = new Set(
    book.outbox.rows.flatMap(({ code, decision }) =>
      code && decision === decisions.byHand ? [codeKey(code)] : [],
    ),
  );
  const plans = new Set(papersOfKind(plan, book).map(({ code }) => code));
  const handed = ({ mail: code }: { mail: string }): boolean => {
    const state = mail.entries.get(codeKey(code))?.state;
    return state === 'by-hand' || (byHand.has(codeKey(code)) && !(state && arrives.has(state)));
  };
  const others = told.held
    // The signed plan is held against the Sheet by itself.
    .filter(({ code, mail: instead }) => instead !== '' || !plans.has(code))
    .filter((one) => !(one.by === 'hand' || one.by === 'elsewhere') || one.mail === '' || handed(one))
    .map(
      ({ told: id, code, ...one }): Event => ({
        ...one,
        code: rooted(code, lives.first),
        facts: told.facts.get(id),
      }),
    );
  const all = new Map<string, Event[]>();
  for (const one of [...unnoted, ...events, ...others].sort((a, b) => a.at - b.at))
    all.set(one.code, [...(all.get(one.code) ?? []), one]);
  return all;
}

/**
 * Who has a paper in hand by what the clerk typed in Thư, while nobody has looked at the mails since: what it says as it was written, before
 * whatever else was told.
 */
function handedIn({ book, mail, lives, told }: Telling, present: ReadonlyMap<string, Present>): Event[] {
  const noted = new Set(told.held.map((one) => codeKey(one.mail)));
  return book.outbox.rows.flatMap(({ code, decision }): Event[] => {
    if (!code || decision !== decisions.byHand || noted.has(codeKey(code))) return [];
    const here = present.get(hearerOf(code, { lives }) ?? '');
    const { state } = mail.entries.get(codeKey(code)) ?? {};
    if (!here || here.listed.kind !== invitation || (state && arrives.has(state))) return [];
    const { listed, guest } = here;
    const written = toldByPaper(copyCode(listed, guest.unit.code ?? ''), told);
    const own = factsOf(book, guest.lines);
    const facts =
      written && toldByAll(written, listed.forWhom === forWhomWords.all ? factsOf(book) : own, own);
    return facts ? [{ code: here.code, facts, by: 'hand', at: 0, account: '' }] : [];
  });
}

/**
 * Everybody who holds something, with what was told last and what the Sheet says; `unknown` = who holds what nobody knows any more; whom the Sheet invites;
 * and until when it lets register.
 */
export type Holding = {
  holders: Holder[];
  unknown: string[];
  present: ReadonlyMap<string, Present>;
  deadline: Facts;
};

export function holdingIn(seen: Telling): Holding {
  const present = presentIn(seen);
  const events = eventsIn(seen, handedIn(seen, present));
  const names = new Map(seen.book.outbox.rows.map((row) => [hearerOf(row.code ?? '', seen), row.recipient]));
  const isSure = knowsGuests(seen.book);
  const hearers = hearersOf([...events.keys()], present);
  const deadline = deadlineFacts(conferenceOf(seen.book));
  const [holders, unknown]: [Holder[], string[]] = [[], []];
  for (const [code, own] of events) {
    const last = own[own.length - 1];
    const here = present.get(code);
    if (!last || (addresseeOf(code) ? !here || !hearers.has(code) : !here && !isSure)) continue;
    const lost = own.map(({ facts }) => facts).lastIndexOf(undefined);
    const told = own.slice(lost + 1).reduce<Facts>((facts, one) => after(facts, one.facts ?? {}), {});
    const name = here?.guest.unit.name ?? names.get(code) ?? code;
    if (lost === own.length - 1) unknown.push(name);
    else
      holders.push({
        code,
        name,
        by: last.by,
        at: last.at,
        told,
        now: { ...(here?.facts ?? (tellsMeeting(told) ? withdrawn : {})), ...deadline },
      });
  }
  return { holders, unknown, present, deadline };
}

/** Under which codes changes are heard of: who holds an invitation as well hears as a guest, an own office as such before the plan's Nơi nhận. */
function hearersOf(codes: readonly string[], present: Holding['present']): ReadonlySet<string> {
  const order = [undefined, 'internal', 'plan'];
  const ranked = [...codes].sort((a, b) => order.indexOf(addresseeOf(a)) - order.indexOf(addresseeOf(b)));
  const heard = new Map<string, string>();
  for (const code of ranked) {
    const unit = present.get(code)?.guest.unit.code;
    if (unit !== undefined && !heard.has(unit)) heard.set(unit, code);
  }
  return new Set(heard.values());
}

/** Whether who is invited can be told: from a name that nobody bears it does not follow that somebody was withdrawn. */
function knowsGuests(book: Book<'conference' | 'guestLines' | 'people' | 'units'>): boolean {
  const lines = book.guestLines.rows;
  const guests = guestsIn(book);
  const isWhole = book.guestLines.found && book.units.found && lines.length > 0;
  const unread = readingProblems(book, ['guestLines', 'units', 'people']).some(
    ({ weight }) => weight === 'blocks',
  );
  const unnamed = guestFaults(lines, guests, validityDay(conferenceOf(book))).some(({ code }) =>
    ['unknown-unit', 'unit-divided', 'unit-not-valid'].includes(code),
  );
  return isWhole && !unread && !unnamed;
}
