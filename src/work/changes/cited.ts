import { invitation } from '../../documents/kinds/invitation';
import type { PaperKind } from '../../documents/kinds/paper-kind';
import { listedPapers } from '../../documents/ready/listed';
import { writeShortDay } from '../../domain/days/days';
import type { Holder } from '../../domain/papers/facts';
import { carriedBy } from '../../domain/papers/life';
import { fold } from '../../domain/text/vietnamese';
import { workbookZone } from '../../google/workbook';
import { hearerOf } from '../mail/survey/codes';
import { hasBrought } from '../mail/survey/holders';
import { dayIn } from '../sheet/moments';
import type { Look } from './changes';

/** A paper that somebody got, by its code in the list, and the day on which the first of them did. */
export type Cited = { code: string; since: string };

/** Which papers a notice to these holders cites: the invitation that they hold, and the notice that told of a change since, if one did. */
export function citedFor(
  holders: readonly Holder[],
  notices: readonly PaperKind[],
  look: Look,
): { invited: Cited | undefined; noticed: Cited | undefined } {
  const brought = broughtTo(holders, look);
  const invited = latest(brought, [invitation]);
  const noticed = latest(
    brought.filter(({ at }) => !invited || at >= invited.at),
    notices,
  );
  return { invited: invited && citedAs(invited), noticed: noticed && citedAs(noticed) };
}

type Brought = { code: string; kind: PaperKind; at: number };

/** What brought papers to them, by mail or otherwise. */
function broughtTo(holders: readonly Holder[], look: Look): Brought[] {
  const listed = listedPapers(look.book);
  const codes = listed.map(({ code }) => code);
  const hearers = new Set(holders.map(({ code }) => code));
  const mails = [...look.mail.entries.values()].filter(hasBrought);
  const others = look.told.held.flatMap(({ mail, at }) => (mail === '' ? [] : [{ code: mail, at }]));
  return [...mails, ...others].flatMap(({ code, at }): Brought[] => {
    const paper = carriedBy(code, codes);
    const own = listed.find((one) => fold(one.code) === fold(paper));
    return own && hearers.has(hearerOf(code, look) ?? '') ? [{ code: own.code, kind: own.kind, at }] : [];
  });
}

/** Of papers of these kinds the one that came last, at the moment when it first came. */
function latest(brought: readonly Brought[], kinds: readonly PaperKind[]): Brought | undefined {
  const [last] = brought.filter(({ kind }) => kinds.includes(kind)).sort((a, b) => b.at - a.at);
  return last && brought.filter(({ code }) => code === last.code).sort((a, b) => a.at - b.at)[0];
}

const citedAs = ({ code, at }: Brought): Cited => ({
  code,
  since: writeShortDay(dayIn(workbookZone(), at)),
});
