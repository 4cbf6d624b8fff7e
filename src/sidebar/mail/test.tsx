import { useState } from 'preact/hooks';
import { ActionButton } from '../parts/action-button';
import { ask } from '../parts/ask';
import { ProblemList, Trouble } from '../parts/problem-list';

type Tested = Awaited<ReturnType<typeof ask<'test-mail'>>>;

/** Sends one mail to oneself, to see it where it will be read. */
export function MailTest({ code, busy }: { code: string; busy: boolean }) {
  const [answer, setAnswer] = useState<Tested>();
  const [waiting, setWaiting] = useState(false);
  const test = async () => {
    setWaiting(true);
    setAnswer(undefined);
    setAnswer(await ask('test-mail', { code }));
    setWaiting(false);
  };
  return (
    <>
      <ActionButton busy={busy || waiting} onPress={test}>
        Gửi thử cho tôi
      </ActionButton>
      <p role="status" class="done">
        {waiting && 'Đang gửi thử…'}
        {answer?.ok === true && `✓ Đã gửi thử tới ${answer.result.to}.`}
      </p>
      {answer?.ok === true && <ProblemList problems={answer.result.problems} of="thư gửi thử" />}
      {answer?.ok === false && <Trouble answer={answer} />}
    </>
  );
}
