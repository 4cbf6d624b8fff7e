import { useRef, useState } from 'preact/hooks';
import { timeLeft } from '../mail/words';
import { ActionButton } from '../parts/action-button';
import { ProblemList } from '../parts/problem-list';
import { QuestionCard } from '../parts/question-card';
import { TroubleCard } from '../parts/trouble-card';
import type { Consent, WritingAction } from '../server/ask';
import { PaperList } from './paper-list';
import { nothingYet, type Progress, write } from './writing';

/** Writes papers step by step, shows how far it is, and asks what only the user can decide. */
export function WritingView({ action, introduction }: { action: WritingAction; introduction: string }) {
  const [progress, setProgress] = useState<Progress>();
  const [busy, setBusy] = useState(false);
  const consent = useRef<Consent>({});
  const paused = useRef(false);
  const run = async () => {
    paused.current = false;
    setProgress(nothingYet);
    setBusy(true);
    await write(action, consent.current, () => paused.current, setProgress);
    setBusy(false);
  };
  const standing = useRef<HTMLDivElement>(null);
  const pause = () => {
    paused.current = true;
    standing.current?.focus();
  };
  const decide = (code: string, yes: boolean) => {
    consent.current = { ...consent.current, [code]: yes };
    const questions = progress?.questions.filter((question) => question.code !== code) ?? [];
    setProgress({ ...(progress ?? nothingYet), questions });
    // The pressed button goes away, and the keyboard's focus would go with it.
    standing.current?.focus();
    if (yes) run();
  };
  return (
    <>
      <p>{introduction}</p>
      <ActionButton main busy={busy} onPress={run}>
        {startLabel(progress, busy)}
      </ActionButton>
      {busy && <ActionButton onPress={pause}>Tạm dừng</ActionButton>}
      <div class="standing" ref={standing} tabIndex={-1}>
        {progress && <WritingProgress progress={progress} busy={busy} />}
      </div>
      {!busy &&
        progress?.questions.map((one) => <QuestionCard key={one.code} question={one} decide={decide} />)}
      {progress && <PaperList papers={progress.documents} />}
      {progress && <ProblemList problems={progress.problems} />}
    </>
  );
}

function startLabel(progress: Progress | undefined, busy: boolean): string {
  if (busy) return 'Đang soạn…';
  if (progress === undefined) return 'Bắt đầu soạn';
  return progress.more || progress.trouble ? 'Soạn tiếp' : 'Soạn lại';
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
