import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A printed word with its box in millimetres from the top left corner of its page. */
export type Word = { page: number; text: string; left: number; top: number; right: number };

const has = (command: string, option: string): boolean => spawnSync(command, [option]).status === 0;

/** LibreOffice and poppler lay pages out and say where the words stand; both may be missing on a machine. */
export const canPrint = has('soffice', '--version') && has('pdftotext', '-v');

/** The words of some .docx (base64) as LibreOffice prints them. */
export function printed(papers: readonly string[]): Word[][] {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    const names = papers.map((_, index) => join(folder, `${index}.docx`));
    for (const [index, name] of names.entries())
      writeFileSync(name, Buffer.from(papers[index] ?? '', 'base64'));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...names], {
      stdio: 'ignore',
    });
    return papers.map((_, index) => wordsOf(join(folder, `${index}.pdf`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function wordsOf(pdf: string): Word[] {
  execFileSync('pdftotext', ['-bbox', pdf, `${pdf}.html`]);
  const pages = readFileSync(`${pdf}.html`, 'utf8').split('<page ').slice(1);
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
