import { ActionButton } from '../parts/action-button';
import { timeLeft } from '../parts/figures';
import { ProblemList, TroubleCard } from '../parts/problem-list';
import { QuestionCard } from '../parts/question-card';
import type { WritingHere } from './use-writing';
import type { Progress } from './writing';

/** How far writing is, how to stop it and to go on, and what only the user can decide. */
export function WritingStanding({ writing }: { writing: WritingHere }) {
  const { progress, busy, standing, resume, pause, decide } = writing;
  const isLeft = progress && (progress.more || progress.trouble !== undefined);
  return (
    <>
      {busy && <ActionButton onPress={pause}>Tạm dừng</ActionButton>}
      <div class="standing" ref={standing} tabIndex={-1}>
        {progress && <WritingProgress progress={progress} busy={busy} />}
      </div>
      {!busy && isLeft && <ActionButton onPress={resume}>Soạn tiếp</ActionButton>}
      {!busy &&
        progress?.questions.map((one) => <QuestionCard key={one.code} question={one} decide={decide} />)}
      {progress && <ProblemList problems={progress.problems} />}
    </>
  );
}

function WritingProgress({
  progress: { done, total, more, trouble, steps, secondsLeft = 0 },
  busy,
}: {
  progress: Progress;
  busy: boolean;
}) {
  const left = busy ? timeLeft(secondsLeft) : '';
  const sentence =
    total === 0 ? 'Đang đọc các trang tính…' : `Đã xong ${done}/${total} văn bản${left && `, ${left}`}.`;
  return (
    <>
      {total > 0 && <progress aria-label="Tiến độ" value={done} max={total} />}
      <p aria-live="polite">
        {(busy || total > 0) && sentence} {!busy && more && 'Đã dừng. Bấm “Soạn tiếp” để làm nốt.'}
      </p>
      {busy && (
        <p class="note">Có thể đóng trang này: văn bản nào xong vẫn còn, lần sau bấm soạn là làm nốt.</p>
      )}
      {trouble && <TroubleCard trouble={trouble} steps={steps} />}
    </>
  );
}
