import { DriveRefusal } from './drive';

/** What kept Google from doing something, as far as the user can be told what to do. */
export type TroubleCode = 'out-of-reach' | 'not-authorised' | 'ledger-full' | 'unexpected';

/** Google's text for a full property store is a field report (quotas page: 500 kB). */
const storeFull = /property storage quota/i;
/** Google's texts for a missing permission are field reports; Tự kiểm tra asks for one (`refusal-text`). */
const notPermitted = /permission|authoriz/i;

/** Whether a text of Google's says that a permission is missing. */
export const saysNotPermitted = (text: string): boolean => notPermitted.test(text);

/** Expected refusals of Google, from what was thrown. */
export function troubleIn(trouble: unknown): TroubleCode {
  if (trouble instanceof DriveRefusal)
    return trouble.status === 401 || trouble.status === 403 ? 'not-authorised' : 'out-of-reach';
  const { message = '' } = trouble instanceof Error ? trouble : {};
  if (saysNotPermitted(message)) return 'not-authorised';
  return storeFull.test(message) ? 'ledger-full' : 'unexpected';
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
