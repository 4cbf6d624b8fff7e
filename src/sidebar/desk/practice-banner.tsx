import { Refused } from '../parts/refused';
import { SureButton } from '../parts/sure-button';
import { usePractice } from './use-practice';

/** Stands above every view while the Sheet practises, with the one press that ends it. */
export function PracticeBanner({ left }: { left: () => void }) {
  const { busy, refusal, press } = usePractice(false, left);
  return (
    <aside class="practice" aria-label="Đang tập dượt">
      <p>
        <strong>Đang tập dượt.</strong> Mọi thư chỉ tới hộp thư của bạn; văn bản có dòng “BẢN TẬP”.
      </p>
      <SureButton
        label="Thôi tập"
        question={{
          text: 'Thôi tập thì văn bản, thư, đăng ký đã tập được bỏ khỏi bảng tính; những gì bạn gõ ở các trang khác giữ nguyên.',
          yes: 'Thôi tập, làm thật',
          no: 'Tập tiếp',
        }}
        busy={busy}
        onSure={press}
      />
      {refusal && <Refused refusal={refusal} />}
    </aside>
  );
}
