import { readFileSync } from 'node:fs';
import { packedLines } from '../../build/bundle/packed';
import { at } from '../../build/root';
import { provinces, unitsOfProvince } from '../../src/samples/vietnam/units';
import { unitsTable } from '../../src/tables/units';

const all = provinces().map(({ code, name }) => ({ name, units: unitsOfProvince(code) }));

test('34 provinces with 3,321 units, each of which the tab Đơn vị takes', () => {
  expect(all).toHaveLength(34);
  const units = all.flatMap((one) => one.units);
  expect(units).toHaveLength(3321);
  const wrong = units.filter(
    ({ code = '', name = '', formerNames = '' }) =>
      !/^\d{5}$/.test(String(code)) ||
      'wrong' in unitsTable.columns.name.kind.read(name) ||
      'wrong' in unitsTable.columns.formerNames.kind.read(formerNames),
  );
  expect(wrong).toEqual([]);
});

test('no two units of a province have one name', () => {
  for (const { name, units } of all)
    expect([name, new Set(units.map((unit) => unit.name)).size]).toEqual([name, units.length]);
});

test('Bắc Ninh has 99, with what each was made of', () => {
  const { units } = all.find(({ name }) => name === 'tỉnh Bắc Ninh') ?? { units: [] };
  expect(units).toHaveLength(99);
  expect(units.find(({ name }) => name === 'xã Tân Yên')).toMatchObject({
    kind: 'xã',
    validFrom: '2025-07-01',
    formerNames: expect.stringContaining('thị trấn Cao Thượng'),
  });
});

test('the data are packed to the same bytes every time, a province by itself', () => {
  const text = readFileSync(at('src/samples/vietnam/units.tsv'), 'utf8');
  expect(packedLines(text)).toBe(packedLines(text));
});
