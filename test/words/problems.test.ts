import { about, sampleProblems } from '../../build/docs/problem-samples';
import { expected, type ProblemCode, problem } from '../../src/domain/problem';
import { sentenceOf } from '../../src/words/problems';

const at = { tab: 'Đơn vị', row: 7, column: 'Email' };
test.each(Object.keys(expected) as ProblemCode[])('%s says where, what, and what to do', (code) => {
  const sentence = sentenceOf(problem(code, at, 'abc', about));
  expect(sentence).toMatch(/^Trang tính “Đơn vị”, hàng 7, cột “Email”: /);
  expect(sentence).toMatch(/[.!]$/);
  expect(sentence).not.toMatch(/undefined|null|NaN|error|\bsheet\b/i);
  expect(sentence.normalize('NFC')).toBe(sentence);
});

test('a refused sum is offered in figures, long cells are cut, days are short', () => {
  expect(sentenceOf(problem('amount-in-words', at, '1,5 triệu'))).toContain(': 1.500.000.');
  expect(sentenceOf(problem('bad-day', at, 'x'.repeat(500))).length).toBeLessThan(250);
  expect(sentenceOf(problem('unit-not-valid', at, 'huyện A', { day: '2025-07-01' }))).toContain('01/7/2025');
  expect(sentenceOf(problem('busy', { tab: '', row: 0, column: '' }))).toMatch(/^Có người khác/);
});

test('each has a sample for the guide that reads without a place', () => {
  for (const sample of sampleProblems()) {
    const sentence = sentenceOf(sample);
    expect(sentence).toMatch(/^[\p{Lu}“].*[.!]$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN|““/);
  }
});
