import { askedFor, noted } from '../../../src/sidebar/parts/ask';
import type { SpokenProblem } from '../../../src/spoken/problems';

const missing = (seen: string): SpokenProblem => ({
  code: 'not-authorised',
  weight: 'blocks',
  tab: '',
  row: 0,
  column: '',
  seen,
  message: '',
  repairs: [],
  keep: null,
  press: null,
});

test('what an action was refused for is asked for when the same is pressed again, once', () => {
  noted('test-mail', { ok: false, problems: [missing('gmail.send')] });
  expect(askedFor('state')).toEqual([]);
  expect(askedFor('test-mail')).toEqual(['gmail.send']);
  expect(askedFor('test-mail')).toEqual([]);
});

test('also where the action did what it could', () => {
  noted('send-mail', { ok: true, result: { problems: [missing('gmail.send drive.file')] } });
  expect(askedFor('send-mail')).toEqual(['gmail.send', 'drive.file']);
});

test('a refusal that no permission would mend asks for none', () => {
  noted('write-plan', { ok: false, problems: [missing('')] });
  expect(askedFor('write-plan')).toEqual([]);
});
