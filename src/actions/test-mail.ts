import { type Problem, type ProblemCode, problem } from '../domain/problem';
import { post } from '../google/gmail';
import { tables } from '../tables/tables';
import { isRefusal, type Refusal, refusal } from '../work/answers';
import { rawOf } from '../work/mail/message';
import { singleMail } from '../work/mail/single';
import { rememberTest } from '../work/mail/test-mails';

const place = { tab: tables.outbox.title, row: 0, column: '' };
const refused = (code: ProblemCode): Refusal => refusal(problem(code, place));

/** Gửi thử: one mail of the outbox to oneself, with its attachment. It counts in the quota and changes nothing else. */
export function testMail({ code }: { code: string }): { to: string; problems: Problem[] } | Refusal {
  const single = singleMail(code);
  if (isRefusal(single)) return single;
  const { seen, message, problems } = single;
  if (seen.quota.left < 1) return refused('quota-reached');
  const own = { to: [seen.me], cc: [], bcc: [], subject: `[Thử] ${message.subject}` };
  const { kind } = post(rawOf({ ...message, ...own }));
  if (kind === 'not-permitted') return refused('not-authorised');
  rememberTest(seen);
  return kind === 'accepted' ? { to: seen.me, problems } : refused('test-unsure');
}
