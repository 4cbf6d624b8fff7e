import type { Problem } from '../../domain/problem';
import type { Mailing, Settlement } from '../../spoken/mail';
import { mailingAfter } from '../../work/mail/mailing';
import { settle, settleSince } from '../../work/mail/settle';
import type { Refusal } from '../../work/sheet/answers';

/** What a person knows of some mails: they arrived, are to be sent again, were delivered by hand, came back. */
export const settleMail = (request: {
  as: Settlement;
  codes: readonly string[];
}): Mailing<Problem> | Refusal => mailingAfter(settle(request.as, request.codes));

/** Thư bị trả lại: all that Gmail accepted since a moment is in doubt. */
export const markReturned = ({ since }: { since: string }): Mailing<Problem> | Refusal =>
  mailingAfter(settleSince(since));
