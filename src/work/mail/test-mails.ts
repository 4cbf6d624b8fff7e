import { ledgerBytes } from '../../domain/limits/runs';
import { writeEntries } from '../../google/ledger';
import { journalEntry } from './known/journal';
import { names } from './known/ledger';
import type { MailSurvey } from './known/survey';

/** Writes down a test to oneself: it counts in the quota of its account. The oldest go when one entry takes no more. */
export function rememberTest({ mail: { tests }, me, now }: Pick<MailSurvey, 'mail' | 'me' | 'now'>): void {
  const kept = [...tests, { at: now, by: me }];
  while (JSON.stringify(kept).length > ledgerBytes.entry) kept.shift();
  writeEntries({ [names.tests]: JSON.stringify(kept), ...journalEntry('test', me, 1) });
}
