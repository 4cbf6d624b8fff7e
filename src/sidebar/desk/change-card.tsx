import type { DeskChange } from '../../spoken/changes';
import { onwardWords } from '../papers/change-words';
import { ActionButton } from '../parts/action-button';
import type { View } from '../parts/views';

type Props = { change: DeskChange | null; open: (view: View) => void };

/** What was told and is not so any more, before all else. */
export const ChangeCard = ({ change, open }: Props) =>
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
