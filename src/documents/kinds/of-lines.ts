import { forWhomWords } from '../../domain/papers/for-whom';
import { overWords } from '../../domain/papers/life';
import { type Drawing, drawingOf, lineKinds } from '../../domain/papers/lines';
import { problem } from '../../domain/problem';
import { fold } from '../../domain/text/vietnamese';
import type { Book } from '../../tables/book';
import type { PaperLine } from '../../tables/paper-lines';
import { placeIn, type TableName } from '../../tables/tables';
import { oneLine } from '../frame/inline';
import type { Paper } from '../frame/paper';
import { fillTags, hasTag, unitValues } from '../frame/tags';
import { annexTitle, goingWith } from '../papers/annexes';
import { totalTags } from '../papers/budget-table';
import { paperSource, type SourcePaper } from '../papers/source';
import { paperValues } from '../papers/values';
import { annexPaper, writtenPaper } from '../papers/written';
import { guestLinesOf } from './invited';
import type { ListedPaper, PaperKind, PaperNeeds } from './paper-kind';

/** The lines of a paper's text, in their order. */
export const paperLinesOf = ({ paperLines }: Book<'paperLines'>, code: string): PaperLine[] =>
  paperLines.rows.filter((line) => fold(line.paper ?? '') === fold(code));

/** From which tabs each thing is drawn. */
const drawnFrom: Record<Drawing, readonly TableName[]> = {
  'Thành phần': ['guestLines'],
  'Khách mời': ['guestLines'],
  'Chương trình': ['programme'],
  'Phân công': ['assignments'],
  'Dự toán': ['budget'],
  'Bảng chương trình': ['programme'],
  'Danh sách đại biểu': ['guestLines', 'units', 'people'],
  'Danh sách ký nhận': ['guestLines', 'units', 'people'],
  'Ai dự họp': ['guestLines', 'units', 'people'],
  'Danh mục văn bản': ['papers'],
};

/** What a kind says of itself when its papers are made from lines of the tab Lời văn. */
type OfLines<Code extends string> = Omit<PaperKind<Code>, 'text' | 'reads' | 'needs' | 'stops' | 'paper'>;

/** A kind whose papers are lines of the tab Lời văn. */
export const ofLines = <const Code extends string>(declared: OfLines<Code>): PaperKind<Code> => ({
  ...declared,
  text: 'paperLines',
  reads: [
    'conference',
    'papers',
    'paperLines',
    'units',
    'people',
    'guestLines',
    'programme',
    'assignments',
    'budget',
  ],
  needs: (book, listed) => [
    'conference',
    'papers',
    'paperLines',
    ...(listed.forWhom === forWhomWords.all ? [] : (['units', 'people', 'guestLines'] as const)),
    ...paperLinesOf(book, listed.code).flatMap(({ kind, text }) => {
      const drawing = kind === lineKinds.drawn ? drawingOf(text) : undefined;
      if (drawing) return drawnFrom[drawing];
      return saysTotal(text) ? drawnFrom['Dự toán'] : [];
    }),
  ],
  stops: (book, { code, row }) =>
    paperLinesOf(book, code).some(({ text }) => text)
      ? []
      : [problem('paper-without-text', placeIn('papers', row, 'code'), code)],
  paper: linesPaper,
});

/** Whether a line says the sum of the budget. */
export const saysTotal = (text = ''): boolean => totalTags.some((tag) => hasTag(text, tag));

function linesPaper({ book, listed, all, guest }: PaperNeeds): Paper {
  const whole = paperSource(book, othersIn(all, listed, book));
  const source = { ...whole, guestLines: guestLinesOf(listed, all, whole.guestLines) };
  const values = {
    ...paperValues(source.conference, all, source.budget),
    ...(guest ? unitValues(guest.unit) : {}),
  };
  const about = guest?.unit.name ?? (fillTags(oneLine(listed.abstract), values) || listed.code);
  const text = { lines: paperLinesOf(book, listed.code), values };
  if (!isApart(listed, text.lines)) return writtenPaper(source, listed, about, text);
  return annexPaper(source, { ...listed, title: titleAmong(listed, all, book) }, about, text);
}

/** Whether it is an annex in a file of its own; with Nơi nhận of its own it is sent by itself, as other papers are. */
const isApart = ({ kind: { isAnnex } }: ListedPaper, lines: readonly PaperLine[]): boolean =>
  isAnnex === true && lines.every(({ kind }) => kind !== lineKinds.recipient);

/** The title of an annex, numbered among those that go with the same paper. */
function titleAmong(listed: ListedPaper, all: readonly ListedPaper[], book: Book<'paperLines'>): string {
  const linesOf = ({ code }: ListedPaper) => paperLinesOf(book, code);
  const main = goingWith(linesOf(listed));
  const those = all.filter((one) => isApart(one, linesOf(one)) && goingWith(linesOf(one)) === main);
  const index = those.findIndex(({ code }) => code === listed.code);
  return main === '' ? listed.title : annexTitle(listed.title, index, those.length);
}

/** The other papers of the list. Of what the machine says of them only that one counts no more: how far it is written would change with every press. */
const othersIn = (
  all: readonly ListedPaper[],
  listed: ListedPaper,
  { papers }: Book<'papers'>,
): SourcePaper[] =>
  all
    .filter(({ code }) => code !== listed.code)
    .map((one) => {
      const { state = '' } = papers.rows.find(({ row }) => row === one.row) ?? {};
      const isOver = Object.values(overWords).some((words) => state.startsWith(words));
      return { ...one, note: isOver ? state : '' };
    });
