import { useState } from 'preact/hooks';
import type { AnswersTaken, CallOpened } from '../words/spoken';
import { ActionButton } from './action-button';
import { CallStanding } from './call-standing';
import { MissingUnits } from './missing-units';
import { ProblemList } from './problem-list';
import { Refused } from './refused';
import { type Answer, ask } from './server';
import type { View } from './views';

/** Makes the Form of the call or brings it up to date, and reads what came; each is asked for by its own button. */
export function RegistrationView({ open: go }: { open: (view: View) => void }) {
  const [doing, setDoing] = useState('');
  const [opened, setOpened] = useState<Answer<CallOpened>>();
  const [taken, setTaken] = useState<Answer<AnswersTaken>>();
  const open = async () => {
    setDoing('Đang lập biểu mẫu…');
    setOpened(await ask({ action: 'open-registration' }));
    setDoing('');
  };
  const take = async () => {
    setDoing('Đang đọc đăng ký…');
    setTaken(await ask({ action: 'take-answers' }));
    setDoing('');
  };
  const remind = async () => {
    setDoing('Đang xếp thư nhắc…');
    setTaken(await ask({ action: 'remind' }));
    setDoing('');
  };
  const isBusy = doing !== '';
  return (
    <>
      <p>
        Lập biểu mẫu để các đơn vị đăng ký nhiệm vụ, ghi link riêng của từng đơn vị vào trang Đơn vị. Bấm lại
        sau khi sửa: biểu mẫu, link và câu trả lời giữ nguyên.
      </p>
      <ActionButton main busy={isBusy} onPress={open}>
        {opened?.ok ? 'Cập nhật biểu mẫu' : 'Lập biểu mẫu'}
      </ActionButton>
      {opened?.ok === true && <CallStanding {...opened.result} />}
      {opened?.ok === false && <Refused refusal={opened} />}
      <ActionButton busy={isBusy} onPress={take}>
        Đọc đăng ký
      </ActionButton>
      <p role="status">{doing}</p>
      {taken?.ok === true && (
        <MissingUnits taken={taken.result} busy={isBusy} remind={remind} openMail={() => go('mail')} />
      )}
      {taken?.ok === false && <Refused refusal={taken} />}
      <ProblemList problems={opened?.ok ? opened.result.problems : []} />
    </>
  );
}
