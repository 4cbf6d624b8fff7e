import { useState } from 'preact/hooks';
import { ActionButton } from './action-button';
import { Refused } from './refused';
import { ask, type Refusal } from './server';

/** The way into practice, with what it means. Once something real exists the server refuses, and says what to do instead. */
export function PracticeStart({ began }: { began: () => void }) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const begin = async () => {
    setBusy(true);
    const answer = await ask({ action: 'practise', on: true });
    setBusy(false);
    if (answer.ok) began();
    else setRefusal(answer);
  };
  return (
    <section aria-labelledby="practice">
      <h2 id="practice">Tập dượt</h2>
      <p id="practice-why">
        Làm thử từ đầu đến cuối: mọi thư chỉ tới hộp thư của bạn, văn bản có dòng “BẢN TẬP”. Thôi tập thì mọi
        thứ đã tập được bỏ đi.
      </p>
      <ActionButton busy={busy} reason="practice-why" onPress={begin}>
        Bắt đầu tập
      </ActionButton>
      {refusal && <Refused refusal={refusal} />}
    </section>
  );
}
