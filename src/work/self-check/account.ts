import { dailyRecipients } from '../../domain/limits/mail-limits';
import { remainingToday } from '../../google/gmail';
import { asksByName, givenPermissions, requirePermissions } from '../../google/permissions';
import { hasLock, me } from '../../google/session';
import { refusedExample, saysNotPermitted, wordsOfGoogle } from '../../google/trouble';
import { isPermission, type Permission, permissionReasons } from '../../words/permissions';
import { anonymous, differs, expected, type Found, onSide } from './check';

/** Which of the permissions that the add-on asks for this account has given; it may have given some and not others. */
export function permissionsGiven(): Found {
  const given = givenPermissions();
  const all = Object.keys(permissionReasons) as Permission[];
  const missing = all.filter((permission) => !given.includes(permission));
  const counts = `${all.length - missing.length}/${all.length}`;
  const found = missing.length === 0 ? expected(counts) : differs(counts, missing);
  return onSide({ 'require-scopes': asking(given) }, found);
}

/** What Google does when it is asked for what it has given already, which is nothing where it does as its reference says. */
function asking(given: readonly string[]): 'asks' | 'throws' | 'missing' {
  if (!asksByName()) return 'missing';
  try {
    requirePermissions(given.filter(isPermission));
    return 'asks';
  } catch {
    return 'throws';
  }
}

/** Google says who is working, by which one clerk's papers and mails are told from another's. Whom is nobody's business in a report. */
export const whoAmI = (): Found => (me().includes('@') ? expected() : differs());

/** Recipients that may still be written to today. */
export function quotaLeft(): Found {
  const left = remainingToday();
  // Only a Workspace account has more than a consumer one may have; below that nobody can tell.
  const seen = left > dailyRecipients.consumer ? `${left}, Workspace` : String(left);
  return left > 0 ? expected(seen) : differs(seen);
}

/** Two people at once are kept apart by Google's lock on the Sheet. */
export const lock = (): Found => (hasLock() ? expected() : differs());

/** A missing permission is known by the scope in Google's refusal, an exception of Google's by its name; its language is shown. */
export function refusalText(): Found {
  const refused = refusedExample();
  const seen = anonymous(wordsOfGoogle(refused));
  const told =
    saysNotPermitted(refused) && seen ? expected(seen) : differs(seen || anonymous(String(refused)));
  return onSide({ language: languageOf(seen) }, told);
}

/** For the report alone: nothing of the product depends on these words. */
function languageOf(text: string): string {
  if (/quyền/.test(text)) return 'vietnamese';
  return /permission/.test(text) ? 'english' : 'foreign';
}
