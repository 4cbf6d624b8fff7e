import { practiceEntry, practises } from '../../google/ledger';
import { workbookId } from '../../google/workbook';

/** Whether the Sheet practises, in a ledger that was read already. */
export const practisesIn = (ledger: Record<string, string>): boolean => Boolean(ledger[practiceEntry]);

/** The mark of this Sheet on its files in Drive. What was made in practice carries another, so that nothing real is ever taken for it. */
export const sheetMark = (): string => workbookId() + (practises() ? ':practice' : '');
