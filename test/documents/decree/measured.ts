import { contents } from '../../../src/documents/kinds/contents';
import { partOf } from '../support';
import type { OfKind } from './every-kind';
import { type Line, linesIn, mm, numbers } from './lines-in';
import { isAttached, partsOf, type Typed } from './typed-for';

type Look = { points: number | readonly number[]; bold?: boolean; italic?: boolean; align?: string };

/** Whether a line is there and looks so. */
export const isShown = (line: Line | undefined, { points, ...look }: Look): boolean =>
  line !== undefined &&
  [points].flat().some((one) => one === line.points) &&
  Object.entries(look).every(([part, value]) => Reflect.get(line, part) === value);

/** The parts of a paper, told apart by their order and first words. */
export type Measured = ReturnType<typeof measured>;

/** Finds them in a paper. */
export function measured({ listed, docx, typed }: OfKind) {
  const lines = linesIn(docx);
  const date = lines.findIndex(({ text }) => /, ngày .*tháng .*năm \d{4}$/.test(text));
  const post = lines.findIndex(({ text, inTable }) => inTable && text === typed.posts[0]);
  const title = lines.findIndex(({ text }) => text === 'Nơi nhận:');
  const foot = title < 0 ? post : title;
  const isAnnex = isAttached(listed);
  const [head, inside] = isAnnex
    ? [[], lines.slice(2)]
    : [lines.slice(0, date + 1), lines.slice(date + 1, foot < 0 ? undefined : foot)];
  const titles = isAnnex || listed.title === '' ? 0 : 1 + Number(listed.abstract !== '');
  const addressees = listed.addressees.length;
  return {
    ...pageOf(docx),
    listed,
    isAnnex,
    isUnsigned: listed.kind === contents,
    parts: partsOf(listed, typed),
    head: headOf(head, listed.title, inside, typed),
    ...bodyOf(inside, titles, addressees === 1 ? 1 : addressees && addressees + 1),
    recipientsTitle: title < 0 ? undefined : lines[title],
    recipients: title < 0 ? [] : lines.slice(title + 1, post).filter(({ text }) => !text.endsWith(':')),
    posts: post < 0 ? [] : lines.slice(post, post + typed.posts.length),
    signer: post < 0 ? undefined : lines[post + typed.posts.length],
    annex: isAnnex ? lines : post < 0 ? [] : lines.slice(post + typed.posts.length + 1),
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

function headOf(head: readonly Line[], title: string, inside: readonly Line[], { superior }: Typed) {
  const starting = (words: string) => head.find(({ text }) => text.startsWith(words));
  return {
    hasSuperior: superior !== undefined,
    superior: superior === undefined ? undefined : head[0],
    agency: head[superior === undefined ? 0 : 1],
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

const attached = /^\(Kèm theo /;
const numbered = /^\d+\. /;

/** `titles` and `addressed` = how many lines of the type and abstract, and of Kính gửi, stand before. */
function bodyOf(inside: readonly Line[], titles: number, addressed: number) {
  const body = inside.slice(titles + addressed);
  const free = body.filter(({ inTable, text }) => !inTable && !/^(?:ĐVT|Bằng chữ):/.test(text));
  const bases = free.filter(
    ({ text, italic, bold }) => italic === true && bold === false && !attached.test(text),
  );
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
