import type * as z from 'zod/mini';
import { action } from '../../action';
import type { KindCount, UnitsShown } from '../../spoken/people';
import { askedUnits, countryData, unitsAsked, unitTelling } from '../../work/people/asked-units';
import { freshIn } from '../../work/sheet/add-rows';
import { isRefusal, type Refusal } from '../../work/sheet/refusal';

/** How many units a press of Thêm đơn vị would bring, before it is pressed. Writes nothing. */
export const showUnits = action({
  name: 'show-units',
  runs: 'reads',
  press: 'mở Thêm đơn vị, đại biểu, chọn tỉnh',
  help: 'Đếm xã, phường, đặc khu, sở, ban, ngành sẽ thêm và bao nhiêu đã có; không đổi gì.',
  verb: false,
  request: unitsAsked,
  refuses: ['unknown-province'],
  act: show,
});

function show(request: z.output<typeof unitsAsked>): UnitsShown | Refusal<'unknown-province'> {
  const data = countryData();
  const asked = askedUnits(request, data);
  if (isRefusal(asked)) return asked;
  const { rows: fresh, standing } = freshIn('units', asked.rows, unitTelling);
  return {
    provinces: data.provinces().map(({ name }) => name),
    departments: [...data.departments],
    province: asked.province,
    kinds: kindsOf(asked.rows.map(({ kind }) => String(kind))),
    added: fresh.length,
    standing,
  };
}

const kindsOf = (kinds: readonly string[]): KindCount[] =>
  [...new Set(kinds)].map((kind) => ({ kind, count: kinds.filter((one) => one === kind).length }));
