import { isUndecided } from '../../domain/forms/registration-state';
import type { Said } from '../../domain/forms/ruling';
import type { Reply } from '../../domain/replies/replies';
import { codeKey } from '../../domain/text/digest';
import { wholeLedger } from '../../google/ledger';
import { me } from '../../google/session';
import { type Decided, missedBy, rulingsOn } from '../forms/decided';
import { leftIn, notCalled } from '../forms/reached-units';
import { consentCode } from '../mail/kinds/consent-mail';
import { formRemindedIn } from '../mail/kinds/form-reminder';
import { waitingMail } from '../mail/survey/mail-entry';
import { mailIn, writeMails } from '../mail/survey/mail-ledger';
import { asksOfOtherDay } from '../replies/about-day';
import { formPlace } from '../replies/asked-questions';
import { unnumberedTold } from '../replies/cited-words';
import { type RepliesRead, stateOfForm } from '../replies/read';
import { replyTabs } from '../replies/row-form';
import { repliesTold } from '../replies/taken';
import { versionOfReply } from '../replies/version';
import { calendarOf } from '../sheet/calendar';
import { journalEntry } from '../sheet/journal';
import { isRefusal, refusal } from '../sheet/refusal';
import { openBook } from '../sheet/workbook';
import { remindReplies } from './reminding';
import { takeReplies } from './take';

const told = (read: RepliesRead) => repliesTold(read, formRemindedIn(read.form.code, mailIn(wholeLedger())));

/** Reads one Form's answers. */
export function takeOf(code: string) {
  const taken = takeReplies(code, false);
  return isRefusal(taken) ? taken : told(taken.read);
}

/** What a person says of a Form's answers: those that no link vouches for, and deputies whom the chair agrees to. */
export function settleOf(code: string, request: Decided) {
  const taken = takeReplies(code, false, {
    ruled: (all, kind) => {
      const open = all.filter(isUndecided);
      const rulings = rulingsOn(
        request,
        open.map((one) => ({ code: one.code, version: versionOfReply(one, kind) })),
      );
      tellOfConsent(
        all.filter((one) => one.consent && rulings.has(one.code)),
        request.ruling,
      );
      return rulings;
    },
  });
  if (isRefusal(taken)) return taken;
  const { read } = taken;
  const missed = missedBy(request, read.replies, formPlace(read.form));
  return { ...told(read), problems: [...missed, ...read.doubts] };
}

/** Puts a mail of what the chair said into the outbox, before the tab says so: a kill leaves the press to be made again. */
function tellOfConsent(decided: readonly Reply[], ruling: Said): void {
  const { entries } = mailIn(wholeLedger());
  const due = decided.map((one) => consentCode(one.code, ruling)).filter((one) => !entries.has(codeKey(one)));
  if (due.length > 0) writeMails(due.map(waitingMail), journalEntry('consent', me(), due.length));
}

/** Puts a reminder into the outbox for everybody who has got a Form, has not answered it and is not being reminded already. */
export function remindOf(code: string) {
  const book = openBook([...replyTabs, 'holidays', 'papers']);
  const taken = takeReplies(code, false, { book });
  if (isRefusal(taken)) return taken;
  const { read } = taken;
  const place = formPlace(read.form);
  if (stateOfForm(read.form, read.entry) !== 'open') return refusal('call-not-open', place);
  // Who is among those that were not read cannot be reminded as silent.
  const left = leftIn(read.doubts);
  if (left) return refusal('answers-left', place, left.seen);
  if (asksOfOtherDay(read.form, read.entry, book)) return refusal('asks-of-other-day', place);
  remindReplies(read, calendarOf(book));
  const seen = told(read);
  const uncited = unnumberedTold(read.form.row.cites, book, place);
  return { ...seen, problems: [...notCalled(seen.missing, place), ...uncited, ...seen.problems] };
}
