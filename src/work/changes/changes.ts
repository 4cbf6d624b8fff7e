import { oneLine } from '../../documents/frame/inline';
import { conferenceValues } from '../../documents/frame/tags';
import { plan } from '../../documents/kinds/plan';
import { factsOf } from '../../documents/papers/facts';
import { papersOfKind } from '../../documents/ready/listed';
import { momentAt } from '../../domain/days/zones';
import { writeFact } from '../../domain/papers/fact-labels';
import { type Change, changesOf, type Facts, type Holder, outdated } from '../../domain/papers/facts';
import { type Problem, problem } from '../../domain/problem';
import { workbookZone } from '../../google/workbook';
import { filled } from '../../letters/parts';
import type { HolderCalled, SpokenChange, SpokenHolder } from '../../spoken/changes';
import { type Book, conferenceOf } from '../../tables/book';
import { placeIn, type TableName, tables } from '../../tables/tables';
import { changeMessage, changeSentence, planSentence } from '../../words/changes';
import { type lookTabs, type Telling, withStanding } from '../mail/survey/addressees';
import { type Holding, holdingIn } from '../mail/survey/holders';
import { mailIn } from '../mail/survey/mail-ledger';
import { toldByPaper, toldIn } from '../papers/facts-ledger';
import { livesOf } from '../papers/lives';
import { noticeIn, standingBy } from '../papers/notice';
import { momentIn } from '../sheet/moments';
import { unrecognisedProblems } from '../sheet/stored';

/** What was told held against the Sheet: who holds what is not so any more, and what of it. `More` = tabs read beyond those that takes. */
export type Look<More extends TableName = never> = Telling & {
  book: Book<(typeof lookTabs)[number] | More>;
} & { holding: Holding; outdated: Holder[]; changes: Change[]; now: Facts };

/** Looks with no more than Sheet and ledger. */
export function lookAt<More extends TableName = never>(
  book: Book<(typeof lookTabs)[number] | More>,
  ledger: Record<string, string>,
): Look<More> {
  const telling = {
    ...{ book, mail: mailIn(ledger), told: toldIn(ledger), notice: noticeIn(ledger).notice },
    lives: livesOf(book, ledger, []),
  };
  const holding = holdingIn(telling);
  const own = outdated(holding.holders);
  const facts = factsOf(book);
  const standing = standingBy(telling.notice, facts);
  return {
    ...telling,
    holding,
    outdated: own,
    changes: changesOf(own),
    now: withStanding(facts, standing),
  };
}

/** In one sentence what holders hold, in another what the signed plan says otherwise. */
export const sentenceFor = (look: Look): string =>
  [changeSentence(look.changes), planSentence(changesOf(outdated(plansIn(look))))].filter(Boolean).join(' ');

/** The signed plan beside those who were told by mail, by hand or by telephone: it is held against the Sheet in the same way. */
export const allChanges = (look: Look): Change[] => changesOf([...look.outdated, ...outdated(plansIn(look))]);

/**
 * Each signed plan as a holder of what it said when it was written last; after that somebody may have said that it needs no other (`held:`).
 */
export function plansIn({ book, told }: Look): Holder[] {
  const { planSignedDay } = conferenceOf(book);
  return papersOfKind(plan, book).flatMap(({ code, issued = planSignedDay }): Holder[] => {
    const settled = told.held.find((one) => one.code === code && one.mail === '');
    const facts = settled ? told.facts.get(settled.told) : toldByPaper(code, told);
    if (!issued || !facts) return [];
    const at = settled?.at ?? momentAt(workbookZone(), `${issued}T00:00`);
    const now = factsOf(book, [], plan.tells);
    return [{ code, name: 'Kế hoạch đã ký', by: 'hand', at, told: facts, now }];
  });
}

/** A change in words. */
export const spokenChange = ({ fact, old, new: next, holders }: Change): SpokenChange => ({
  fact,
  old: writeFact(fact, old),
  new: writeFact(fact, next),
  holders: spokenHolders(holders),
});

export function spokenHolders(holders: readonly Holder[]): SpokenHolder[] {
  const zone = workbookZone();
  return holders.map(({ code, name, by, at }) => ({ code, name, by, at: at > 0 ? momentIn(zone, at) : '' }));
}

/** The same with where to ring them up. */
export function holdersCalled(holders: readonly Holder[], { book, holding }: Look): HolderCalled[] {
  const phones = new Map([...book.units.rows, ...book.people.rows].map((one) => [one.code, one.phone]));
  return spokenHolders(holders).map((one) => ({
    ...one,
    phone: oneLine(phones.get(holding.present.get(one.code)?.guest.unit.code ?? one.code)),
  }));
}

/** The text for those who can only be rung up. */
export function messageFor({ book, now, changes }: Look): string {
  const conference = conferenceOf(book);
  const event = filled(conference.event, conferenceValues(conference));
  return changeMessage(oneLine(conference.agency), event, now, changes);
}

/** Whether only a person knows what is to be told: the day is empty, and nobody has said why. */
export const asksWhy = ({ changes }: Look): boolean =>
  changes.some(({ fact, new: next }) => fact === 'day' && next === '');

/** What of the ledger nobody can read, and who was told nobody knows what. */
export function doubts({ told, holding: { unknown } }: Look): Problem[] {
  const at = placeIn('outbox');
  return [
    ...unrecognisedProblems(told.unrecognised, tables.outbox, []),
    ...(unknown.length > 0 ? [problem('facts-unknown', at, unknown.length)] : []),
  ];
}
