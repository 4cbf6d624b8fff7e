import { datedCall } from '../../support/call';
import { ask, copyOf, sampleWorkspace } from '../../support/local';
import { at } from '../../support/mail';
import { checkOne } from '../self-check/support';

const opened = datedCall(sampleWorkspace({ pdf: false }));
ask(opened, { action: 'open-registration' });

describe.each(['null', 'refused'] as const)('where Google gives a trigger no Sheet: %s', (side) => {
  const workspace = copyOf(opened, { pdf: false, world: { 'trigger-sheet': side } });
  const runs = workspace.fireTriggers(at(10, '09:30'));

  test('the clock says so by its name, and plans nothing', () => {
    expect(runs.flatMap(({ error, log }) => [error ?? '', ...log]).join('')).toBe('');
    const { value } = workspace.execute('call', [{ action: 'carry-on' }], {
      ...at(10, '10:45'),
      triggered: true,
    });
    expect(value).toMatchObject({
      ok: false,
      problems: [{ code: 'no-sheet', message: expect.stringContaining('bấm') }],
    });
  });

  test('the self-check says that the clock has run and found none', () => {
    expect(checkOne(workspace, 'clock-ran')).toMatchObject({ verdict: 'differs', seen: side });
  });

  test('what a person presses works', () => {
    expect(ask(workspace, { action: 'take-answers' }, at(10, '11:00')).answer.ok).toBe(true);
  });
});
