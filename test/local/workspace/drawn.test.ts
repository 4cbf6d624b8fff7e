import { ask, drawFrom, newWorkspace } from '../../support/local';

/** What a conference made of a text has in its Drive and among its Forms. */
function made(text: string): string[] {
  const before = drawFrom(text);
  const workspace = newWorkspace();
  ask(workspace, { action: 'create-tables', sample: true });
  ask(workspace, { action: 'open-form', form: 'NV' });
  drawFrom(before, false);
  return [...workspace.files(), ...workspace.forms()].map(({ id }) => id);
}

it('ids and codes of a whole workspace come from the text that is drawn from', () => {
  const ids = made('a');
  expect(ids.length).toBeGreaterThan(0);
  expect(made('a')).toEqual(ids);
  expect(made('b')).not.toEqual(ids);
});
