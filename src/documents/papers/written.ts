import { isHeading, lineKinds, type TextLine } from '../../domain/papers/lines';
import { numbering, pointLetters, typedNumber } from '../../domain/papers/numbering';
import { dashed } from '../frame/endings';
import type { Fields } from '../frame/fields';
import { labelEnd, labelledRuns, oneLine, runsOf } from '../frame/inline';
import { frameFields, type Paper, paperName } from '../frame/paper';
import { recipientLists } from '../frame/recipients';
import { fillTags } from '../frame/tags';
import { docx, mark } from '../templates/paper.template.docx';
import { titledAnnexes } from './annexes';
import { type Block, blockFields, endedBody, groupBlock, paragraphs, type Values } from './blocks';
import { drawn } from './drawings';
import { aroundOf, type PaperFacts } from './paper-facts';
import type { PaperSource } from './source';

/** The lines of a paper and what its tags print. */
export type Text = { lines: readonly TextLine[]; values: Values };

/**
 * A paper of lines, in whatever type: the text is the user's, in the user's order; added are the numbers of headings, letters of points,
 * dashes, what is drawn from other tabs, and the end mark (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4 and 1.5).
 */
export function writtenPaper(source: PaperSource, listed: PaperFacts, about: string, text: Text): Paper {
  const { lines, values } = text;
  const places = lines.filter(({ kind }) => kind === lineKinds.recipient).map((line) => line.text ?? '');
  // A list or an annex goes with another paper, and has no recipients of its own unless some are typed.
  const isApart = listed.abbreviation === undefined && places.length === 0;
  const around = aroundOf(listed, values, isApart ? [] : recipientLists(places, values));
  return {
    template: { name: 'paper', docx, mark },
    name: paperName(listed.named, about),
    fields: {
      ...frameFields(source.conference, around),
      ...bodyFields(source, text),
    },
  };
}

/** An annex in a file of its own: what it is called, its title in capitals, then its lines (Phụ lục I, mục IV). */
export function annexPaper(source: PaperSource, listed: PaperFacts, about: string, text: Text): Paper {
  const { lines, values } = text;
  const title = fillTags(oneLine(listed.abstract), values).toUpperCase();
  const opening = { row: 0, kind: lineKinds.annex, text: `${listed.title}\n${title}` };
  return {
    template: { name: 'paper', docx, mark },
    name: paperName(listed.named, about),
    fields: bodyFields(source, { lines: [opening, ...lines], values }),
  };
}

/** The lines between the frame's parts, and the annexes behind it, each with its own end mark. */
function bodyFields(source: PaperSource, { lines, values }: Text): Fields {
  const printed = titledAnnexes(lines).filter(
    ({ kind, text }) => kind !== lineKinds.recipient && (text || kind === lineKinds.pageBreak),
  );
  const first = printed.findIndex(({ kind }) => kind === lineKinds.annex);
  const end = first < 0 ? printed.length : first;
  const fields = (part: readonly TextLine[]) =>
    endedBody(marked(part).flatMap(({ under, ...line }) => blocksOf(line, source, values, under))).map(
      blockFields,
    );
  return {
    'Nội dung': fields(printed.slice(0, end)),
    'Kèm theo': annexesIn(printed.slice(end)).flatMap(fields),
  };
}

/** The lines of each annex, which begins with its title. */
function annexesIn(lines: readonly TextLine[]): TextLine[][] {
  return lines.reduce<TextLine[][]>((annexes, line) => {
    const last = annexes[annexes.length - 1];
    if (line.kind === lineKinds.annex || !last) annexes.push([line]);
    else last.push(line);
    return annexes;
  }, []);
}

/** A line as it is printed, and the number of the heading above it, `1`; '' where that has none. */
type Marked = TextLine & { under: string };

/** Headings with their numbers, points with their letters, which begin again under each line that is none. */
function marked(lines: readonly TextLine[]): Marked[] {
  const numbers = numbering(lines.filter(isHeading));
  let [heading, point, under] = [0, 0, ''];
  return lines.map((line): Marked => {
    if (line.kind === lineKinds.point) return { ...line, under, text: lettered(line.text ?? '', point++) };
    if (line.kind !== lineKinds.bullet && line.kind !== lineKinds.subBullet) point = 0;
    if (!isHeading(line)) return { ...line, under };
    const text = numbers[heading++] ?? '';
    const { level = 1, path = [] } = typedNumber(text) ?? {};
    under = level > 1 ? path.join('.') : '';
    return { ...line, under, text };
  });
}

/** @example lettered('Kinh phí', 4) // 'đ) Kinh phí' */
const lettered = (text: string, index: number): string =>
  /^\s*\p{Ll}\)/u.test(text) ? text : `${pointLetters[index] ?? '-'}) ${text}`;

/** What one line prints. */
function blocksOf(
  { kind, text = '' }: TextLine,
  source: PaperSource,
  values: Values,
  under: string,
): Block[] {
  switch (kind) {
    case lineKinds.heading:
      return [headingBlock(text, values)];
    case lineKinds.headingWithValue:
    case lineKinds.label:
      return [valueBlock(oneLine(text), values)];
    case lineKinds.group:
      return [groupBlock(text, values)];
    case lineKinds.basis:
      return paragraphs(text, values).map((block) => ({ ...block, kind: 'basis' as const }));
    case lineKinds.part:
      return paragraphs(text, values).map((block) => ({ ...block, kind: 'part' as const }));
    case lineKinds.annex:
      return annexBlocks(text, values);
    case lineKinds.pageBreak:
      return [{ kind: 'break' }];
    case lineKinds.bullet:
      return paragraphs(dashed(text), values);
    case lineKinds.subBullet:
      return paragraphs(/^[+•]/.test(text) ? text : `+ ${text}`, values);
    case lineKinds.drawn:
      return drawn(text, source, values, under);
    default:
      return paragraphs(text, values);
  }
}

const headingBlock = (text: string, values: Values): Block => ({
  kind: 'heading',
  runs: runsOf(oneLine(text), values),
});

/** `Thời gian: 01 ngày`: the label bold, the rest a paragraph like others; without a colon it is a heading. */
const valueBlock = (text: string, values: Values): Block =>
  labelEnd(text) > 0 ? { kind: 'paragraph', runs: labelledRuns(text, values) } : headingBlock(text, values);

/** The first line opens a page of its own, the others are its title, and with which paper it goes. */
const annexBlocks = (text: string, values: Values): Block[] =>
  paragraphs(text, values).map((block, index) =>
    block.kind === 'attachedTo' ? block : { ...block, kind: index === 0 ? 'annex' : 'part' },
  );
