import type { ListedPaper } from '../../documents/kinds/paper-kind';
import { paperCoded } from '../../documents/ready/listed';
import { paperKinds } from '../../documents/ready/paper-kinds';
import { isFrozen } from '../../domain/papers/life';
import { type Problem, problem } from '../../domain/problem';
import { me, now } from '../../google/session';
import { flush } from '../../google/workbook';
import { type Book, conferenceOf } from '../../tables/book';
import { filling } from '../../tables/sheet/filling';
import type { Table } from '../../tables/sheet/table';
import { tables } from '../../tables/tables';
import { listAll } from '../papers/add';
import { keepsSteps, type LifeEntry, type Lives } from '../papers/lives';
import { paintList } from '../papers/paint-papers';
import { type PaperRequest, producePapers } from '../papers/produce';
import { keepScan, type Scan, scanFault } from '../papers/signed';
import { judge, type Survey, survey } from '../papers/survey';
import { bareWords } from '../papers/text-without-numbers';
import { ready, tabsFor } from '../papers/wanted';
import { copyRefusal } from '../sheet/copied-sheet';
import { isRefusal, refusal } from '../sheet/refusal';
import { openTabs, repaint } from '../sheet/workbook';
import { keepDeed, lifeTold } from './deeds';
import { takeBack } from './lapsed';
import { type Given, type Issue, issueFault, orderOf } from './numbering';
import { oneOf, openListed, stateOf, wholePaper } from './opened';
import { signingOf } from './signing';

type Around = { ledger: Record<string, string>; book: Book; lives: Lives; seen: Survey; listed: ListedPaper };
export type Asked = Given & PaperRequest & { file: Scan | undefined };

/**
 * Ban hành: number and day as the registry gave them, and the signed PDF if there is one. They are written into the Sheet, and into the Docs where all other
 * words are the ones that were submitted; from then on the machine never rewrites the paper. Broken off anywhere, the same press goes on.
 */
export function issuePaper(asked: Asked) {
  const around = opened(asked.paper);
  if (isRefusal(around)) return around;
  const wrong = (asked.file && scanFault(asked.file)) ?? issueFault(asked, around);
  if (wrong) return wrong;
  const { listed, lives } = around;
  const issue = orderOf(asked, around);
  const before = lives.of(listed.code);
  if (before.state === 'submitted' && before.approvedBy && touchedByHand(around)) {
    const problems = takeBack([lives.kept(listed.code)], lives);
    paintList(around.book, around.seen.entries, lives);
    return { ...refusal('not-submitted', stateOf(listed.row), listed.code), problems };
  }
  typeNumber(listed, issue, around.book);
  const written = isFrozen(before.state) ? undefined : rewrite(around, asked);
  if (written && (written.more || written.failed))
    return { ...lifeTold(listed.code, lives), more: written.more, problems: written.problems };
  return finish(asked, issue, around, written?.problems ?? []);
}

function opened(code: string) {
  const book = openTabs(tabsFor(paperKinds));
  const copied = copyRefusal(book, 'safe');
  if (copied) return copied;
  const one = openListed(code, book);
  return isRefusal(one) ? one : ({ ...one, seen: survey(one.ledger) } satisfies Around);
}

/** Whether somebody has changed a Doc since its text was agreed to, as far as this account can see. */
const touchedByHand = ({ book, lives, seen, listed }: Around): boolean =>
  lives.kept(listed.code).words !== '' &&
  judge(wholePaper(listed, book), seen, false).some(({ fate }) => fate === 'kept');

/** In the row of the list, which an older Sheet has only from now on. */
function typeNumber({ code }: ListedPaper, { typed, day }: Issue, book: Book<'papers'>): void {
  listAll(book);
  const cells = { number: typed, issued: tables.papers.columns.issued.kind.write(day) };
  repaint('papers', (grid) => filling(tables.papers as Table<object>, grid, cells, code, true));
  flush();
}

/** Writes number and day into the Docs. Where other words would change with them, or a hand was there, every file stays as it is, and it is said. */
function rewrite({ lives, seen, listed: { code } }: Around, request: PaperRequest) {
  const state = ready({ kinds: paperKinds, among: oneOf(code) }, 'safe');
  const asItWas = { more: false, failed: false, problems: [problem('issued-as-it-was', stateOf(0), code)] };
  if (isRefusal(state)) return asItWas;
  const { book } = state;
  const listed = paperCoded(code, book);
  const kept = lives.kept(code);
  if (!listed || (kept.state === 'submitted' && !saysTheSame(kept, book))) return asItWas;
  const outcome = producePapers(book, wholePaper(listed, book), { ...request, consent: 'safe' }, seen);
  const { documents, more } = outcome;
  const stays = documents.some((one) => one.state === 'kept' || one.state === 'elsewhere');
  return {
    more,
    failed: documents.some((one) => one.state === 'failed'),
    problems: [...outcome.problems, ...(stays ? asItWas.problems : [])],
  };
}

const saysTheSame = ({ code, words, unit }: LifeEntry, book: Book): boolean =>
  words !== '' && bareWords({ code }, book, unit)?.words === words;

/** The scan first and the entry last, so that a paper that is issued has all that belongs to it. */
function finish(asked: Asked, issue: Issue, around: Around, met: readonly Problem[]) {
  const { ledger, book, lives, seen, listed } = around;
  const { code } = listed;
  const signing = asked.file && signingOf(code, book, seen.files);
  const kept = asked.file && signing ? keepScan(asked.file, signing, seen, conferenceOf(book)) : [];
  if (isRefusal(kept)) return kept;
  const before = lives.kept(code);
  const bare = before.words || before.text ? {} : (bareWords(listed, book) ?? {});
  const { number, symbol, day } = issue;
  const entry: LifeEntry = {
    ...before,
    ...bare,
    code,
    state: 'issued',
    by: me(),
    at: now(),
    remark: '',
    lost: '',
    number,
    symbol,
    day,
  };
  // Pressed again for its scan it is no second deed.
  if (before.state === 'issued') lives.keep([entry]);
  else keepDeed('issued', entry, { lives, ledger });
  paintList(openTabs(tabsFor([listed.kind])), seen.entries, lives);
  const unapproved = keepsSteps(conferenceOf(book)) && hasApprovers(book) && before.approvedBy === '';
  return {
    ...lifeTold(code, lives),
    more: false,
    problems: [
      ...met,
      ...kept,
      ...(asked.file && !signing ? [problem('mail-paper-gone', stateOf(listed.row), listed.named)] : []),
      ...issue.problems,
      ...(unapproved ? [problem('issued-unapproved', stateOf(listed.row), code)] : []),
    ],
  };
}

const hasApprovers = (book: Book<'conference'>): boolean => (conferenceOf(book).approvers ?? []).length > 0;
