import { readFileSync } from 'node:fs';
import { at } from '../../../build/root';
import { fullNames, local } from '../snippet';
import { classTextOf, scopesIn, textsOf } from './reference';

/** Members that this copy of the reference lacks. */
const undocumented = ['TextValidationBuilder.setHelpText', 'TextValidationBuilder.build'];
/** By nothing else a Form is asked whether it wants a login, or told not to; where Google no longer knows them, the product goes on. */
const outdated = ['Form.setRequireLogin', 'Form.requiresLogin'];
const members = local.serviceMembers().filter((call) => !undocumented.includes(call));

/** For what all editors have, the reference names the scopes of each; only those of Sheets are ours. */
const ofOtherEditors = /\/auth\/(documents|forms)/;
const shared = ['Ui', 'Menu', 'Session', 'User'];

const documented = (call: string): string[] =>
  scopesIn(textsOf(call)).filter(
    (scope) => !shared.includes(call.split('.')[0] ?? '') || !ofOtherEditors.test(scope),
  );

test('the reference has every member, and advises against those alone that have no other', () => {
  const lacks = (call: string) => textsOf(call).length === 0;
  expect([...members, ...undocumented].filter(lacks)).toEqual(undocumented);
  const advisedAgainst = (text: string) => /@deprecated|^[\s*]*Deprecated\b/.test(text);
  expect(members.filter((call) => textsOf(call).every(advisedAgainst))).toEqual(outdated);
  expect(members.filter((call) => advisedAgainst(classTextOf(call)))).toEqual([]);
});

test('what advises against a member is found where it stands', () => {
  expect(classTextOf('PageProtection.addUser')).toMatch(/^[\s*]*Deprecated\b/);
  expect(textsOf('Sheet.getSheetProtection')).toEqual([expect.stringMatching(/@deprecated/)]);
});

test('they need the scopes that the reference says', () => {
  for (const call of members)
    expect([call, ...[...local.scopesFor(call)].sort()]).toEqual([call, ...documented(call)]);
});

describe('appsscript.json', () => {
  const { oauthScopes }: { oauthScopes: string[] } = JSON.parse(readFileSync(at('appsscript.json'), 'utf8'));

  /** Called to see how Google refuses what was not asked for. */
  const refused = ['SpreadsheetApp.openById'];

  it('asks for one scope of each member', () => {
    const lacking = members.filter((call) => {
      const scopes = documented(call);
      return scopes.length > 0 && !scopes.some((scope) => oauthScopes.includes(scope));
    });
    expect(lacking).toEqual(refused);
  });

  it('asks for nothing else than members and requests by REST need', () => {
    const byRest = fullNames(['drive.file', 'gmail.send']);
    const needed = new Set([...byRest, ...members.flatMap(documented)]);
    expect(oauthScopes.filter((scope) => !needed.has(scope))).toEqual([]);
  });
});
