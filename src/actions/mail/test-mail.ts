import * as z from 'zod/mini';
import { action } from '../../action';
import { post } from '../../google/gmail';
import { toOneself } from '../../letters/oneself';
import { placeIn } from '../../tables/tables';
import { stops } from '../../work/mail/claim';
import { rawOf, rememberTest, singleMail } from '../../work/mail/outbox/message';
import { unpermitted } from '../../work/sheet/permissions';
import { isRefusal, refusal } from '../../work/sheet/refusal';
import { code } from '../../work/sheet/request-parts';

const place = placeIn('outbox');

/** Gửi thử: one mail of the outbox to oneself, with its attachment. It counts in the quota and changes nothing else. */
export const testMail = action({
  name: 'test-mail',
  runs: 'writes',
  press: 'Gửi thử cho tôi',
  help: 'Gửi thư đang xem tới chính mình; thư thật vẫn chờ.',
  verb: false,
  request: z.object({ code }),
  refuses: ['sheet', 'quota-reached', 'not-authorised', 'gmail-later', 'test-unsure'],
  act: test,
});

function test(request: { code: string }) {
  const single = singleMail(request.code);
  if (isRefusal(single)) return single;
  const { seen, message, problems } = single;
  if (seen.quota.left < 1) return refusal('quota-reached', place);
  const { kind } = post(rawOf(toOneself(message, seen.me, 'test')));
  if (kind === 'not-permitted') return { ...refusal(stops[kind], place), problems: [unpermitted(place)] };
  if (kind === 'later' || kind === 'spent') return refusal(stops[kind], place);
  rememberTest(seen);
  return kind === 'accepted' ? { to: seen.me, problems } : refusal('test-unsure', place);
}
