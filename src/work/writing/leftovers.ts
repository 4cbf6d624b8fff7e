import { templateTexts } from '../../documents/adopt/adopted';
import { conferenceValues } from '../../documents/frame/tags';
import type { ListedPaper } from '../../documents/kinds/paper-kind';
import { listedPapers } from '../../documents/ready/listed';
import { writeShortDay } from '../../domain/days/days';
import {
  type Against,
  earlierOf,
  hasMoved,
  type Leftover,
  type When,
  whenOf,
} from '../../domain/papers/earlier';
import { unitsLeft } from '../../domain/papers/ended-units';
import { around, leftoversIn } from '../../domain/papers/leftovers';
import { type At, type Problem, problem } from '../../domain/problem';
import { digest } from '../../domain/text/digest';
import { fold } from '../../domain/text/vietnamese';
import { under, writeLedger } from '../../google/ledger';
import { becameNear } from '../../samples/vietnam/became';
import { type Book, conferenceOf } from '../../tables/book';
import { tables } from '../../tables/tables';
import { type EarlierValues, earlierIn } from '../sheet/earlier-conference';
import { keptNamed } from '../templates/kept-templates';
import { type SheetText, textsIn } from './sheet-texts';

const { columns } = tables.conference;
const titles = {
  day: columns.startDay.title,
  months: [columns.plannedMonth.title, columns.issueMonth.title, tables.papers.columns.issued.title],
  event: columns.event.title,
  guests: columns.statedGuests.title,
  hour: columns.startTime.title,
  names: [
    columns.event.title,
    columns.chair.title,
    columns.signerName.title,
    columns.hall.title,
    columns.address.title,
    columns.contact.title,
    columns.agency.title,
  ],
};

/**
 * What an earlier conference left behind in templates, text tabs and settings, and what is no longer there: asked once, not again where a person said
 * that it is meant to stay. VI: kỳ trước còn sót.
 */
export function leftovers(
  book: Book<'assignments' | 'conference' | 'guestLines' | 'paperLines' | 'papers' | 'plan' | 'programme'>,
  ledger: Record<string, string>,
): Problem[] {
  const conference = conferenceOf(book);
  const { startDay, plannedMonth, issueMonth } = conference;
  const now = whenOf({ startDay, months: [plannedMonth, issueMonth] });
  if (!now) return [];
  const sheet = conferenceValues(conference);
  const templates = listedPapers(book).flatMap((listed): Kept[] => {
    const kept = listed.template === undefined ? undefined : keptNamed(listed.template);
    return kept ? [{ listed, docx: kept.template.docx, old: kept.old }] : [];
  });
  const near = [conference.superior, conference.agency, conference.address, conference.placeName];
  const { look, asked } = looking(
    now,
    ledger,
    near.flatMap((one) => one ?? []),
  );
  const own = { ...templates[0]?.old, ...earlierIn(ledger) };
  const against = { now, earlier: earlierOf(own, sheet, titles), isOld: false, dayTag: titles.day };
  return [
    ...textsIn(book).flatMap((text) => look(text, against)),
    ...templates.flatMap((kept) => {
      const earlier = earlierOf(kept.old, sheet, titles);
      const of = { ...against, earlier, isOld: earlier !== undefined };
      const inRow = hasMoved(of) ? rowLeft(kept.listed, kept.old) : [];
      return [
        ...inRow.flatMap(([one, text]) => asked([one], text)),
        ...textsOf(kept.docx, kept.listed.row).flatMap((text) => look(text, of)),
      ];
    }),
  ];
}

type Kept = { listed: ListedPaper; docx: string; old: EarlierValues };

/** The paragraphs of a template, all at the cell that names it. */
function textsOf(docx: string, row: number): SheetText[] {
  const at = { tab: tables.papers.title, row, column: tables.papers.columns.template.title };
  return templateTexts(docx).map((text) => ({ at, text }));
}

/** Looks at texts; `asked` = what is left of what was found in one, without what is meant to stay. */
function looking(now: When, ledger: Record<string, string>, near: readonly string[]) {
  const meant = meantIn(ledger);
  const became = becameNear(near);
  const day = now.last ?? `${now.month}-28`;
  const asked = (found: readonly Leftover[], { at, text }: SheetText): Problem[] =>
    found.map((one) => asProblem(one, at, text, now.year)).filter(({ keep = '' }) => !meant.has(keep));
  const look = (text: SheetText, against: Against): Problem[] =>
    asked(
      leftoversIn(text.text, against, (words) => unitsLeft(words, day, became)),
      text,
    );
  return { asked, look };
}

function asProblem(leftover: Leftover, at: At, text: string, year: number): Problem {
  const seen = text.slice(leftover.at, leftover.end);
  const told = problem(leftover.code, at, seen, { ...leftover.about, text: around(text, leftover) });
  return { ...told, keep: meantKey(text, told, year) };
}

/** The number and the day that a paper's row still has from the earlier conference, with the text that says so; each conference has its own. */
function rowLeft({ number, issued, row }: ListedPaper, old: EarlierValues): [Leftover, SheetText][] {
  const { title, columns } = tables.papers;
  const left = (column: string, words: string, code: Leftover['code']): [Leftover, SheetText][] => {
    const text = `${column}: ${words}`;
    const place = { at: text.length - words.length, end: text.length };
    return words !== '' && words === old[column]
      ? [
          [
            { ...place, code },
            { at: { tab: title, row, column }, text },
          ],
        ]
      : [];
  };
  const days = left(columns.issued.title, issued ? writeShortDay(issued) : '', 'old-day');
  // The registry begins anew each year: beside a new day the same number is chance.
  const numbers = issued && days.length === 0 ? [] : left(columns.number.title, number ?? '', 'old-count');
  return [...numbers, ...days];
}

const prefix = 'meant:';

/**
 * The key of words that are meant to stay in a text, for the conferences of one year: the text may be moved, but once it is changed, or another year has
 * come, it is asked again. VI: giữ nguyên.
 */
const meantKey = (text: string, { code, seen }: Pick<Problem, 'code' | 'seen'>, year: number): string =>
  digest(JSON.stringify([fold(text), code, fold(String(seen)), year])).slice(0, 16);

/** The keys that were answered so. */
const meantIn = (ledger: Record<string, string>): Set<string> => new Set(Object.keys(under(prefix, ledger)));

/** Notes an answer. */
export const noteMeant = (keys: readonly string[]): void =>
  writeLedger(prefix, Object.fromEntries(keys.map((key) => [key, '1'])));
