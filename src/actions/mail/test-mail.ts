import { type Problem, type ProblemCode, problem } from '../../domain/problem';
import { post } from '../../google/gmail';
import { toOneself } from '../../letters/oneself';
import { tables } from '../../tables/tables';
import { rawOf } from '../../work/mail/message';
import { singleMail } from '../../work/mail/single';
import { rememberTest } from '../../work/mail/test-mails';
import { isRefusal, type Refusal, refusal } from '../../work/sheet/answers';

const place = { tab: tables.outbox.title, row: 0, column: '' };
const refused = (code: ProblemCode): Refusal => refusal(problem(code, place));

/** Gửi thử: one mail of the outbox to oneself, with its attachment. It counts in the quota and changes nothing else. */
export function testMail({ code }: { code: string }): { to: string; problems: Problem[] } | Refusal {
  const single = singleMail(code);
  if (isRefusal(single)) return single;
  const { seen, message, problems } = single;
  if (seen.quota.left < 1) return refused('quota-reached');
  const { kind } = post(rawOf(toOneself(message, seen.me, 'test')));
  if (kind === 'not-permitted') return refused('not-authorised');
  rememberTest(seen);
  return kind === 'accepted' ? { to: seen.me, problems } : refused('test-unsure');
}
