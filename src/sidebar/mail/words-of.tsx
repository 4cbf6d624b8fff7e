import { useState } from 'preact/hooks';
import type { MailRow } from '../../spoken/mail';
import { ActionButton } from '../parts/action-button';
import { ask, type Refusal } from '../parts/ask';
import { goTo } from '../parts/go-to';
import { Refused } from '../parts/problem-list';

/** Leads to where the words of this kind of mail are typed; brings the ready ones there first. */
export function MailWords({ row: { words }, busy }: { row: MailRow; busy: boolean }) {
  const [doing, setDoing] = useState(false);
  const [said, setSaid] = useState('');
  const [refusal, setRefusal] = useState<Refusal>();
  const edit = async () => {
    setDoing(true);
    const answer = await ask('edit-words', { mail: words });
    setRefusal(answer.ok ? undefined : answer);
    setSaid(answer.ok ? saidOf(words, answer.result.added) : '');
    if (answer.ok) await goTo(answer.result.text);
    setDoing(false);
  };
  if (words === '') return null;
  return (
    <details>
      <summary>Sửa lời thư</summary>
      <p class="note">
        Lời dùng chung cho mọi {words.toLowerCase()} nằm ở trang Lời văn. Lời thêm cho riêng thư này: ghi ở
        cột Lời riêng của trang Thư. Sửa xong, mở lại thư để xem.
      </p>
      <ActionButton busy={busy || doing} onPress={edit}>
        Sửa lời thư…
      </ActionButton>
      <p role="status">{said}</p>
      {refusal && <Refused refusal={refusal} />}
    </details>
  );
}

const saidOf = (words: string, added: number): string =>
  added > 0
    ? `✓ Đã đưa ${added} dòng lời ${words.toLowerCase()} vào trang Lời văn.`
    : `Lời ${words.toLowerCase()} đã có ở trang Lời văn.`;
