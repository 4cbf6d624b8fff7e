import { invitation } from '../../../documents/kinds/invitation';
import { guestsOf, listedPapers } from '../../../documents/ready/listed';
import { oncePer } from '../../../domain/once-per';
import { codeKey } from '../../../domain/text/digest';
import { fold } from '../../../domain/text/vietnamese';
import { invitationWords, type ReplyLink, replyTag } from '../../../letters/invitation';
import type { Book } from '../../../tables/book';
import { decisions } from '../../../tables/outbox';
import { asksOfOtherDay } from '../../forms/about-day';
import { type FormTab, type MadeForm, type SheetForm, stateOfForm } from '../../forms/sheet-form';
import { toldIn } from '../../papers/facts-ledger';
import { mailSays } from '../../sheet/mail-text-problems';
import { openBook } from '../../sheet/workbook';
import { carriedCode } from '../survey/codes';
import type { MailEntry } from '../survey/mail-entry';
import { hasLeft, mailIn } from '../survey/mail-ledger';
import type { MailSurvey } from '../survey/mail-survey';
import { addressee, formsSeen } from './of-forms';

/** The Forms that go with invitations and take answers about the very day that the Sheet has. */
const openForms = oncePer((seen: MailSurvey): MadeForm[] =>
  formsSeen(seen).filter(
    ({ form, entry }) =>
      form.ready.withInvitation &&
      stateOfForm(form, entry) === 'open' &&
      !asksOfOtherDay(form, entry, seen.book),
  ),
);

/** The own link that a guest's invitation brings, and of which Form it is; undefined where it brings none. */
export function replyLink(
  guest: string | undefined,
  seen: MailSurvey,
): (ReplyLink & { form: string }) | undefined {
  const links = openForms(seen).flatMap((made) => {
    const one = made.asked.find(({ code }) => code === guest);
    const link = one && addressee(made, one).link;
    return link ? [{ form: made.form.code, link, closes: made.form.days.callCloses }] : [];
  });
  return mailSays(seen.book, invitationWords, replyTag) ? links[0] : undefined;
}

/**
 * Who needs no mail for a Form's link alone, by code: an invitation brought it, or will. Of one that is handed over, or that left without it, nobody.
 */
export function linkedByInvitation(
  form: SheetForm,
  formBook: Book<FormTab | 'papers'>,
  ledger: Record<string, string>,
): ReadonlySet<string> {
  if (!form.ready.withInvitation) return new Set();
  const book = { ...formBook, ...openBook(['guestLines', 'people', 'outbox', 'paperLines'], 'shown') };
  const [{ entries }, { links }] = [mailIn(ledger), toldIn(ledger)];
  const byHand = new Set(
    book.outbox.rows.flatMap(({ code, decision }) =>
      code && decision === decisions.byHand ? [fold(code)] : [],
    ),
  );
  const willSay = mailSays(book, invitationWords, replyTag);
  const isLinked = (mail: string): boolean => {
    const entry = entries.get(codeKey(mail));
    if (!entry || !settled(entry)) return willSay && !byHand.has(fold(mail));
    return entry.state !== 'by-hand' && links.get(entry.told ?? '') === form.code;
  };
  return new Set(
    listedPapers(book)
      .filter(({ kind }) => kind === invitation)
      .flatMap((listed) =>
        guestsOf(listed, book).flatMap(({ unit: { code = '' } }) =>
          isLinked(carriedCode(invitation, listed.code, code)) ? [code] : [],
        ),
      ),
  );
}

/** Whether it will not leave any more as it stands; one that came back leaves again, to a mended address. */
const settled = (entry: MailEntry): boolean =>
  entry.state === 'by-hand' || (hasLeft(entry) && entry.state !== 'returned');
