import { execFileSync } from 'node:child_process';
import { pdfsOf } from '../../../local/drive/pdf';

/** A printed word with its box in millimetres from the top left corner of its page. */
export type Word = { page: number; text: string; left: number; top: number; right: number };

/** The words of some .docx (base64) as they are printed. */
export const printed = (papers: readonly string[]): Word[][] =>
  pdfsOf(papers.map((paper) => Buffer.from(paper, 'base64'))).map(wordsOf);

function wordsOf(pdf: Uint8Array): Word[] {
  const html = execFileSync('pdftotext', ['-bbox', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  const pages = html.split('<page ').slice(1);
  const word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">([^<]*)</g;
  return pages.flatMap((page, index) =>
    [...page.matchAll(word)].map(([, left, top, right, text = '']) => ({
      page: index + 1,
      text: text.normalize('NFC'),
      left: mm(left),
      top: mm(top),
      right: mm(right),
    })),
  );
}

const mm = (points: string | undefined): number => (Number(points) / 72) * 25.4;
