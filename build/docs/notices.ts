import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { at } from '../root';

/** A package of others that went into what is shipped, and the words under which it may. */
export type Notice = { name: string; version: string; licence: string; text: string };

/** What asks for nothing but its notice. */
const free: ReadonlySet<string> = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Zlib',
  'Apache-2.0',
]);

/** Those that leave the choice between MIT and GPL are taken under MIT; the words of the other stand behind this line in their files. */
const takenUnderMit: ReadonlySet<string> = new Set(['jszip', 'pizzip']);
const otherBegins = /^(?:# )?GPL version 3$/m;

const inPackage = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const noticeFile = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/**
 * The notices of every package whose code is in what was bundled, by name; whatever lacks its words, or comes under others than may be
 * shipped so, ends the build by its name.
 */
export function noticesOf(bundles: readonly Pick<Metafile, 'outputs'>[]): Notice[] {
  const folders = new Set(bundles.flatMap(packagesIn));
  return [...folders].map((folder) => noticeIn(at(folder))).sort((a, b) => a.name.localeCompare(b.name));
}

/** The notice of the data that travel in the add-on beside its code. */
export const dataNotice = (): Notice => ({
  name: 'vietnamese-provinces-database (dữ liệu đơn vị hành chính)',
  version: '25/7/2026',
  licence: 'MIT',
  text: readFileSync(at('src/samples/vietnam/LICENSE'), 'utf8').trim(),
});

/** Notices as the words of a comment, which nothing in them ends; a page of HtmlService may hold no backtick. */
export const noticeWords = (notices: readonly Notice[]): string =>
  notices
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`)
    .join('\n\n')
    .replaceAll('*/', '* /')
    .replaceAll('-->', '-- >')
    .replaceAll('\x60', "'");

const packagesIn = ({ outputs }: Pick<Metafile, 'outputs'>): string[] =>
  Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(
      ([path, { bytesInOutput }]) => (bytesInOutput > 0 && inPackage.exec(path)?.[1]) || [],
    ),
  );

/** The notice of the package in one folder. */
export function noticeIn(folder: string): Notice {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const isChosen = takenUnderMit.has(name);
  const licence = isChosen ? 'MIT' : String(license);
  if (!mayShip(licence)) throw new Error(`${name} comes under ${licence}: decide in build/docs/notices.ts.`);
  const files = readdirSync(folder).filter((file) => noticeFile.test(file));
  const whole = files.map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim());
  const text = whole
    .map((words) => (isChosen ? (words.split(otherBegins)[0] ?? '') : words).trim())
    .join('\n\n');
  if (text === '') throw new Error(`${name} is bundled, and no licence of it is in ${folder}.`);
  if (/GENERAL PUBLIC LICENSE/i.test(text))
    throw new Error(`${name} brings the words of the GPL in ${folder}.`);
  return { name, version, licence: isChosen ? chosenWords : licence, text };
}

const chosenWords = 'MIT (gói này cho chọn MIT hoặc GPL; Giao Ban dùng theo MIT)';

/** @example mayShip('(MIT AND Zlib)') // true */
const mayShip = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' AND ')
    .every((one) => free.has(one));
