import * as z from 'zod/mini';
import { action } from '../../action';
import { behindDo } from '../../documents/ready/announced';
import { paperCoded } from '../../documents/ready/listed';
import { longestForPaper } from '../../domain/limits/text-limits';
import { type Problem, problem } from '../../domain/problem';
import { wholeLedger } from '../../google/ledger';
import type { Announced } from '../../spoken/changes';
import { placeIn } from '../../tables/tables';
import type { Question } from '../../words/questions';
import { audience, dropFalse, noticePapers, putNotice } from '../../work/changes/announce';
import { asksWhy, doubts, lookAt, spokenHolders } from '../../work/changes/changes';
import { insteadOf } from '../../work/changes/instead';
import { mailing } from '../../work/mail/outbox/mailing';
import { lookTabs } from '../../work/mail/survey/addressees';
import { noticeNames } from '../../work/papers/notice';
import { paperRequest } from '../../work/papers/produce';
import { isRefusal, refusal, sheetRefusal } from '../../work/sheet/refusal';
import { code } from '../../work/sheet/request-parts';
import { openBook } from '../../work/sheet/workbook';
import { writePapers } from '../../work/writing/write';

const request = z.extend(paperRequest, {
  notice: z.optional(
    z.enum(noticeNames).check(z.meta({ description: 'chuyển sang, tạm hoãn hay không tổ chức' })),
  ),
  reason: z.optional(
    z.string().check(z.maxLength(longestForPaper), z.meta({ description: 'lý do, ghi vào thông báo' })),
  ),
  instead: z._default(z.array(code).check(z.maxLength(10_000)), []),
});
type Asked = z.output<typeof request>;

/** Lập thông báo: the notice of what changed, and its mails to exactly those who hold the old. Nothing leaves. */
export const announceChange = action({
  name: 'announce-change',
  runs: 'writes',
  press: 'Lập thông báo (Thay đổi)',
  help: 'Soạn thông báo đổi lịch, tạm hoãn hoặc không tổ chức, và lập thư cho đúng những nơi đang giữ giấy cũ; không gửi gì.',
  request,
  refuses: ['sheet', 'day-emptied'],
  act: announce,
});

const at = placeIn('conference', 0, 'startDay');

function announce({ notice, reason = '', instead, ...asked }: Asked) {
  const before = lookAt(openBook([...lookTabs, 'paperLines'], 'shown'), wholeLedger());
  const look = instead.length > 0 ? insteadOf(instead, before) : before;
  const standing = look.notice && look.now.standing ? look.notice.kind : undefined;
  const kind = notice ?? standing ?? 'moved';
  if (kind === 'moved' && asksWhy(look)) return refusal('day-emptied', at);
  const holders = audience(look, kind);
  if (holders.length === 0) {
    dropFalse(look);
    return { ...nothing, problems: [problem('nothing-changed', at), ...doubts(look)] };
  }
  const paper = putNotice(look, kind, holders, behindDo(reason.trim()));
  const made = paper === '' ? nothing : written(paper, noticePapers[kind], asked);
  if (isRefusal(made)) return made;
  const mails = mailing();
  if (isRefusal(mails)) return mails;
  return {
    ...made,
    mails: mails.mails.filter((one) => one.kind === 'notice' || one.kind === 'withdrawal').filter(waits),
    holders: spokenHolders(holders),
    problems: [...made.problems, ...doubts(look)],
  } satisfies Announced<Problem, Question>;
}

const waits = ({ state }: { state: string }): boolean => state !== 'accepted' && state !== 'needless';

const nothing: Announced<Problem, Question> = {
  documents: [],
  mails: [],
  holders: [],
  problems: [],
  questions: [],
  ...{ done: 0, total: 0, more: false },
};

function written(
  paper: string,
  kind: (typeof noticePapers)[keyof typeof noticePapers],
  asked: Omit<Asked, 'notice' | 'reason' | 'instead'>,
) {
  return writePapers(
    {
      kinds: [kind],
      among: (book) => {
        const one = paperCoded(paper, book);
        return one ? [one] : sheetRefusal([problem('paper-not-listed', at, paper)]);
      },
    },
    asked,
  );
}
