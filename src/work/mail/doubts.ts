import { type Problem, problem } from '../../domain/problem';
import { tables } from '../../tables/tables';
import type { Standing } from './standing';

/** Mails that only a person can settle: those that may have left, and those that Gmail refused. */
export const openCases = (mails: readonly Standing[]): Problem[] =>
  mails.flatMap(({ state, row, code }) => {
    const at = { tab: tables.outbox.title, row: row?.row ?? 0, column: tables.outbox.columns.state.title };
    if (state === 'in-doubt') return [problem('mail-in-doubt', at, row?.recipient ?? code)];
    return state === 'refused' ? [problem('mail-refused', at, row?.recipient ?? code)] : [];
  });
