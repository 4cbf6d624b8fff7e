import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { local } from '../snippet';

/** The reference text, with the scopes of each method. */
const REFERENCE = (() => {
  const dir = dirname(require.resolve('gas-types-detailed/package.json'));
  const files = readdirSync(dir).filter((name) =>
    /\.(spreadsheet|base|properties|lock|script|mail|url-fetch|utilities|html|forms)\.d\.ts$/.test(name),
  );
  return files.map((name) => readFileSync(join(dir, name), 'utf8')).join('\n');
})();

/** Members that this copy of the reference lacks. */
const UNDOCUMENTED = ['TextValidationBuilder.setHelpText', 'TextValidationBuilder.build'];

/** Scopes that the reference lists for a member, over all its overloads. */
function documented(service: string, member: string): string[] {
  const declaration =
    new RegExp(`^    interface ${service} (?:extends .*)?\\{$([\\s\\S]*?)^    \\}$`, 'm').exec(
      REFERENCE,
    )?.[1] ?? '';
  const comments = [
    ...declaration.matchAll(new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*${member}\\(`, 'g')),
  ];
  if (UNDOCUMENTED.includes(`${service}.${member}`)) return [];
  if (comments.length === 0) throw new Error(`${service}.${member} is not in the reference`);
  const scopes = comments.flatMap(
    ([, text = '']) => text.match(/(?<!')https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g) ?? [],
  );
  return [...new Set(scopes)].sort();
}

/** For what all editors have, the reference names the scopes of each; only those of Sheets are ours. */
const OF_OTHER_EDITORS = /\/auth\/(documents|forms)/;
const SHARED = ['Ui', 'Menu', 'Session', 'User'];

describe('the scopes that members need', () => {
  it.each(local.serviceMembers())('%s: as the reference says', (call) => {
    const [service = '', member = ''] = call.split('.');
    const isOurs = (scope: string): boolean => !SHARED.includes(service) || !OF_OTHER_EDITORS.test(scope);
    const expected = documented(service, member).filter(isOurs);
    expect([...local.scopesFor(call)].sort()).toEqual(expected);
  });
});
