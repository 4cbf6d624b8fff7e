import { type Problem, type ProblemCode, problem } from '../domain/problem';
import { post } from '../google/gmail';
import { tables } from '../tables/tables';
import type { Refusal } from '../work/answers';
import { rawOf } from '../work/mail/message';
import { isRefusal } from '../work/mail/open';
import { singleMail } from '../work/mail/single';
import { rememberTest } from '../work/mail/tests';

const place = { tab: tables.outbox.title, row: 0, column: '' };
const refused = (code: ProblemCode): Refusal => ({ problems: [problem(code, place)], questions: [] });

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
