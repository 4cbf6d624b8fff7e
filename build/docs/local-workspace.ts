import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { DRIVE_METHODS } from '../../local/drive/api';
import { GMAIL_METHODS } from '../../local/mail/api';
import { MEMBERS } from '../../local/services/members';
import { at } from '../root';
import { row } from './words';

const page = at('docs', 'local-workspace.md');
const intro = [
  'Nothing runs on Google while one works on this project: `local/` runs the built bundle over real files and answers as Google would. What it',
  'answers is held against Google’s own types, its reference and answers of live Apps Script (decision 35). This page is written from the code by',
  '`npm run docs`: a limit is a comment that begins with `Limit:`, a gap one with `Not imitated:`. What Google’s documents leave open is no gap:',
  '`giao-ban worlds` lists it, and the local workspace can be on every side.',
];

/** The page of what the local workspace imitates and what not, from its code. */
export const localWorkspace = (): string =>
  [
    '# The local workspace',
    '',
    ...intro,
    '',
    ...table('Services and their members; no others are there', ['Service', 'Members'], services()),
    ...table('Requests by REST', ['API', 'Methods'], requests()),
    ...table('Limits', ['Of', 'At most', 'Source'], limits()),
    ...table('Not imitated', ['In', 'What'], gaps()),
  ].join('\n');

/** Writes the page; a test compares it with the code. */
export function writeLocalWorkspace(): void {
  writeFileSync(page, localWorkspace());
  console.log('docs/local-workspace.md');
}

/** The page as it is on disk. */
export const writtenLocalWorkspace = (): string => readFileSync(page, 'utf8');

const table = (title: string, heads: readonly string[], rows: readonly string[][]): string[] => [
  `## ${title}`,
  '',
  row(heads),
  row(heads.map(() => '---')),
  ...rows.map(row),
  '',
];

const services = (): string[][] =>
  Object.entries(MEMBERS).map(([service, members]) => [
    `\`${service}\``,
    members.join(', ') || 'none: being there is all it says',
  ]);

const requests = (): string[][] => [
  ['Drive v3', DRIVE_METHODS.join(', ')],
  ['Gmail v1', GMAIL_METHODS.join(', ')],
];

/** Constants under a comment `Limit: of what. Source: where.`, by what they are of. */
const limits = (): string[][] =>
  sources()
    .flatMap(({ text }) => [
      ...text.matchAll(/\/\*\* Limit: (.*?)\. Source: (.*?)\. \*\/\n.*?= ([\d_ *]+);/g),
    ])
    .map(([, of = '', source = '', number = '']) => [of, worked(number).toLocaleString('en'), source])
    .sort(([one = ''], [other = '']) => one.localeCompare(other, 'en'));

/** @example worked('9 * 1_024') // 9216 */
const worked = (product: string): number =>
  product.split('*').reduce((value, factor) => value * Number(factor.replaceAll('_', '')), 1);

/** What comments say after `Not imitated:`, up to the end of the sentence. */
const gaps = (): string[][] =>
  sources().flatMap(({ file, text }) =>
    [...text.matchAll(/\bNot imitated: (.*?)\.(?=\s)/g)].map(([, what = '']) => [`\`${file}\``, what]),
  );

const sources = (): { file: string; text: string }[] =>
  readdirSync(at('local'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .map((name) => ({ file: `local/${name}`, text: readFileSync(at('local', name), 'utf8') }));
