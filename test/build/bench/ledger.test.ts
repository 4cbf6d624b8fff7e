import { rowOf } from '../../../build/bench/ledger';

it('counts bytes, not letters, of names and texts, and says how much room is left', () => {
  expect(rowOf('x', { 'thư:1': 'ấ'.repeat(1024), b: '' })).toEqual({
    after: 'x',
    entries: 2,
    'kB of 500': 3,
    'room left %': 99,
    'largest of 9 kB': '3.0 thư:1',
  });
  expect(rowOf('none', {})).toMatchObject({ entries: 0, 'room left %': 100, 'largest of 9 kB': '' });
});
