import { unknown } from './unknown';

/** What is not known of Apps Script itself. */
export const ofScript = {
  runtime: unknown({
    sides: {
      plain: 'uses nothing younger than ES2020, and of Intl a date with a zone and plain fields',
      newest: 'the same',
    },
    likely: 'plain',
    fact: 'Which level the library of the language has: the guide names the engine V8 and no edition of ECMAScript.',
    source: 'developers.google.com/apps-script/guides/v8-runtime',
    probe: 'runtime',
  }),
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
