import * as z from 'zod/mini';
import { action } from '../../action';
import { outdated } from '../../domain/papers/facts';
import { type Problem, problem } from '../../domain/problem';
import { wholeLedger, writeEntries } from '../../google/ledger';
import { me, now } from '../../google/session';
import type { Changes } from '../../spoken/changes';
import { placeIn } from '../../tables/tables';
import { changesNow } from '../../work/changes/answer';
import { type Look, lookAt, plansIn } from '../../work/changes/changes';
import { lookTabs } from '../../work/mail/survey/addressees';
import { factsEntries, factsId, heldEntry } from '../../work/papers/facts-ledger';
import { journalEntry } from '../../work/sheet/journal';
import { code } from '../../work/sheet/request-parts';
import { openBook } from '../../work/sheet/workbook';

const request = z.object({
  holders: z
    .array(code)
    .check(z.minLength(1), z.maxLength(10_000))
    .check(z.meta({ named: 'holder', description: 'mã nơi nhận, cách nhau bằng dấu phẩy' })),
  by: z
    ._default(z.enum(['phone', 'hand', 'elsewhere']), 'phone')
    .check(
      z.meta({ description: 'phone: đã gọi, nhắn; hand: đã đưa giấy; elsewhere: gửi qua hệ thống khác' }),
    ),
});

/** Đã báo: somebody was told what the Sheet says now, and so holds that from now on. */
export const noteTold = action({
  name: 'note-told',
  runs: 'writes',
  press: 'Đã báo (Thay đổi)',
  help: 'Ghi rằng một nơi đã được báo đúng như bảng tính hiện ghi; nơi ấy không còn phải báo.',
  request,
  act: ({ holders, by }): Changes<Problem> => {
    const look = lookAt(openBook(lookTabs, 'shown'), wholeLedger());
    const lost = note(holders, by, look);
    const answer = changesNow();
    return { ...answer, problems: [...lost, ...answer.problems] };
  },
});

function note(codes: readonly string[], by: 'phone' | 'hand' | 'elsewhere', look: Look): Problem[] {
  const plans = plansIn(look);
  const told = [...look.outdated, ...outdated(plans)].filter((one) => codes.includes(one.code));
  const [account, moment] = [me(), now()];
  if (told.length > 0)
    writeEntries(
      Object.assign(
        factsEntries(
          told.map((one) => one.now),
          look.told,
        ),
        ...told.map((one) =>
          heldEntry({
            ...{ code: one.code, mail: '', told: factsId(one.now), by, account },
            // Whatever clock it is told by, it comes after what it takes the place of.
            at: Math.max(moment, one.at + 1),
          }),
        ),
        journalEntry('told', account, told.length),
      ),
    );
  const place = placeIn('outbox');
  return codes
    .filter((one) => ![...look.holding.holders, ...plans].some((holder) => holder.code === one))
    .map((one) => problem('holder-unknown', place, one));
}
