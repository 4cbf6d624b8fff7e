import { invitation } from '../../documents/kinds/invitation';
import type { PaperKind } from '../../documents/kinds/paper-kind';
import { plan } from '../../documents/kinds/plan';
import { askedPapers, copyCode, guestsOf, papersOfKind } from '../../documents/ready/listed';
import { writeShortDay } from '../../domain/days/days';
import { isBlank, type Known, type SigningLife, type StepKey } from '../../domain/desk/preparation';
import { isOver, type Life } from '../../domain/papers/life';
import type { Problem } from '../../domain/problem';
import { codeKey } from '../../domain/text/digest';
import { workbookZone } from '../../google/workbook';
import type { Place } from '../../spoken/desk';
import type { MailCounts, MailState } from '../../spoken/mail';
import { type Book, conferenceOf, missingIn } from '../../tables/book';
import { stepWays } from '../../tables/conference';
import type { OutboxRow } from '../../tables/outbox';
import { placeIn } from '../../tables/tables';
import { conferenceForm } from '../forms/form-ledger';
import { countsOf, stateAtSight } from '../mail/outbox/states';
import { isPlanNumbered } from '../mail/survey/addressees';
import { carriedCode } from '../mail/survey/codes';
import { mailIn } from '../mail/survey/mail-ledger';
import { keepsSteps } from '../papers/lives';
import { isWritten, papersIn } from '../papers/paper-ledger';
import { calendarOf } from '../sheet/calendar';
import { journalIn } from '../sheet/journal';
import { dayIn, today } from '../sheet/moments';
import { bookProblems } from '../sheet/problems';
import { type Printed, unfinishedIn } from '../sheet/unfinished';
import { livesNow } from '../writing/opened';

type Ledger = Record<string, string>;

/** What Sheet and ledger tell of the preparation, without asking Drive or Gmail. */
export function known(book: Book, ledger: Ledger): Known {
  const { event, startDay, planSignedDay, callOpens, callCloses } = conferenceOf(book);
  return {
    today: today(),
    calendar: calendarOf(book),
    day: startDay?.first,
    missingTabs: missingIn(book).length,
    named: event !== undefined,
    blocking: bookProblems(book).filter(({ weight }) => weight === 'blocks').length,
    blanks: blanksOfPlan(book).length,
    planSigned:
      planSignedDay !== undefined || papersOfKind(plan, book).some((one) => isPlanNumbered(one, book)),
    ...papersKnown(book, ledger),
    steps: keepsSteps(conferenceOf(book)),
    planLife: signingLife(plan, book, ledger),
    invitationLife: signingLife(invitation, book, ledger),
    signed: journalIn(ledger)
      .filter(({ what }) => what === 'signed')
      .reduce((sum, { count }) => sum + count, 0),
    form: conferenceForm(ledger) !== undefined,
    callOpens: callOpens?.first,
    callCloses: callCloses?.last,
  };
}

/** From what is furthest behind on. */
const ranks = ['lost', 'returned', 'draft', 'submitted', 'approved', 'issued'] as const;

/** How far the papers of a kind that still count are on their way to their numbers. */
function signingLife(kind: PaperKind, book: Book<'papers'>, ledger: Ledger): SigningLife {
  const { lives } = livesNow(book, ledger);
  const zone = workbookZone();
  const known = papersOfKind(kind, book)
    .map(({ code }) => lives.of(code))
    .filter(({ state }) => !isOver(state))
    .map((life): SigningLife => {
      const at = life.approvedAt || life.at;
      return { stands: standsIn(life), since: at > 0 ? writeShortDay(dayIn(zone, at)) : '' };
    });
  const behind = ranks.find((rank) => known.some(({ stands }) => stands === rank));
  return known.find(({ stands }) => stands === behind) ?? { stands: 'none', since: '' };
}

/** What was sent without steps is out. */
function standsIn({ state, approvedBy, lost }: Life): SigningLife['stands'] {
  if (state === 'submitted') return approvedBy ? 'approved' : 'submitted';
  if (state === 'returned') return 'returned';
  if (state === 'draft') return lost ? 'lost' : 'draft';
  return state === 'issued' ? 'issued' : 'draft';
}

/** Papers that are whole, and the mails that carry the invitations; receipts and reminders are no step of their own. */
function papersKnown(
  book: Book,
  ledger: Ledger,
): Pick<Known, 'plans' | 'invited' | 'copies' | 'invitations' | 'mail' | 'byHand'> {
  const { entries: papers } = papersIn(ledger);
  const isThere = (code: string): boolean => isWritten(papers.get(codeKey(code)));
  const { lives } = livesNow(book, ledger);
  const listed = papersOfKind(invitation, book).filter(({ code }) => !isOver(lives.of(code).state));
  const copies = listed.flatMap((one) => askedPapers(one, book).map(({ unit }) => copyCode(one, unit.code)));
  // A guest of two groups may get two.
  const mails = listed.flatMap((one) =>
    guestsOf(one, book).map(({ unit }) => codeKey(carriedCode(invitation, one.code, unit.code ?? ''))),
  );
  const awaited = new Set(mails);
  const isAwaited = ({ code = '' }: OutboxRow): boolean => awaited.has(codeKey(code));
  return {
    plans: papersOfKind(plan, book).filter(({ code }) => isThere(code)).length,
    invited: mails.length,
    copies: copies.length,
    invitations: copies.filter(isThere).length,
    mail: mailCounts(book, ledger, isAwaited),
    byHand: mailStates(book, ledger, isAwaited).filter(
      (state) => state === 'by-hand' || state === 'elsewhere',
    ).length,
  };
}

/** How the mails of the chosen rows stand, counted. */
export const mailCounts = (
  book: Book<'outbox'>,
  ledger: Ledger,
  chosen: (row: OutboxRow) => boolean = () => true,
): MailCounts => countsOf(mailStates(book, ledger, chosen).map((state) => ({ state })));

function mailStates(
  { outbox }: Book<'outbox'>,
  ledger: Ledger,
  chosen: (row: OutboxRow) => boolean,
): MailState[] {
  const { entries } = mailIn(ledger);
  return outbox.rows.filter(chosen).map((row) => stateAtSight(row, entries.get(codeKey(row.code ?? ''))));
}

/** Where the plan is still to be filled in. */
const blanksOfPlan = (book: Book<Printed>): Problem[] =>
  papersOfKind(plan, book).flatMap((listed) => unfinishedIn(listed, book));

/** The cell in which a step is done by hand. */
export function placeOf(key: StepKey, known: Known, book: Book<Printed>): Place | null {
  if (key === 'plan' && isBlank(known)) return blanksOfPlan(book)[0]?.at ?? null;
  const { event } = conferenceOf(book);
  const field =
    key === 'approval' && conferenceOf(book).steps !== stepWays.kept
      ? 'planSignedDay'
      : key === 'details'
        ? event
          ? 'startDay'
          : 'event'
        : null;
  if (!field || !book.conference.found) return null;
  return placeIn('conference', book.conference.rowOf(field), field);
}
