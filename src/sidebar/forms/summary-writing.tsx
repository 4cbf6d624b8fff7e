import { taskForm } from '../../words/form';
import { PaperList } from '../papers/paper-list';
import { useWriting } from '../papers/use-writing';
import { WritingStanding } from '../papers/writing-standing';
import { ActionButton } from '../parts/action-button';

/** The paper that sums up what was registered, written where the registrations are read. */
export function SummaryWriting({ form }: { form: string }) {
  const writing = useWriting();
  const { progress, busy, run } = writing;
  return (
    <section aria-labelledby="summary">
      <h2 id="summary">Bảng tổng hợp</h2>
      <p>
        {form === taskForm
          ? 'Soạn một bảng từ các đăng ký đang tính ở trang Đăng ký. Muốn có đăng ký mới nhất, bấm Đọc đăng ký trước.'
          : 'Soạn một bảng từ các câu trả lời đang tính: ai trả lời gì, cộng số liệu, còn phải gọi ai. Bấm Đọc câu trả lời trước.'}
      </p>
      <ActionButton busy={busy} onPress={() => run({ action: 'write-summary', form })}>
        {busy ? 'Đang soạn…' : 'Soạn bảng tổng hợp'}
      </ActionButton>
      <WritingStanding writing={writing} />
      {progress && <PaperList papers={progress.documents} />}
    </section>
  );
}
