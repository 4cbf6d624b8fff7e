import { useRef, useState } from 'preact/hooks';
import type { PaperListed } from '../../spoken/papers';
import { ActionButton } from '../parts/action-button';
import { ask, type Refusal } from '../parts/ask';
import { Refused } from '../parts/problem-list';
import { SureButton } from '../parts/sure-button';
import { IssueForm } from './issue-form';
import { ReadSubmitted } from './read-submitted';

type Props = {
  paper: PaperListed;
  steps: boolean;
  approves: boolean;
  busy: boolean;
  changed: () => Promise<void>;
};
type Deed = 'submit' | 'withdraw' | 'replace';

/** Where a paper is on its way to its number: since when, what is said of it, the one next press, and what else can be done. */
export function LifeSteps({ paper, steps, approves, busy, changed }: Props) {
  const { code, state, approvedBy } = paper;
  const [refusal, setRefusal] = useState<Refusal>();
  const [said, setSaid] = useState('');
  const [doing, setDoing] = useState(false);
  const standing = useRef<HTMLParagraphElement>(null);
  const press = async (action: Deed) => {
    setDoing(true);
    const answer = await ask(action, { paper: code });
    setRefusal(answer.ok ? undefined : answer);
    setSaid(answer.ok ? toldOf(action, `${paper.title} (${answer.result.next})`) : '');
    if (answer.ok) await changed();
    setDoing(false);
    // The pressed button may be gone.
    standing.current?.focus();
  };
  const done = async (words: string) => {
    setSaid(words);
    await changed();
    standing.current?.focus();
  };
  const isBusy = busy || doing;
  const isOut = state === 'issued' || state === 'sent';
  return (
    <>
      <Standing paper={paper} />
      {steps && canSubmit(paper) && (
        <ActionButton busy={isBusy} onPress={() => press('submit')}>
          Trình ký <Name paper={paper} />
        </ActionButton>
      )}
      {approves && state === 'submitted' && !approvedBy && <ReadSubmitted paper={paper} done={done} />}
      {!approves && state === 'submitted' && <IssueForm main paper={paper} busy={isBusy} done={done} />}
      <p class="note" role="status" ref={standing} tabIndex={-1}>
        {said}
      </p>
      {refusal && <Refused refusal={refusal} />}
      {(isOut || state === 'submitted' || paper.written > 0) && !isOver(paper) && (
        <details>
          <summary>
            Bước khác <Name paper={paper} />
          </summary>
          {!steps && canSubmit(paper) && (
            <>
              <ActionButton busy={isBusy} onPress={() => press('submit')}>
                Trình ký <Name paper={paper} />
              </ActionButton>
              <IssueForm paper={paper} busy={isBusy} done={done} />
            </>
          )}
          {(state === 'sent' || (approves && state === 'submitted')) && (
            <IssueForm paper={paper} busy={isBusy} done={done} />
          )}
          {isOut && (
            <SureButton
              label="Thay bằng văn bản mới…"
              question={questions.replace}
              busy={isBusy}
              onSure={() => press('replace')}
            />
          )}
          {(isOut || state === 'submitted') && (
            <SureButton
              label={isOut ? 'Thu hồi…' : 'Rút lại để sửa…'}
              question={isOut ? questions.withdraw : questions.takeBack}
              busy={isBusy}
              onSure={() => press('withdraw')}
            />
          )}
        </details>
      )}
    </>
  );
}

const isOver = ({ state }: PaperListed): boolean => state === 'replaced' || state === 'withdrawn';
const canSubmit = ({ state, written, count }: PaperListed): boolean =>
  (state === 'draft' || state === 'returned') && count > 0 && written >= count;

const toldOf = (action: Deed, next: string): string =>
  action === 'submit' ? '✓ Đã trình ký.' : action === 'replace' ? `✓ Đã thêm ${next} để thay.` : '✓ Đã ghi.';

const questions = {
  replace: {
    text: 'Thêm một văn bản mới chép lời văn bản này để sửa? Văn bản cũ giữ nguyên tệp, số, ngày, và ghi là đã được thay.',
    yes: 'Thay bằng văn bản mới',
    no: 'Để nguyên',
  },
  withdraw: {
    text: 'Ghi văn bản này là đã thu hồi? Thư chưa đi của nó không đi nữa. Việc này không đổi lại được.',
    yes: 'Thu hồi',
    no: 'Để nguyên',
  },
  takeBack: {
    text: 'Rút văn bản đang trình về để sửa? Ý kiến đồng ý, nếu có, không còn hiệu lực.',
    yes: 'Rút lại',
    no: 'Để nguyên',
  },
} as const;

/** So that a reader who hears the buttons tells them apart. */
const Name = ({ paper: { title, code } }: { paper: PaperListed }) => (
  <span class="hidden">
    {title} ({code})
  </span>
);

function Standing({
  paper: { state, since, approvedBy, remark, number, symbol, day, by },
}: {
  paper: PaperListed;
}) {
  const [year, month, date] = day.split('-');
  const said = {
    draft: '',
    sent: '',
    replaced: '',
    submitted: approvedBy ? `${approvedBy} đã đồng ý lúc ${since}.` : `Trình lúc ${since}.`,
    returned: `${by}: “${remark}” (${since})`,
    issued: `Số ${number}/${symbol}, ngày ${date}/${month}/${year}.`,
    withdrawn: remark && `Lý do: ${remark}`,
  }[state];
  return said ? <p class="note">{said}</p> : null;
}
