import { useState } from 'preact/hooks';
import { ActionButton } from './action-button';
import { ask } from './ask';

/** Giữ nguyên: these words of an earlier year are meant to stay, and Kiểm tra does not ask again. */
export function KeepButton({ asked, onKept }: { asked: string; onKept: (() => void) | undefined }) {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const press = async () => {
    setBusy(true);
    const answer = await ask('keep-text', { key: asked });
    setBusy(false);
    setSaid(
      answer.ok ? '✓ Giữ nguyên, lần sau không hỏi lại.' : (answer.trouble ?? 'Chưa ghi được. Xin bấm lại.'),
    );
    if (answer.ok) onKept?.();
  };
  return (
    <div class="repair">
      <ActionButton busy={busy} onPress={press}>
        Giữ nguyên
      </ActionButton>
      <strong role="status">{said}</strong>
    </div>
  );
}
