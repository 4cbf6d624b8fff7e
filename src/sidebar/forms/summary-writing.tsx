import { PaperList } from '../papers/paper-list';
import { useWriting } from '../papers/use-writing';
import { WritingStanding } from '../papers/writing-standing';
import { ActionButton } from '../parts/action-button';

/** The paper that sums up what was registered, written where the registrations are read. */
export function SummaryWriting({ form, words }: { form: string; words: string }) {
  const writing = useWriting();
  const { progress, busy, run } = writing;
  return (
    <section aria-labelledby="summary">
      <h2 id="summary">Bảng tổng hợp</h2>
      <p>{words}</p>
      <ActionButton busy={busy} onPress={() => run({ action: 'write-summary', form })}>
        {busy ? 'Đang soạn…' : 'Soạn bảng tổng hợp'}
      </ActionButton>
      <WritingStanding writing={writing} />
      {progress && <PaperList papers={progress.documents} />}
    </section>
  );
}
