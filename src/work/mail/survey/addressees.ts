import { invitation } from '../../../documents/kinds/invitation';
import { invitedIn } from '../../../documents/kinds/invited';
import type { ListedPaper, PaperKind } from '../../../documents/kinds/paper-kind';
import { plan } from '../../../documents/kinds/plan';
import { factsOf } from '../../../documents/papers/facts';
import { guestsOf, paperCoded, papersOfKind } from '../../../documents/ready/listed';
import { internalNotice } from '../../../documents/ready/office-papers';
import type { Facts } from '../../../domain/papers/facts';
import { lineKinds } from '../../../domain/papers/lines';
import { validityDay } from '../../../domain/people/guests';
import { namedIn } from '../../../domain/people/named-in';
import { inOrder, isOwnOffice, validOn } from '../../../domain/people/units';
import { type Book, conferenceOf } from '../../../tables/book';
import type { InvitedGuest } from '../../../tables/guests';
import type { Unit } from '../../../tables/units';
import type { ToldLedger } from '../../papers/facts-ledger';
import type { Lives } from '../../papers/lives';
import { type Notice, standingBy } from '../../papers/notice';
import { carriedCode, holderCode } from './codes';
import type { MailLedger } from './mail-ledger';

/** The agency's own offices on the day, in its order. */
export function ownOffices(book: Book<'conference' | 'units'>): Unit[] {
  const day = validityDay(conferenceOf(book));
  return inOrder(book.units.rows.filter((unit) => unit.code && isOwnOffice(unit) && validOn(unit, day)));
}

/** The internal notices that stand in the list: without a row nobody asked for one. */
const internalNotices = (book: Book<'papers'>): ListedPaper[] =>
  papersOfKind(internalNotice, book).filter(({ row }) => row > 0);

/** Whether the registry has given a plan its number and day. */
export const isPlanNumbered = ({ number, issued }: ListedPaper, book: Book<'conference'>): boolean =>
  Boolean(number) && (issued ?? conferenceOf(book).planSignedDay) !== undefined;

/** Each unit that a line of the plan's Nơi nhận means, once, with a mailbox or without. VI: nơi nhận của kế hoạch. */
export function planRecipients(
  book: Book<'conference' | 'guestLines' | 'people' | 'plan' | 'units'>,
): Unit[] {
  const day = validityDay(conferenceOf(book));
  const invited = new Set(invitedIn(book).map(({ unit }) => unit.code));
  const units = book.units.rows.filter((unit) => unit.code && validOn(unit, day));
  const lines = book.plan.rows.filter(({ kind }) => kind === lineKinds.recipient);
  const meant = lines.flatMap(({ text = '' }) => namedIn(text, units, ({ code }) => invited.has(code)));
  return inOrder([...new Set(meant)]);
}

/** Which tabs it takes to tell who holds what. */
export const lookTabs = [
  'conference',
  'outbox',
  'papers',
  'plan',
  'units',
  'people',
  'guestLines',
  'programme',
] as const;

/** What who holds what is worked out from. */
export type Telling = {
  book: Book<(typeof lookTabs)[number]>;
  mail: MailLedger;
  lives: Lives;
  told: ToldLedger;
  notice: Notice | undefined;
};

/** One guest of one invitation, one own office of the internal notice, or one place of the plan's Nơi nhận, as the Sheet has it now. */
export type Present = { code: string; listed: ListedPaper; guest: InvitedGuest; facts: Facts };

/** Everybody whom the Sheet invites, by the code of the holder, with what the Sheet tells each. */
export function presentIn({ book, lives, notice }: Omit<Telling, 'mail' | 'told'>): Map<string, Present> {
  const standing = standingBy(notice, factsOf(book));
  const standingPapers = (kind: PaperKind): ListedPaper[] =>
    papersOfKind(kind, book).filter(({ code }) => !paperCoded(lives.of(code).next, book));
  const all = standingPapers(invitation).flatMap((listed) =>
    guestsOf(listed, book).map((guest): Present => {
      const code = holderCode(lives.first(listed.code), guest.unit.code ?? '');
      return { code, listed, guest, facts: withStanding(factsOf(book, guest.lines), standing) };
    }),
  );
  const facts = withStanding(factsOf(book), standing);
  const addressees = [
    ...internalNotices(book).map((listed) => ({ kind: internalNotice, listed, units: ownOffices(book) })),
    ...standingPapers(plan).map((listed) => ({ kind: plan, listed, units: planRecipients(book) })),
  ].flatMap(({ kind, listed, units }) =>
    units.map((unit): Present => {
      const code = carriedCode(kind, lives.first(listed.code), unit.code ?? '');
      return { code, listed, guest: { unit, lines: [] }, facts };
    }),
  );
  return new Map([...all, ...addressees].map((one) => [one.code, one]));
}

/** Facts of a conference that stands so. */
export const withStanding = (facts: Facts, standing: Facts['standing']): Facts =>
  standing ? { ...facts, standing } : facts;

/** What the Sheet tells who is invited no more. */
export const withdrawn: Facts = { standing: 'withdrawn' };
