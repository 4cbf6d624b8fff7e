import { partOf } from '../support';

/** A paragraph as its XML shows it. What all its words share; undefined where they differ. */
export type Line = {
  text: string;
  points: number | undefined;
  bold: boolean | undefined;
  italic: boolean | undefined;
  align: string;
  startsBold: boolean;
  inTable: boolean;
  /** Indent of the first line in mm, points behind the paragraph. */
  firstLine: number;
  after: number;
  keepsNext: boolean;
  opensPage: boolean;
  /** Mm by which a drawn line right under it is shorter than its column; undefined without one. */
  ruleInset: number | undefined;
};

/** Numbers of an element's attributes, by name. @example numbers('<w:sz w:val="28"/>', 'w:sz').val // 28 */
export const numbers = (xml: string, element: string): Record<string, number> => {
  const [found = ''] = new RegExp(`<${element} [^>]*>`).exec(xml) ?? [];
  return Object.fromEntries(
    [...found.matchAll(/w:(\w+)="(-?\d+)"/g)].map(([, name, value]) => [name, Number(value)]),
  );
};

/** Twips in mm, to a tenth. */
export const mm = (twips = 0): number => Math.round((twips / 1440) * 254) / 10;

/** Every paragraph with words, in their order. */
export function linesIn(docx: string): Line[] {
  const parts = partOf(docx, 'word/document.xml').split(/(<w:tbl>|<\/w:tbl>|<w:p>.*?<\/w:p>)/s);
  let depth = 0;
  return parts.flatMap((xml, index): Line[] => {
    if (xml === '<w:tbl>') depth += 1;
    if (xml === '</w:tbl>') depth -= 1;
    if (!xml.startsWith('<w:p>') || !words(xml).trim()) return [];
    return [{ ...lineOf(xml), inTable: depth > 0, ruleInset: insetOf(parts[index + 2] ?? '') }];
  });
}

function lineOf(xml: string): Omit<Line, 'inTable' | 'ruleInset'> {
  const runs = (xml.match(/<w:r>.*?<\/w:r>/gs) ?? []).filter((run) => words(run).trim());
  return {
    text: words(xml),
    points: shared(runs.map((run) => (numbers(run, 'w:sz').val ?? 0) / 2)),
    bold: shared(runs.map((run) => run.includes('<w:b/>'))),
    italic: shared(runs.map((run) => run.includes('<w:i/>'))),
    align: /<w:jc w:val="(\w+)"\/>/.exec(xml)?.[1] ?? 'left',
    startsBold: runs[0]?.includes('<w:b/>') ?? false,
    firstLine: mm(numbers(xml, 'w:ind').firstLine),
    after: (numbers(xml, 'w:spacing').after ?? 0) / 20,
    keepsNext: xml.includes('<w:keepNext/>'),
    opensPage: xml.includes('<w:pageBreakBefore/>'),
  };
}

/** A drawn line is the upper border of a paragraph that is indented on both sides. */
const insetOf = (xml: string): number | undefined =>
  xml.includes('<w:top ')
    ? mm((numbers(xml, 'w:ind').left ?? 0) + (numbers(xml, 'w:ind').right ?? 0))
    : undefined;

const shared = <T>(values: readonly T[]): T | undefined =>
  new Set(values).size === 1 ? values[0] : undefined;

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const words = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<|<w:br\/>/g)]
    .map(([, text]) => text ?? '\n')
    .join('')
    .replace(/&(\w+);/g, (typed, name: string) => entities[name] ?? typed)
    .normalize('NFC');
