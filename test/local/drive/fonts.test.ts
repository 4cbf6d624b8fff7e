import { execFileSync } from 'node:child_process';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { pdfsOf } from '../../../local/drive/pdf';
import { needing } from '../../support/machine.cjs';

const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const letters = `${[...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY']
  .flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')))
  .join('')}đĐ`;

needing(test, 'LibreOffice', 'poppler')(
  'every Vietnamese letter, whole or in parts, is printed by the one font that we bring',
  async () => {
    const styles = [{}, { bold: true }, { italics: true }, { bold: true, italics: true }];
    const text = `${letters} ${letters.normalize('NFD')} 1.250.000 ₫`;
    const children = styles.map(
      (style) => new Paragraph({ children: [new TextRun({ text, font: 'Times New Roman', ...style })] }),
    );
    const [pdf] = pdfsOf([await Packer.toBuffer(new Document({ sections: [{ children }] }))]);
    const fonts = execFileSync('pdffonts', ['-'], { input: pdf, encoding: 'utf8' });
    expect(fonts.match(/(?<=[A-Z]{6}\+)\S+/g)?.sort()).toEqual([
      'Tinos-Bold',
      'Tinos-BoldItalic',
      'Tinos-Italic',
      'Tinos-Regular',
    ]);
    const read = execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });
    expect(read.replace(/\s/g, '').normalize('NFC')).toContain(letters + letters);
  },
  60_000,
);
