import { readFileSync, writeFileSync } from 'node:fs';
import { at } from '../root';
import { recipes } from './recipes';

const page = at('docs', 'architecture.md');
const heading = '## Recipes\n';

/** The chapter of docs/architecture.md that tells which files adding something takes. */
export const recipesChapter = (): string =>
  [
    heading,
    'Every one is followed in memory by `npm run recipes`, and this chapter is written from them by `npm run docs`. Tests are counted;',
    '`npm run docs` also brings the guide up to date.',
    '',
    ...recipes.flatMap(({ adds, example, steps }) => [
      `### To add ${adds}: ${steps.length} files`,
      '',
      `For example ${example}:`,
      '',
      ...steps.map(({ file, does }, index) => `${index + 1}. \`${file}\`: ${does}`),
      '',
    ]),
  ].join('\n');

/** The chapter as it stands in the document, which it ends. */
export function writtenChapter(): string {
  const text = readFileSync(page, 'utf8');
  return text.slice(startIn(text));
}

/** Writes the chapter; a test compares it with the recipes. */
export function writeRecipes(): void {
  const text = readFileSync(page, 'utf8');
  writeFileSync(page, text.slice(0, startIn(text)) + recipesChapter());
}

function startIn(text: string): number {
  const start = text.indexOf(`\n${heading}`);
  return start < 0 ? text.length : start + 1;
}
