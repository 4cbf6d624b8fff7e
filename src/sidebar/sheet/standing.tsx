import type { Ref } from 'preact';
import { tally } from '../../words/self-check-report';
import { checkTitles } from '../../words/self-check-titles';
import type { SelfCheckProgress } from './self-checking';

type Props = { progress: SelfCheckProgress; busy: boolean; place: Ref<HTMLDivElement> };

/** How far the checks are, what is being tried now, and at the end how many there are of each. */
export function SelfCheckStanding({ progress: { findings, left }, busy, place }: Props) {
  const total = findings.length + left.length;
  const [next] = left;
  return (
    <div class="standing" ref={place} tabIndex={-1}>
      <progress aria-label="Tiến độ" value={findings.length} max={total} />
      <p aria-live="polite">
        {busy && next ? `Đã xong ${findings.length}/${total} mục. Đang thử: ${checkTitles[next]}…` : ''}
        {!busy && findings.length > 0 ? `${left.length > 0 ? 'Đã dừng. ' : ''}${tally(findings)}.` : ''}
      </p>
    </div>
  );
}
