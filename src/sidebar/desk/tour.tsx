import { useState } from 'preact/hooks';
import { ActionButton } from '../parts/action-button';

const cards: readonly [title: string, text: string][] = [
  [
    'Nhập ở trang tính',
    'Mọi thông tin nằm ở các trang tính. Đưa chuột lên tiêu đề cột để xem cách ghi; dòng nào cũng sửa, thêm, sắp xếp được.',
  ],
  [
    'Việc tiếp theo ở đây',
    'Việc cần làm tính từ trang tính xem việc nào xong, việc nào đến hạn theo ngày làm việc, và luôn có một nút cho việc cần làm.',
  ],
  [
    'Bấm thì máy mới làm',
    'Văn bản chỉ soạn, thư chỉ gửi khi bấm và xác nhận. Bấm lại không nhân đôi; văn bản đã sửa tay được giữ nguyên.',
  ],
  [
    'Sai đâu chỉ đó',
    'Kiểm tra liệt kê mọi chỗ cần sửa, bấm là tới ô. Muốn thử trước thì bật Tập dượt ở Cài đặt và trợ giúp.',
  ],
];

/** Whether the tour was seen, and how to end it; skipped once, it stays away. */
export function useTour() {
  const [isOver, setOver] = useState(wasSeen);
  const end = () => {
    setOver(true);
    noteSeen();
  };
  return { isOver, end };
}

/** Four cards for whoever is new. */
export function Tour({ end }: { end: () => void }) {
  const [number, setNumber] = useState(0);
  const [title, text] = cards[number] ?? ['', ''];
  const isLast = number === cards.length - 1;
  return (
    <section aria-label="Làm quen" class="tour">
      <div aria-live="polite">
        <h2>
          {title}{' '}
          <span class="count">
            ({number + 1}/{cards.length})
          </span>
        </h2>
        <p>{text}</p>
      </div>
      <div class="pair">
        <ActionButton onPress={() => (isLast ? end() : setNumber(number + 1))}>
          {isLast ? 'Xong' : 'Tiếp'}
        </ActionButton>
        {!isLast && <ActionButton onPress={end}>Bỏ qua</ActionButton>}
      </div>
    </section>
  );
}

const name = 'giao-ban-tour';
/** Remembers as long as the page is open, where the browser keeps nothing for it. */
let seenHere = false;

function wasSeen(): boolean {
  try {
    return seenHere || localStorage.getItem(name) !== null;
  } catch {
    return seenHere;
  }
}

function noteSeen(): void {
  seenHere = true;
  try {
    localStorage.setItem(name, 'seen');
  } catch {
    // A page that may keep nothing shows the cards again next time, until the first paper is written.
  }
}
