import { ledgerBytes } from '../../domain/limits/run-limits';
import { utf8 } from '../../domain/text/utf8';
import { forgetEntry, readEntry, wholeLedger, writeEntries } from '../../google/ledger';
import { troubleIn } from '../../google/trouble';
import { anonymous, differs, expected, type Found } from './check';

/** From here on there is reason to act before Google refuses. */
const nearly = 0.8;
/** One name for all runs: what a broken one left is written over and taken away. */
export const probeEntry = 'probe';
/** About 8.6 kB, in letters of two and three bytes as the ledger holds them. */
const longText = 'Đăng ký nhiệm vụ khoa học. '.repeat(240);

const kB = (bytes: number): number => Math.ceil(bytes / 1024);
const size = (text: string): number => utf8(text).length;

/** How much room the ledger has left. */
export function room(): Found {
  const entries = Object.entries(wholeLedger());
  const all = entries.reduce((sum, [key, text]) => sum + size(key) + size(text), 0);
  const largest = Math.max(0, ...entries.map(([, text]) => size(text)));
  const seen = `${kB(all)}/${kB(ledgerBytes.all)} kB; ${kB(largest)}/${kB(ledgerBytes.entry)} kB`;
  const isTight = all > ledgerBytes.all * nearly || largest > ledgerBytes.entry * nearly;
  return isTight ? differs(seen) : expected(seen);
}

/** A long entry comes back as it was written, at once, and goes away when told to. */
export function writing(): Found {
  try {
    writeEntries({ [probeEntry]: longText });
    if (readEntry(probeEntry) !== longText) return differs();
  } catch (trouble) {
    // A ledger that is full, or a missing permission, says nothing about how an entry is kept.
    if (!['unexpected', 'google-later'].includes(troubleIn(trouble)) || !(trouble instanceof Error))
      throw trouble;
    return differs(anonymous(trouble.message));
  } finally {
    forgetEntry(probeEntry);
  }
  return readEntry(probeEntry) === '' ? expected() : differs();
}
