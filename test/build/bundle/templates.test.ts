import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { packTemplate } from '../../../build/bundle/templates';
import { at } from '../../../build/root';

const folder = at('.build', `templates-test-${process.pid}`);
beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

/** A template with what docx would name by chance (a link), number by a counter (lists), and date. */
const source = (name: string): string => `
  import { Document, ExternalHyperlink, Paragraph, TextRun } from 'docx';
  const link = new ExternalHyperlink({ link: 'https://example.vn', children: [new TextRun('{{Tên hội nghị}}')] });
  const bullets = { reference: 'b', levels: [{ level: 0, format: 'bullet', text: '-' }] };
  const line = new Paragraph({ numbering: { reference: 'b', level: 0 }, children: [link] });
  const ${name} = new Document({ numbering: { config: [bullets] }, sections: [{ children: [line] }] });
  ${name === 'template' ? 'export { template }' : `export default ${name}`};
`;

function save(file: string, name: string): string {
  const path = join(folder, file);
  writeFileSync(path, source(name));
  return path;
}

it('packs the same source to the same bytes', async () => {
  const path = save('plan.template.ts', 'template');
  const first = await packTemplate(path);
  expect((await packTemplate(path)).equals(first)).toBe(true);
  expect((await packTemplate(save('other.template.ts', 'paper'))).equals(first)).toBe(true);
});

it('notes neither the hour nor the time zone of the build', async () => {
  const zip = new PizZip(await packTemplate(save('plan.template.ts', 'template')));
  const dates = Object.values(zip.files).map(({ date }) => [
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
  ]);
  expect(new Set(dates.map(String))).toEqual(new Set(['2020,0,1,0']));
  expect(zip.file('docProps/core.xml')?.asText()).toContain('2020-01-01T00:00:00.000Z');
  expect(zip.file('word/document.xml')?.asText()).toContain('{{Tên hội nghị}}');
});

it('says which file holds no document', async () => {
  const path = join(folder, 'empty.template.ts');
  writeFileSync(path, 'export const other = 1;');
  await expect(packTemplate(path)).rejects.toThrow('empty.template.ts');
});
