import { FORMS } from '../forms/snippet';
import { local, workspaceOf } from '../snippet';
import { ofCells } from './oracle/cells';
import { ofDrive } from './oracle/drive';
import { ofForms } from './oracle/forms';
import { ofItems } from './oracle/items';
import { ofRules } from './oracle/rules';
import { type Saying, source } from './oracle/saying';
import { ofScript } from './oracle/script';
import { ofTabs } from './oracle/tabs';

/** What live Apps Script answered when the tests of gas-fakes ran on it, held against the local workspace. */
const sayings: readonly Saying[] = [
  ...ofTabs,
  ...ofCells,
  ...ofRules,
  ...ofScript,
  ...ofDrive,
  ...ofForms,
  ...ofItems,
];

const entries = sayings.map(
  ({ snippet }, index) =>
    `function says${index}() { const book = SpreadsheetApp.getActiveSpreadsheet(); book.insertSheet('tab ${index}', 0); ${snippet} }`,
);
const workspace = workspaceOf(FORMS + entries.join('\n'));

/** What a saying gives here. */
function hereOf(index: number): unknown {
  const { value, error } = workspace.execute(`says${index}`);
  if (error !== undefined) throw new Error(error);
  return JSON.parse(JSON.stringify(value ?? null));
}

describe(`what ${source} says`, () => {
  const numbered = sayings.map((saying, index) => ({ ...saying, index }));

  it.each(numbered.filter((one) => !one.differs))('$member: $title ($at)', ({ index, live }) =>
    expect(hereOf(index)).toEqual(live),
  );

  it.each(numbered.filter((one) => one.differs))('$member is otherwise here: $title ($at)', (one) => {
    expect(hereOf(one.index)).toEqual(one.differs?.here);
    expect(one.differs?.here).not.toEqual(one.live);
    expect(one.differs?.because).toMatch(/\.$/);
  });

  it('speaks of members that the local workspace has', () => {
    const ours = [...local.serviceMembers(), ...local.DRIVE_METHODS];
    expect(sayings.map(({ member }) => member).filter((member) => !ours.includes(member))).toEqual([]);
  });
});
