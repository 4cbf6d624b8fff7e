import { PDFDocument } from 'pdf-lib';
import PizZip from 'pizzip';
import { safeName } from '../files/safe-name';

/** A file by the name under which people look for it. */
export type NamedFile = { name: string; bytes: Uint8Array };

/** One PDF of several, each beginning on a page of its own. */
export async function joinedPdf(pdfs: readonly Uint8Array[], title: string): Promise<Uint8Array> {
  const whole = await PDFDocument.create();
  whole.setTitle(title);
  for (const pdf of pdfs) {
    const part = await PDFDocument.load(pdf);
    for (const page of await whole.copyPages(part, part.getPageIndices())) whole.addPage(page);
  }
  return whole.save();
}

/** Files in one ZIP; names that two would share are numbered. */
export function zipped(files: readonly NamedFile[]): Uint8Array {
  const zip = new PizZip();
  const taken = new Set<string>();
  for (const { name, bytes } of files) {
    const [, stem = name, ending = ''] = /^(.*?)(\.\w+)?$/.exec(name) ?? [];
    let free = safeName(stem) + ending;
    for (let number = 2; taken.has(free); number += 1) free = `${safeName(stem)} (${number})${ending}`;
    taken.add(free);
    zip.file(free, bytes);
  }
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
