import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { local } from './snippet';

/** The reference text, with the scopes of each method. */
const REFERENCE = (() => {
  const dir = dirname(require.resolve('gas-types-detailed/package.json'));
  const files = readdirSync(dir).filter((name) =>
    /\.(spreadsheet|base|properties|lock|script|mail|url-fetch|utilities|html)\.d\.ts$/.test(name),
  );
  return files.map((name) => readFileSync(join(dir, name), 'utf8')).join('\n');
})();

/** Scopes that the reference lists for a member, over all its overloads. */
function documented(service: string, member: string): string[] {
  const declaration =
    new RegExp(`^    interface ${service} (?:extends .*)?\\{$([\\s\\S]*?)^    \\}$`, 'm').exec(
      REFERENCE,
    )?.[1] ?? '';
  const comments = [
    ...declaration.matchAll(new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*${member}\\(`, 'g')),
  ];
  if (comments.length === 0) throw new Error(`${service}.${member} is not in the reference`);
  const scopes = comments.flatMap(
    ([, text = '']) => text.match(/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g) ?? [],
  );
  return [...new Set(scopes)].sort();
}

/** The reference names one scope more where any of several will do. */
const WIDER = ['https://www.googleapis.com/auth/documents', 'https://www.googleapis.com/auth/forms'];

describe('the scopes that members need', () => {
  it.each(local.serviceMembers())('%s: as the reference says', (call) => {
    const [service = '', member = ''] = call.split('.');
    const expected = documented(service, member).filter(
      (scope) => !WIDER.some((wider) => scope.startsWith(wider)),
    );
    expect([...local.scopesFor(call)].sort()).toEqual(expected);
  });
});
