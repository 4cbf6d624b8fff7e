import { PDFDocument } from 'pdf-lib';
import PizZip from 'pizzip';

/** Puts papers into one file, in the browser. Its script is heavy, so the sidebar asks for it when the first file is wanted. */
const binder = {
  /** One PDF of several, each from a page of its own. */
  async pdf(pdfs: readonly string[], title: string): Promise<Uint8Array> {
    const whole = await PDFDocument.create();
    whole.setTitle(title);
    for (const pdf of pdfs) {
      const part = await PDFDocument.load(pdf);
      for (const page of await whole.copyPages(part, part.getPageIndices())) whole.addPage(page);
    }
    return whole.save();
  },
  /** Files in one ZIP, by their names. */
  async zip(files: readonly { name: string; base64: string }[]): Promise<Uint8Array> {
    const zip = new PizZip();
    for (const { name, base64 } of files) zip.file(name, base64, { base64: true });
    return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
  },
};

export type Binder = typeof binder;

Object.assign(window, { giaoBanBinder: binder });
