import * as z from 'zod';
import { NotDone } from '../sheet/limits';
import type { Workspace } from '../workspace/workspace';
import { nothingHere, type Reply, refused, shaped } from './reply';

/** How far a tab reaches, and what it takes, say the hands. */
const [row, column] = [z.int(), z.int()];
const seen = z.object({
  arrangement: z.string(),
  rows: z.array(z.object({ row, texts: z.array(z.string()) })),
});
const typing = z.object({ row, column, text: z.string(), format: z.string().optional() });
const otherwise = z.enum(['nothing', 'theRest']);
const typed = z.object({ tab: z.string(), cells: z.array(typing).min(1), seen, otherwise });
const filtered = z.object({ tab: z.string(), column, keep: z.array(z.string()).nullable(), seen });
const sorted = z.object({ tab: z.string(), column, direction: z.enum(['ascending', 'descending']), seen });
const wide = z.object({ tab: z.string(), column, width: z.int().min(1).max(5000) });
const rows = z.object({
  tab: z.string(),
  row,
  count: z.int().min(1),
  act: z.enum(['insert', 'delete']),
  seen,
});

/** What a person does to the cells of a tab. @throws WrongRequest for a body of another shape */
export function change(workspace: Workspace, request: string, body: unknown): Reply {
  try {
    return done(workspace, request, body);
  } catch (error) {
    if (error instanceof NotDone) return refused(error);
    throw error;
  }
}

function done(workspace: Workspace, request: string, body: unknown): Reply {
  switch (request) {
    case 'POST /sheet/type':
      return { json: typeAll(workspace, shaped(typed, body)) };
    case 'POST /sheet/filter':
      return { json: filter(workspace, shaped(filtered, body)) };
    case 'POST /sheet/sort':
      return { json: sort(workspace, shaped(sorted, body)) };
    case 'POST /sheet/width':
      return { json: widen(workspace, shaped(wide, body)) };
    case 'POST /sheet/rows':
      return { json: changeRows(workspace, shaped(rows, body)) };
    default:
      return nothingHere;
  }
}

const typeAll = (workspace: Workspace, asked: z.infer<typeof typed>): object =>
  workspace.typeAll(asked.tab, asked.cells, asked.seen, asked.otherwise);

function filter(
  workspace: Workspace,
  { tab, column: at, keep, seen: then }: z.infer<typeof filtered>,
): object {
  workspace.filter(tab, at, keep, then);
  return {};
}

function sort(
  workspace: Workspace,
  { tab, column: at, direction, seen: then }: z.infer<typeof sorted>,
): object {
  workspace.sort(tab, at, direction, then);
  return {};
}

function widen(workspace: Workspace, { tab, column: at, width }: z.infer<typeof wide>): object {
  workspace.setWidth(tab, at, width);
  return {};
}

function changeRows(
  workspace: Workspace,
  { tab, row: at, count, act, seen: then }: z.infer<typeof rows>,
): object {
  if (act === 'insert') workspace.insertRow(tab, at, count, then);
  else workspace.deleteRow(tab, at, count, then);
  return {};
}
