import { SheetFull, whyCellsRefuse } from './cells-refused';
import { DriveRefusal } from './drive';
import { LedgerFull } from './ledger';
import { NoSheet } from './workbook';

/** What kept Google from doing something, as far as the user can be told what to do. */
export type TroubleCode =
  | 'out-of-reach'
  | 'not-authorised'
  | 'drive-full'
  | 'ledger-full'
  | 'no-sheet'
  | 'sheet-full'
  | 'protected-cells'
  | 'cell-refuses'
  | 'google-spent'
  | 'google-later'
  | 'unexpected';

/**
 * Google words its exceptions in the language of the account. What stays in all of them, by field reports in Vietnamese, English, Japanese,
 * Spanish, Indonesian: the address of a scope that is missing, and the name of a service that was called too often.
 */
const scope = /googleapis\.com\/auth\//;
const spentService = /(?:^|[^\w.])(?:urlfetch|gmail|email)(?:$|[^\w@])/;
const advisesRest = 'Utilities.sleep';

/** Google's own exceptions are called so (field reports: "Exception: …"); those of the language have names of their own. */
const ofGoogle = /^\w*Exception$/;

/** Whether something thrown says that a permission is missing. */
export const saysNotPermitted = (trouble: unknown): boolean => scope.test(textOf(trouble));

/** Whether it says that no more of a service may be had today: then the request was not made at all. */
export const saysSpent = (trouble: unknown): boolean =>
  spentService.test(textOf(trouble).replace(/https?:\S+/g, '')) && !textOf(trouble).includes(advisesRest);

/** Expected refusals of Google, from what was thrown. */
export function troubleIn(trouble: unknown): TroubleCode {
  if (trouble instanceof DriveRefusal) return driveTrouble(trouble);
  if (trouble instanceof SheetFull) return 'sheet-full';
  if (trouble instanceof LedgerFull) return 'ledger-full';
  if (saysNotPermitted(trouble)) return 'not-authorised';
  if (trouble instanceof NoSheet) return 'no-sheet';
  if (!isGoogles(trouble)) return 'unexpected';
  if (saysSpent(trouble)) return 'google-spent';
  return whyCellsRefuse() ?? 'google-later';
}

/** What Google said in its own words, for the user to read beside ours; '' for what is not Google's. */
export const wordsOfGoogle = (trouble: unknown): string => (isGoogles(trouble) ? textOf(trouble) : '');

const isGoogles = (trouble: unknown): boolean => trouble instanceof Error && ofGoogle.test(trouble.name);

const textOf = (trouble: unknown): string => (trouble instanceof Error ? trouble.message : String(trouble));

function driveTrouble({ status, isFull }: DriveRefusal): TroubleCode {
  if (isFull) return 'drive-full';
  if (status === 0) return 'google-later';
  return status === 401 || status === 403 ? 'not-authorised' : 'out-of-reach';
}

/** Asks for what the manifest never asks for, to see how Google refuses. @returns what it threw; undefined when it did not refuse */
export function refusedExample(): unknown {
  try {
    SpreadsheetApp.openById('tu-kiem-tra');
    return undefined;
  } catch (refusal) {
    return refusal;
  }
}
