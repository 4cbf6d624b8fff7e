import { appendFileSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Pending, withValue } from '../../../local/files/pending';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'giao-ban-pending-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const at = (name: string): string => join(dir, name);
const json = (name: string): unknown => JSON.parse(readFileSync(at(name), 'utf8'));
const pending = (): Pending => new Pending(dir);

describe('a value under keys', () => {
  test.each([
    [{ a: '1' }, ['a'], '2', { a: '2' }],
    [{ a: '1' }, ['b'], '2', { a: '1', b: '2' }],
    [{ a: '1', b: '2' }, ['a'], undefined, { b: '2' }],
    [{ files: [{ id: 'x', n: 1 }] }, ['files', 'x'], { id: 'x', n: 2 }, { files: [{ id: 'x', n: 2 }] }],
    [{ files: [{ id: 'x' }] }, ['files', 'y'], { id: 'y' }, { files: [{ id: 'x' }, { id: 'y' }] }],
    [{ files: [{ id: 'x' }, { id: 'y' }] }, ['files', 'x'], undefined, { files: [{ id: 'y' }] }],
    [{}, ['responses', 'r'], { id: 'r' }, { responses: [{ id: 'r' }] }],
    [{ a: 1 }, [], [7], [7]],
  ])('%j, %j, %j', (whole, keys, value, expected) => {
    expect(withValue(whole, keys, value)).toEqual(expected);
  });

  test('changes nothing in place, and once more changes nothing', () => {
    const key = fc.stringMatching(/^[a-c]{1,2}$/);
    fc.assert(
      fc.property(
        fc.dictionary(key, fc.string()),
        key,
        fc.option(fc.string(), { nil: undefined }),
        (before, name, value) => {
          const copy = structuredClone(before);
          const once = withValue(before, [name], value);
          expect(before).toEqual(copy);
          expect(withValue(once, [name], value)).toEqual(once);
        },
      ),
    );
  });
});

test('lines are played into the files, as often as it takes', () => {
  writeFileSync(at('danh-sach.json'), '{"mails":[{"id":"1"}]}');
  const content = new Map([['mail/0002.eml', 'Chào']]);
  pending().note([{ file: at('danh-sach.json'), at: ['mails', '2'], value: { id: '2' } }], content);
  const lines = readFileSync(at('workspace.pending'), 'utf8');
  const [{ part }] = JSON.parse(lines).documents;
  for (let time = 0; time < 3; time += 1) {
    writeFileSync(at('workspace.pending'), lines);
    // The first time as if the process had died before it put the document in place.
    if (time === 0) renameSync(at('mail/0002.eml'), at(part));
    pending().recover();
    expect(json('danh-sach.json')).toEqual({ mails: [{ id: '1' }, { id: '2' }] });
    expect(readFileSync(at('mail/0002.eml'), 'utf8')).toBe('Chào');
    expect(pending().isOpen).toBe(false);
  }
});

test('a line cut off at any byte never was, and what was prepared for it goes', () => {
  writeFileSync(at('p.json'), '{"a":"1"}');
  pending().note([{ file: at('p.json'), at: ['a'], value: '2' }], new Map());
  const first = readFileSync(at('workspace.pending'), 'utf8');
  pending().note([{ file: at('p.json'), at: ['a'], value: 'ba' }], new Map());
  const both = readFileSync(at('workspace.pending'), 'utf8');
  for (let length = first.length; length < both.length; length += 1) {
    writeFileSync(at('p.json'), '{"a":"1"}');
    writeFileSync(at('workspace.pending'), both.slice(0, length));
    writeFileSync(at('p.json.0a.tmp'), 'nửa chừng');
    pending().recover();
    expect(json('p.json')).toEqual({ a: '2' });
    expect(() => readFileSync(at('p.json.0a.tmp'))).toThrow('ENOENT');
  }
});

test('of a document that is written, goes and is written again the last one stays', () => {
  const paper = 'papers/Kế hoạch.docx';
  pending().note([], new Map([[paper, 'một']]));
  pending().note([], new Map([[paper, undefined]]));
  pending().note([], new Map([[paper, 'hai']]));
  pending().recover();
  expect(readFileSync(at(paper), 'utf8')).toBe('hai');
});

test('a damaged line in the middle is said, with its file', () => {
  pending().note([{ file: at('p.json'), at: ['a'], value: '2' }], new Map());
  appendFileSync(at('workspace.pending'), 'xx\n{"patches":[],"documents":[]}\n');
  expect(() => pending().recover()).toThrow(/workspace\.pending không còn là JSON/);
});
