import type { State } from '../words/spoken';
import { countWords } from './mail-words';
import { Trouble } from './problem-list';
import { useAnswer } from './use-answer';
import { type View, views } from './views';

const steps: [View, string][] = [
  ['tables', 'Thêm các trang tính còn thiếu, trống hoặc có hội nghị mẫu.'],
  ['check', 'Liệt kê mọi chỗ cần sửa, bấm là tới ô.'],
  ['plan', 'Soạn kế hoạch thành văn bản Google.'],
  ['invitations', 'Soạn giấy mời cho từng đơn vị được mời.'],
  ['mail', 'Xem từng thư sẽ đi, rồi gửi qua Gmail.'],
  ['registration', 'Lập biểu mẫu để các đơn vị đăng ký nhiệm vụ.'],
];

/** The first view: what the Sheet holds, and the things to do in their usual order. */
export function DeskView({ open }: { open: (view: View) => void }) {
  const { answer } = useAnswer({ action: 'state' });
  return (
    <>
      <div aria-live="polite" class="state">
        {answer === undefined && <p>Đang đọc bảng tính…</p>}
        {answer?.ok === true && <Standing state={answer.result} />}
        {answer?.ok === false && <Trouble answer={answer} />}
      </div>
      <ol class="steps">
        {steps.map(([view, purpose]) => (
          <li key={view}>
            <button type="button" onClick={() => open(view)} aria-describedby={view}>
              {views[view]}
            </button>
            <p id={view}>{purpose}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

function Standing({ state: { event, missingTabs, documents, mail } }: { state: State }) {
  const mails = countWords.filter(([key]) => mail[key] > 0);
  return (
    <>
      <p class="event">{event || 'Hội nghị chưa có tên.'}</p>
      <p>
        {missingTabs.length > 0
          ? `Trang tính còn thiếu: ${missingTabs.join(', ')}.`
          : 'Các trang tính đã đủ.'}{' '}
        {documents > 0 ? `Đã soạn ${documents} văn bản.` : 'Chưa soạn văn bản nào.'}
      </p>
      {mails.length > 0 && <p>Thư: {mails.map(([key, , name]) => `${mail[key]} ${name}`).join('; ')}.</p>}
    </>
  );
}
