import { internalNoticeWords } from './internal-notice';
import { invitationWords } from './invitation';
import { changeWords, withdrawalWords } from './notice';
import { planWords } from './plan';
import type { Worded } from './ready-words';
import { reminderWords } from './reminder';

/** The kinds of mail whose words may stand in the tab Lời văn. What answers a Form says what came, and has none. */
export const allWords: readonly Worded[] = [
  invitationWords,
  internalNoticeWords,
  planWords,
  reminderWords,
  changeWords,
  withdrawalWords,
];
