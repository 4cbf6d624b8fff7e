import { writeEntries } from '../../google/ledger';
import { journalEntry } from './known/journal';
import { names } from './known/ledger';
import type { MailSurvey } from './known/survey';

/** As many tests to oneself as can count in a day's quota are remembered. */
const mostTests = 200;

/** Writes down a test to oneself: it counts in the quota of its account. */
export function rememberTest({ mail: { tests }, me, now }: Pick<MailSurvey, 'mail' | 'me' | 'now'>): void {
  const kept = [...tests, { at: now, by: me }].slice(-mostTests);
  writeEntries({ [names.tests]: JSON.stringify(kept), ...journalEntry('test', me, 1) });
}
