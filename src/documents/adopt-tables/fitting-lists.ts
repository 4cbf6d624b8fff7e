import { type TableName, tables } from '../../tables/tables';
import type { Left } from '../adopt/propose';
import { type Numbered, type Span, within } from '../adopt-facts/spans';
import { body } from '../word/words-of';
import type { CellText, Column, Fitting } from './columns';
import { headingOf, type ListIn, type ListLine, listsUnder, literalIn } from './list-lines';
import { shapeOf } from './raw-tables';
import { type ReadRows, readRows } from './read-rows';

/** A list that stands as paragraphs and could be the rows of a tab: its lines, each with the letters of number and fields in their order. */
export type FittingList = ReadRows & { tab: TableName; heading: string; lines: readonly FieldLine[] };
export type FieldLine = ListLine & { fields: readonly Span[] };

/** A tab that such lists fill: under which headings, and how a line says its fields. */
type ListTab = {
  name: TableName;
  heading: RegExp;
  fittings: readonly Fitting[];
  fieldsIn: (words: Span) => Span[];
};

const { guestLines, assignments } = tables;
/** Heads are those of tables, which lists have none of. */
const noHead = /(?!)/;
const led = /^([^:]{2,120}?)(\s*:\s+)(.+)$/su;

const listTabs: readonly ListTab[] = [
  {
    name: 'guestLines',
    heading: headingOf('Thành phần|Đại biểu|Khách mời'),
    fittings: [{ field: 'text', tag: guestLines.columns.text.title, heads: noHead }],
    fieldsIn: (words) => [words],
  },
  {
    name: 'assignments',
    heading: headingOf('Phân công|Tổ chức thực hiện'),
    fittings: [
      { field: 'lead', tag: assignments.columns.lead.title, heads: noHead },
      { field: 'task', tag: assignments.columns.task.title, heads: noHead },
    ],
    fieldsIn: (words) => {
      const [, lead = '', joint = ''] = led.exec(words.text) ?? [];
      const from = lead.length + joint.length;
      return lead ? [within(words, 0, lead.length), within(words, from, words.text.length)] : [];
    },
  },
];

/** The lists of the text that fit a tab no table of it fits, one for each, and why others stay text. */
export function fittingLists(
  xml: string,
  paragraphs: readonly Numbered[],
  filled: readonly { tab: TableName }[],
): { lists: FittingList[]; left: Left[] } {
  const own = paragraphs.filter(({ part, again }) => part === body && !again);
  const lists: FittingList[] = [];
  const left: Left[] = [];
  for (const tab of listTabs)
    for (const list of listsUnder(own, tab.heading)) {
      const isFilled = [...filled, ...lists].some((one) => one.tab === tab.name);
      const met = isFilled ? 'list-twice' : fittingIn(xml, tab, list);
      if (typeof met === 'string') left.push({ text: textOf(list), why: met });
      else lists.push(met);
    }
  return { lists, left };
}

/** The first line of a list under its heading. @example textOf(list) // '1. Thành phần: - Lãnh đạo Sở;' */
const textOf = ({ heading, lines }: ListIn): string =>
  `${heading.text.trim().replace(/:$/, '')}: ${lines[0]?.paragraph.text.trim() ?? ''}`;

function fittingIn(
  xml: string,
  { name, fittings, fieldsIn }: ListTab,
  list: ListIn,
): FittingList | Left['why'] {
  const lines = list.lines.map((line): FieldLine => ({ ...line, fields: fieldsIn(line.words) }));
  if (list.isMixed || !isOneShape(xml, lines)) return 'list-uneven';
  if (lines.some(({ fields }) => fields.length !== fittings.length) || !isOneFrame(lines))
    return 'list-spelled';
  const columns: Column[] = [
    ...(lines[0]?.number ? [{ at: 0, fitting: undefined }] : []),
    ...fittings.map((fitting, index) => ({ at: index + 1, fitting })),
  ];
  const read = readRows(name, columns, lines.map(cellsOf));
  return read ? { ...read, tab: name, heading: list.heading.text, lines } : 'list-spelled';
}

const cellsOf = ({ paragraph, number, fields }: FieldLine): CellText[] =>
  [number, ...fields].map((span): CellText => {
    const literal = span && literalIn(paragraph, span);
    return { text: literal ?? '', paragraph, isPlain: span === undefined || literal !== undefined };
  });

function isOneShape(xml: string, lines: readonly ListLine[]): boolean {
  const shapes = lines.map(({ paragraph: { whole } }) => shapeOf(xml.slice(whole.from, whole.to)));
  return new Set(shapes).size === 1;
}

/** What stands around the fields is the same in every line; only the last may end otherwise. */
function isOneFrame(lines: readonly FieldLine[]): boolean {
  const frames = lines.map((line) => JSON.stringify(around(line)));
  const ends = lines.map(({ paragraph, end }) => literalIn(paragraph, end));
  return (
    new Set(frames).size === 1 &&
    new Set(ends.slice(0, -1)).size === 1 &&
    ends.every((one) => one !== undefined)
  );
}

/** The letters between the fields as they stand. */
function around({ paragraph: { letters, text }, number, fields, end }: FieldLine): string[] {
  const spans = [...(number ? [number] : []), ...fields, end];
  return spans.map(({ from }, index) => {
    const begin = spans[index - 1]?.to ?? 0;
    return [...text.slice(begin, from)].map((unit, at) => letters[begin + at]?.raw ?? unit).join('');
  });
}
