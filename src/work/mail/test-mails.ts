import { ledgerBytes } from '../../domain/limits/run-limits';
import { writeEntries } from '../../google/ledger';
import { journalEntry } from '../sheet/journal';
import { singleText } from './survey/mail-ledger';
import type { MailSurvey } from './survey/mail-survey';

/**
 * Writes down a test to oneself: it counts in the quota of its account. The oldest go when one entry takes no more; what a later version
 * wrote stays as it is.
 */
export function rememberTest({ mail: { tests, unread }, me, now }: Tested): void {
  const kept = [...tests, { at: now, by: me }];
  while (JSON.stringify(kept).length > ledgerBytes.entry) kept.shift();
  const entry = unread.get('tests') === 'newer-entry' ? {} : singleText('tests', kept);
  writeEntries({ ...entry, ...journalEntry('test', me, 1) });
}

type Tested = Pick<MailSurvey, 'mail' | 'me' | 'now'>;
