import { fillTags, invitationTags, planTags } from '../../documents/frame/tags';
import { invitation } from '../../documents/kinds/invitation';
import { paperLinesOf } from '../../documents/kinds/of-lines';
import { plan } from '../../documents/kinds/plan';
import type { Values } from '../../documents/papers/blocks';
import { totalTags } from '../../documents/papers/budget-table';
import { citingTags, composedTags, paperValues } from '../../documents/papers/values';
import { listedPapers } from '../../documents/ready/listed';
import type { Days, Hours } from '../../domain/days/day-phrases';
import { issuedFaults } from '../../domain/papers/conference';
import { forWhomWords } from '../../domain/papers/for-whom';
import { type Drawing, lineFaults, lineKinds, type TextLine } from '../../domain/papers/lines';
import { signerFaults } from '../../domain/papers/signer';
import { dayFaults, hourFaults } from '../../domain/papers/text-days';
import { insideMarks, markFaults, nobodyFaults } from '../../domain/papers/text-slips';
import { sumFaults } from '../../domain/papers/text-sums';
import type { Fault, Problem } from '../../domain/problem';
import { fold } from '../../domain/text/vietnamese';
import { allWords } from '../../letters/all-words';
import { type Book, conferenceOf, type DrawnTabs } from '../../tables/book';
import type { BudgetLine } from '../../tables/budget-lines';
import { type FaultOf, placedAll } from '../../tables/sheet/rows';
import { tables } from '../../tables/tables';
import { printed, printedRaw } from './printed';
import type { Printed } from './unfinished';

/** How much there is to draw from each tab. */
function filledIn(
  book: Book<'assignments' | 'budget' | 'guestLines' | 'ownLinks' | 'papers' | 'programme'>,
): Record<Drawing, number> {
  const guests = book.guestLines.rows.length;
  return {
    'Thành phần': guests,
    'Chương trình': book.programme.rows.length,
    'Khách mời': book.guestLines.rows.filter(({ invited }) => invited !== false).length,
    'Bảng chương trình': book.programme.rows.length,
    'Danh sách đại biểu': guests,
    'Danh sách ký nhận': guests,
    'Ai dự họp': book.ownLinks.rows.filter(({ manner }) => manner).length,
    'Danh mục văn bản': book.papers.rows.length,
    'Phân công': book.assignments.rows.length,
    'Dự toán': book.budget.rows.length,
  };
}

/** What a text is held against: what its tags print, how much there is to draw, the day of the meeting. */
type Around = {
  values: Values;
  filled: Record<Drawing, number>;
  startDay: Days | undefined;
  startTime: Hours | undefined;
  budget: readonly BudgetLine[];
};

const aroundIn = (book: Book<DrawnTabs | 'papers'>): Around => {
  const conference = conferenceOf(book);
  return {
    values: paperValues(conference, [], book.budget.rows),
    filled: filledIn(book),
    startDay: conference.startDay,
    startTime: conference.startTime,
    budget: book.budget.rows,
  };
};

/** The rules of one paper's lines; `known` = the tags that may stand in them. */
function textRules(
  lines: readonly TextLine[],
  { values, filled, startDay, startTime, budget }: Around,
  known: readonly string[],
): Fault<'text'>[] {
  const texts = lines
    .filter((line) => line.kind !== lineKinds.drawn)
    .flatMap(({ row, text }) => [
      ...printed({ row, field: 'text', text }, [...known, ...totalTags]),
      ...markFaults({ row, field: 'text', text }, (as) => fillTags(as, values)),
    ]);
  return [
    ...lineFaults(lines, filled),
    ...dayFaults(lines, startDay),
    ...hourFaults(lines, startTime),
    ...sumFaults(lines, budget),
    ...insideMarks(lines),
    ...texts,
  ];
}

/** What of a listed paper is printed with its tags filled, and what letter for letter. */
const tagged = ['abstract', 'addressee'] as const;
const letterForLetter = [
  'title',
  'abbreviation',
  'number',
  'signingPower',
  'signerPost',
  'signerName',
] as const;

/** Rules of the plan, of the list of papers and of the text of each; a line of no paper in the list would be printed nowhere. */
export function paperRules(book: Book<DrawnTabs | Printed>): Problem[] {
  const listed = listedPapers(book);
  const known = [...planTags, ...composedTags, ...citingTags(listed)];
  const around = aroundIn(book);
  const planned = [...textRules(book.plan.rows, around, known), ...nobodyFaults(book.plan.rows)];
  const rows = book.papers.rows.flatMap((one): FaultOf<typeof tables.papers.columns>[] => [
    ...tagged.flatMap((field) => printed({ row: one.row, field, text: one[field] }, known)),
    ...letterForLetter.flatMap((field) => printedRaw({ row: one.row, field, text: one[field] })),
    ...signerFaults(one, () => one.row),
  ]);
  const texts = listed.flatMap((one) =>
    textRules(
      paperLinesOf(book, one.code),
      around,
      one.forWhom === forWhomWords.all ? known : [...known, ...invitationTags],
    ),
  );
  const late = listed
    .filter(({ kind }) => kind === invitation || kind === plan)
    .flatMap((one) => issuedFaults(one, around.startDay));
  const codes = new Set([...listed.map(({ code }) => code), ...allWords.map(({ name }) => name)].map(fold));
  const lost = book.paperLines.rows
    .filter(({ paper }) => paper !== undefined && !codes.has(fold(paper)))
    .map(
      ({ row, paper }): Fault<'paper'> => ({ code: 'paper-not-listed', row, field: 'paper', seen: paper }),
    );
  return [
    ...placedAll(tables.plan, planned),
    ...placedAll(tables.papers, [...rows, ...late]),
    ...placedAll(tables.paperLines, [...texts, ...lost]),
  ];
}
