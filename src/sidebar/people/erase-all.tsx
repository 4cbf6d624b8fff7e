import { useEffect, useRef, useState } from 'preact/hooks';
import { ActionButton } from '../parts/action-button';
import { type Answer, ask, type Consent, type Told } from '../parts/ask';
import { ProblemList, TroubleCard } from '../parts/problem-list';
import { QuestionCard } from '../parts/question-card';

type Erased = Answer<Told<'erase-personal-data'>>;

/** Takes persons' data away: the count is asked for first, then each question by itself. */
export function EraseAll({ erased }: { erased: () => void }) {
  const [papers, setPapers] = useState(false);
  const [said, setSaid] = useState<Consent>({});
  const [answer, setAnswer] = useState<Erased>();
  const [busy, setBusy] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answer) place.current?.focus();
  }, [answer]);
  const press = async (consent: Consent) => {
    setBusy(true);
    setSaid(consent);
    const met = await ask('erase-personal-data', { papers, consent });
    setAnswer(met);
    setBusy(false);
    if (met.ok) erased();
  };
  const open = answer?.ok === false ? answer.questions.find(({ code }) => !(code in said)) : undefined;
  const decide = (code: string, yes: boolean) => {
    if (code === 'erase-personal' && !yes) return setAnswer(undefined);
    const all = { ...said, [code]: yes };
    const isLast = answer?.ok === false && answer.questions.every((one) => one.code in all);
    return isLast ? void press(all) : setSaid(all);
  };
  return (
    <section aria-labelledby="erase">
      <h2 id="erase">Xóa dữ liệu cá nhân</h2>
      <label class="tick">
        <input type="checkbox" checked={papers} onChange={() => setPapers(!papers)} />
        Bỏ cả văn bản gửi đích danh, bảng tổng hợp
      </label>
      <ActionButton busy={busy} onPress={() => void press({})}>
        Xóa dữ liệu cá nhân…
      </ActionButton>
      <div ref={place} tabIndex={-1}>
        {open && <QuestionCard question={open} decide={decide} />}
        {answer?.ok === false && answer.trouble && (
          <TroubleCard trouble={answer.trouble} steps={answer.steps} />
        )}
        {answer?.ok === false && <ProblemList problems={answer.problems} />}
        {answer?.ok === true && <Done {...answer.result} />}
      </div>
    </section>
  );
}

const Done = ({ erased, unreached }: Told<'erase-personal-data'>) => (
  <>
    <p class="done">
      ✓ Đã xóa: {erased.map(({ what, count }) => `${count} ${what}`).join('; ') || 'không còn gì'}.
    </p>
    <p>Máy không xóa được:</p>
    <ul class="listed">
      {unreached.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  </>
);
