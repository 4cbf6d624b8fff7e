import { useRef } from 'preact/hooks';
import type { Changes } from '../../spoken/changes';
import { ActionButton } from '../parts/action-button';
import { Refused } from '../parts/problem-list';
import type { View } from '../parts/views';
import { onwardWords } from './change-words';
import type { ChangesHere } from './use-changes';

type Props = { told: Changes; here: ChangesHere; open: (view: View) => void };

/** Why it changed, and one press for the notice; what an empty day means only a person knows. */
export function Announce({ told: { asks, holders, next }, here, open }: Props) {
  const { doing, refusal, announce } = here;
  const reason = useRef<HTMLInputElement>(null);
  const press = (notice?: 'postponed' | 'cancelled') => () =>
    void announce(notice, reason.current?.value ?? '');
  const busy = doing !== '';
  return (
    <section aria-labelledby="announce">
      <h2 id="announce">Thông báo tới {holders.length} nơi</h2>
      <label>
        Lý do, ghi vào thông báo
        <input ref={reason} type="text" maxLength={500} />
      </label>
      <div class="row">
        {!asks && (
          <ActionButton main={next === 'changes'} busy={busy} onPress={press()}>
            Lập thông báo
          </ActionButton>
        )}
        <ActionButton busy={busy} onPress={press('postponed')}>
          Tạm hoãn
        </ActionButton>
        <ActionButton busy={busy} onPress={press('cancelled')}>
          Không tổ chức
        </ActionButton>
      </div>
      {refusal && <Refused refusal={refusal} />}
      {next !== 'changes' && (
        <ActionButton main onPress={() => open(next)}>
          {onwardWords[next]}
        </ActionButton>
      )}
    </section>
  );
}
