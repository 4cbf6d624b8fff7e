import { unknown } from './unknown';

/** What is not known of Apps Script itself. */
export const ofScript = {
  language: unknown({
    sides: {
      vietnamese: 'knows a refusal by what no translation changes, and shows its text as Google wrote it',
      english: 'the same',
      foreign: 'the same',
    },
    likely: 'vietnamese',
    fact: 'In which language Google words its exceptions: that of the account, by field reports.',
    source:
      'field reports in Vietnamese, Japanese, Indonesian and Spanish; the scope’s address stands in all of them',
    probe: 'refusal-text',
  }),
};
