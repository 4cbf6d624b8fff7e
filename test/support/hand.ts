import { readFileSync, writeFileSync } from 'node:fs';
import PizZip from 'pizzip';

/** A person opens a Doc and adds a line at its end. */
export function editByHand(path: string): void {
  const zip = new PizZip(readFileSync(path));
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  const end = xml.lastIndexOf('<w:sectPr');
  zip.file(
    'word/document.xml',
    `${xml.slice(0, end)}<w:p><w:r><w:t>Thêm bằng tay</w:t></w:r></w:p>${xml.slice(end)}`,
  );
  writeFileSync(path, zip.generate({ type: 'nodebuffer' }));
}
