import { ActionButton } from '../parts/action-button';
import { ProblemList } from '../parts/problem-list';
import { Refused } from '../parts/refused';
import { useKeptFocus } from '../parts/use-kept-focus';
import type { View } from '../parts/views';
import { CallHealthCard } from './lights';
import { MissingUnits } from './missing-units';
import { FloodWarnings, RenewAny } from './renewal';
import { SummaryWriting } from './summary-writing';
import { UnconfirmedAnswers } from './unconfirmed';
import { useCall } from './use-call';

/** Makes the Form of the call or brings it up to date, reads what came, and shows how the Form stands. */
export function RegistrationView({ open: go }: { open: (view: View) => void }) {
  const { isThere, health, opened, taken, said, busy, open, take, remind, settle, look } = useCall();
  const { fallback, watch } = useKeptFocus();
  return (
    <div onFocusIn={watch}>
      <p>
        Lập biểu mẫu để các đơn vị đăng ký nhiệm vụ, ghi link riêng của từng đơn vị vào trang Đơn vị. Bấm lại
        sau khi sửa: biểu mẫu, link và câu trả lời giữ nguyên.
      </p>
      <ActionButton main busy={busy} onPress={open}>
        {isThere ? 'Cập nhật biểu mẫu' : 'Lập biểu mẫu'}
      </ActionButton>
      {opened?.ok === false && <Refused refusal={opened} />}
      <ActionButton busy={busy} onPress={take}>
        Đọc đăng ký
      </ActionButton>
      <p role="status">{said}</p>
      {taken?.ok === true && <ProblemList problems={taken.result.problems} />}
      {taken?.ok === true && <UnconfirmedAnswers taken={taken.result} busy={busy} settle={settle} />}
      {taken?.ok === true && (
        <MissingUnits taken={taken.result} busy={busy} remind={remind} openMail={() => go('mail')} />
      )}
      {taken?.ok === false && <Refused refusal={taken} />}
      <ProblemList problems={opened?.ok ? opened.result.problems : []} />
      <div ref={fallback} class="kept" tabIndex={-1}>
        {health?.ok === true && <FloodWarnings floods={health.result.floods} again={look} />}
        {health?.ok === true && (
          <CallHealthCard health={health.result} busy={busy} open={open} take={take} look={look} />
        )}
        {isThere && <SummaryWriting />}
        {health?.ok === true && health.result.form && <RenewAny again={look} />}
        {health?.ok === false && <Refused refusal={health} />}
      </div>
    </div>
  );
}
