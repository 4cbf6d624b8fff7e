import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Sequencer from '@jest/test-sequencer';

/**
 * The files that take longest, as measured, longest first; what is not listed takes less than ten seconds. A long file that starts last
 * keeps the whole run waiting while the other worker is idle. Jest learns the order from its cache, which a fresh clone has not: there
 * it goes by the size of the text, which says little here.
 */
const longest = [
  'e2e/mail',
  'e2e/pictures',
  'e2e/local-sheet',
  'work/mail/kill',
  'work/mail/mail-faults',
  'work/mail/interleavings',
  'local/workspace/power-cut',
  'work/forms/open',
  'work/forms/simulation',
  'work/forms/kill',
  'e2e/keyboard-story',
  'work/mail/receipts',
  'work/mail/reminders',
  'work/self-check/kill',
  'work/papers/kill',
  'local/cli/demo',
  'work/papers/story',
  'work/sheet/ugly',
  'work/forms/summary',
  'e2e/registration',
  'work/mail/story',
].map((file) => fileURLToPath(new URL(`../${file}.test.ts`, import.meta.url)));

/** Starts the longest files first; the others follow in Jest's own order. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const gone = longest.filter((file) => !existsSync(file));
    if (gone.length > 0)
      throw new Error(`longest-first.mjs names files that are not there: ${gone.join(', ')}`);
    const place = ({ path }) => (longest.includes(path) ? longest.indexOf(path) : longest.length);
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
}
