import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeKey } from '../../../src/domain/text/digest';
import { ask, copyOf, sampleWorkspace, shown, type Workspace } from '../../support/local';

type Entries = Record<string, string>;
const fileOf = ({ dir }: Workspace): string => join(dir, 'properties.json');
const entriesOf = (workspace: Workspace): Entries => JSON.parse(readFileSync(fileOf(workspace), 'utf8'));
const keep = (workspace: Workspace, more: Entries): void =>
  writeFileSync(fileOf(workspace), JSON.stringify({ ...entriesOf(workspace), ...more }));

const told = ({ tab, row, seen }: { tab: string; row: number; seen: unknown }) => [tab, row, seen];
const foreignIn = (problems: readonly { code: string; tab: string; row: number; seen: unknown }[]) =>
  problems.filter(({ code }) => code === 'foreign-entry').map(told);

let sample: Workspace;
beforeAll(() => {
  sample = sampleWorkspace();
  ask(sample, { action: 'write-plan' });
});

test('a paper of a kind that only another version knows is told of and left alone', () => {
  const workspace = copyOf(sample);
  const entry = JSON.stringify([
    'TB',
    'thông báo',
    '',
    'Thông báo kết luận',
    'made',
    'ai@so.example',
    1,
    'f1',
    '1',
  ]);
  keep(workspace, { [`paper:${codeKey('TB')}`]: entry });
  expect(foreignIn(ask(workspace, { action: 'check' }).answer.problems)).toEqual([['Văn bản', 0, 'TB']]);
  const { answer } = ask(workspace, { action: 'write-plan' });
  expect(answer.documents).toMatchObject([{ kind: 'plan', state: 'unchanged' }]);
  expect(shown(workspace, 'Văn bản', 'Mã')).toEqual(['KH']);
  expect(entriesOf(workspace)[`paper:${codeKey('TB')}`]).toBe(entry);
});

test('a paper whose entry cannot be read is not written over', () => {
  const workspace = copyOf(sample);
  const key = `paper:${codeKey('KH')}`;
  const newer = JSON.stringify([...JSON.parse(entriesOf(workspace)[key] ?? '[]'), 'phiên bản sau']);
  keep(workspace, { [key]: newer });
  const row = 2;
  expect(foreignIn(ask(workspace, { action: 'check' }).answer.problems)).toEqual([['Văn bản', row, 'KH']]);
  const { answer, run } = ask(workspace, { action: 'write-plan' });
  expect(answer.documents).toEqual([]);
  expect(foreignIn(answer.problems)).toEqual([['Văn bản', row, 'KH']]);
  expect(Object.keys(run.calls).filter((name) => /create|update/.test(name))).toEqual([]);
  expect(entriesOf(workspace)[key]).toBe(newer);
});
