import type { MailCounts, Mailing } from '../../src/spoken/mail';
import { mailStateLabels } from '../../src/words/journal';
import { endingOf, framed, problemLine } from './report';
import type { MailOutcome } from './send-mail';

/** The one JSON value that `run --json` prints for `send-mail` and `carry-on`. */
export function mailAsJson(outcome: MailOutcome, withCalls: boolean): object {
  const { counts, from, problems, questions } = outcome;
  return framed(
    outcome,
    { ...counts, problems, ...(from && { from }), ...(questions.length > 0 && { questions }) },
    withCalls,
  );
}

const STATES: Record<string, string> = {
  accepted: 'đã gửi',
  refused: 'Gmail không nhận gửi',
  'in-doubt': 'chưa rõ đã đi hay chưa',
  returned: 'không đến được',
};
const COUNTS: Record<keyof MailCounts, string> = {
  sent: 'đã gửi',
  waiting: 'đang chờ',
  failed: 'không gửi được',
  inDoubt: 'chưa rõ đã đi hay chưa',
  held: 'giữ lại',
};

/** The same for people: what left, how many wait and why, what to look at. */
export function mailAsText(outcome: MailOutcome): string {
  const { sent, counts, from, before, problems, questions } = outcome;
  return [
    ...sent.map(({ recipient, state }) => `- ${recipient}: ${STATES[state] ?? state}`),
    ...problems.map(problemLine),
    ...questions.map(
      ({ code, text, about, yes, no }) =>
        `? ${text} ${about.join(', ')}. (--yes: ${yes}${/off-hours$/.test(code) ? `; --morning: ${no}` : ''})`,
    ),
    ...(from ? [`Đợt gửi chờ tới ${from}, rồi tự đi; chạy lại với --yes để gửi ngay.`] : []),
    ...(counts ? [countsLine(counts)] : []),
    ...(before && counts && counts.waiting > 0 ? reasons(before) : []),
    ...endingOf(outcome),
  ].join('\n');
}

/** The outbox of an answer that holds one, a mail a line. */
export function mailLines(result: object): string[] {
  // The answer is the add-on's own, so its members are what its types say.
  const { mails } = result as Partial<Mailing>;
  return (mails ?? []).map(
    ({ code, recipient, to, state }) =>
      `- ${code} · ${recipient}${to.length > 0 ? ` <${to.join(', ')}>` : ''} · ${mailStateLabels[state]}`,
  );
}

function countsLine(counts: MailCounts): string {
  const parts = Object.entries(COUNTS).flatMap(([name, words]) => {
    const count = counts[name as keyof MailCounts];
    return count > 0 ? [`${count} ${words}`] : [];
  });
  return parts.length > 0 ? `Thư: ${parts.join(', ')}.` : 'Chưa có thư nào để gửi.';
}

/** Why mails wait, as the outbox said before sending began. */
function reasons({ next, job, quota }: Mailing): string[] {
  const others = job && !job.mine && job.waiting > 0;
  const days = quota.days.map(({ day, mails }) => `${day}: ${mails} thư`);
  return [
    ...(next.hidden > 0 ? [`- ${next.hidden} thư đang bị bộ lọc của trang tính ẩn đi nên chưa gửi.`] : []),
    ...(job?.paused ? ['- Việc gửi đang tạm dừng.'] : []),
    ...(others ? [`- ${job.waiting} thư do ${job.by} xác nhận, chờ người đó gửi.`] : []),
    ...(quota.left === 0 ? ['- Hôm nay Gmail không cho gửi tới người nhận nào nữa.'] : []),
    ...(days.length > (quota.left === 0 ? 0 : 1) ? [`- Lịch gửi theo hạn mức: ${days.join('; ')}.`] : []),
  ];
}
