import { isFrozen } from '../../../domain/papers/life';
import { codeKey } from '../../../domain/text/digest';
import type { Fetched } from '../../../google/drive';
import { batchSize } from '../../../google/http';
import { mailKinds } from '../kinds/mail-kinds';
import type { MailSurvey } from '../survey/mail-survey';

/**
 * The Docs that mails confirmed now will likely carry, as PDF, told before Drive is looked at: those of mails that are due and of which nothing is known
 * yet. None where they are more than go together, or where a paper is out and so most likely goes as its signed PDF. Which one really leaves is
 * decided after the look; what was fetched in vain is let go.
 */
export function likelyCarried(seen: MailSurvey): Fetched[] {
  const carried = mailKinds
    .flatMap((kind) => kind.wanted(seen))
    .flatMap(({ due, code, carries }) =>
      due && carries && !seen.mail.entries.has(codeKey(code)) ? [carries] : [],
    );
  const docs = carried.filter(({ listed }) => !isFrozen(seen.lives.of(listed).state));
  const ids = new Set(docs.flatMap(({ code }) => seen.papers.get(codeKey(code))?.id ?? []));
  return ids.size > batchSize ? [] : [...ids].map((id) => ({ id, as: 'pdf' }));
}
