import { useRef, useState } from 'preact/hooks';
import { ActionButton } from '../parts/action-button';
import { ask, type Refusal } from '../parts/ask';
import { goTo } from '../parts/go-to';
import { Refused } from '../parts/problem-list';

type Props = {
  kinds: readonly { name: string; words: string }[];
  /** Told when the list has one more. */
  added: () => Promise<void>;
};

/** One more paper of a kind: a row in the list, and a text to correct, which is shown at once. */
export function AddPaper({ kinds, added }: Props) {
  const kind = useRef<HTMLSelectElement>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [refusal, setRefusal] = useState<Refusal>();
  const add = async () => {
    setBusy(true);
    const answer = await ask('add-paper', { kind: kind.current?.value ?? '' });
    setRefusal(answer.ok ? undefined : answer);
    setSaid(answer.ok ? `✓ Đã thêm ${answer.result.code} vào Danh mục văn bản.` : '');
    if (answer.ok) await Promise.all([added(), goTo(answer.result.text)]);
    setBusy(false);
  };
  return (
    <section aria-labelledby="add">
      <h2 id="add">Thêm văn bản</h2>
      <label>
        Loại văn bản
        <select ref={kind}>
          {kinds.map(({ name, words }) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <ActionButton busy={busy} onPress={add}>
        Thêm văn bản này
      </ActionButton>
      <p role="status">{said}</p>
      {refusal && <Refused refusal={refusal} />}
    </section>
  );
}
