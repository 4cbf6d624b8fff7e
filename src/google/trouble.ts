import { DriveRefusal } from './drive';

/** What kept Google from doing something, as far as the user can be told what to do. */
export type TroubleCode =
  | 'out-of-reach'
  | 'not-authorised'
  | 'drive-full'
  | 'ledger-full'
  | 'sheet-full'
  | 'protected-cells'
  | 'cell-refuses'
  | 'google-spent'
  | 'google-later'
  | 'unexpected';

/** Google's texts for a missing permission are field reports; Tự kiểm tra asks for one (`refusal-text`). */
const notPermitted = /permission|authoriz/i;

/**
 * Google's texts by what they mean, the first that fits. Field reports, but for the quotas (quotas page) and what UrlFetchApp says of a
 * network (its reference). A protected cell speaks of permission, too.
 */
const texts: readonly [RegExp, TroubleCode][] = [
  [/protected (?:cell|range|sheet)/i, 'protected-cells'],
  [/data validation/i, 'cell-refuses'],
  [/number of cells in the workbook|limit of \d+ cells/i, 'sheet-full'],
  [/property storage quota/i, 'ledger-full'],
  [/storage ?quota/i, 'drive-full'],
  [/too many times (?:for|in) one day|too much computer time/i, 'google-spent'],
  [
    /Address unavailable|DNS error|timed out|server error|try again|Service (?:error|unavailable|invoked)|maximum execution time/i,
    'google-later',
  ],
  [notPermitted, 'not-authorised'],
];

/** Whether a text of Google's says that a permission is missing. */
export const saysNotPermitted = (text: string): boolean => notPermitted.test(text);

/** Expected refusals of Google, from what was thrown. */
export function troubleIn(trouble: unknown): TroubleCode {
  if (trouble instanceof DriveRefusal) return driveTrouble(trouble);
  const { message = '' } = trouble instanceof Error ? trouble : {};
  return texts.find(([text]) => text.test(message))?.[1] ?? 'unexpected';
}

function driveTrouble({ status, isFull }: DriveRefusal): TroubleCode {
  if (isFull) return 'drive-full';
  if (status === 0) return 'google-later';
  return status === 401 || status === 403 ? 'not-authorised' : 'out-of-reach';
}

/** Asks for what the manifest never asks for, to see how Google refuses. @returns its text; '' when it did not refuse */
export function textOfRefusal(): string {
  try {
    SpreadsheetApp.openById('tu-kiem-tra');
    return '';
  } catch (refusal) {
    return refusal instanceof Error ? refusal.message : String(refusal);
  }
}
