import { useState } from 'preact/hooks';
import { ActionButton } from '../parts/action-button';
import { ask, type Refusal } from '../parts/ask';
import { Refused } from '../parts/problem-list';
import { SureButton } from '../parts/sure-button';

/** Begins or ends practice when pressed; `done` is told once that has happened. */
export function usePractice(on: boolean, done: () => void) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const press = async () => {
    setBusy(true);
    const answer = await ask('practise', { on });
    setBusy(false);
    if (answer.ok) done();
    else setRefusal(answer);
  };
  return { busy, refusal, press };
}

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

/** The way into practice, with what it means. Once something real exists the server refuses, and says what to do instead. */
export function PracticeStart({ began }: { began: () => void }) {
  const { busy, refusal, press } = usePractice(true, began);
  return (
    <section aria-labelledby="practice">
      <h2 id="practice">Tập dượt</h2>
      <p id="practice-why">
        Làm thử từ đầu đến cuối: mọi thư chỉ tới hộp thư của bạn, văn bản có dòng “BẢN TẬP”. Thôi tập thì mọi
        thứ đã tập được bỏ đi.
      </p>
      <ActionButton busy={busy} reason="practice-why" onPress={press}>
        Bắt đầu tập
      </ActionButton>
      {refusal && <Refused refusal={refusal} />}
    </section>
  );
}
