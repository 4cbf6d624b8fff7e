import type { ListedPaper } from '../../../src/documents/kinds/paper-kind';
import { type LineKind, lineKinds } from '../../../src/domain/papers/lines';
import { partOf } from '../support';
import type { OfKind } from './every-kind';
import { type Line, linesIn, mm, numbers } from './lines-in';

type Look = { points: number | readonly number[]; bold?: boolean; italic?: boolean; align?: string };

/** Whether a line is there and looks so. */
export const isShown = (line: Line | undefined, { points, ...look }: Look): boolean =>
  line !== undefined &&
  [points].flat().some((one) => one === line.points) &&
  Object.entries(look).every(([part, value]) => Reflect.get(line, part) === value);

/** The parts of a paper, told apart by their order and first words. */
export type Measured = ReturnType<typeof measured>;

/** An annex in a file of its own has neither head nor signature. */
const isAttached = ({ kind }: ListedPaper): boolean => kind.isAnnex === true;

/** Which parts a paper has, by the text that its kind begins with; the plan's and the table's are those of the sample. */
function partsOf(listed: ListedPaper) {
  const { kind } = listed;
  const has = (line: LineKind) => kind.ready.some(([one]) => one === line);
  return {
    bases: has(lineKinds.basis),
    headings: kind.text === 'plan' || has(lineKinds.heading),
    attachedTo: kind.ready.some(([line, text]) => line === lineKinds.paragraph && text.includes('(Kèm theo')),
    recipients: kind.ready.length === 0 || has(lineKinds.recipient),
    annex: isAttached(listed) || has(lineKinds.annex),
  };
}

export function measured({ listed, docx }: OfKind) {
  const lines = linesIn(docx);
  const date = lines.findIndex(({ text }) => /, ngày .*tháng .*năm \d{4}$/.test(text));
  const post = lines.findIndex(({ text, inTable }) => inTable && text === 'GIÁM ĐỐC');
  const title = lines.findIndex(({ text }) => text === 'Nơi nhận:');
  const foot = title < 0 ? post : title;
  const isAnnex = isAttached(listed);
  const [head, inside] = isAnnex
    ? [[], lines.slice(2)]
    : [lines.slice(0, date + 1), lines.slice(date + 1, foot)];
  const titles = isAnnex || listed.title === '' ? 0 : 1 + Number(listed.abstract !== '');
  return {
    ...pageOf(docx),
    listed,
    isAnnex,
    parts: partsOf(listed),
    head: headOf(head, listed.title, inside),
    ...bodyOf(inside, titles),
    recipientsTitle: title < 0 ? undefined : lines[title],
    recipients: title < 0 ? [] : lines.slice(title + 1, post).filter(({ text }) => !text.endsWith(':')),
    post: lines[post],
    signer: lines[post + 1],
    annex: isAnnex ? lines : lines.slice(post + 2),
  };
}

function pageOf(docx: string) {
  const xml = partOf(docx, 'word/document.xml');
  const { w, h } = numbers(xml, 'w:pgSz');
  const { top, bottom, left, right } = numbers(xml, 'w:pgMar');
  const headers = ['word/header1.xml', 'word/header2.xml'].map((part) => partOf(docx, part));
  const numbered = headers.filter((part) => part.includes('PAGE'));
  const fonts = `${xml}${partOf(docx, 'word/styles.xml')}`.match(/w:ascii="[^"]*"/g) ?? [];
  return {
    size: [mm(w), mm(h)],
    margins: { top: mm(top), bottom: mm(bottom), left: mm(left), right: mm(right) },
    fonts: new Set(fonts),
    colours: [...xml.matchAll(/<w:color w:val="([^"]*)"/g)].map(([, colour]) => colour),
    pageNumber: {
      points: (numbers(numbered[0] ?? '', 'w:sz').val ?? 0) / 2,
      isCentred: numbered[0]?.includes('<w:jc w:val="center"/>') ?? false,
      isOnFirst: numbered.length !== 1 || !xml.includes('<w:titlePg/>'),
    },
  };
}

function headOf(head: readonly Line[], title: string, inside: readonly Line[]) {
  const starting = (words: string) => head.find(({ text }) => text.startsWith(words));
  return {
    superior: head[0],
    agency: head[1],
    national: starting('CỘNG HÒA'),
    motto: starting('Độc lập'),
    number: starting('Số:'),
    afterNumber: head[head.findIndex(({ text }) => text.startsWith('Số:')) + 1],
    date: head[head.length - 1],
    type: title === '' ? undefined : inside[0],
    abstract: title === '' ? undefined : inside[1],
    addressed: inside.find(({ text }) => text.startsWith('Kính gửi:')),
  };
}

const basis = /^(?:Căn cứ|Theo đề nghị|Xét đề nghị)/;
const attached = /^\(Kèm theo /;
const numbered = /^\d+\. /;

/** `titles` = how many lines of the type and abstract stand before. */
function bodyOf(inside: readonly Line[], titles: number) {
  const body = inside.slice(titles).filter(({ text }) => !text.startsWith('Kính gửi:'));
  const free = body.filter(({ inTable, text }) => !inTable && !/^(?:ĐVT|Bằng chữ):/.test(text));
  const bases = free.filter(({ text, italic }) => italic && basis.test(text));
  const isOther = (line: Line): boolean =>
    bases.includes(line) || attached.test(line.text) || line.bold === true || numbered.test(line.text);
  return {
    body,
    bases,
    beforeBases: free[free.indexOf(bases[0] ?? (free[0] as Line)) - 1],
    attachedTo: free.find(({ text }) => attached.test(text)),
    headings: free.filter(({ text }) => numbered.test(text)),
    running: free.filter((line) => !isOther(line)),
    closing: body[body.length - 1],
  };
}
