import { paperLinesOf } from '../../documents/kinds/of-lines';
import type { ListedPaper, PaperKind } from '../../documents/kinds/paper-kind';
import { factsOf } from '../../documents/papers/facts';
import { type Announced, announcedLines, reasonIn, withoutReason } from '../../documents/ready/announced';
import { cancelled, moved, postponed } from '../../documents/ready/change-notices';
import { paperCoded } from '../../documents/ready/listed';
import { writeShortDay } from '../../domain/days/days';
import { changesOf, differences, type Facts, type Holder } from '../../domain/papers/facts';
import { digest } from '../../domain/text/digest';
import { writeEntries } from '../../google/ledger';
import { me, now } from '../../google/session';
import { flush, workbookZone } from '../../google/workbook';
import type { Book } from '../../tables/book';
import { withStanding } from '../mail/survey/addressees';
import { noticeCode } from '../mail/survey/codes';
import { addPapers, removePaper, rewriteLines, unlistedPapers } from '../papers/add';
import { factsEntries, factsId, saysTheSame } from '../papers/facts-ledger';
import { type Notice, type NoticeName, noticeEntries, standingBy } from '../papers/notice';
import { journalEntry } from '../sheet/journal';
import { dayIn } from '../sheet/moments';
import { openBook } from '../sheet/workbook';
import type { Look } from './changes';
import { citedFor } from './cited';

/** The ready paper of each notice. */
export const noticePapers: Record<NoticeName, PaperKind> = { moved, postponed, cancelled };

/** Who is to hear of what: those who hold something else than the Sheet says once the notice stands. */
export function audience(look: Look<'paperLines'>, kind: NoticeName): Holder[] {
  const day = look.now.day ?? '';
  const standing = standingBy({ ...nothing, kind, day }, factsOf(look.book));
  return look.holding.holders
    .map((one) =>
      one.now.standing === 'withdrawn' ? one : { ...one, now: withStanding(bare(one.now), standing) },
    )
    .filter(({ told, now: next }) => differences(told, next).length > 0);
}

const bare = ({ standing: _, ...facts }: Facts): Facts => facts;

const nothing: Notice = {
  paper: '',
  kind: 'moved',
  day: '',
  facts: '',
  print: '',
  at: 0,
  by: '',
  told: new Map(),
};

/**
 * Puts a notice down: its paper in the list with its text, and in the ledger who is to hear of what. One that waits still takes up what changed since;
 * where a mail of it has left, or a hand is in its text, there is another beside it. Pressed again it changes nothing but a reason that is given now.
 * @returns the code of its paper, '' where nobody needs one
 */
export function putNotice(
  look: Look<'paperLines'>,
  kind: NoticeName,
  holders: readonly Holder[],
  reason: string,
): string {
  const { told: known, notice } = look;
  const facts = factsOf(look.book);
  const told = new Map(holders.map((one) => [one.code, factsId(toldTo(one, look))]));
  const isSame =
    notice?.kind === kind &&
    saysTheSame(notice.facts, facts, known) &&
    paperStands(notice, look.book) &&
    !fillsIn(reason, look, kind);
  const invited = holders.filter((one) => one.now.standing !== 'withdrawn');
  const needsPaper = invited.length > 0;
  if (isSame && holders.every((one) => hears(one, look))) return needsPaper ? notice.paper : '';
  if (!needsPaper) dropFalse(look);
  const text = needsPaper && !(isSame && notice.paper) ? textFor(look, kind, invited, reason) : undefined;
  const paper = isSame && notice.paper ? notice.paper : text ? listed(text, look) : '';
  const next: Notice = {
    ...{ paper, kind, facts: factsId(facts), told: isSame ? new Map([...notice.told, ...told]) : told },
    day: look.now.day ?? '',
    print: text?.print ?? notice?.print ?? '',
    ...{ at: now(), by: me() },
  };
  writeEntries({
    ...noticeEntries(next),
    ...factsEntries([facts, ...holders.map((one) => toldTo(one, look))], known),
    ...journalEntry('notice', next.by, told.size),
  });
  // One of another kind says what is not so any more, to nobody yet.
  const waiting = waitingNotice(look);
  if (text && waiting && waiting.kind !== text.kind) removePaper(waiting, look.book);
  return needsPaper ? paper : '';
}

/** Takes a notice that waits out of the list once it says what is not so any more and nobody is left to hear of it. */
export function dropFalse(look: Look<'paperLines'>): void {
  const waiting = waitingNotice(look);
  if (waiting && !saysTheSame(look.notice?.facts, factsOf(look.book), look.told))
    removePaper(waiting, look.book);
}

/** Whether all who hold the old are to hear what is so now by the notice that there is. */
export function isAnnounced(look: Look<'paperLines'>): boolean {
  const { notice, book, outdated } = look;
  return (
    notice !== undefined &&
    outdated.length > 0 &&
    saysTheSame(notice.facts, factsOf(book), look.told) &&
    paperStands(notice, book) &&
    outdated.every((one) => hears(one, look))
  );
}

