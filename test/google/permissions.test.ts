import { readFileSync } from 'node:fs';
import { at } from '../../build/root';
import { ask, copyOf, draftOf, type ExecuteOptions, sampleWorkspace, type Workspace } from '../support/local';

const sample = sampleWorkspace();
const { oauthScopes }: { oauthScopes: string[] } = JSON.parse(readFileSync(at('appsscript.json'), 'utf8'));

/** What an account gave that left some unticked. */
const without = (...names: string[]): ExecuteOptions => ({
  scopes: oauthScopes.filter((scope) => !names.some((name) => scope.endsWith(`/auth/${name}`))),
});

const open = (workspace: Workspace, options: ExecuteOptions, allow?: unknown) =>
  ask(workspace, { action: 'open-registration', ...(allow !== undefined && { allow }) }, options);

const sides = ['asks', 'throws', 'missing'] as const;
const where = (side: (typeof sides)[number]): Workspace =>
  copyOf(sample, { pdf: false, world: { 'require-scopes': side } });

test.each(sides)('what was left unticked is told by its reason first (%s)', (side) => {
  const { answer } = open(where(side), without('forms'));
  expect(answer.problems).toMatchObject([{ code: 'not-authorised', seen: 'forms' }]);
  expect(answer.problems[0]?.message).toContain('để lập biểu mẫu đăng ký và đọc câu trả lời. Bấm lại');
});

test('pressed again Google asks for that one alone, and nothing else is done in this run', () => {
  const workspace = where('asks');
  const { run } = open(workspace, without('forms', 'gmail.send'), ['forms']);
  expect(run).toMatchObject({ died: true, asked: ['https://www.googleapis.com/auth/forms'] });
  expect(run.calls).toEqual({ 'ScriptApp.requireScopes': 1 });
  expect(open(workspace, without('gmail.send'), ['forms']).answer).toMatchObject({ ok: true });
});

test('where Google does not ask from here, what it throws reaches the page; where it has no such call, the reason is told again', () => {
  expect(() => open(where('throws'), without('forms'), ['forms'])).toThrow();
  const { answer } = open(where('missing'), without('forms'), ['forms']);
  expect(answer.problems).toMatchObject([{ code: 'not-authorised', seen: 'forms' }]);
});

test('no permission is asked for that the add-on does not need', () => {
  const workspace = draftOf(sample);
  for (const allow of [['drive'], 'forms', [7], { forms: true }])
    expect(
      open(workspace, without('gmail.send'), allow).run.calls['ScriptApp.requireScopes'],
    ).toBeUndefined();
});
