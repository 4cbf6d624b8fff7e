import { type Call, registrationsFrom } from '../../domain/answers/registrations';
import { glimpse } from '../../domain/answers/remark';
import { versionOf } from '../../domain/answers/ruling';
import { type Problem, problem } from '../../domain/problem';
import { fold } from '../../domain/text/vietnamese';
import { newCode } from '../../google/session';
import { type Book, conferenceOf, readBook, readingProblems } from '../../tables/book';
import type { Conference } from '../../tables/conference';
import type { RegistrationRow } from '../../tables/registrations';
import { changes } from '../../tables/sheet/changes';
import { placed } from '../../tables/sheet/rows';
import { tables } from '../../tables/tables';
import type { Unit } from '../../tables/units';
import { shapeStops } from '../papers/wanted';
import { bookProblems, problemsIn } from '../sheet/problems';
import { sheetRefusal } from '../sheet/refusal';
import { openBook, repaint, tabOnce } from '../sheet/workbook';
import { titlePrints } from './answers-table';
import type { ShownAnswer } from './form-answer';
import { passesOf } from './form-ledger';
import type { Keeping } from './keeping';
import { writeLinks } from './links';
import { standingWords } from './own-links';
import { paintRegistrations } from './paint-registrations';
import { otherCodes, unvouchedIn } from './rulings';
import type { AskedGuest, FormTab, MadeForm } from './sheet-form';

/** The Form whose days stand in Hội nghị: the registration of tasks. */
export const keptInConference: Keeping = {
  notMade: 'no-form',
  codesIn: ['units'],
  codeOf: ({ linkCode }) => linkCode,
  linkOf: ({ link = '' }) => link,
  // The first opening, for which a person waits, makes no tab.
  brings: ({ entry, form }) => entry !== undefined || form.questions.some(({ row }) => row > 0),
  stops: (_, book) => callStops(book),
  begin: () => undefined,
  remembered: ({ kind, entry }) => ({ titles: titlePrints(kind, entry) }),
  showOpened: showLinks,
  showLinks: (made) => showLinks(made, made.form.row.link ?? ''),
  warns: () => [],
  shown: (_, anew) => {
    const book = anew ? openBook(['registrations']) : tabOnce('registrations');
    return {
      rows: book.registrations.rows.map(asShown),
      problems: readingProblems(book, ['registrations']).filter(shapeStops),
    };
  },
  read: ({ kind, entry }, responses, book, dayOf, rulingOf) => {
    const units = book.units.rows.map((unit) => ({ ...unit, ...otherCodes(entry, unit.code) }));
    const call = { ...callOf(conferenceOf(book)), passes: passesOf(entry), sections: kind.questionnaire };
    return registrationsFrom(responses, units, call, dayOf, rulingOf);
  },
  needsLetter: () => true,
  versionOf: ({ answers }) => versionOf(answers),
  glimpsed: ({ answers }) => ({ title: answers.title ?? '', sum: glimpse(answers.stateMoney ?? '') }),
  paint: ({ kind }, answers, kept, shown) =>
    paintRegistrations(
      answers,
      kept,
      kind,
      shown.map(({ code }) => code),
    ),
  showCame: () => undefined,
  // Who is not vouched for waits for a person in the outbox.
  hears: () => true,
  words: ({ form, entry, asked }, _, answered) =>
    `${standingWords(form, entry)}; ${answered}/${asked.length} nơi đã trả lời`,
  // The desk has them.
  pictures: () => null,
  owner: (_, book, typed) => {
    const one = book.units.rows.find(({ code }) => fold(code ?? '') === fold(typed));
    const stops = readingProblems(book, ['units']).filter(shapeStops);
    if (one?.code && stops.length === 0) return one;
    return sheetRefusal([...stops, ...(one?.code ? [] : [problem('unknown-unit', codeColumn, typed)])]);
  },
  renew: (_, unit) => {
    const own = newCode();
    const painting = { code: unit.code ?? '', linkCode: own, link: linkWith(own, unit) };
    repaint('units', (grid) => changes(tables.units, grid, [painting], ['linkCode']));
    return { tab: tables.units.title, row: unit.row, column: tables.units.columns.link.title };
  },
};

const codeColumn = { tab: tables.units.title, row: 0, column: tables.units.columns.code.title };

function showLinks({ asked, entry }: MadeForm, link: string): void {
  writeLinks(asked, entry.id, entry.items, link);
}

const asShown = (row: RegistrationRow): ShownAnswer => ({
  ...row,
  outcome: row.result,
  answers: { title: row.title ?? '' },
});

const callOf = ({ callOpens, callCloses, callYears, callUnvouched }: Conference): Call => ({
  ...(callOpens?.first ? { opens: callOpens.first } : {}),
  ...(callCloses?.last ? { closes: callCloses.last } : {}),
  ...(callYears ? { years: callYears } : {}),
  unvouched: unvouchedIn({ callUnvouched }),
});

/** The same link with another code; a cell that holds no link of the unit's becomes blank, and Cập nhật biểu mẫu fills it. */
function linkWith(own: string, { link = '', linkCode = '' }: AskedGuest): string {
  const old = encodeURIComponent(linkCode);
  return old && link.includes(old) ? link.replace(old, own) : '';
}

/** What keeps the call from being opened: slips in what the Form is made from, one link code for two units. Other tabs are judged by Kiểm tra. */
const callStops = (book: Book<FormTab>): Problem[] => [
  ...problemsIn(bookProblems({ ...readBook([]), ...book }), ['conference', 'units']).filter(
    ({ weight }) => weight === 'blocks',
  ),
  ...doubledLinkCodes(book.units.rows),
];

/** A copied row would let one unit register as the other. */
function doubledLinkCodes(units: readonly Unit[]): Problem[] {
  const first = new Map<string, number>();
  return units.flatMap(({ row, linkCode }) => {
    const earlier = linkCode ? first.get(fold(linkCode)) : undefined;
    if (linkCode && earlier === undefined) first.set(fold(linkCode), row);
    if (earlier === undefined) return [];
    return [placed(tables.units, { code: 'doubled-link-code', row, field: 'linkCode', about: { earlier } })];
  });
}
