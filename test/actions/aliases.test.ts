import { aliases, unaliased } from '../../src/actions/aliases';
import { actions } from '../../src/actions/all';

it('asks by an old name for what it stands for, with what else was asked', () => {
  expect(unaliased({ action: 'write-plan', consent: { 'overwrite-by-hand': true } })).toEqual({
    ...{ action: 'write-papers', kind: 'Kế hoạch' },
    consent: { 'overwrite-by-hand': true },
  });
});

it.each([[{ action: 'toString' }], [{ action: 'check' }], [{}], [null], ['write-plan']])(
  'leaves any other request as it is: %j',
  (request) => expect(unaliased(request)).toBe(request),
);

it('names nothing as an action is named, and only what its action may be asked with', () => {
  for (const [alias, asked] of Object.entries(aliases)) {
    expect(actions.map(({ name }) => name)).not.toContain(alias);
    expect(actions.find(({ name }) => name === asked.action)?.asked(asked)).toBeDefined();
  }
});
