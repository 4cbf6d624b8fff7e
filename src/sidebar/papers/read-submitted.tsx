import { useId, useRef, useState } from 'preact/hooks';
import type { SubmittedPaper } from '../../spoken/life';
import type { PaperListed } from '../../spoken/papers';
import { ActionButton } from '../parts/action-button';
import { ask, type Refusal } from '../parts/ask';
import { Refused } from '../parts/problem-list';

type Props = { paper: PaperListed; done: (words: string) => Promise<void> };

/** For whoever may agree: the very text that was submitted, from the Sheet, with both answers under it. */
export function ReadSubmitted({ paper: { code, title }, done }: Props) {
  const id = useId();
  const [text, setText] = useState<SubmittedPaper>();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState('');
  const [refusal, setRefusal] = useState<Refusal>();
  const remark = useRef<HTMLTextAreaElement>(null);
  const name = `${title} (${code})`;
  const read = async () => {
    setBusy(true);
    const answer = await ask('show-submitted', { paper: code });
    setRefusal(answer.ok ? undefined : answer);
    setText(answer.ok ? answer.result : undefined);
    setBusy(false);
  };
  const say = async (action: 'approve' | 'return') => {
    const words = remark.current?.value.trim() ?? '';
    setRefused(action === 'return' && !words ? 'Ghi điều cần sửa rồi bấm Yêu cầu sửa.' : '');
    if (!text || (action === 'return' && !words)) return;
    setBusy(true);
    const seen = { paper: code, seen: text.mark };
    const answer =
      action === 'approve' ? await ask('approve', seen) : await ask('return', { ...seen, remark: words });
    setBusy(false);
    setRefusal(answer.ok ? undefined : answer);
    if (answer.ok) await done(action === 'approve' ? '✓ Đã ghi đồng ý.' : '✓ Đã trả lại để sửa.');
  };
  return (
    <>
      <ActionButton main={!text} busy={busy} onPress={read}>
        {text ? 'Đọc lại bản trình' : 'Đọc bản trình'} <span class="hidden">{name}</span>
      </ActionButton>
      {text && (
        <section aria-labelledby={id} class="submitted">
          <h3 id={id}>
            {name}, {text.by} trình lúc {text.at}
          </h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
          <section class="text" tabIndex={0} aria-label={`Lời của ${name}`}>
            {text.lines.map((line, index) => (
              <p key={`${index} ${line}`}>{line}</p>
            ))}
          </section>
          <ActionButton main busy={busy} onPress={() => say('approve')}>
            Đồng ý <span class="hidden">{name}</span>
          </ActionButton>
          <label>
            Điều cần sửa
            <textarea ref={remark} rows={3} maxLength={1000} />
          </label>
          <ActionButton busy={busy} onPress={() => say('return')}>
            Yêu cầu sửa <span class="hidden">{name}</span>
          </ActionButton>
          {refused && (
            <p class="trouble" role="alert">
              {refused}
            </p>
          )}
        </section>
      )}
      {refusal && <Refused refusal={refusal} />}
    </>
  );
}
