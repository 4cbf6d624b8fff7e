import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { tally } from '../../words/self-check-report';
import { checkTitles } from '../../words/self-check-titles';
import { ActionButton } from '../parts/action-button';
import { Refused } from '../parts/problem-list';
import { FindingSections } from './finding-sections';
import { SelfCheckReport } from './report';
import { checkOn, nothingChecked, type SelfCheckProgress } from './self-checking';

/** Looks at the Sheet and the account, and tries what no document of Google's promises; one check after another, to be halted anywhere. */
export function SelfCheckView() {
  const [progress, setProgress] = useState<SelfCheckProgress>();
  const [busy, setBusy] = useState(false);
  const halted = useRef(false);
  useEffect(
    () => () => {
      halted.current = true;
    },
    [],
  );
  const run = async (from: SelfCheckProgress) => {
    halted.current = false;
    setProgress(from);
    setBusy(true);
    await checkOn(from, () => halted.current, setProgress);
    setBusy(false);
  };
  // A mail leaves only when its own button is pressed: an attempt that failed is not among what is left.
  const sendMail = async (from: SelfCheckProgress) => {
    await run({ ...from, left: ['mail'] });
    setProgress((now) => now && { ...now, left: [] });
  };
  const standing = useRef<HTMLDivElement>(null);
  const halt = () => {
    halted.current = true;
    // The pressed button goes away, and the keyboard's focus would go with it.
    standing.current?.focus();
  };
  const mayMail = progress && (progress.left.length === 0 || progress.left[0] === 'mail');
  const isHalfway = !busy && progress !== undefined && progress.left.length > 0;
  const isDone = !busy && progress !== undefined && progress.findings.length > 0;
  return (
    <>
      <p>
        Xem bảng tính và tài khoản này đã sẵn sàng chưa, và thử những điều Giao Ban trông cậy ở Google. Việc
        thử tạo vài tệp nhỏ trong Drive của bạn và một trang tính tạm, xong dọn ngay. Không gửi thư cho ai.
      </p>
      <ActionButton main busy={busy} onPress={() => run(isHalfway ? progress : nothingChecked)}>
        {startLabel(progress, busy)}
      </ActionButton>
      {busy && <ActionButton onPress={halt}>Dừng</ActionButton>}
      {progress && <SelfCheckStanding progress={progress} busy={busy} place={standing} />}
      {progress?.refusal && <Refused refusal={progress.refusal} />}
      {progress && <FindingSections findings={progress.findings} />}
      {mayMail && (
        <ActionButton busy={busy} onPress={() => sendMail(progress)}>
          Gửi một thư thử cho chính tôi
        </ActionButton>
      )}
      {isDone && <SelfCheckReport progress={progress} />}
    </>
  );
}

function startLabel(progress: SelfCheckProgress | undefined, busy: boolean): string {
  if (busy) return 'Đang kiểm tra…';
  if (progress === undefined) return 'Bắt đầu tự kiểm tra';
  return progress.left.length > 0 ? 'Kiểm tra tiếp' : 'Kiểm tra lại từ đầu';
}

/** How far the checks are, what is being tried now, and at the end how many there are of each. */
function SelfCheckStanding({
  progress: { findings, left },
  busy,
  place,
}: {
  progress: SelfCheckProgress;
  busy: boolean;
  place: Ref<HTMLDivElement>;
}) {
  const total = findings.length + left.length;
  const [next] = left;
  return (
    <div class="standing" ref={place} tabIndex={-1}>
      <progress aria-label="Tiến độ" value={findings.length} max={total} />
      <p aria-live="polite">
        {busy && next ? `Đã xong ${findings.length}/${total} mục. Đang thử: ${checkTitles[next]}…` : ''}
        {!busy && findings.length > 0 ? `${left.length > 0 ? 'Đã dừng. ' : ''}${tally(findings)}.` : ''}
      </p>
    </div>
  );
}
