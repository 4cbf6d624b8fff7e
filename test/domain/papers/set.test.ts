import { copiesToPrint } from '../../../src/domain/papers/set';

const line = (seats: number | undefined) => ({ row: 2, units: undefined, seats, invited: undefined });
type Asked = Parameters<typeof copiesToPrint>[0];

test.each<[string, Partial<Asked>, number | undefined]>([
  ['one for each guest and five to spare', {}, 27],
  ['as many to spare as she says, none too', { spare: 0 }, 22],
  ['the plan may state more than the lines do', { stated: 'khoảng 45-50' }, 55],
  [
    'a line that does not say how many leaves the stated number',
    { lines: [line(undefined)], stated: '30' },
    35,
  ],
  ['one guest', { lines: [line(1)] }, 6],
  ['nobody can tell', { lines: [line(undefined)] }, undefined],
])('%s', (_, changes, copies) => {
  expect(copiesToPrint({ lines: [line(22)], guests: [], day: undefined, ...changes })).toBe(copies);
});
