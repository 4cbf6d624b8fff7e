import { rowOf } from '../../domain/forms/question-row';
import { keyOf } from '../../domain/forms/sections';
import { fold } from '../../domain/text/vietnamese';
import { appending } from '../../tables/sheet/appending';
import type { Block, Cells } from '../../tables/sheet/changes';
import { cellAt, type Grid, locate } from '../../tables/sheet/grid';
import { type TableName, tables } from '../../tables/tables';
import { repaint } from '../sheet/workbook';
import type { SheetForm } from './sheet-form';

/** Puts a ready Form into its list, and its questions into Câu hỏi, where the Sheet has neither yet: from then on they are the clerk's. */
export function bringRows({ row, code, ready, questions }: SheetForm): void {
  const isThere = questions.some((one) => one.row > 0);
  append('questions', isThere ? [] : ready.questions.map((one) => rowOf(code, one)));
  append('forms', row.row > 0 || ready.keptIn !== 'list' ? [] : [{ code, kind: ready.kind }]);
}

const append = (name: TableName, rows: readonly Cells[]): void => {
  if (rows.length > 0) repaint(name, (grid) => appending(tables[name], grid, rows));
};

/** Gives each question of a Form that has none a code of its own, so that it stays the same in other words. */
export const nameQuestions = (code: string): void => repaint('questions', (grid) => named(grid, code));

function named(grid: Grid, code: string): Block[] {
  const { first, columns } = locate(tables.questions, grid);
  const [form, title, key] = ['form', 'title', 'key'].map((field) => columns.get(field) ?? -1);
  if (form === undefined || title === undefined || key === undefined || key < 0) return [];
  return grid.values.slice(first).flatMap((_, index): Block[] => {
    const [own, words, has] = [form, title, key].map((at) => String(cellAt(grid, first + index, at)).trim());
    if (fold(own ?? '') !== fold(code) || !words || has) return [];
    return [{ row: first + index + 1, column: key + 1, values: [[keyOf({ key: undefined, title: words })]] }];
  });
}
