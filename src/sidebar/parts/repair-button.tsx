import { useId, useState } from 'preact/hooks';
import type { SpokenProblem } from '../../spoken/problems';
import { ActionButton } from './action-button';
import { ask } from './ask';

/** Sửa giúp: what the cell will hold, and one press that writes it. */
export function RepairButton({
  problem: { tab, row, column, repair },
  onRepaired,
}: {
  problem: SpokenProblem;
  onRepaired: (() => void) | undefined;
}) {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const id = useId();
  if (!repair) return null;
  const press = async () => {
    setBusy(true);
    const answer = await ask('repair-cell', { tab, row, column, ...repair });
    setBusy(false);
    const first = answer.ok ? undefined : (answer.problems[0]?.message ?? answer.trouble);
    setSaid(answer.ok ? '✓ Đã sửa.' : (first ?? ''));
    if (answer.ok) onRepaired?.();
  };
  return (
    <div class="repair">
      <p id={id} class="note">
        {repair.to === '' ? 'Để trống ô này.' : `Sửa thành: ${changedPart(repair.was, repair.to)}`}
      </p>
      <ActionButton busy={busy} reason={id} onPress={press}>
        Sửa giúp
      </ActionButton>
      <strong role="status">{said}</strong>
    </div>
  );
}

/** The whole of a short text, of a long one the words around what changes. */
function changedPart(was: string, to: string): string {
  if (to.length <= 80) return to;
  let at = 0;
  while (at < was.length && was[at] === to[at]) at += 1;
  const from = Math.max(0, to.lastIndexOf(' ', Math.max(0, at - 30)));
  const end = Math.min(to.length, at + 50);
  return `${from > 0 ? '…' : ''}${to.slice(from, end).trim()}${end < to.length ? '…' : ''}`;
}

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
