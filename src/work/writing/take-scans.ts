import { type Scannable, scanOf } from '../../domain/papers/scans';
import { type Problem, problem } from '../../domain/problem';
import { codeKey } from '../../domain/text/digest';
import { fold } from '../../domain/text/vietnamese';
import type { ScansTaken } from '../../spoken/life';
import { conferenceOf } from '../../tables/book';
import { placeIn } from '../../tables/tables';
import { openMail } from '../mail/outbox/open-mail';
import type { MailSurvey } from '../mail/survey/mail-survey';
import { keepScan, printOf, type Scan, scanFault, signedKey } from '../papers/signed';
import { newLine, record } from '../sheet/journal';
import { isRefusal } from '../sheet/refusal';
import { scannable, signingOf } from './signing';

const place = placeIn('papers');

type Taken = ScansTaken & { problems: Problem[] };

/**
 * Takes signed PDFs by the names of their files; one that cannot be taken stops no other. `paper` = whose the only one is, chosen by hand; `earlier` = the
 * papers whose scans came in the calls before of the same press.
 */
export function takeScans(
  scans: readonly Scan[],
  chosen: { paper: string | undefined; earlier: readonly string[] },
) {
  const seen = openMail();
  if (isRefusal(seen)) return seen;
  const taken: Taken = { taken: [], unmatched: [], possible: [], problems: [] };
  const had = new Map(chosen.earlier.map((code) => [fold(code), code]));
  for (const scan of scans) takeOne(scan, { paper: chosen.paper, had, seen }, taken);
  const count = taken.taken.reduce((sum, { paper }) => sum + (whose(paper, seen)?.copies ?? 0), 0);
  if (count > 0) record(newLine('signed', seen.me, count), seen);
  return taken;
}

type Around = { paper: string | undefined; had: Map<string, string>; seen: MailSurvey };

function takeOne(scan: Scan, { paper, had, seen }: Around, told: Taken): void {
  const wrong = scanFault(scan);
  if (wrong) return void told.problems.push(...wrong.problems);
  const found =
    paper === undefined ? scanOf(scan.name, scannable(seen.book, seen.papers, seen.lives)) : undefined;
  const code = found && 'value' in found ? found.value.code : paper;
  const signing = code === undefined ? undefined : whose(code, seen);
  if (code === undefined || !signing)
    return void ask(scan.name, found && 'possible' in found ? found.possible : [], told);
  const other = had.get(fold(code));
  const twin = other === undefined ? twinOf(scan, signing.key, seen) : twice(scan, other);
  if (twin) return void told.problems.push(twin);
  const kept = keepScan(scan, signing, seen, conferenceOf(seen.book));
  told.problems.push(...(isRefusal(kept) ? kept.problems : kept));
  if (isRefusal(kept)) return;
  had.set(fold(code), scan.name);
  told.taken.push({ name: scan.name, paper: code });
}

/** Nobody guesses whose a scan is. */
function ask(name: string, possible: readonly Scannable[], told: Taken): void {
  told.unmatched.push(name);
  const papers = possible.map(({ code, name: title }) => ({ code, title }));
  if (papers.length > 0) told.possible.push({ name, papers });
  const titles = papers.map(({ title }) => `“${title}”`).join(', ');
  told.problems.push(
    titles === ''
      ? problem('scan-unmatched', place, name)
      : problem('scan-of-several', place, name, { titles }),
  );
}

/** Of a paper with copies it is all of theirs, of one copy its own. */
function whose(code: string, { book, files }: MailSurvey) {
  const key = codeKey(code);
  const file = files.get(key);
  return signingOf(code, book, files) ?? (file && { key, first: { key, file }, copies: 1 });
}

const twice = ({ name }: Scan, other: string): Problem => problem('scan-twice', place, name, { other });

/** The same bytes under another paper: a slip of the hand that named the files. */
function twinOf(scan: Scan, key: string, { files }: MailSurvey): Problem | undefined {
  const print = printOf(scan);
  const twin = [...files].find(
    ([mark, { appProperties }]) =>
      mark.startsWith(signedKey('')) && mark !== signedKey(key) && appProperties.print === print,
  );
  return twin && twice(scan, twin[1].name);
}
