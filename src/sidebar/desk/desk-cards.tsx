import type { DeskChange } from '../../spoken/changes';
import type { PlanReach as Reach, SpokenDeadline, WaitingLetters } from '../../spoken/desk';
import { onwardWords } from '../papers/change-words';
import { ActionButton } from '../parts/action-button';
import { useGoTo } from '../parts/go-to';
import type { View } from '../parts/views';

/** What was told and is not so any more, before all else. */
export const ChangeCard = ({ change, open }: { change: DeskChange | null; open: (view: View) => void }) =>
  change && (
    <section aria-labelledby="change" class="next">
      <h2 id="change">{change.holders > 0 ? 'Có thay đổi phải báo' : 'Kế hoạch đã ký ghi khác'}</h2>
      <p id="changed">{change.sentence}</p>
      {change.next !== 'changes' && (
        <ActionButton main reason="changed" onPress={() => open(change.next)}>
          {onwardWords[change.next]}
        </ActionButton>
      )}
      <ActionButton main={change.next === 'changes'} reason="changed" onPress={() => open('changes')}>
        {change.holders > 0 ? `Xem và báo ${change.holders} nơi` : 'Xem thay đổi'}
      </ActionButton>
    </section>
  );

/** What offices have still to do by Phân công, overdue first; each leads to the cell where it is noted as done. */
export function Deadlines({ deadlines }: { deadlines: readonly SpokenDeadline[] }) {
  const { lost, go } = useGoTo();
  if (deadlines.length === 0) return null;
  return (
    <section aria-labelledby="deadlines">
      <h2 id="deadlines">
        Hạn theo Phân công <span class="count">({deadlines.length})</span>
      </h2>
      <ul class="preparation">
        {deadlines.map(({ owner, task, when, late, place }) => (
          <li key={`${place.row}`} class={late ? 'late' : 'due'}>
            <span aria-hidden="true" class="sign">
              {late ? '!' : '▲'}
            </span>
            <button type="button" class="line" onClick={() => go(place)}>
              {task || 'Việc chưa ghi tên'}
              <span class="badge">{owner || 'chưa rõ ai chủ trì'}</span>
              <span class="badge">{when}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{lost}</p>
    </section>
  );
}

/** Registrations that wait for their units' own công văn, and the way to the reminder of each Form. */
export const LettersDue = ({
  letters,
  open,
}: {
  letters: readonly WaitingLetters[];
  open: (view: View, form: string) => void;
}) =>
  letters.length === 0 ? null : (
    <section aria-labelledby="letters">
      <h2 id="letters">Chờ công văn của đơn vị</h2>
      {letters.map(({ form, title, count }) => (
        <div key={form}>
          <p>
            {title}: <strong>{count} đăng ký</strong> chưa tính vì chưa ghi số, ngày công văn.
          </p>
          <ActionButton onPress={() => open('registration', form)}>
            Nhắc gửi công văn<span class="hidden"> – {title}</span>
          </ActionButton>
        </div>
      ))}
    </section>
  );

/** How many of the plan's Nơi nhận have it, and who is left. */
export function PlanReach({ reach }: { reach: Reach | null }) {
  if (!reach) return null;
  const { got, total, left } = reach;
  if (left.length === 0) return <p>Kế hoạch đã tới đủ {total} nơi nhận.</p>;
  return (
    <details>
      <summary>
        Kế hoạch đã tới {got}/{total} nơi nhận, còn {left.length}
      </summary>
      <ul>
        {left.map(({ name, reachable }) => (
          <li key={name}>
            {name}
            {!reachable && ' (chưa có hộp thư: đưa tận tay, hoặc điền ở trang Đơn vị)'}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** On the desk, once persons' data have been kept as long as was said. `until` = the last day, or '' (undefined in what an earlier version kept). */
export const EraseDue = ({ until, open }: { until: string | undefined; open: (view: View) => void }) =>
  until ? (
    <section class="warns" aria-labelledby="erase-due">
      <h2 id="erase-due">Dữ liệu cá nhân đã tới hạn xóa</h2>
      <p>Họ tên, điện thoại, email đã hỏi để tổ chức hội nghị chỉ giữ tới hết ngày {until}.</p>
      <ActionButton onPress={() => open('personal')}>Dữ liệu cá nhân</ActionButton>
    </section>
  ) : null;
