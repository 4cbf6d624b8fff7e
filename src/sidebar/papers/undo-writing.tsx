import { useRef, useState } from 'preact/hooks';
import { ActionButton } from '../parts/action-button';
import { type Answer, ask, type Consent, type Undone } from '../parts/ask';
import { ProblemList, Refused } from '../parts/problem-list';
import { QuestionCard } from '../parts/question-card';

/** Puts what the last press made anew into the bin, after a question with its names; `undone` is told then. */
export function UndoWriting({ busy: isWriting, undone }: { busy: boolean; undone: () => void }) {
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer<Undone>>();
  const standing = useRef<HTMLDivElement>(null);
  const undo = async (consent: Consent) => {
    setBusy(true);
    const met = await ask('undo-writing', { consent });
    setAnswer(met);
    setBusy(false);
    if (met.ok && met.result.binned > 0) undone();
  };
  const decide = (code: string, yes: boolean) => {
    setAnswer(undefined);
    // The pressed button goes away, and the keyboard's focus would go with it.
    standing.current?.focus();
    if (yes) undo({ [code]: true });
  };
  const { binned, questions, problems } = answer?.ok ? answer.result : nothing;
  return (
    <div class="kept" ref={standing} tabIndex={-1}>
      <ActionButton busy={busy || isWriting} onPress={() => undo({})}>
        Bỏ bản vừa soạn…
      </ActionButton>
      <p role="status">{binned > 0 && `✓ Đã đưa ${binned} văn bản vào thùng rác của Drive.`}</p>
      {questions.map((one) => (
        <QuestionCard key={one.code} question={one} decide={decide} />
      ))}
      <ProblemList problems={problems} of="bản vừa soạn" />
      {answer?.ok === false && <Refused refusal={answer} />}
    </div>
  );
}

const nothing: Undone = { binned: 0, questions: [], problems: [] };
