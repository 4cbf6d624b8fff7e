import { factsOf } from '../../../documents/papers/facts';
import { type Facts, toldByAll } from '../../../domain/papers/facts';
import { codeKey } from '../../../domain/text/digest';
import { writeEntries } from '../../../google/ledger';
import type { MailState } from '../../../spoken/mail';
import { factsEntries, factsId, type HeldEntry, heldEntry, toldByPaper } from '../../papers/facts-ledger';
import { internalNoticeMail } from '../kinds/internal-notice';
import { invitationMail } from '../kinds/invitation';
import { holderOf } from '../survey/codes';
import type { MailKind } from '../survey/mail-kind';
import type { MailSurvey } from '../survey/mail-survey';
import type { StatedMail } from './states';

/**
 * Writes down once what each holder was told by a paper that was handed over: no mail says it, and the paper may say otherwise than the Sheet
 * by then.
 */
export function noteHanded(mails: readonly StatedMail[], seen: MailSurvey): void {
  const known = new Map(seen.told.held.map((one) => [codeKey(one.mail), one]));
  const fresh = mails.flatMap((mail): { entry: HeldEntry; facts: Facts }[] => {
    const holder = holderOf(mail.code);
    const by = ways[mail.state];
    const facts = by && factsByHand(mail, seen);
    if (holder === undefined || !by || !facts || isNoted(known.get(codeKey(mail.code)), by, mail)) return [];
    const at = handedAt(mail, by, seen);
    const entry = { code: holder, mail: mail.code, told: factsId(facts), by, at } as const;
    return [{ entry: { ...entry, account: seen.me }, facts }];
  });
  if (fresh.length === 0) return;
  writeEntries(
    Object.assign(
      factsEntries(
        fresh.map(({ facts }) => facts),
        seen.told,
      ),
      ...fresh.map(({ entry }) => heldEntry(entry)),
    ),
  );
  const again = new Set(fresh.map(({ entry }) => entry.mail));
  const others = seen.told.held.filter(({ mail }) => !again.has(mail));
  seen.told = { ...seen.told, held: [...others, ...fresh.map(({ entry }) => entry)] };
  delete seen.holding;
}

/** Of what was typed in a cell it is known only that it was after the paper was made: what was told meanwhile is newer. */
function handedAt({ entry, paper }: StatedMail, by: HeldEntry['by'], { now }: MailSurvey): number {
  if (by === 'elsewhere') return entry?.at ?? now;
  return entry?.state === 'by-hand' ? now : (paper?.at ?? now);
}

/** Whether that is written down; what was taken back and handed over once more may be another paper by then. */
const isNoted = (known: HeldEntry | undefined, by: HeldEntry['by'], { entry }: StatedMail): boolean =>
  known?.by === by && (entry?.state !== 'by-hand' || known.at >= entry.at);

/** How a paper without a mail came to its holder. */
const ways: Partial<Record<MailState, 'hand' | 'elsewhere'>> = { 'by-hand': 'hand', elsewhere: 'elsewhere' };

/** Their paper is what its holder holds, as it was written; what is handed over in the place of another mail says what that would. */
const bringing: ReadonlySet<MailKind | undefined> = new Set([invitationMail, internalNoticeMail]);

function factsByHand({ kind, wanted, carried }: StatedMail, { told, book }: MailSurvey): Facts | undefined {
  const tells = wanted?.tells?.();
  const written = toldByPaper(carried, told);
  if (!bringing.has(kind) || !tells || !written) return tells;
  return toldByAll(written, wanted?.carries?.paper().unit.code ? tells : factsOf(book), tells);
}
