import { type Letter, lettersIn, shown } from './letters';
import { Locks, markOf } from './locks';
import { seenLook } from './looks';

/** The cell of a table that a paragraph stands in, each counted from 0 within the part. */
export type CellAt = { table: number; row: number; column: number };

/** One paragraph of a part of a Word file. `letters` has an entry for each unit of `text`; undefined for a tab or a line break. */
export type Paragraph = {
  text: string;
  letters: readonly (Letter | undefined)[];
  cell: CellAt | undefined;
  /** The same words stand once more, for programs that know no text boxes: changed with them, counted once. */
  again: boolean;
  /** By which list, and at which depth, Word numbers it; its number is none of its letters. */
  numbering: string | undefined;
  /** The bytes of the whole paragraph, and of the row of a table that it stands in. */
  whole: Bytes;
  row: Bytes | undefined;
};

/** A stretch of a part's XML. */
export type Bytes = { from: number; to: number };

type Draft = Omit<Paragraph, 'letters'> & { letters: (Letter | undefined)[] };
type Place = CellAt & { bytes: Bytes | undefined };
type Tag = { name: string; marks: string; from: number; to: number };

const everyTag = /<(\/?)([\w:.-]+)([^<>]*)>/g;
/**
 * The paragraphs of a part, text boxes within them for themselves. Letters that were struck out are none.
 * @example paragraphsIn('<w:p><w:r><w:t>Số: </w:t></w:r><w:r><w:t>05</w:t></w:r></w:p>')[0].text // 'Số: 05'
 */
export function paragraphsIn(xml: string): readonly Paragraph[] {
  const known = lastRead.find((one) => one.xml === xml);
  if (known) return known.paragraphs;
  const paragraphs = readIn(xml);
  lastRead = [{ xml, paragraphs }, ...lastRead.slice(0, mostKept - 1)];
  return paragraphs;
}

/** A template is looked at for its tags, for slips and for each copy: its parts are read once. */
let lastRead: readonly { xml: string; paragraphs: readonly Paragraph[] }[] = [];
/** The text itself with what stands over and under its pages. */
const mostKept = 8;

function readIn(xml: string): Paragraph[] {
  const reader = new Reader(xml);
  for (const match of xml.matchAll(everyTag)) {
    const [whole, slash = '', name = '', marks = ''] = match;
    const tag = { name, marks, from: match.index, to: match.index + whole.length };
    if (slash === '') reader.open(tag);
    if (slash !== '' || marks.endsWith('/')) reader.close(tag, slash !== '');
  }
  return reader.paragraphs.filter(({ text }) => text !== '');
}

/** Walks over the tags of a part in their order; no tree is built, so that every letter keeps its place. */
class Reader {
  readonly paragraphs: Draft[] = [];
  private readonly open_: Draft[] = [];
  private readonly tables: Place[] = [];
  private readonly locks = new Locks();
  private tableCount = 0;
  private struck = 0;
  private repeats = 0;
  private runs = 0;
  private look = '';
  private lookFrom = 0;
  private from = 0;

  constructor(private readonly xml: string) {}

  open({ name, marks, from, to }: Tag): void {
    this.from = to;
    const place = this.tables[this.tables.length - 1];
    if (name === 'w:p') this.begin(from);
    else if (name === 'w:r') this.beginRun();
    else if (name === 'w:rPr') this.lookFrom = to;
    else if (name === 'w:del' || name === 'w:moveFrom') this.struck += 1;
    else if (name === 'mc:Fallback') this.repeats += 1;
    else if (name === 'w:ilvl' || name === 'w:numId') this.number(name, markOf(marks, 'w:val'));
    else if (name === 'w:tbl')
      this.tables.push({ table: this.tableCount++, row: -1, column: -1, bytes: undefined });
    else if (name === 'w:tr' && place)
      Object.assign(place, { row: place.row + 1, column: -1, bytes: { from, to } });
    else if (name === 'w:tc' && place) place.column += 1;
    else this.locks.open(name, marks);
  }

  /** `isOwn` = by a tag of its own, not by the slash of the one that opened it. */
  close({ name, from, to }: Tag, isOwn: boolean): void {
    const row = this.tables[this.tables.length - 1]?.bytes;
    if (name === 'w:p') this.end(to);
    else if (name === 'w:tr' && row) row.to = to;
    else if (name === 'w:r') this.runs -= 1;
    else if (name === 'w:t' && isOwn) this.read({ from: this.from, to: from });
    else if (name === 'w:rPr' && this.runs > 0 && this.look === '') this.seeLook(from);
    else if (name === 'w:tab' || name === 'w:br' || name === 'w:cr') this.gap(name);
    else if (name === 'w:del' || name === 'w:moveFrom') this.struck -= 1;
    else if (name === 'mc:Fallback') this.repeats -= 1;
    else if (name === 'w:tbl') this.tables.pop();
    else this.locks.close(name, this.xml.slice(this.from, from));
  }

  private begin(from: number): void {
    const place = this.tables[this.tables.length - 1];
    const draft: Draft = {
      text: '',
      letters: [],
      cell: place && { table: place.table, row: place.row, column: place.column },
      again: this.repeats > 0,
      numbering: undefined,
      whole: { from, to: from },
      row: place?.bytes,
    };
    this.open_.push(draft);
    this.paragraphs.push(draft);
  }

  /** A list of number 0 takes a number away. */
  private number(name: string, value: string): void {
    const draft = this.open_[this.open_.length - 1];
    if (!draft) return;
    if (name === 'w:ilvl') draft.numbering = value;
    else draft.numbering = value === '0' ? undefined : `${draft.numbering ?? ''} ${value}`;
  }

  private end(to: number): void {
    const draft = this.open_.pop();
    if (draft) draft.whole.to = to;
  }

  private beginRun(): void {
    this.runs += 1;
    this.look = '';
  }

  private seeLook(to: number): void {
    this.look = seenLook(this.xml.slice(this.lookFrom, to));
  }

  private read(words: Letter['words']): void {
    if (this.struck > 0) return;
    for (const letter of lettersIn(this.xml, words, { look: this.look, lock: this.locks.now() }))
      for (const unit of shown(letter.raw).split('')) this.add(unit, letter);
  }

  private gap(name: string): void {
    if (this.runs > 0 && this.struck === 0) this.add(name === 'w:tab' ? '\t' : '\n', undefined);
  }

  private add(unit: string, letter: Letter | undefined): void {
    const draft = this.open_[this.open_.length - 1];
    if (!draft) return;
    draft.text += unit;
    draft.letters.push(letter);
  }
}
