import { builtActions } from '../../../build/declared/actions';
import { requestOf } from '../../../local/cli/asked';
import { runOptionWords } from '../../../local/cli/commands';
import type { AskedVerb } from '../../../local/cli/verbs';
import type { Flag } from '../../../src/spoken/actions';

const flag = (name: string, more: Partial<Flag>): Flag => ({
  ...{ name, member: name, takes: 'text', value: true, choices: [], help: '', required: false },
  ...more,
});
const verb: AskedVerb = {
  name: 'fly',
  press: '',
  help: '',
  verb: true,
  presets: {},
  preset: {},
  flags: [
    flag('code', { required: true }),
    flag('yes', { member: 'answers', takes: 'nothing', value: 'yes' }),
    flag('high', { takes: 'nothing' }),
    flag('days', { takes: 'number' }),
    flag('units', { takes: 'list' }),
    flag('at', { pattern: '^\\d{4}$', help: 'năm' }),
  ],
};
const given = (texts: Record<string, string>, ...flags: string[]) => ({ texts, flags: new Set(flags) });

it('makes a request of the flags that were given', () => {
  expect(requestOf(verb, given({ code: 'KH' }))).toEqual({ action: 'fly', code: 'KH' });
  expect(requestOf(verb, given({ code: '', days: '3', units: '213,214' }, 'yes', 'high'))).toEqual({
    ...{ action: 'fly', code: '', days: 3, units: ['213', '214'] },
    ...{ answers: 'yes', high: true },
  });
});

it('asks with what another name of the verb stands for, which need not be given again', () => {
  const preset = { code: 'KH' };
  expect(requestOf({ ...verb, preset }, given({}))).toEqual({ action: 'fly', code: 'KH' });
});

it.each([
  [{}, 'Việc “fly” cần --code.'],
  [{ code: 'KH', days: 'ba' }, '--days phải là một số, không phải “ba”.'],
  [{ code: 'KH', at: '28/4' }, '--at không đọc được “28/4”: năm.'],
  [{ code: 'KH', days: '' }, '--days phải là một số, không phải “”.'],
])('explains wrong use: %j', (texts, message) =>
  expect(() => requestOf(verb, given({ ...texts }))).toThrow(message),
);

it('flags of one name all take a text or all none, and none but --yes is one that every verb has', () => {
  const flags = builtActions().flatMap((one) => (one.verb ? one.flags : []));
  const shapes = new Set(flags.map(({ name, takes }) => `--${name} ${takes === 'nothing'}`));
  expect(shapes.size).toBe(new Set(flags.map(({ name }) => name)).size);
  expect([...new Set(flags.map(({ name }) => name))].filter((name) => name in runOptionWords)).toEqual([
    'yes',
  ]);
});
