import { useState } from 'preact/hooks';
import type { Request } from '../../actions/all';
import type { TablesMade } from '../../spoken/desk';
import { ActionButton } from '../parts/action-button';
import { type Answer, ask, type Consent } from '../parts/ask';
import { ProblemList, Trouble } from '../parts/problem-list';
import { QuestionCard } from '../parts/question-card';
import type { View } from '../parts/views';
import { StartForm } from './start-form';

type Wanted = Request<'create-tables'>;
type Made = Answer<TablesMade>;

/** Makes the tabs that are missing, empty or with the sample conference. */
export function TablesView({ open }: { open: (view: View) => void }) {
  const [busy, setBusy] = useState(false);
  const [wanted, setWanted] = useState<Wanted>({});
  const [answer, setAnswer] = useState<Made>();
  const make = async (request: Wanted, consent: Consent = {}) => {
    setBusy(true);
    setWanted(request);
    setAnswer(await ask('create-tables', { ...request, consent }));
    setBusy(false);
  };
  const takeWord = async () => {
    setBusy(true);
    const made = await ask('create-tables', {});
    setBusy(false);
    if (made.ok) open('templates');
    else setAnswer(made);
  };
  const decide = (code: string, yes: boolean) => {
    if (yes) make(wanted, { [code]: true });
    else setAnswer(undefined);
  };
  return (
    <>
      <p>
        Có sẵn kế hoạch, giấy mời, chương trình để sửa lại; chỗ ghi […] là chỗ còn phải điền. Trang tính đang
        có được giữ nguyên, không ghi đè.
      </p>
      <StartForm busy={busy} make={make} takeWord={takeWord} />
      <ActionButton busy={busy} onPress={() => make({})}>
        Tạo bảng trống
      </ActionButton>
      <ActionButton busy={busy} onPress={() => make({ sample: true })}>
        Tạo bảng kèm hội nghị mẫu
      </ActionButton>
      <details>
        <summary>Trang chỉ thêm khi cần</summary>
        {later.map(([tab, title, purpose]) => (
          <div key={tab}>
            <p id={tab}>{purpose}</p>
            <ActionButton busy={busy} reason={tab} onPress={() => make({ tabs: [tab] })}>
              Thêm trang {title}
            </ActionButton>
          </div>
        ))}
      </details>
      <div aria-live="polite">
        {busy && <p>Đang tạo bảng…</p>}
        {!busy && answer?.ok === true && <Created {...answer.result} />}
        {!busy && answer?.ok === false && <Trouble answer={answer} />}
      </div>
      {!busy &&
        answer?.ok === false &&
        answer.questions.map((one) => <QuestionCard key={one.code} question={one} decide={decide} />)}
      {!busy && answer?.ok === true && (
        <>
          <ActionButton onPress={() => open('people')}>Thêm đơn vị, đại biểu</ActionButton>
          <ActionButton onPress={() => open('desk')}>Tiếp theo: xem việc cần làm</ActionButton>
        </>
      )}
    </>
  );
}

const later = [
  ['people', 'Đại biểu', 'Người được mời đích danh, không phải đơn vị.'],
  ['programme', 'Chương trình', 'Giờ nào, phiên nào, ai trình bày; kế hoạch lấy vào được.'],
] as const;

function Created({ created, extended, filled, problems }: TablesMade) {
  const told: [string, string[]][] = [
    ['Đã tạo', created],
    ['Đã thêm cột hoặc mục còn thiếu', extended],
    ['Đã ghi sẵn', filled],
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
