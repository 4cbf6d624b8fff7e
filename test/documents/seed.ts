import type { PlanSource } from '../../src/documents/papers/plan-source';
import { bacGiang2020 } from '../../src/samples/bac-giang-2020';
import { readBook } from '../../src/tables/book';
import type { GuestLine } from '../../src/tables/guest-lines';
import type { Grid } from '../../src/tables/sheet/grid';
import { settingsTitles } from '../../src/tables/sheet/table';
import { type TableName, tables } from '../../src/tables/tables';
import type { Unit } from '../../src/tables/units';

/** A tab that holds the sample of one table, as it would be typed. */
function gridOf(name: TableName): Grid {
  const { title, columns, layout } = tables[name];
  const fields = Object.entries(columns);
  const titles = fields.map(([, column]) => column.title);
  const rows = bacGiang2020[name].map((row) => fields.map(([field]) => row[field] ?? ''));
  const settings = titles.map((setting, index) => [setting, rows[0]?.[index] ?? '', '']);
  const values = layout === 'settings' ? [[...settingsTitles], ...settings] : [titles, ...rows];
  return { name: title, values, formulas: values.map((row) => row.map(() => '')), merges: [] };
}

const book = readBook(Object.keys(tables).map((name) => gridOf(name as TableName)));

/** The plan that started it all, read from the sample that users get too. */
export const seed: PlanSource = {
  conference: book.conference.rows[0] ?? { row: 0 },
  plan: book.plan.rows,
  guestLines: book.guestLines.rows,
  assignments: book.assignments.rows,
  budget: book.budget.rows,
};

export const yenThe: Unit = book.units.rows.find((unit) => unit.name === 'huyện Yên Thế') ?? { row: 0 };

/** The guest lines that invite a district. */
export const districtLines: GuestLine[] = seed.guestLines.filter((line) => line.invited);
