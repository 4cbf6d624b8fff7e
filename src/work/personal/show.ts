import { writeShortDay } from '../../domain/days/days';
import { erasureDay } from '../../domain/personal/asked';
import { fold } from '../../domain/text/vietnamese';
import { wholeLedger } from '../../google/ledger';
import { me, now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import type { Disclosed, PersonalShown, Touched } from '../../spoken/personal';
import { type Book, conferenceOf } from '../../tables/book';
import { type Deed, deedLabels } from '../../words/journal';
import { allForms } from '../forms/form-ledger';
import { keptOf } from '../responses/kept-answers';
import { journalIn } from '../sheet/journal';
import { dayIn, momentIn } from '../sheet/moments';
import { refusal } from '../sheet/refusal';
import { heldIn } from './erase';
import { type PersonalForm, personalForms } from './personal-in-forms';
import type { PersonalTab } from './tabs';

/**
 * The last day on which persons' data are kept, once it has passed and nobody has taken them away since; '' otherwise. Who made a Form has to press
 * too: what it holds no other account can take away.
 */
export function erasureDue(book: Book<'conference'>, ledger: Record<string, string>): string {
  const { startDay, keepDays } = conferenceOf(book);
  const until = erasureDay(startDay, keepDays);
  const zone = workbookZone();
  if (until === undefined || dayIn(zone, now()) <= until) return '';
  const presses = journalIn(ledger).filter(
    ({ what, at }) => what === 'erase-personal' && dayIn(zone, at) > until,
  );
  const isOwn = allForms(ledger).some(({ maker }) => maker === me());
  const isDone = presses.some(({ by }) => !isOwn || by === me());
  return isDone ? '' : writeShortDay(until);
}

/** What there is of persons' data, until when, and whom links that leaked touched. */
export function personalData(book: Book<PersonalTab>): PersonalShown {
  const { startDay, keepDays } = conferenceOf(book);
  const until = erasureDay(startDay, keepDays);
  const ledger = wholeLedger();
  return {
    until: until ? writeShortDay(until) : '',
    due: erasureDue(book, ledger) !== '',
    held: heldIn(book),
    touched: personalForms(book, ledger).flatMap(touchedBy),
    disclosed: disclosedIn(ledger),
  };
}

/** Deeds by which persons' data are seen by more people, or go. */
const disclosing: readonly Deed[] = [
  'show-person',
  'take-files',
  'pack',
  'share',
  'erase-person',
  'erase-personal',
];
const mostDisclosed = 100;

function disclosedIn(ledger: Record<string, string>): Disclosed[] {
  const zone = workbookZone();
  const lines = journalIn(ledger).filter(({ what }) => disclosing.includes(what));
  return lines
    .slice(-mostDisclosed)
    .reverse()
    .map(({ what, at, by, count }) => ({ what: deedLabels[what], at: momentIn(zone, at), by, count }));
}

/** Of each code that was put away: what came by it, in whose names. */
function touchedBy({ title, entry, asked }: PersonalForm): Touched[] {
  const { formerCodes = [] } = entry;
  if (formerCodes.length === 0) return [];
  const zone = workbookZone();
  const answers = [...keptOf(entry.id).values()];
  return formerCodes.map(({ unit, code, until }) => {
    const own = answers.filter((one) => fold(one.answers.linkCode ?? '') === fold(code));
    const names = own.map((one) => one.answers.unit ?? '').filter(Boolean);
    const { name = unit } = asked.find((one) => one.code === unit) ?? {};
    return {
      form: title,
      unit: name,
      until: momentIn(zone, until),
      answers: own.length,
      names: [...new Set(names)],
    };
  });
}

/** Nothing speaks of whoever was looked for. */
export const nobodyFound = () => refusal('nobody-found', { tab: '', row: 0, column: '' });
