import type { Metafile } from 'esbuild';
import { declaredFunctions, firstArguments, nodesOf, parseScript, serverCalls } from '../syntax';
import { openSheet } from './opening';
import type { Manifest, Pushed } from './pushed';

/**
 * What Google would refuse, or would notice only in front of a user. Each check answers the problems it sees in
 * the files that would be pushed, as sentences for a developer.
 */
export type Check = (pushed: Pushed) => string[];

/** All problems of what would be pushed; an empty list lets it pass. */
export function checkPushed(pushed: Pushed): string[] {
  const unread = syntax(pushed);
  if (unread.length > 0) return unread;
  return [names, hosts, backticks, opening].flatMap((check) => check(pushed));
}

/** Google's V8 parses neither class fields nor private names; a page should run in the same browsers as Sheets. */
export const syntax: Check = (pushed) => [
  ...syntaxErrors('Code.js', pushed.code),
  ...pagesOf(pushed).flatMap(([file, page]) => scripts(page).flatMap((text) => syntaxErrors(file, text))),
];

const pagesOf = ({ page, guide, binder }: Pushed): [file: string, page: string][] => [
  ['Sidebar.html', page],
  ['Guide.html', guide],
  ['Binder.html', binder],
];

function syntaxErrors(file: string, text: string): string[] {
  try {
    parseScript(text);
    return [];
  } catch (error) {
    return [`${file} is not ES2019: ${error instanceof Error ? error.message : error}`];
  }
}

const scripts = (page: string): string[] =>
  [...page.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, text = '']) => text);

/** Menu, triggers, manifest and page call functions by name; each must be declared at the top level of Code.js. */
export const names: Check = ({ code, page, manifest }) => {
  const program = parseScript(code);
  const declared = declaredFunctions(program);
  const called: [string, (string | undefined)[]][] = [
    ['menu', openSheet(code).entries],
    ['trigger', firstArguments(nodesOf(program), 'newTrigger')],
    ['manifest', manifestFunctions(manifest)],
    ['page', scripts(page).flatMap((text) => serverCalls(nodesOf(parseScript(text))))],
  ];
  return called.flatMap(([from, list]) => list.flatMap((name) => missingFunction(from, name, declared)));
};

function missingFunction(from: string, name: string | undefined, declared: string[]): string[] {
  if (name === undefined) return [`A ${from} names a function in a way that cannot be read from the text.`];
  if (declared.includes(name)) return [];
  return [`A ${from} names ${name}, which is no function declared at the top level of Code.js.`];
}

/** The manifest names functions in members such as runFunction and functionName, at any depth. */
function manifestFunctions(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return /function/i.test(key) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => manifestFunctions(member, name));
}

/**
 * UrlFetchApp reaches listed addresses only; and in a default Cloud project an API is enabled by declaring its
 * advanced service (developers.google.com/apps-script/guides/cloud-platform-projects).
 */
export const hosts: Check = ({ code, manifest }) => {
  const addresses = code.match(/https:\/\/[\w.-]*googleapis\.com(?!\/auth\/)[^\s"'`\\${}]*/g) ?? [];
  if (addresses.length === 0) return [];
  return [...new Set(addresses)]
    .flatMap((address) => notListed(address, manifest))
    .concat(notEnabled(code, manifest));
};

function notListed(address: string, { urlFetchWhitelist = [] }: Manifest): string[] {
  const whole = /com$/.test(address) ? `${address}/` : address;
  return urlFetchWhitelist.some((start) => whole.startsWith(start))
    ? []
    : [`urlFetchWhitelist does not list ${whole}.`];
}

/** An address may be put together from pieces, so an API is recognised by a piece that starts like /drive/v3. */
function notEnabled(code: string, { dependencies }: Manifest): string[] {
  const pieces = code.matchAll(/(?:["'`}]|googleapis\.com)(?:\/upload)?\/([a-z]+)\/(v\d+)\b/g);
  const used = [...pieces].map(([, name, version]) => `${name} ${version}`);
  if (used.length === 0)
    return ['Code.js calls Google by an address whose API cannot be read from the text.'];
  const services = dependencies?.enabledAdvancedServices ?? [];
  const declared = services.map(({ serviceId, version }) => `${serviceId} ${version}`);
  const missing = [...new Set(used)].filter((api) => !declared.includes(api));
  return missing.map((api) => `The manifest does not declare the advanced service ${api}.`);
}

/** HtmlService strips `//` inside template literals (enuchi/React-Google-Apps-Script issue 157). */
export const backticks: Check = (pushed) =>
  pagesOf(pushed).flatMap(([file, page]) => {
    const at = page.indexOf('`');
    return at < 0 ? [] : [`${file} holds a backtick: …${page.slice(Math.max(0, at - 40), at + 40)}…`];
  });

/** Opening a Sheet happens often and before any authorisation: menu only, and no large package evaluated. */
export const opening: Check = ({ code }) => {
  const { error, loaded } = openSheet(code);
  if (error !== undefined) return [`Opening the Sheet fails: ${error}`];
  return loaded.filter(isPackage).map((path) => `Opening the Sheet evaluates ${path}.`);
};

const isPackage = (path: string): boolean => path.includes('node_modules/');

/**
 * Packages that every run evaluates because they are imported, not required on demand, from `entry` on. The
 * bundle's text no longer shows them, so this reads esbuild's account of it.
 */
export function eagerPackages({ inputs }: Pick<Metafile, 'inputs'>, entry: string): string[] {
  const reached = new Set([entry]);
  for (const path of reached) {
    const eager = inputs[path]?.imports.filter(({ kind }) => kind === 'import-statement') ?? [];
    for (const next of eager) reached.add(next.path);
  }
  return [...reached].filter(isPackage);
}
