import { ActionButton } from '../parts/action-button';
import { Refused } from '../parts/refused';
import { usePractice } from './use-practice';

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
