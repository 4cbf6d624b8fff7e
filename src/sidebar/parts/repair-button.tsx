import { useId, useState } from 'preact/hooks';
import type { Repair } from '../../domain/problem';
import type { SpokenProblem } from '../../spoken/problems';
import { ActionButton } from './action-button';
import { ask } from './ask';

/** Sửa giúp: what the cell will hold, and one press that writes it; of what may be meant in several ways each is a button. */
export function RepairButtons({
  problem: { tab, row, column, repairs },
  onRepaired,
}: {
  problem: SpokenProblem;
  onRepaired: (() => void) | undefined;
}) {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const id = useId();
  const [only, ...others] = repairs;
  if (!only) return null;
  const press = async (repair: Repair) => {
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
        {others.length > 0 ? 'Ý là cách nào? Bấm để ghi vào ô:' : toBeWritten(only)}
      </p>
      {repairs.map((repair) => (
        <ActionButton key={repair.to} busy={busy} reason={id} onPress={() => press(repair)}>
          {others.length > 0 ? changedPart(repair) : 'Sửa giúp'}
        </ActionButton>
      ))}
      <strong role="status">{said}</strong>
    </div>
  );
}

const toBeWritten = (repair: Repair): string =>
  repair.to === '' ? 'Để trống ô này.' : `Sửa thành: ${changedPart(repair)}`;

/** The whole of a short text, of a long one the words around what changes. */
function changedPart({ was, to }: Repair): string {
  if (to.length <= 80) return to;
  let at = 0;
  while (at < was.length && was[at] === to[at]) at += 1;
  const from = Math.max(0, to.lastIndexOf(' ', Math.max(0, at - 30)));
  const end = Math.min(to.length, at + 50);
  return `${from > 0 ? '…' : ''}${to.slice(from, end).trim()}${end < to.length ? '…' : ''}`;
}

/** Giữ nguyên: these words of an earlier year are meant to stay, and Kiểm tra does not ask again. */
export function KeepButton({ asked, onKept }: { asked: string; onKept: (() => void) | undefined }) {
  const keeping = async () => {
    const answer = await ask('keep-text', { key: asked });
    if (answer.ok) return done('✓ Giữ nguyên, lần sau không hỏi lại.');
    return { words: answer.trouble ?? 'Chưa ghi được. Xin bấm lại.' };
  };
  return <Pressed label="Giữ nguyên" asking={keeping} onDone={onKept} />;
}

/** What mends it without a cell: an action, at one press. What the action asks is answered where it is at home. */
export function PressButton({ press, onPressed }: { press: Press; onPressed: (() => void) | undefined }) {
  const { label, ...asked } = press;
  const pressing = async () => {
    const answer = await (asked.action === 'write-papers'
      ? written(asked)
      : ask(asked.action, { instead: asked.instead }));
    if (!answer.ok) return { words: answer.problems[0]?.message ?? answer.trouble ?? '' };
    const [question] = answer.result.questions;
    if (question) return { words: `Chưa xong: ${question.text} Xin trả lời ở Soạn văn bản.` };
    return done(answer.result.problems.find(({ weight }) => weight === 'blocks')?.message ?? '✓ Xong.');
  };
  return <Pressed label={label} asking={pressing} onDone={onPressed} />;
}
type Press = NonNullable<SpokenProblem['press']>;

/** Asks until all of them are written. */
async function written({ paper, unit }: { paper: string; unit: string }) {
  for (;;) {
    const answer = await ask('write-papers', { ...(paper && { paper }), ...(unit && { unit }) });
    if (!answer.ok || !answer.result.more) return answer;
  }
}

type Said = { words: string; isDone?: true };
const done = (words: string): Said => ({ words, isDone: true });

/** A button, and beside it what came of pressing it. */
function Pressed(props: { label: string; asking: () => Promise<Said>; onDone: (() => void) | undefined }) {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const press = async () => {
    setBusy(true);
    const { words, isDone } = await props.asking();
    setBusy(false);
    setSaid(words);
    if (isDone) props.onDone?.();
  };
  return (
    <div class="repair">
      <ActionButton busy={busy} onPress={press}>
        {props.label}
      </ActionButton>
      <strong role="status">{said}</strong>
    </div>
  );
}
