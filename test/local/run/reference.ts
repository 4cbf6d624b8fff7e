import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Google's reference text, with the scopes of each method. */
const reference = (() => {
  const dir = dirname(require.resolve('gas-types-detailed/package.json'));
  const files = readdirSync(dir).filter((name) =>
    /\.(spreadsheet|base|cache|properties|lock|script|mail|url-fetch|utilities|html|forms)\.d\.ts$/.test(
      name,
    ),
  );
  return files.map((name) => readFileSync(join(dir, name), 'utf8')).join('\n');
})();

const comment = String.raw`/\*\*((?:(?!\*/)[\s\S])*)\*/\s*`;

/** What it says of a class, and its members as they are declared; undefined for one that it does not have. */
function declared(service: string): { text: string; members: string } | undefined {
  const found = new RegExp(
    `${comment}interface ${service} (?:extends .*)?\\{$([\\s\\S]*?)^    \\}$`,
    'm',
  ).exec(reference);
  return found ? { text: found[1] ?? '', members: found[2] ?? '' } : undefined;
}

/** What it says of a member, one text for each way to call it. */
export function textsOf(call: string): string[] {
  const [service = '', member = ''] = call.split('.');
  const texts = (declared(service)?.members ?? '').matchAll(new RegExp(`${comment}${member}\\(`, 'g'));
  return [...texts].map(([, text = '']) => text);
}

/** What it says of the class of a member. */
export const classTextOf = (call: string): string => declared(call.split('.')[0] ?? '')?.text ?? '';

/** Scopes that are named for a member, whichever way it is called. */
export const scopesIn = (texts: readonly string[]): string[] => {
  const scopes = texts.flatMap(
    (text) => text.match(/(?<!')https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g) ?? [],
  );
  return [...new Set(scopes)].sort();
};
