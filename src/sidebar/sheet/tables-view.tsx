import { useState } from 'preact/hooks';
import type { TablesMade } from '../../spoken/desk';
import { ActionButton } from '../parts/action-button';
import { ProblemList, Trouble } from '../parts/problem-list';
import { QuestionCard } from '../parts/question-card';
import type { View } from '../parts/views';
import { type Answer, ask, type Consent } from '../server/ask';

type Made = Answer<TablesMade>;

/** Makes the tabs that are missing, empty or with the sample conference. */
export function TablesView({ open }: { open: (view: View) => void }) {
  const [busy, setBusy] = useState(false);
  const [sample, setSample] = useState(false);
  const [answer, setAnswer] = useState<Made>();
  const make = async (filled: boolean, consent: Consent = {}) => {
    setBusy(true);
    setSample(filled);
    setAnswer(await ask('create-tables', { sample: filled, consent }));
    setBusy(false);
  };
  const decide = (code: string, yes: boolean) => {
    if (yes) make(sample, { [code]: true });
    else setAnswer(undefined);
  };
  return (
    <>
      <p>Giao Ban thêm các trang tính còn thiếu. Trang tính đang có được giữ nguyên, không ghi đè.</p>
      <ActionButton main busy={busy} onPress={() => make(false)}>
        Tạo bảng trống
      </ActionButton>
      <ActionButton busy={busy} onPress={() => make(true)}>
        Tạo bảng kèm hội nghị mẫu
      </ActionButton>
      <div aria-live="polite">
        {busy && <p>Đang tạo bảng…</p>}
        {!busy && answer?.ok === true && <Created {...answer.result} />}
        {!busy && answer?.ok === false && <Trouble answer={answer} />}
      </div>
      {!busy &&
        answer?.ok === false &&
        answer.questions.map((one) => <QuestionCard key={one.code} question={one} decide={decide} />)}
      {!busy && answer?.ok === true && (
        <ActionButton onPress={() => open('desk')}>Tiếp theo: xem việc cần làm</ActionButton>
      )}
    </>
  );
}

function Created({ created, extended, filled, problems }: TablesMade) {
  const told: [string, string[]][] = [
    ['Đã tạo', created],
    ['Đã thêm cột hoặc mục còn thiếu', extended],
    ['Đã ghi hội nghị mẫu', filled],
  ];
  const done = told.filter(([, tabs]) => tabs.length > 0);
  return (
    <>
      {done.length === 0 && <p class="done">Các trang tính đã đủ, không thêm gì.</p>}
      {done.map(([what, tabs]) => (
        <p key={what} class="done">
          ✓ {what}: {tabs.join(', ')}.
        </p>
      ))}
      <ProblemList problems={problems} />
    </>
  );
}
