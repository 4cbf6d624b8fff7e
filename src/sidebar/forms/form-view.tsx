import { ActionButton } from '../parts/action-button';
import { ProblemList, Refused } from '../parts/problem-list';
import { useKeptFocus } from '../parts/use-kept-focus';
import { FormHealthCard } from './lights';
import { MissingUnits } from './missing-units';
import { PhoneAnswer } from './phone-answer';
import { FormPicturesCard } from './pictures';
import { FloodWarnings, RenewAny } from './renewal';
import { SummaryWriting } from './summary-writing';
import { Deputies, UnconfirmedAnswers } from './unconfirmed';
import { useCall } from './use-call';

type Props = {
  form: string;
  /** It was asked for with the press that made it. */
  begin: boolean;
  openMail: () => void;
  /** The list may say something else now. */
  changed: () => void;
};

/** Makes one Form or brings it up to date, reads what came, and shows how it stands. */
export function FormView({ form, begin, openMail, changed }: Props) {
  const call = useCall(form, begin, changed);
  const { words, isThere, health, opened, taken, announced, said, busy, look } = call;
  const { fallback, watch } = useKeptFocus();
  const after = (press: () => Promise<void>) => () => void press().then(changed);
  return (
    <div onFocusIn={watch}>
      <p>{words.begin}</p>
      <ActionButton main busy={busy} onPress={after(call.open)}>
        {isThere ? words.update : words.make}
      </ActionButton>
      {opened?.ok === false && <Refused refusal={opened} />}
      {isThere && (
        <ActionButton busy={busy} onPress={() => void call.announce()}>
          Soạn thư gửi phiếu
        </ActionButton>
      )}
      <ActionButton busy={busy} onPress={after(call.take)}>
        {words.read}
      </ActionButton>
      {taken?.ok === true && (
        <ActionButton busy={busy} onPress={() => void call.tellOutcomes()}>
          Soạn thư báo kết quả
        </ActionButton>
      )}
      <p role="status">{said}</p>
      {announced?.ok === true && <ActionButton onPress={openMail}>Xem và gửi thư</ActionButton>}
      {call.linked > 0 && (
        <ActionButton busy={busy} onPress={() => void call.announce(true)}>
          Vẫn soạn thư riêng
        </ActionButton>
      )}
      {announced?.ok === false && <Refused refusal={announced} />}
      {taken?.ok === true && <ProblemList problems={taken.result.problems} />}
      {taken?.ok === true && <Deputies taken={taken.result} busy={busy} settle={call.settle} />}
      {taken?.ok === true && <UnconfirmedAnswers taken={taken.result} busy={busy} settle={call.settle} />}
      {taken?.ok === true && (
        <MissingUnits
          taken={taken.result}
          words={words}
          busy={busy}
          remind={call.remind}
          toldElsewhere={call.toldElsewhere}
          openMail={openMail}
        />
      )}
      {taken?.ok === false && <Refused refusal={taken} />}
      <ProblemList problems={opened?.ok ? opened.result.problems : []} />
      <div ref={fallback} class="kept" tabIndex={-1}>
        {health?.ok === true && <FloodWarnings floods={health.result.floods} again={look} />}
        {health?.ok === true && (
          <FormHealthCard health={health.result} busy={busy} open={call.open} take={call.take} look={look} />
        )}
        {isThere && <PhoneAnswer form={form} done={call.take} />}
        {isThere && <SummaryWriting form={form} words={words.summary} />}
        {health?.ok === true && health.result.pictures && <FormPicturesCard {...health.result.pictures} />}
        {health?.ok === true && health.result.form && <RenewAny form={form} again={look} />}
        {health?.ok === false && <Refused refusal={health} />}
      </div>
    </div>
  );
}
