import { ActionButton } from '../parts/action-button';
import { saveWord } from '../parts/disk-files';
import { OutLink } from '../parts/out-link';
import { Refused } from '../parts/problem-list';
import { QuestionCard } from '../parts/question-card';
import { TemplateChange } from './template-change';
import { TemplateCheck } from './template-check';
import type { Shown, TemplateHere } from './use-template';

type Props = { here: TemplateHere; name: string };

/** What came of the last press, where the keyboard goes. */
export const TemplateStanding = ({ here, name }: Props) => (
  <div class="kept" ref={here.standing} tabIndex={-1}>
    <p role="status">{here.busy ? 'Đang làm…' : here.shown?.kind === 'said' && here.shown.words}</p>
    {!here.busy && here.shown && <Content shown={here.shown} here={here} name={name} />}
  </div>
);

function Content({ shown, here, name }: Props & { shown: Shown }) {
  if (shown.kind === 'file')
    return (
      <ActionButton onPress={() => saveWord(shown.name, shown.base64)}>Lưu tệp “{shown.name}”</ActionButton>
    );
  if (shown.kind === 'doc') return <Doc {...shown.result} here={here} name={name} />;
  if (shown.kind === 'change') return <TemplateChange {...shown} here={here} name={name} />;
  if (shown.kind === 'check') return <TemplateCheck checked={shown.result} here={here} name={name} />;
  if (shown.kind !== 'refused') return null;
  const { refusal, again } = shown;
  const decide = (code: string, yes: boolean) => (yes ? again?.({ [code]: true }) : here.drop());
  return refusal.questions.length > 0 ? (
    refusal.questions.map((one) => <QuestionCard key={one.code} question={one} decide={decide} />)
  ) : (
    <Refused refusal={refusal} />
  );
}

type Opened = Extract<Shown, { kind: 'doc' }>['result'];

function Doc({ link, questions, here, name }: Opened & Props) {
  return (
    <>
      <p>
        <OutLink to={link}>Mở mẫu {name} trong Google Docs</OutLink>. Sửa xong, quay lại đây bấm Lấy mẫu từ
        Docs.
      </p>
      {questions.map((one) => (
        <QuestionCard
          key={one.code}
          question={one}
          decide={(code, yes) => (yes ? here.openDoc({ [code]: true }) : here.drop())}
        />
      ))}
      <ActionButton onPress={here.drop}>Đóng</ActionButton>
    </>
  );
}