/** Whether a holder is to hear by the latest notice what is so now. */
const hears = (one: Holder, look: Look<'paperLines'>): boolean =>
  saysTheSame(look.notice?.told.get(one.code), toldTo(one, look), look.told);

/** Whether a reason is given that the notice which waits does not say yet. */
function fillsIn(reason: string, look: Look<'paperLines'>, name: NoticeName): boolean {
  const kind = noticePapers[name];
  const over = reason === '' ? undefined : replaceable(look, kind);
  return over !== undefined && reasonIn(kind, textOf(look.book, over.code)) !== reason;
}

/** What a holder is to hear, as its mail will tell it, but for what belongs to other letters. */
const toldTo = ({ code, now: next }: Holder, { holding: { present } }: Look<'paperLines'>): Facts => {
  const here = present.get(code);
  return here ? withStanding(bare(here.facts), next.standing) : next;
};

const paperStands = ({ paper }: Notice, book: Book<'papers'>): boolean =>
  paper === '' || paperCoded(paper, book) !== undefined;

type Text = {
  kind: PaperKind;
  lines: ReturnType<typeof announcedLines>;
  print: string;
  over: ListedPaper | undefined;
};

/** The text of a new notice, and over which it may be written: one that waits still and that no hand has touched. */
function textFor(
  look: Look<'paperLines'>,
  name: NoticeName,
  holders: readonly Holder[],
  asked: string,
): Text {
  const kind = noticePapers[name];
  const over = replaceable(look, kind);
  const before = over ? textOf(look.book, over.code) : [];
  const [most] = largest(holders);
  const lines = announcedLines(kind, {
    told: most?.told ?? {},
    differences: changesOf(holders),
    ...citing(holders, look),
    reason: asked || reasonIn(kind, before),
  });
  return {
    kind,
    lines,
    print: printOf(
      kind,
      lines.map(([, text]) => text),
    ),
    over,
  };
}

/** The group of holders who were told the same, the largest first. */
function largest(holders: readonly Holder[]): Holder[] {
  const groups = new Map<string, Holder[]>();
  for (const one of holders) groups.set(factsId(one.told), [...(groups.get(factsId(one.told)) ?? []), one]);
  return [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

/** What the notice says was sent before: where no paper of ours is known, only since when they were told. */
function citing(
  holders: readonly Holder[],
  look: Look<'paperLines'>,
): Pick<Announced, 'since' | 'invited' | 'noticed'> {
  const { invited, noticed } = citedFor(holders, Object.values(noticePapers), look);
  return { since: invited?.since ?? sinceWords(holders), invited: invited?.code, noticed };
}

/** The day on which the first of them was told. */
function sinceWords(holders: readonly Holder[]): string {
  const first = Math.min(...holders.flatMap(({ at }) => (at > 0 ? [at] : [])));
  return Number.isFinite(first) ? writeShortDay(dayIn(workbookZone(), first)) : '';
}

const textOf = (book: Book<'paperLines'>, code: string): string[] =>
  paperLinesOf(book, code).map(({ text = '' }) => text);

const printOf = (kind: PaperKind, lines: readonly string[]): string =>
  digest(
    JSON.stringify(withoutReason(kind, lines).map((text) => text.replace(/\{\{Viện dẫn [^{}]*\}\}/g, ''))),
  ).slice(0, 8);

function replaceable(look: Look<'paperLines'>, kind: PaperKind): ListedPaper | undefined {
  const waiting = waitingNotice(look);
  return waiting?.kind === kind ? waiting : undefined;
}

/** The latest notice where it waits still: no number, no mail of it has left, and no hand is in its text. */
function waitingNotice({ notice, book, mail }: Look<'paperLines'>): ListedPaper | undefined {
  const listed = notice?.paper ? paperCoded(notice.paper, book) : undefined;
  if (!listed || !notice || listed.number || listed.issued) return undefined;
  const own = noticeCode(notice.paper, '');
  const hasBegun = [...mail.entries.values()].some(
    ({ code, state }) => code.startsWith(own) && state !== 'confirmed' && state !== 'waiting',
  );
  return hasBegun || printOf(listed.kind, textOf(book, listed.code)) !== notice.print ? undefined : listed;
}

/** Puts the text where it belongs. @returns the code of its paper */
function listed({ kind, lines, over }: Text, { book }: Look<'paperLines'>): string {
  if (over) {
    rewriteLines({ kind, code: over.code }, lines, book);
    flush();
    return over.code;
  }
  const codes = addPapers([...unlistedPapers(openBook(['papers'], 'shown')), { kind, lines }]);
  flush();
  return codes[codes.length - 1] ?? '';
}
