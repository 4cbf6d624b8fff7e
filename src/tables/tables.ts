import type { At } from '../domain/problem';
import { assignmentsTable } from './assignments';
import { budgetTable, normsTable } from './budget-lines';
import { conferenceTable } from './conference';
import { documentsTable } from './documents';
import { formsTable } from './forms';
import { guestLinesTable } from './guest-lines';
import { holidaysTable } from './holidays';
import { journalTable } from './journal';
import { outboxTable } from './outbox';
import { ownLinksTable } from './own-links';
import { paperLinesTable } from './paper-lines';
import { papersTable } from './papers';
import { peopleTable } from './people';
import { planTable } from './plan-lines';
import { programmeTable } from './programme';
import { questionsTable } from './questions';
import { registrationsTable } from './registrations';
import { unitsTable } from './units';

/** Every tab the add-on makes, in the order it makes them. */
export const tables = {
  conference: conferenceTable,
  plan: planTable,
  units: unitsTable,
  people: peopleTable,
  guestLines: guestLinesTable,
  programme: programmeTable,
  assignments: assignmentsTable,
  budget: budgetTable,
  norms: normsTable,
  papers: papersTable,
  paperLines: paperLinesTable,
  documents: documentsTable,
  outbox: outboxTable,
  journal: journalTable,
  registrations: registrationsTable,
  forms: formsTable,
  questions: questionsTable,
  ownLinks: ownLinksTable,
  holidays: holidaysTable,
} as const;

export type Tables = typeof tables;
export type TableName = keyof Tables;

/** Their names, in the same order. */
export const tableNames = Object.keys(tables) as TableName[];

/** A cell as problems tell it; row 0 = no row in particular, without a field the tab or the row as a whole. @example placeIn('papers', 0, 'code').column // 'Mã' */
export function placeIn<Name extends TableName>(
  name: Name,
  row = 0,
  field?: keyof Tables[Name]['columns'] & string,
): Omit<At, 'setting'> {
  const { title, columns }: { title: string; columns: Record<string, { title: string }> } = tables[name];
  return { tab: title, row, column: field === undefined ? '' : (columns[field]?.title ?? '') };
}

/** Tables that begin with rows of ours, the sample's or their own. */
export type Filled = {
  [Name in TableName]: Tables[Name] extends { begins: 'empty' } ? never : Name;
}[TableName];

/** The hidden tab in which the machine keeps what it has read of the answers of all Forms; nobody else writes there, so it is no table. */
export const keptTab = 'Câu trả lời máy đã đọc';

/** The hidden tab in which every mail that left is kept as it left; nobody writes there but the machine. */
export const sentTab = 'Thư máy đã giữ';

/** The hidden tab in which the bytes of templates taken from Word files are kept; a copy of the Sheet has them too. */
export const templatesTab = 'Mẫu lấy từ Word';

/** The hidden tab that holds the texts which were submitted: who is to agree cannot read the Docs of another account. */
export const submittedTab = 'Bản trình máy giữ';
