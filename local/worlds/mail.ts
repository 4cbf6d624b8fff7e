import { unknown } from './unknown';

/** What is not known of mail and of the clock that goes on with it. */
export const ofMail = {
  meter: unknown({
    sides: {
      one: 'takes the smaller of Google’s figure and its own count of a day',
      two: 'the same, as the figure then stays where it is',
    },
    likely: 'one',
    fact: 'Whether what leaves through the Gmail API lowers MailApp.getRemainingDailyQuota.',
    source: 'developers.google.com/apps-script/reference/mail/mail-app tells of MailApp’s recipients alone',
    probe: 'mail',
  }),
  clocks: unknown({
    sides: {
      listed: 'knows its clocks by their ids, and finds those of an earlier version in the list by Sheet',
      unlisted: 'knows its clocks by their ids in the list of the project',
    },
    likely: 'listed',
    fact: 'Whether ScriptApp.getUserTriggers(spreadsheet) lists clocks, which belong to no Sheet.',
    source:
      'developers.google.com/apps-script/reference/script/script-app#getusertriggersspreadsheet; field code in bound scripts',
    probe: 'clock',
  }),
  edition: unknown({
    sides: {
      bound: 'goes on minutes after a page was closed, by a clock that strikes once',
      published: 'goes on by the hourly clock, and says so',
    },
    likely: 'bound',
    fact: 'Whether an account may have a second clock in a Sheet: a published add-on has one trigger of a type for each user and document.',
    source: 'developers.google.com/workspace/add-ons/concepts/editor-triggers',
    probe: 'clock',
  }),
};
