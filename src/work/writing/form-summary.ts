import { repliesPage } from '../../documents/forms/replies-page';
import { practicePaper } from '../../documents/frame/paper';
import { summary as summaryKind } from '../../documents/kinds/summary';
import { comingWords, headCount } from '../../documents/papers/head-count';
import { chartsOf } from '../../domain/answers/charts';
import {
  type CountedRow,
  groupingOf,
  headsIn,
  staysAway,
  summaryOfForm,
} from '../../domain/answers/reply-summary';
import { guestsOf, seatsOf, validityDay } from '../../domain/people/guests';
import { codeKey } from '../../domain/text/digest';
import { fold } from '../../domain/text/vietnamese';
import { practises, wholeLedger } from '../../google/ledger';
import { type Book, conferenceOf } from '../../tables/book';
import { guestsIn } from '../../tables/guests';
import { shownIn } from '../forms/answers-table';
import { keepingOf } from '../forms/keepings';
import { madeForm, type Unmade } from '../forms/known-form';
import { formTabs, type KnownForm } from '../forms/sheet-form';
import type { WantedPaper } from '../papers/fate';
import { fingerprintOf } from '../papers/wanted';
import { isRefusal, type Refusal } from '../sheet/refusal';
import { openTabs } from '../sheet/workbook';

/** A summary stands in no list and has no life: of what writing asks of a Sheet, it needs no more. */
const tabs = [...formTabs, 'people', 'guestLines', 'documents', 'budget'] as const;

/** The paper of one Form, with the Sheet that it was made from. */
export type WantedSummary = { book: Book; wanted: WantedPaper };

/** Soạn bảng tổng hợp of one Form: one Doc of the answers that count, as its tab shows them, with whom to ring up. */
export function formSummary(code: string): WantedSummary | Refusal<Unmade> {
  const book = openTabs(tabs);
  const made = madeForm(code, book, wholeLedger());
  if (isRefusal(made)) return made;
  return { book, wanted: wantedOf(made, keepingOf(made).shown(made).rows, book) };
}

function wantedOf(
  known: KnownForm,
  rows: readonly CountedRow[],
  book: Book<'budget' | 'conference' | 'guestLines' | 'people' | 'units'>,
) {
  const { form, kind, asked } = known;
  const questions = shownIn(kind);
  const own = groupingOf(form.row.summaryBy, questions);
  const asking = { ...form.ready, questions, sums: kind.sums };
  // In other groups than the kind's own nobody comes or stays away.
  const grouped = own ? { questions, sums: kind.sums, groupsBy: own, nothing: form.ready.nothing } : asking;
  const summary = summaryOfForm(rows, asked, grouped);
  const beside = form.ready.asks === 'guests' ? placesOf(rows, book, asking) : [];
  const charts = chartsOf(rows, questions, form.ready.nothing);
  const made = repliesPage({
    title: form.title,
    conference: conferenceOf(book),
    summary,
    charts,
    beside,
    ofMeeting: form.ready.ofTheDay === true,
  });
  const paper = practises() ? practicePaper(made) : made;
  const code = `${summaryKind.code}·${form.code}`;
  return {
    key: codeKey(code),
    code,
    listed: code,
    kind: summaryKind.name,
    unit: { code: '', name: '' },
    paper,
    made: fingerprintOf(paper),
    tells: {},
    number: '',
    issued: '',
  };
}

/** Who comes of each line of Thành phần, beside the seats that it asks for. */
function placesOf(
  rows: readonly CountedRow[],
  book: Book<'budget' | 'conference' | 'guestLines' | 'people' | 'units'>,
  asking: Parameters<typeof headsIn>[1],
): string[] {
  const day = validityDay(conferenceOf(book));
  const guests = guestsIn(book);
  const counted = rows.filter(
    ({ state }) => state && !state.replacedBy && !state.waits && !state.refused && !state.old,
  );
  const invited = book.guestLines.rows.flatMap((line) => {
    if (!line.units || line.invited !== true) return [];
    const names = guestsOf(line, guests, day).map(({ name = '' }) => fold(name));
    return [{ line, names, key: names.join('\n'), seats: seatsOf(line, guests, day) }];
  });
  const headsOf = (came: readonly CountedRow[]) => came.map((row) => headsIn(row, asking));
  // Who is invited by several lines answers once.
  const together = [...new Set(invited.map(({ key }) => key))];
  const lines = together.map((key) => {
    const own = invited.filter((one) => one.key === key);
    const names = new Set(own[0]?.names);
    const came = counted.filter(({ unit = '' }) => names.has(fold(unit)));
    const words = own.map(({ line }) => line.text ?? line.group ?? '').join('; ');
    const seats = own.reduce((sum, one) => sum + one.seats, 0);
    return `${words}: ${comingWords(headsOf(came))}, ${seats} chỗ dự kiến; ${came.length}/${names.size} nơi đã trả lời`;
  });
  const all = {
    conference: conferenceOf(book),
    guestLines: book.guestLines.rows,
    guests,
    budget: book.budget.rows,
  };
  const away = new Set(counted.filter((one) => staysAway(one, asking)).map(({ unit = '' }) => fold(unit)));
  return [...lines, headCount(headsOf(counted), all, ({ name = '' }) => away.has(fold(name)))];
}
