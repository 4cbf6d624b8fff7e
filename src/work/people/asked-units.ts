import * as z from 'zod/mini';
import { longestName } from '../../domain/limits/text-limits';
import { provinceNamed } from '../../domain/people/provinces';
import type { departments as commonDepartments, departmentKind } from '../../samples/vietnam/departments';
import type { provinces, unitsOfProvince } from '../../samples/vietnam/units';
import type { Cells } from '../../tables/sheet/changes';
import { placeIn } from '../../tables/tables';
import { type Refusal, refusal } from '../sheet/refusal';

/** Most departments that one press takes. */
const mostDepartments = 100;

/** Which units are to be added; nothing at all is an answer too. */
export const unitsAsked = z.object({
  province: z
    ._default(z.string().check(z.maxLength(longestName)), '')
    .check(z.describe('tỉnh, thành phố có xã, phường, đặc khu cần thêm')),
  departments: z._default(z.boolean(), false).check(z.describe('thêm cả sở, ban, ngành thường có của tỉnh')),
  /** The departments as the user corrected them; without any those that most provinces have. */
  named: z._default(
    z.array(z.string().check(z.maxLength(longestName))).check(z.maxLength(mostDepartments)),
    [],
  ),
});

/** How a unit is told from another, and how the codes of those begin that have none. */
export const unitTelling = { alike: ['name', 'kind'], prefix: 'S' } as const;

type Data = {
  provinces: typeof provinces;
  unitsOfProvince: typeof unitsOfProvince;
  departments: typeof commonDepartments;
  kind: typeof departmentKind;
};

/** The data of the country, unpacked by whoever first asks for them. */
export function countryData(): Data {
  const units = require('../../samples/vietnam/units') as typeof import('../../samples/vietnam/units');
  const offices =
    require('../../samples/vietnam/departments') as typeof import('../../samples/vietnam/departments');
  return { ...units, departments: offices.departments, kind: offices.departmentKind };
}

/** The rows of Đơn vị that are asked for, departments first. */
export function askedUnits(
  { province: words, departments, named }: z.output<typeof unitsAsked>,
  data: Data,
): { province: string; rows: Cells[] } | Refusal<'unknown-province'> {
  const typed = named.length > 0 ? named : data.departments;
  const offices = departments ? typed.filter((name) => name.trim()) : [];
  const rows = offices.map((name): Cells => ({ name: name.trim(), kind: data.kind }));
  if (words.trim() === '') return { province: '', rows };
  const { province, near } = provinceNamed(words, data.provinces());
  if (!province) {
    const at = placeIn('units');
    return refusal('unknown-province', at, words, { near: near ?? '' });
  }
  return { province: province.name, rows: [...rows, ...data.unitsOfProvince(province.code)] };
}
