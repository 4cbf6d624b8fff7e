import { ActionButton } from '../parts/action-button';
import { ask } from '../parts/ask';
import { Onward } from '../parts/next-step';
import { ProblemList, Trouble } from '../parts/problem-list';
import { useAnswer } from '../parts/use-answer';
import { useReturn } from '../parts/use-return';
import { type View, views } from '../parts/views';
import { AddPaper } from './add-paper';
import { ListedPapers } from './listed-papers';
import { ManyScans } from './many-scans';
import { PaperList } from './paper-list';
import { TakeAll, useTaking } from './take-all';
import { UndoWriting } from './undo-writing';
import { useWriting } from './use-writing';
import type { Progress } from './writing';
import { WritingStanding } from './writing-standing';

/** The papers of this conference: written all at once or one by one, and one more of any kind. */
export function PapersView({ open }: { open: (view: View) => void }) {
  const { answer, renew } = useAnswer(() => ask('list-papers'));
  const writing = useWriting(renew);
  const { progress, busy, run, forget } = writing;
  const taking = useTaking();
  const isWritten = answer?.ok && answer.result.papers.some(({ written }) => written > 0);
  useReturn(() => !busy && renew());
  const isDone =
    !busy && progress !== undefined && progress.total > 0 && !progress.more && !isAsking(progress);
  const list = answer?.ok ? answer.result : undefined;
  // Then the next press is the chief's, or the registry's.
  const isSubmitted = list?.papers.some(({ state }) => state === 'submitted');
  return (
    <>
      <p>
        Soạn mọi văn bản từ các trang tính. Bấm lại sau khi sửa: văn bản nào đổi thì soạn lại, đường liên kết
        giữ nguyên.
      </p>
      <ActionButton
        main={!isDone && !isSubmitted}
        busy={busy}
        onPress={() => run({ action: 'write-papers' })}
      >
        {busy ? 'Đang soạn…' : 'Soạn tất cả'}
      </ActionButton>
      <WritingStanding writing={writing} />
      {isDone && <Onward here="papers" open={open} />}
      <div aria-live="polite">{answer === undefined && <p>Đang đọc Danh mục văn bản…</p>}</div>
      {answer?.ok === false && <Trouble answer={answer} />}
      {list && (
        <ListedPapers papers={list.papers} writing={writing} taking={taking} ways={list} changed={renew} />
      )}
      {progress && <PaperList papers={progress.documents} />}
      {isWritten && <TakeAll taking={taking} busy={busy} />}
      {isWritten && (
        <UndoWriting
          busy={busy}
          undone={() => {
            forget();
            renew();
          }}
        />
      )}
      {list?.papers.some(({ written }) => written > 0) && (
        <ManyScans
          papers={list.papers.filter(({ written }) => written > 0)}
          steps={list.steps}
          changed={renew}
        />
      )}
      {list && <ProblemList problems={list.problems} of="Danh mục văn bản" />}
      {list && <AddPaper kinds={list.kinds} added={renew} />}
      <section aria-labelledby="own">
        <h2 id="own">Soạn theo mẫu của cơ quan</h2>
        <p id="own-why">{views.templates.purpose}</p>
        <ActionButton reason="own-why" onPress={() => open('templates')}>
          {views.templates.title}
        </ActionButton>
      </section>
    </>
  );
}

/** Whether something of the last press is still to be decided, or did not come to be. */
const isAsking = ({ questions, trouble }: Progress): boolean => questions.length > 0 || trouble !== undefined;
