import { posix } from 'node:path';
import { type Import, importsOf } from './imports';

/** What an area of `src/` may import from other areas, as code or as types only, and from packages. */
type Allowed = { code: readonly string[]; types?: readonly string[]; packages?: readonly string[] };

/**
 * One way only, from the first to the last. An area is a folder of `src/`, or a file that stands there by itself.
 * Its own name is in its list where its files may import each other.
 */
export const boundaries: Readonly<Record<string, Allowed>> = {
  sidebar: {
    code: ['sidebar', 'words'],
    types: ['actions/all', 'binder', 'spoken', 'domain'],
    packages: ['preact'],
  },
  guide: { code: [] },
  binder: { code: [], packages: ['pdf-lib', 'pizzip'] },
  main: { code: ['calls', 'google'] },
  calls: { code: ['actions/all', 'actions/aliases', 'work', 'domain', 'words', 'google'], types: ['spoken'] },
  'actions/all': { code: ['actions'], types: ['words', 'work'], packages: ['zod'] },
  'actions/aliases': { code: ['domain'], types: ['actions/all'] },
  actions: {
    code: [
      'action',
      'work',
      'tables',
      'domain',
      'documents',
      'letters',
      'words',
      'spoken',
      'samples',
      'google',
    ],
    packages: ['zod'],
  },
  action: { code: [], types: ['words', 'work'], packages: ['zod'] },
  work: {
    code: ['work', 'tables', 'domain', 'documents', 'letters', 'words', 'spoken', 'samples', 'google'],
    packages: ['zod', 'date-fns'],
  },
  letters: { code: ['letters', 'documents', 'domain'], types: ['tables'], packages: ['@scure/base'] },
  samples: { code: ['samples', 'domain', 'documents'], types: ['tables'] },
  documents: {
    code: ['documents', 'domain', 'tables'],
    packages: ['pizzip', 'docx'],
  },
  tables: { code: ['tables', 'domain'], packages: ['zod'] },
  words: { code: ['words', 'domain'], types: ['spoken'] },
  spoken: { code: [], types: ['spoken', 'domain'] },
  // Of the domain only what stands by itself: limits, letters, clocks. Of Google's packages only types.
  google: {
    code: ['google', 'domain/limits', 'domain/text', 'domain/days'],
    types: ['domain'],
    packages: ['@googleapis/drive', '@googleapis/gmail', '@scure/base'],
  },
  domain: {
    code: ['domain'],
    packages: ['date-fns', '@date-fns/utc', 'read-vietnamese-number', '@noble/hashes'],
  },
};

/** The three parts of our own code and the layers of each, from above to below; `npm run house` refuses an arrow upwards. */
export const layers: Readonly<Record<string, readonly string[]>> = {
  build: [],
  local: [
    'index',
    'cli',
    'page',
    'server',
    'workspace',
    'script',
    'services',
    'run',
    'forms',
    'mail',
    'drive',
    'sheet',
    'rest',
    'worlds',
    'prices',
    'files',
  ],
  src: Object.keys(boundaries).filter((area) => !area.includes('/')),
};

/** Imports of one file that its area may not have; `path` starts with `src/`, `text` is TypeScript. */
export function breaches(path: string, text: string): string[] {
  const area = areaOf(path);
  const allowed = boundaries[area];
  if (allowed === undefined) return [`${path}: build/house/boundaries.ts has no line for ${area}.`];
  return importsOf(text, path.endsWith('x'))
    .filter((one) => !isAllowed(path, one, allowed))
    .map(
      ({ target, typeOnly }) => `${path}: ${area} may not import ${typeOnly ? 'types of ' : ''}${target}.`,
    );
}

function isAllowed(
  path: string,
  { target, typeOnly }: Import,
  { code, types = [], packages = [] }: Allowed,
): boolean {
  if (!target.startsWith('.'))
    return packages.some((name) => target === name || target.startsWith(`${name}/`));
  const file = posix.join(posix.dirname(path), target);
  const area = areaOf(file);
  return (
    code.some((one) => one === area || file.startsWith(`src/${one}/`)) || (typeOnly && types.includes(area))
  );
}

/** `domain` of src/domain/days.ts, `..` of what lies outside of `src/`; a file with a line of its own is its own area. */
function areaOf(path: string): string {
  const name = posix.relative('src', path).replace(/\.tsx?$/, '');
  return name in boundaries ? name : name.split('/', 1).join('');
}
